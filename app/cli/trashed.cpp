// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/trashed.h"

#include "cli/lines.h"
#include "domain/json.h"

#include <QCoreApplication>

#include <algorithm>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrashWords)
};

} // namespace

QString trashName(const Trashed& trashed) {
    return toText(trashed.kind) + u'-' + QString::number(trashed.id);
}

QJsonObject trashedJson(const Trashed& trashed) {
    return {{u"id"_qs, trashName(trashed)},     {u"kind"_qs, toJson(trashed.kind)},
            {u"name"_qs, trashed.name},         {u"about"_qs, trashed.about},
            {u"on"_qs, toJson(trashed.on)},     {u"trashed"_qs, toJson(trashed.since)},
            {u"goes"_qs, toJson(trashed.until)}};
}

Reply deleted(Call& call, TrashKind kind, qint64 id) {
    const auto all = trash(*call.session);
    if (!all)
        return all.error();
    const auto gone = std::ranges::find_if(
        *all, [&](const Trashed& one) { return one.kind == kind && one.id == id; });
    if (gone == all->end())
        return Error{.code = Error::Code::NotFound,
                     .field = QStringLiteral("trash"),
                     .text = QString::number(id)};
    return answer(
        call, [&] { return trashedJson(*gone); },
        [&] {
            return Words::tr("Deleted %1; until %2 “matchbook-cli trash restore %3” brings it back")
                .arg(gone->name, dayCell(gone->until), trashName(*gone));
        });
}

} // namespace matchbook
