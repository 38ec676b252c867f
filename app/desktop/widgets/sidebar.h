// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/support/icons.h"

#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace matchbook {

class PlainLabel;
class SidebarItem;

/// The views of the window, one below the other, each with a count of what waits there. Up and Down
/// move in it; in a narrow window it folds to its icons.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget* parent = nullptr);

    /// Appends a view and returns its index. The first one becomes current.
    int addView(Icon icon, const QString& name, const QString& objectName);
    int count() const { return int(m_items.size()); }

    int current() const { return m_current; }
    /// Emits currentChanged() when that changes something.
    void setCurrent(int index);

    /// The badge behind a view's name; none at zero. Urgent ones have the accent colour.
    void setBadge(int index, int count, bool urgent = false);

    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);
    /// Folds while open it would leave less room in the window, in device-independent pixels.
    void keepRoom(QWidget* window, int room = 968);

    /// Below the views: for settings and the like. Items made by addFooter() fold with the rest.
    QAbstractButton* addFooter(Icon icon, const QString& name, const QString& objectName);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int openWidth() const;
    void followWindow(const QWidget& window);
    SidebarItem* addItem(Icon icon, const QString& name, const QString& objectName);

    QList<SidebarItem*> m_items;
    QList<SidebarItem*> m_footer;
    QVBoxLayout* m_views;
    QVBoxLayout* m_foot;
    PlainLabel* m_title;
    int m_current = -1;
    int m_room = 0;
    bool m_folded = false;
};

} // namespace matchbook
