// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/refusals.h"
#include "cli/groups.h"
#include "cli/lines.h"
#include "cli/recordjson.h"
#include "cli/texttable.h"
#include "cli/trashed.h"
#include "session/duplicateactions.h"
#include "words/tokenwords.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TidyWords)
};

QJsonObject personOfPair(const DuplicatePerson& person) {
    return {{u"id"_qs, person.id.value},
            {u"name"_qs, person.name},
            {u"organization"_qs, person.organization}};
}

/// The two contacts that were named.
Result<std::pair<ContactId, ContactId>> twoNamed(Call& call) {
    const auto one = findContact(*call.session, call.arguments.word(0));
    if (!one)
        return one.error();
    const auto other = findContact(*call.session, call.arguments.word(1));
    if (!other)
        return other.error();
    return std::pair{*one, *other};
}

QStringList trashedRow(const Trashed& trashed) {
    return {trashName(trashed), trashed.name, trashed.about, dayCell(trashed.since),
            Words::tr("goes %1").arg(dayCell(trashed.until))};
}

/// The one that the text names by kind and number, or by a number that only one has.
Result<Trashed> findTrashed(Session& session, const QString& text) {
    const auto all = trash(session);
    if (!all)
        return all.error();
    QList<Trashed> meant;
    for (const Trashed& one : *all) {
        if (trashName(one) == text || QString::number(one.id) == text)
            meant.append(one);
    }
    if (meant.size() == 1)
        return meant.first();
    if (meant.isEmpty())
        return notFound("trash", text);
    QStringList names;
    for (const Trashed& one : meant)
        names += trashName(one);
    return Error{.code = Error::Code::Ambiguous,
                 .field = QStringLiteral("trash"),
                 .text = text,
                 .detail = names.join(QStringLiteral(", "))};
}

} // namespace

Reply runDuplicates(Call& call) {
    const auto found = duplicates(*call.session);
    if (!found)
        return found.error();
    const auto json = [](const Duplicate& pair) {
        return QJsonObject{
            {u"contacts"_qs, QJsonArray{personOfPair(pair.one), personOfPair(pair.other)}},
            {u"reasons"_qs, toJson(pair.reasons)},
            {u"score"_qs, pair.score}};
    };
    const auto cells = [](const Duplicate& pair) {
        return QStringList{QString::number(pair.one.id.value),
                           pair.one.name,
                           pair.one.organization,
                           QString::number(pair.other.id.value),
                           pair.other.name,
                           pair.other.organization,
                           inWords(pair.reasons)};
    };
    return answer(
        call, [&] { return arrayOf(*found, json); },
        [&] { return tableOf(*found, cells, Words::tr("No two contacts look like one person")); });
}

Reply runDuplicatesApart(Call& call) {
    const auto two = twoNamed(call);
    if (!two)
        return two.error();
    if (const auto noted = notTheSame(*call.session, two->first, two->second); !noted)
        return noted.error();
    return answer(
        call,
        [&] {
            return QJsonObject{{u"apart"_qs, QJsonArray{two->first.value, two->second.value}}};
        },
        [&] { return Words::tr("Noted that they are two people"); });
}

Reply runMerge(Call& call) {
    const auto two = twoNamed(call);
    if (!two)
        return two.error();
    if (const auto merged = merge(*call.session, two->first, two->second); !merged)
        return merged.error();
    const auto details = contactDetails(*call.session, two->first);
    if (!details)
        return details.error();
    return answer(
        call, [&] { return personJson(*details); },
        [&] { return personLine(details->summary.contact); });
}

Reply runTrash(Call& call) {
    const auto all = trash(*call.session);
    if (!all)
        return all.error();
    return answer(
        call, [&] { return arrayOf(*all, trashedJson); },
        [&] { return tableOf(*all, trashedRow, Words::tr("The Trash is empty")); });
}

Reply runTrashRestore(Call& call) {
    const auto found = findTrashed(*call.session, call.arguments.word(0));
    if (!found)
        return found.error();
    if (const auto restored = restoreTrashed(*call.session, found->kind, found->id); !restored)
        return restored.error();
    return answer(
        call, [&] { return trashedJson(*found); },
        [&] { return Words::tr("Restored %1 (%2)").arg(found->name, trashName(*found)); });
}

} // namespace matchbook
