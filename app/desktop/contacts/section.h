// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/card.h"

namespace matchbook {

class SectionHeader;

/// Takes all out of a layout and deletes it soon, so that a widget may ask for this itself.
void clearSoon(QLayout* layout);

/// Has Tab come to the lines of a layout where place stands, what is above them: what is made later
/// would else come after all other things of the window.
void tabAfter(QWidget* place, const QLayout* lines);

/// The keyboard to the one in this place, to the last one where there are fewer, or to other where
/// there is none: for lines of which one was taken away.
void focusPlace(const QList<QWidget*>& widgets, qsizetype place, QWidget* other);

/// A part of a person's page: a titled card with lines that are made anew after each change.
class Section : public Card {
    Q_OBJECT

public:
    explicit Section(const QString& title, QWidget* parent = nullptr);

    SectionHeader* header() const { return m_header; }
    QVBoxLayout* lines() const { return m_lines; }
    /// Below the lines; not made anew.
    QVBoxLayout* foot() const { return m_foot; }

    /// Appends a line; it takes its place at once, so that the page never shrinks in between.
    void addLine(QWidget* line, Qt::Alignment alignment = {});
    /// Appends many lines, which are laid out once and not after each of them.
    void addLines(const QList<QWidget*>& lines);
    void clearLines() { clearSoon(m_lines); }
    /// A quiet sentence in place of lines.
    void addNothing(const QString& sentence);

private:
    SectionHeader* m_header;
    QVBoxLayout* m_lines;
    QVBoxLayout* m_foot;
};

} // namespace matchbook
