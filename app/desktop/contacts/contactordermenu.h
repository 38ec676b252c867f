// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/contactactions.h"

#include <QMenu>

namespace matchbook {

/// In which order the list stands, and what its rows show at their right: what they are ordered by
/// unless something else is chosen. Kept between starts.
class ContactOrderMenu : public QMenu {
    Q_OBJECT

public:
    explicit ContactOrderMenu(QWidget* parent = nullptr);

    const ContactSort& sort() const { return m_sort; }
    void setSort(const ContactSort& sort);
    ContactOrder shown() const { return m_shown.value_or(m_sort.by); }

Q_SIGNALS:
    void changed();

private:
    void fill();
    void addOrders();
    void addShown();
    void keep();

    ContactSort m_sort;
    std::optional<ContactOrder> m_shown;
};

} // namespace matchbook
