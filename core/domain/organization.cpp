// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/organization.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace matchbook {

namespace {

constexpr std::array ids{&Organization::acgmeId, &Organization::nrmpId, &Organization::erasId};

/// The id with what kind of id it is; empty where there is none.
QString idKey(const Organization& organization, size_t which) {
    const QString id = fold(organization.*ids[which]);
    return id.isEmpty() ? QString() : QString::number(which) + u':' + id;
}

bool idsDiffer(const Organization& one, const Organization& other) {
    for (size_t which = 0; which < ids.size(); ++which) {
        const QString key = idKey(one, which);
        const QString otherKey = idKey(other, which);
        if (!key.isEmpty() && !otherKey.isEmpty() && key != otherKey)
            return true;
    }
    return false;
}

void fillIn(QString& text, const QString& other) {
    if (text.isEmpty())
        text = other;
}

template <class T>
void fillIn(std::optional<T>& value, const std::optional<T>& other) {
    if (!value)
        value = other;
}

void addMissing(QStringList& list, const QStringList& others) {
    for (const QString& other : others) {
        if (!list.contains(other, Qt::CaseInsensitive))
            list += other;
    }
}

} // namespace

OrganizationIndex::OrganizationIndex(const QList<Organization>& known) {
    for (const Organization& organization : known)
        add(organization);
}

void OrganizationIndex::add(const Organization& organization) {
    m_known.append(organization);
    index(m_known.size() - 1);
}

void OrganizationIndex::replace(qsizetype position, const Organization& organization) {
    m_known[position] = organization;
    index(position);
}

void OrganizationIndex::index(qsizetype position) {
    const Organization& organization = m_known[position];
    const auto insert = [position](QMultiHash<QString, qsizetype>& index, const QString& key) {
        if (!key.isEmpty() && !index.contains(key, position))
            index.insert(key, position);
    };
    for (size_t which = 0; which < ids.size(); ++which)
        insert(m_byId, idKey(organization, which));
    insert(m_byName, fold(organization.name));
    for (const QString& alias : organization.aliases)
        insert(m_byAlias, fold(alias));
}

QList<qsizetype> OrganizationIndex::byIds(const Organization& sought) const {
    QList<qsizetype> found;
    for (size_t which = 0; which < ids.size(); ++which) {
        const QString key = idKey(sought, which);
        for (const qsizetype position : m_byId.values(key)) {
            // An id that was changed since still leads here.
            const bool holds = !key.isEmpty() && idKey(m_known[position], which) == key;
            if (holds && !found.contains(position))
                found.append(position);
        }
    }
    std::ranges::sort(found);
    return found;
}

QList<qsizetype> OrganizationIndex::matches(const Organization& sought) const {
    if (const auto found = byIds(sought); !found.isEmpty())
        return found;
    const QString name = fold(sought.name);
    for (const auto* const names : {&m_byName, &m_byAlias}) {
        auto found = names->values(name);
        found.removeIf([&](qsizetype position) { return idsDiffer(m_known[position], sought); });
        if (!found.isEmpty())
            return {std::ranges::min(found)};
    }
    return {};
}

Organization mergedOrganization(Organization keep, const Organization& other) {
    addAlias(keep, other.name);
    for (const QString& alias : other.aliases)
        addAlias(keep, alias);
    if (other.kind == OrganizationKind::Program)
        keep.kind = other.kind;
    for (auto text :
         {&Organization::city, &Organization::state, &Organization::country, &Organization::website,
          &Organization::acgmeId, &Organization::nrmpId, &Organization::erasId,
          &Organization::region, &Organization::size, &Organization::caseMix})
        fillIn(keep.*text, other.*text);
    addMissing(keep.tracks, other.tracks);
    fillIn(keep.visaSponsorship, other.visaSponsorship);
    if (keep.signal == Signal::None)
        keep.signal = other.signal;
    fillIn(keep.status, other.status);
    fillIn(keep.interviewOn, other.interviewOn);
    fillIn(keep.takesThankYous, other.takesThankYous);
    if (!keep.note.contains(other.note))
        keep.note += (keep.note.isEmpty() ? QString() : QStringLiteral("\n\n")) + other.note;
    return keep;
}

void addAlias(Organization& organization, const QString& name) {
    const auto isSame = [&](const QString& known) {
        return fold(known) == fold(name);
    };
    if (!isSame(organization.name) && std::ranges::none_of(organization.aliases, isSame))
        organization.aliases += name;
}

} // namespace matchbook
