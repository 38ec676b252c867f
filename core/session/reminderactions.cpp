// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/reminderactions.h"

#include "rules/decisions.h"
#include "rules/evaluate.h"

namespace matchbook {

namespace {

// Every window of a rule fits into a year.
constexpr int yearAhead = 366;

struct Basis {
    const Facts* facts = nullptr;
    RuleChoices choices;
    QList<Decision> decisions;
};

Result<Basis> basis(Session& session) {
    const auto facts = session.facts();
    if (!facts)
        return facts.error();
    return session.read([&](Stores& stores) {
        return Basis{*facts, ruleChoices(stores), stores.decisions.decisions()};
    });
}

Result<QList<Reminder>> remindersFor(Session& session, const QSet<ContactId>& people) {
    const auto given = basis(session);
    if (!given)
        return given.error();
    const QDate today = session.today();
    return withoutDecided(
        evaluateFor(people, session.rules(), *given->facts, given->choices, today, yearAhead),
        given->decisions, today);
}

Result<> decide(Session& session, const Reminder& reminder, Decision decision) {
    decision.key = decisionKey(reminder, decision.kind);
    decision.at = session.now();
    return session.write({Operation::DecideReminder, reminder.title},
                         [&](Stores& stores) { stores.decisions.decide(decision); });
}

/// The reminder that is there under the key, whatever was decided about it.
Result<Reminder> reminderWith(Session& session, const QString& key) {
    auto explanation = explainReminder(session, key);
    if (!explanation)
        return explanation.error();
    return explanation->reminder;
}

} // namespace

RuleChoices ruleChoices(Stores& stores) {
    const Applicant applicant = stores.applicant.read();
    return {.pack = packInForce(applicant),
            .packChosen = applicant.pack != Pack::Auto,
            .overrides = stores.decisions.overrides()};
}

Result<QList<Reminder>> reminders(Session& session, int withinDays) {
    const auto given = basis(session);
    if (!given)
        return given.error();
    const QDate today = session.today();
    return withoutDecided(
        evaluate(session.rules(), *given->facts, given->choices, today, withinDays),
        given->decisions, today);
}

Result<QList<Reminder>> remindersOf(Session& session, ContactId contact) {
    return remindersFor(session, {contact});
}

Result<QHash<ContactId, QDate>> nextDue(Session& session, const QList<ContactId>& contacts) {
    const auto found = remindersFor(session, {contacts.begin(), contacts.end()});
    if (!found)
        return found.error();
    QHash<ContactId, QDate> first;
    for (const Reminder& reminder : *found) {
        QDate& day = first[reminder.contact];
        if (!day.isValid() || reminder.due < day)
            day = reminder.due;
    }
    return first;
}

Result<Explanation> explainReminder(Session& session, const QString& key) {
    const auto parsed = parseReminderKey(key);
    if (!parsed)
        return Error{
            .code = Error::Code::NotFound, .field = QStringLiteral("reminder"), .text = key};
    const auto given = basis(session);
    if (!given)
        return given.error();
    return explain(session.rules(), *given->facts, given->choices, *parsed, session.today());
}

Result<> markDone(Session& session, const QString& key, const QString& note) {
    const auto reminder = reminderWith(session, key);
    if (!reminder)
        return reminder.error();
    return session.write({Operation::DecideReminder, reminder->title}, [&](Stores& stores) {
        const QDate today = session.today();
        if (reminder->subject == Subject::ActionItem) {
            if (auto item = stores.actionItems.find(ActionItemId{reminder->subjectId})) {
                item->closed = today;
                item->outcome = Outcome::Done;
                stores.actionItems.save(*item, session.now());
            }
        } else if (reminder->subject == Subject::Favor) {
            if (auto favor = stores.favors.find(FavorId{reminder->subjectId})) {
                favor->thankedOn = today;
                stores.favors.save(*favor, session.now());
            }
        }
        stores.decisions.decide({.key = key,
                                 .kind = DecisionKind::Done,
                                 .until = {},
                                 .note = note,
                                 .at = session.now()});
    });
}

Result<> snooze(Session& session, const QString& key, QDate until) {
    if (until <= session.today())
        return Error{.code = Error::Code::InvalidValue,
                     .field = QStringLiteral("until"),
                     .text = until.toString(Qt::ISODate)};
    const auto reminder = reminderWith(session, key);
    if (!reminder)
        return reminder.error();
    return decide(session, *reminder,
                  {.key = {}, .kind = DecisionKind::Snoozed, .until = until, .note = {}, .at = {}});
}

Result<> dismiss(Session& session, const QString& key, const QString& note) {
    const auto reminder = reminderWith(session, key);
    if (!reminder)
        return reminder.error();
    return decide(
        session, *reminder,
        {.key = {}, .kind = DecisionKind::Dismissed, .until = {}, .note = note, .at = {}});
}

Result<> mute(Session& session, const QString& key, MuteScope scope) {
    const auto reminder = reminderWith(session, key);
    if (!reminder)
        return reminder.error();
    const auto kind =
        scope == MuteScope::Person ? DecisionKind::MutedPerson : DecisionKind::MutedRule;
    return decide(session, *reminder, {.key = {}, .kind = kind, .until = {}, .note = {}, .at = {}});
}

Result<> setRuleOverride(Session& session, const RuleOverride& override) {
    return session.write({Operation::ChangeRule, override.rule},
                         [&](Stores& stores) { stores.decisions.setOverride(override); });
}

} // namespace matchbook
