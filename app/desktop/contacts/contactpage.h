// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/scrollpage.h"
#include "session/contactactions.h"

#include <functional>

class QBoxLayout;

namespace matchbook {

class ContactHeader;
class Ledger;
class OpenItems;
class TimelineList;
class Workspace;

/// Everything about one person on one page. In a wide window it has two columns.
class ContactPage : public ScrollPage {
    Q_OBJECT

public:
    explicit ContactPage(Workspace& workspace, QWidget* parent = nullptr);

    ContactId contact() const { return m_contact; }
    /// Shows this person; no id shows nothing.
    void setContact(ContactId id);

    void focusFirst();

    /// Keeps what is being changed in place; false when the user goes back to it.
    [[nodiscard]] bool mayLeave();
    /// Is something half typed that was not added, about whomever?
    [[nodiscard]] bool holdsTyped() const;

Q_SIGNALS:
    void deleteRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void follow(const Change& change);
    void reload();
    template <class Part>
    void add(QBoxLayout* column, Part* part);

    Workspace& m_workspace;
    ContactId m_contact;
    bool m_stale = false;
    ContactHeader* m_header;
    OpenItems* m_items;
    TimelineList* m_timeline;
    Ledger* m_ledger;
    QBoxLayout* m_columns;
    QList<std::function<void(const ContactDetails&)>> m_parts;
};

} // namespace matchbook
