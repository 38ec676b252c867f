// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/refusals.h"
#include "cli/groups.h"
#include "cli/lines.h"
#include "cli/options.h"
#include "cli/recordjson.h"
#include "cli/texttable.h"
#include "domain/json.h"
#include "session/reminderactions.h"
#include "words/reminderwords.h"
#include "words/tokenwords.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReminderWords)
};

// A window of a rule fits into a year; more is a typing mistake, and its date may not exist.
constexpr int mostDaysAhead = 3660;

Error notADay(const QString& text) {
    return invalid("--within", text, QStringLiteral("0 … %1").arg(mostDaysAhead));
}

QString explanationLines(const Explanation& explanation, QDate today) {
    const Reminder& reminder = explanation.reminder;
    QList<QStringList> rows{{Words::tr("Rule"), reminder.rule},
                            {Words::tr("State"), inWords(reminder.state) + QStringLiteral(", ") +
                                                     inWords(reminder.severity).toLower()},
                            {Words::tr("Counts from"), dayCell(reminder.anchor)},
                            {Words::tr("Asks from"), dayCell(reminder.due)},
                            {Words::tr("On time until"), dayCell(reminder.latest)},
                            {Words::tr("Numbers from"), inWords(reminder.layer)},
                            {Words::tr("Next, if done today"), dayCell(explanation.next)}};
    for (const Source& source : reminder.sources)
        rows.append({Words::tr("Source"), sourceText(source)});
    for (const NamedFact& fact : explanation.facts)
        rows.append({Words::tr("Fact"), fact.name + QStringLiteral(" = ") + fact.value});
    return reminder.title + u'\n' + reminder.why + u'\n' + orderSentence(reminder, today) + u'\n' +
           textTable(rows);
}

/// Says what was decided about a reminder.
Reply decided(Call& call, const Result<>& result, DecisionKind kind,
              const std::optional<QDate>& until = {}) {
    if (!result)
        return result.error();
    const QString key = call.arguments.word(0);
    return answer(
        call,
        [&] {
            return QJsonObject{
                {u"key"_qs, key}, {u"decision"_qs, toJson(kind)}, {u"until"_qs, toJson(until)}};
        },
        [&] { return QStringLiteral("%1: %2").arg(inWords(kind), key); });
}

} // namespace

Reply runDue(Call& call) {
    int within = 0;
    Options options(*call.session, call.arguments);
    if (const auto& error = options.take("--within", within).error())
        return *error;
    if (within < 0 || within > mostDaysAhead)
        return notADay(call.arguments.value("--within"));
    const auto found = reminders(*call.session, within);
    if (!found)
        return found.error();
    return answer(
        call, [&] { return arrayOf(*found, reminderJson); },
        [&] { return found->isEmpty() ? Words::tr("Nothing is due") : reminderLines(*found); });
}

Reply runExplain(Call& call) {
    const auto explanation = explainReminder(*call.session, call.arguments.word(0));
    if (!explanation)
        return explanation.error();
    const auto json = [&] {
        QJsonObject object = reminderJson(explanation->reminder);
        object[u"facts"] = toJson(explanation->facts);
        object[u"next"] = toJson(explanation->next);
        return object;
    };
    return answer(call, json,
                  [&] { return explanationLines(*explanation, call.session->today()); });
}

Reply runDone(Call& call) {
    return decided(call, markDone(*call.session, call.arguments.word(0)), DecisionKind::Done);
}

Reply runSnooze(Call& call) {
    QDate until;
    Options options(*call.session, call.arguments);
    if (const auto& error = options.take("--until", until).error())
        return *error;
    return decided(call, snooze(*call.session, call.arguments.word(0), until),
                   DecisionKind::Snoozed, until);
}

Reply runDismiss(Call& call) {
    return decided(call, dismiss(*call.session, call.arguments.word(0)), DecisionKind::Dismissed);
}

Reply runMute(Call& call) {
    const bool person = call.arguments.has("--person");
    const bool rule = call.arguments.has("--rule");
    if (person == rule)
        return Error{.code = Error::Code::InvalidValue,
                     .field = QStringLiteral("--person|--rule"),
                     .text = person ? QStringLiteral("both") : QString()};
    const auto scope = person ? MuteScope::Person : MuteScope::Rule;
    return decided(call, mute(*call.session, call.arguments.word(0), scope),
                   person ? DecisionKind::MutedPerson : DecisionKind::MutedRule);
}

} // namespace matchbook
