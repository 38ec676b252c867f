// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace matchbook {

/// A page that scrolls up and down: without a frame, as wide as its place, and no stop for the
/// Tab key, which goes on to what is on it.
class ScrollPage : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollPage(const QString& objectName, QWidget* parent = nullptr);

    /// Begins the page, anew where there is one: a column with room around it, no wider than that.
    QVBoxLayout* startColumn(int widest);
};

} // namespace matchbook
