// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/contacts/showncolumn.h"
#include "desktop/widgets/row.h"
#include "session/contactactions.h"

#include <QAbstractListModel>
#include <QCache>
#include <QItemSelection>
#include <QSet>

namespace matchbook {

/// The people that pass a filter: their ids in order, and the lines of those that are shown, read
/// a page at a time and forgotten when they were not looked at for long.
class ContactListModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// Lines read at once, and lines kept.
    static constexpr int pageSize = 64;
    static constexpr int mostKept = 16 * pageSize;

    explicit ContactListModel(Session& session, QObject* parent = nullptr);

    const ContactFilter& filter() const { return m_filter; }
    const ContactSort& sort() const { return m_sort; }
    void setFilter(const ContactFilter& filter, const ContactSort& sort = {});

    /// What stands at the right of a row (contactRow()).
    void setShown(const QList<ShownColumn>& shown);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    ContactId idAt(const QModelIndex& index) const;
    QModelIndex indexOf(ContactId id) const;

    /// The line of a row, or nullptr where it cannot be read (any more).
    const ContactSummary* lineAt(const QModelIndex& index) const;
    Row rowAt(const QModelIndex& index) const;

    /// While nobody sees the list nothing is read; what changed meanwhile is read once it follows
    /// again.
    void setFollowing(bool follows);

    /// How many people there are without any filter.
    int total() const { return m_total.value_or(0); }
    /// How many lines are held in memory.
    int linesKept() const { return int(m_lines.size()); }

    /// The rows of these people, as far as they are there.
    QItemSelection rowsOf(const QSet<ContactId>& ids) const;

Q_SIGNALS:
    /// Rows are about to be taken out and put in again elsewhere; counted() follows.
    void replacing();
    /// The ids were read again: rows or the total may differ.
    void counted();
    void failed(const matchbook::Error& error) const;

private:
    void follow(const Change& change);
    bool concernsIds(const Change& change) const;
    void readIds();
    void replaceIds(const QList<ContactId>& ids);
    void readPage(int row) const;

    Session& m_session;
    ContactFilter m_filter;
    ContactSort m_sort;
    QList<ShownColumn> m_shown{ShownColumn::NextDue};
    QList<ContactId> m_ids;
    std::optional<int> m_total; ///< as long as nothing changed
    bool m_follows = true;
    bool m_missed = false; ///< something changed while it did not follow
    mutable QCache<ContactId, ContactSummary> m_lines{mostKept};
};

} // namespace matchbook
