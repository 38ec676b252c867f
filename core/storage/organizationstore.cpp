// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/organizationstore.h"

#include "base/text.h"

namespace matchbook {

OrganizationStore::OrganizationStore(Database& database)
    : RecordStore(database, "organization") {}

void OrganizationStore::readNames() {
    m_byName.emplace();
    auto select =
        database().prepare("SELECT id, name, aliases FROM organization WHERE trashed IS NULL"
                           " ORDER BY id DESC");
    while (select.step()) {
        const auto id = select.value<OrganizationId>(0);
        for (const QString& alias : select.value<QStringList>(2))
            m_byName->insert(fold(alias), id);
        m_byName->insert(fold(select.value<QString>(1)), id);
    }
}

std::optional<OrganizationId> OrganizationStore::named(const QString& name) {
    readNames();
    const auto id = m_byName->value(fold(name));
    return id ? std::optional(id) : std::nullopt;
}

OrganizationId OrganizationStore::namedOrNew(const QString& name, const QDateTime& now,
                                             OrganizationKind kind) {
    const QString line = cleanedLine(name);
    if (line.isEmpty())
        return {};
    if (!m_byName)
        readNames();
    if (const auto known = m_byName->value(fold(line)))
        return known;
    Organization organization;
    organization.name = line;
    organization.kind = kind;
    add(organization, now);
    m_byName->insert(fold(line), organization.id);
    return organization.id;
}

QHash<OrganizationId, QString> OrganizationStore::names(const QList<OrganizationId>& ids) {
    QHash<OrganizationId, QString> names;
    for (const Organization& organization : find(ids))
        names.insert(organization.id, organization.name);
    return names;
}

QStringList OrganizationStore::names() {
    auto select = database().prepare("SELECT name FROM organization WHERE trashed IS NULL"
                                     " ORDER BY name COLLATE NOCASE, id");
    QStringList names;
    while (select.step())
        names += select.value<QString>();
    return names;
}

QList<OrganizationId> OrganizationStore::mostUsed(int most) {
    auto select = database().prepare(
        "SELECT r.organization FROM contact_roles r JOIN contact_digest d ON d.contact = r.owner"
        " WHERE r.organization IS NOT NULL GROUP BY r.organization"
        " ORDER BY count(*) DESC, r.organization LIMIT ?");
    select.bind(most);
    QList<OrganizationId> ids;
    while (select.step())
        ids.append(select.value<OrganizationId>());
    return ids;
}

} // namespace matchbook
