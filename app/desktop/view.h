// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"

#include <QWidget>

namespace matchbook {

/// A page of the main window, shown by an item of the sidebar. The table of all is in views.cpp.
class View : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Puts the keyboard where one starts to work in this view.
    virtual void focusFirst() { setFocus(); }

    /// Puts the keyboard into the view's search field; false where it has none.
    virtual bool focusSearch() { return false; }

    /// Keeps what is being typed, before another view is shown or the window closes; false when it
    /// cannot be kept as it is.
    virtual bool mayLeave() { return true; }

    /// Is something half typed that was not added?
    [[nodiscard]] virtual bool holdsTyped() const { return false; }

    /// Says how many things wait, to who has just begun to listen.
    virtual void tellBadge() {}

    /// Who is selected or shown, for what is asked of the whole window.
    [[nodiscard]] virtual QList<ContactId> people() const { return {}; }

    /// Reads anew what is shown: at once where it is seen, else when it is seen next.
    void reloadWhenSeen();

Q_SIGNALS:
    /// How many things wait in this view, for the badge in the sidebar.
    void badgeChanged(int count, bool urgent);

protected:
    virtual void reload() {}
    void showEvent(QShowEvent* event) override;

private:
    bool m_stale = false;
};

} // namespace matchbook
