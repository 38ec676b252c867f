// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/sidepane.h"

class QVBoxLayout;

namespace matchbook {

/// The left part of a view, with the list of what the right part shows one of, and a line at its
/// edge. In a wide window it has up to half as much again: stretch 1 beside a page of 2.
class ListPane : public SidePane {
    Q_OBJECT

public:
    explicit ListPane(int width, QWidget* parent = nullptr);

    /// Where the contents go, top to bottom; rows have the room that they stand in.
    QVBoxLayout* column() const { return m_column; }

    QSize minimumSizeHint() const override;

private:
    int m_narrowest;
    QVBoxLayout* m_column;
};

} // namespace matchbook
