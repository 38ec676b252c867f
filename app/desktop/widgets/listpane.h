// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace matchbook {

/// The left part of a view, with the list of what the right part shows one of: as wide as it is
/// told, with a line at its edge.
class ListPane : public QWidget {
    Q_OBJECT

public:
    explicit ListPane(int width, QWidget* parent = nullptr);

    /// Where the contents go, top to bottom; rows have the room that they stand in.
    QVBoxLayout* column() const { return m_column; }

private:
    QVBoxLayout* m_column;
};

} // namespace matchbook
