// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/support/icons.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

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

private:
    PlainLabel* m_title;
    PlainLabel* m_count;
    QPushButton* m_action = nullptr;
};

} // namespace matchbook
