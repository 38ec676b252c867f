// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/organization.h"
#include "storage/recordstore.h"

namespace matchbook {

class OrganizationStore : public RecordStore<Organization> {
public:
    explicit OrganizationStore(Database& database);

    /// The organization known by the name or one of its aliases, without regard to case and
    /// accents.
    std::optional<OrganizationId> named(const QString& name);

    /// As named(), adding one of this kind where there is none; no id for an empty name. The names
    /// are read once, so that an import of many asks for none of them again.
    OrganizationId namedOrNew(const QString& name, const QDateTime& now,
                              OrganizationKind kind = OrganizationKind::Hospital);

    QHash<OrganizationId, QString> names(const QList<OrganizationId>& ids);
    /// All names, in their order.
    QStringList names();
    /// Where most people work or worked, at most so many.
    QList<OrganizationId> mostUsed(int most);

private:
    void readNames();

    std::optional<QHash<QString, OrganizationId>> m_byName;
};

} // namespace matchbook
