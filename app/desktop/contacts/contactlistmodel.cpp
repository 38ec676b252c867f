// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/contactlistmodel.h"

#include "desktop/contacts/contactrow.h"
#include "desktop/support/plaintext.h"

#include <algorithm>
#include <utility>

namespace matchbook {

ContactListModel::ContactListModel(Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session) {
    connect(&session, &Session::changed, this, &ContactListModel::follow);
    readIds();
}

void ContactListModel::setFilter(const ContactFilter& filter, const ContactSort& sort) {
    if (filter == m_filter && sort == m_sort)
        return;
    // The lines say where a search found somebody.
    const bool searchedAnew = filter.text != m_filter.text;
    if (searchedAnew)
        m_lines.clear();
    m_filter = filter;
    m_sort = sort;
    readIds();
    if (searchedAnew && !m_ids.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ContactListModel::setShown(const QList<ShownColumn>& shown) {
    if (shown == m_shown)
        return;
    m_shown = shown;
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ContactListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant ContactListModel::data(const QModelIndex& index, int role) const {
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const ContactSummary* line = lineAt(index);
    if (!line)
        return {};
    if (role == Qt::DisplayRole)
        return line->contact.name;
    return spoken(rowAt(index));
}

ContactId ContactListModel::idAt(const QModelIndex& index) const {
    return index.isValid() ? m_ids.value(index.row()) : ContactId{};
}

QModelIndex ContactListModel::indexOf(ContactId id) const {
    const auto row = m_ids.indexOf(id);
    return row < 0 ? QModelIndex() : index(int(row));
}

QItemSelection ContactListModel::rowsOf(const QSet<ContactId>& ids) const {
    QItemSelection rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (!ids.contains(m_ids[row]))
            continue;
        const int first = row;
        while (row + 1 < rowCount() && ids.contains(m_ids[row + 1]))
            ++row;
        rows.append({index(first), index(row)});
    }
    return rows;
}

const ContactSummary* ContactListModel::lineAt(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= m_ids.size())
        return nullptr;
    const ContactId id = m_ids[index.row()];
    if (!m_lines.contains(id))
        readPage(index.row());
    return m_lines.object(id);
}

Row ContactListModel::rowAt(const QModelIndex& index) const {
    const ContactSummary* line = lineAt(index);
    return line ? contactRow(*line, m_session.today(), m_shown) : Row{};
}

/// Reads what is missing of the page that the row lies in.
void ContactListModel::readPage(int row) const {
    QList<ContactId> missing;
    for (const ContactId id : m_ids.mid(row - row % pageSize, pageSize)) {
        if (!m_lines.contains(id))
            missing.append(id);
    }
    auto lines = contactSummaries(m_session, missing, m_filter.text);
    if (!lines) {
        Q_EMIT failed(lines.error());
        return;
    }
    for (ContactSummary& line : *lines) {
        const ContactId id = line.contact.id;
        m_lines.insert(id, new ContactSummary(std::move(line)));
    }
}

void ContactListModel::setFollowing(bool follows) {
    m_follows = follows;
    if (m_follows && std::exchange(m_missed, false))
        follow({.areas = Area::All, .contacts = {}});
}

void ContactListModel::follow(const Change& change) {
    m_missed = !m_follows;
    if (m_missed)
        return;
    // Rules speak of everybody once the profile or a decision changes.
    const bool everybody =
        change.contacts.isEmpty() || (change.areas & (Area::Applicant | Area::Decisions));
    if (everybody)
        m_lines.clear();
    for (const ContactId id : change.contacts)
        m_lines.remove(id);
    if (concernsIds(change)) {
        m_total.reset();
        readIds();
    }
    if (m_ids.isEmpty())
        return;
    const bool one = change.contacts.size() == 1 && !everybody;
    if (const QModelIndex row = one ? indexOf(*change.contacts.begin()) : index(0); row.isValid())
        Q_EMIT dataChanged(row, one ? row : index(rowCount() - 1));
}

bool ContactListModel::concernsIds(const Change& change) const {
    Areas areas = Area::Contacts;
    if (m_sort.by == ContactOrder::NextDue || m_filter.missing == MissingField::NextStep)
        areas = Area::All;
    if (!m_filter.text.isEmpty())
        areas |= Area::Interactions | Area::Events | Area::Organizations | Area::ActionItems |
                 Area::Favors | Area::Letters | Area::Projects;
    if (m_filter.event)
        areas |= Area::Interactions | Area::Events;
    if (m_filter.lastTouch || m_sort.by == ContactOrder::LastTouch)
        areas |= Area::Interactions;
    if (m_sort.by == ContactOrder::Organization)
        areas |= Area::Organizations;
    return bool(change.areas & areas);
}

void ContactListModel::readIds() {
    const auto ids = contactIds(m_session, m_filter, m_sort);
    if (!ids) {
        Q_EMIT failed(ids.error());
        return;
    }
    Q_EMIT replacing();
    replaceIds(*ids);
    if (m_filter == ContactFilter{})
        m_total = int(ids->size());
    else if (const auto total = m_total ? Result<int>(*m_total) : contactCount(m_session))
        m_total = *total;
    Q_EMIT counted();
}

/// Only the rows between the common beginning and the common end are taken out and put in, so that
/// one person more or less does not throw the list back to its top.
void ContactListModel::replaceIds(const QList<ContactId>& ids) {
    const auto head = std::ranges::mismatch(std::as_const(m_ids), ids);
    const auto before = int(head.in1 - m_ids.cbegin());
    int after = 0;
    const int most = int(std::min(m_ids.size(), ids.size())) - before;
    while (after < most && m_ids[m_ids.size() - 1 - after] == ids[ids.size() - 1 - after])
        ++after;
    const int removed = int(m_ids.size()) - before - after;
    const int added = int(ids.size()) - before - after;
    if (removed > 0) {
        beginRemoveRows({}, before, before + removed - 1);
        m_ids.remove(before, removed);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, before, before + added - 1);
        m_ids = ids;
        endInsertRows();
    }
}

} // namespace matchbook
