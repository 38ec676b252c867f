// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/support/icons.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace matchbook {

class PlainLabel;

/// The title of a group, how many things are in it, and at most one thing to do with it.
class SectionHeader : public QWidget {
    Q_OBJECT

public:
    explicit SectionHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Shown after the title; nothing below zero.
    void setCount(int count);
    /// The button at the right end; connect to its clicked().
    QPushButton* setAction(const QString& text, const QString& objectName);

    /// How much higher than the title the button is.
    [[nodiscard]] int heightBeyondTitle() const;

private:
    PlainLabel* m_title;
    PlainLabel* m_count;
    QPushButton* m_action = nullptr;
};

/// Adds the header of a card: its title stands where it would without a button, which reaches into
/// the room around.
void addHeader(QVBoxLayout* layout, SectionHeader* header);

} // namespace matchbook
