// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/chip.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace matchbook {

/// A small round emblem at the left, texts beside it, and at the right what one can do: a line of a
/// timeline, a ledger, a list of letters.
class IconLine : public QWidget {
    Q_OBJECT

public:
    explicit IconLine(Icon icon, QWidget* parent = nullptr);
    IconLine(Icon icon, Tone tone, QWidget* parent = nullptr);

    /// Strong first line, cut to the width; badges stand behind it.
    void setTitle(const QString& title, const QList<Badge>& badges = {});
    void addCaption(const QString& text, Tone tone = Tone::Neutral);
    void addText(const QString& text);
    void addAction(QWidget* widget);

private:
    QVBoxLayout* m_texts;
    QHBoxLayout* m_actions;
};

} // namespace matchbook
