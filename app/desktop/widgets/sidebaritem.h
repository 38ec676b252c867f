// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/support/icons.h"

#include <QAbstractButton>

namespace matchbook {

/// One line of the sidebar: an icon, a name, a count.
class SidebarItem : public QAbstractButton {
    Q_OBJECT

public:
    SidebarItem(Icon icon, const QString& name, QWidget* parent);

    void setBadge(int count, bool urgent);
    void setFolded(bool folded);

    /// How wide it is with its name.
    int openWidth() const;
    QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] ColorRole ground() const;
    void paintCount(QPainter* painter, const QRectF& area) const;
    void describe();

    Icon m_icon;
    int m_count = 0;
    bool m_urgent = false;
    bool m_folded = false;
};

} // namespace matchbook
