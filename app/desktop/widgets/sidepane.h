// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace matchbook {

/// A column beside a page, of one width; wider only where its words would be cut otherwise.
class SidePane : public QWidget {
    Q_OBJECT

public:
    explicit SidePane(int width, QWidget* parent = nullptr);

    QSize sizeHint() const override;

private:
    int m_width;
};

} // namespace matchbook
