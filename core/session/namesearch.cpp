// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/namesearch.h"

#include "base/text.h"
#include "domain/contactfilter.h"

#include <algorithm>

namespace matchbook {

namespace {

QList<ContactId> withEmailLike(Stores& stores, const QString& typed) {
    const QString from = QStringLiteral("email:") + comparable(PointKind::Email, typed);
    return stores.contacts.idsWhere("id IN (SELECT contact FROM contact_key"
                                    " WHERE key >= ?1 AND key < ?1 || char(1114111))",
                                    from);
}

} // namespace

Result<QList<ContactId>> contactsCalled(Session& session, const QString& typed) {
    const QString text = typed.trimmed();
    return session.read([&](Stores& stores) {
        if (text.isEmpty())
            return QList<ContactId>();
        const auto called = stores.contacts.named(text) + withEmailLike(stores, text);
        auto ids = stores.contacts.ids({.among = called}, {}, session.today());
        const auto names = stores.contacts.names(ids);
        std::ranges::stable_partition(
            ids, [&](ContactId id) { return fold(names.value(id).name) == fold(text); });
        return ids;
    });
}

} // namespace matchbook
