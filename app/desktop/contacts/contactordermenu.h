// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/contacts/showncolumn.h"

#include <QMenu>

namespace matchbook {

/// Stays open while its entries are ticked, so that several can be chosen.
class TickMenu : public QMenu {
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
};

/// In which order the list stands, and which columns its rows show at their right: what they are
/// ordered by unless others are chosen. Kept between starts.
class ContactOrderMenu : public QMenu {
    Q_OBJECT

public:
    explicit ContactOrderMenu(QWidget* parent = nullptr);

    const ContactSort& sort() const { return m_sort; }
    void setSort(const ContactSort& sort);
    /// One at least.
    [[nodiscard]] QList<ShownColumn> shown() const;

Q_SIGNALS:
    void changed();

private:
    void fill();
    void addOrders();
    void addShown();
    void showColumn(ShownColumn column, bool on);
    void tickShown();
    void keep();

    ContactSort m_sort;
    QList<ShownColumn> m_columns; ///< in the order of the menu
    TickMenu* m_shown;
};

} // namespace matchbook
