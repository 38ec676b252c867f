// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/support/icons.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace matchbook {

class PlainLabel;

/// What stands where a list would: what this place is for and what to do first.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(Icon icon, const QString& headline, const QString& sentence,
               QWidget* parent = nullptr);

    void setTexts(const QString& headline, const QString& sentence);
    /// The first one is primary, the second secondary; more than two is too many.
    QPushButton* addAction(const QString& text, const QString& objectName);

private:
    PlainLabel* m_headline;
    PlainLabel* m_sentence;
    QHBoxLayout* m_actions;
};

} // namespace matchbook
