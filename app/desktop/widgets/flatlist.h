// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace matchbook {

/// A list that lies flat on its ground: without a frame, smooth to scroll, answering to the mouse
/// as it moves. Its delegate draws the rest.
class FlatList : public QListView {
    Q_OBJECT

public:
    explicit FlatList(QWidget* parent = nullptr);
};

} // namespace matchbook
