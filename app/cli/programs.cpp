// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/groups.h"
#include "cli/lines.h"
#include "cli/options.h"
#include "cli/recordjson.h"
#include "cli/texttable.h"
#include "cli/trashed.h"
#include "domain/json.h"
#include "session/programactions.h"
#include "session/programimport.h"
#include "words/tokenwords.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProgramWords)
};

QJsonObject personJson(const ProgramPerson& person) {
    return {{u"id"_qs, person.id.value},
            {u"name"_qs, person.name},
            {u"role"_qs, person.role},
            {u"relationship"_qs, toJson(person.relationship)},
            {u"lastTouch"_qs, toJson(person.lastTouch)}};
}

QJsonObject lineJson(const ProgramLine& line) {
    QJsonObject object = toJson(line.program);
    object[u"known"] = line.known;
    object[u"closest"] = line.closest ? personJson(*line.closest) : QJsonValue();
    return object;
}

QJsonObject detailsJson(const ProgramDetails& details) {
    QJsonObject object = toJson(details.program);
    object[u"people"] =
        arrayOf(details.people, [](const ProgramPerson& person) { return personJson(person); });
    object[u"letters"] = arrayOf(details.letters);
    object[u"events"] = arrayOf(details.events);
    object[u"favors"] = arrayOf(details.favors);
    return object;
}

QString placeOf(const Organization& program) {
    QStringList parts{program.city, program.state};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString closestWords(const ProgramLine& line) {
    if (!line.closest)
        return Words::tr("nobody known");
    return QStringLiteral("%1 (%2)").arg(line.closest->name, inWords(line.closest->relationship));
}

QStringList rowOf(const ProgramLine& line) {
    const Organization& program = line.program;
    return {program.name,
            placeOf(program),
            program.signal == Signal::None ? QString() : inWords(program.signal),
            program.status ? inWords(*program.status) : QString(),
            dayCell(program.interviewOn),
            closestWords(line)};
}

QString signalWords(int given, int of, const QString& kind) {
    return of > 0 ? Words::tr("%1 of %2 %3").arg(QString::number(given), QString::number(of), kind)
                  : Words::tr("%1 %2").arg(QString::number(given), kind);
}

QString signalLine(const SignalCount& count) {
    const QString line = Words::tr("Signals given: %1, %2")
                             .arg(signalWords(count.gold, count.goldOf, Words::tr("gold")),
                                  signalWords(count.silver, count.silverOf, Words::tr("silver")));
    return count.tooMany() ? Words::tr("%1; that is more than the season has").arg(line) : line;
}

QString listLines(const QList<ProgramLine>& lines, const SignalCount& count) {
    return lines.isEmpty() ? Words::tr("There are no programs yet")
                           : tableOf(lines, rowOf) + signalLine(count);
}

QString valueText(const QJsonValue& value) {
    QStringList words;
    for (const auto& element : value.toArray())
        words += element.toString();
    return value.isArray() ? words.join(QStringLiteral(", ")) : value.toVariant().toString();
}

/// The keys are shown as they are, since they are what --set takes.
QString detailLines(const ProgramDetails& details) {
    QList<QStringList> rows;
    eachField(details.program, [&](const char* name, const auto& value) {
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (TextSettable<Value>) {
            const QString text = valueText(toJson(value));
            if (!text.isEmpty())
                rows.append({QString::fromLatin1(name), text});
        }
    });
    for (const ProgramPerson& person : details.people)
        rows.append({Words::tr("person"), QStringLiteral("%1 (%2), %3")
                                              .arg(person.name, QString::number(person.id.value),
                                                   inWords(person.relationship))});
    for (const Letter& letter : details.letters)
        rows.append({Words::tr("letter"), details.names.value(letter.writer)});
    for (const Event& event : details.events)
        rows.append({Words::tr("event"), event.name + u' ' + dayCell(event.starts)});
    for (const Favor& favor : details.favors)
        rows.append({Words::tr("favor"), details.names.value(favor.person) + QStringLiteral(", ") +
                                             inWords(favor.kind)});
    return textTable(rows);
}

Reply shown(Call& call, OrganizationId id) {
    const auto details = programDetails(*call.session, id);
    if (!details)
        return details.error();
    return answer(
        call, [&] { return detailsJson(*details); }, [&] { return detailLines(*details); });
}

Result<> setFields(Call& call, OrganizationId id) {
    const auto fields = fieldTexts(call.arguments.values("--set"));
    return fields ? setProgramFields(*call.session, id, *fields) : Result<>(fields.error());
}

QJsonObject planJson(const ProgramPlan& plan) {
    return {{u"read"_qs, plan.counts.read},       {u"new"_qs, plan.counts.created},
            {u"updated"_qs, plan.counts.updated}, {u"same"_qs, plan.counts.same},
            {u"skipped"_qs, plan.counts.skipped}, {u"problems"_qs, problemsJson(plan.problems)}};
}

QString planLines(const ProgramPlan& plan) {
    const ImportCounts& counts = plan.counts;
    return Words::tr("%1 read: %2 new, %3 updated, %4 the same, %5 skipped")
               .arg(counts.read)
               .arg(counts.created)
               .arg(counts.updated)
               .arg(counts.same)
               .arg(counts.skipped) +
           u'\n' + problemLines(plan.problems);
}

} // namespace

Reply runProgramList(Call& call) {
    const auto lines = programs(*call.session);
    if (!lines)
        return lines.error();
    const auto count = signalsGiven(*call.session);
    if (!count)
        return count.error();
    return answer(
        call, [&] { return arrayOf(*lines, lineJson); }, [&] { return listLines(*lines, *count); });
}

Reply runProgramShow(Call& call) {
    const auto id = findProgram(*call.session, call.arguments.word(0));
    return id ? shown(call, *id) : Reply(id.error());
}

Reply runProgramAdd(Call& call) {
    Organization program;
    program.name = call.arguments.word(0);
    const auto fields = fieldTexts(call.arguments.values("--set"));
    if (!fields)
        return fields.error();
    for (const FieldText& field : *fields) {
        if (const auto set = setField(program, field.key, field.text); !set)
            return set.error();
    }
    const auto id = saveProgram(*call.session, program);
    return id ? shown(call, *id) : Reply(id.error());
}

Reply runProgramSet(Call& call) {
    const auto id = findProgram(*call.session, call.arguments.word(0));
    if (!id)
        return id.error();
    if (const auto set = setFields(call, *id); !set)
        return set.error();
    return shown(call, *id);
}

Reply runProgramMerge(Call& call) {
    const auto keep = findProgram(*call.session, call.arguments.word(0));
    if (!keep)
        return keep.error();
    const auto other = findProgram(*call.session, call.arguments.word(1));
    if (!other)
        return other.error();
    if (const auto merged = mergeOrganizations(*call.session, *keep, *other); !merged)
        return merged.error();
    return shown(call, *keep);
}

Reply runProgramDelete(Call& call) {
    const auto id = findProgram(*call.session, call.arguments.word(0));
    if (!id)
        return id.error();
    if (const auto gone = deleteOrganization(*call.session, *id); !gone)
        return gone.error();
    return deleted(call, TrashKind::Organization, id->value);
}

Reply runProgramImport(Call& call) {
    const QString path = call.arguments.word(0);
    const auto plan = call.arguments.has("--dry-run") ? previewPrograms(*call.session, path)
                                                      : importPrograms(*call.session, path);
    if (!plan)
        return plan.error();
    return answer(
        call, [&] { return planJson(*plan); }, [&] { return planLines(*plan); });
}

} // namespace matchbook
