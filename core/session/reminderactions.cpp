// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/reminderactions.h"

#include "base/refusals.h"
#include "domain/fieldtext.h"
#include "rules/decisions.h"
#include "rules/evaluate.h"
#include "rules/order.h"

namespace matchbook {

namespace {

RuleChoices choicesOf(Stores& stores, const Applicant& applicant,
                      const QList<Decision>& decisions) {
    return {.pack = packInForce(applicant),
            .packChosen = applicant.pack != Pack::Auto,
            .overrides = stores.decisions.overrides(),
            .done = doneOn(decisions, applicant.dayStartsAt)};
}

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
        const auto decisions = stores.decisions.decisions();
        return Basis{*facts, choicesOf(stores, stores.applicant.read(), decisions), decisions};
    });
}

Result<Explanation> explained(Session& session, const Basis& given, const QString& key) {
    const auto parsed = parseReminderKey(key);
    if (!parsed)
        return notFound("reminder", key);
    return explain(session.rules(), *given.facts, given.choices, *parsed, session.today());
}

/// The reminders that are there under the keys, whatever was decided about them: all of them, in
/// the order of the keys, or the first error.
Result<QList<Reminder>> remindersWith(Session& session, const QStringList& keys) {
    const auto given = basis(session);
    if (!given)
        return given.error();
    QList<Reminder> found;
    for (const QString& key : keys) {
        auto explanation = explained(session, *given, key);
        if (!explanation)
            return explanation.error();
        found.append(std::move(explanation->reminder));
    }
    return found;
}

StepLabel labelOf(const QList<Reminder>& reminders) {
    return {Operation::DecideReminder,
            reminders.size() == 1 ? reminders.first().title : QString::number(reminders.size())};
}

/// Keeps the decision for each of the reminders, under the key that its kind asks for.
Result<> decide(Session& session, const QStringList& keys, Decision decision) {
    const auto found = remindersWith(session, keys);
    if (!found)
        return found.error();
    decision.at = session.now();
    return session.write(labelOf(*found), [&](Stores& stores) {
        for (const Reminder& reminder : *found) {
            decision.key = decisionKey(reminder, decision.kind);
            stores.decisions.decide(decision);
        }
    });
}

Decision decisionOf(DecisionKind kind, const QString& note = {}) {
    return {.key = {}, .kind = kind, .until = {}, .note = note, .at = {}};
}

Result<> markAllDone(Session& session, const QStringList& keys, const QString& note) {
    const auto found = remindersWith(session, keys);
    if (!found)
        return found.error();
    const QDate today = session.today();
    return session.write(labelOf(*found), [&](Stores& stores) {
        Decision decision = decisionOf(DecisionKind::Done, note);
        decision.at = session.now();
        for (const Reminder& reminder : *found)
            finish(stores, reminder, today, decision);
    });
}

} // namespace

RuleChoices ruleChoices(Stores& stores, const Applicant& applicant) {
    return choicesOf(stores, applicant, stores.decisions.decisions());
}

RuleChoices ruleChoices(Stores& stores) {
    return ruleChoices(stores, stores.applicant.read());
}

Result<QList<Reminder>> reminders(Session& session, int withinDays) {
    if (withinDays > Session::openDays)
        return remindersWithin(session, withinDays);
    const auto open = session.openReminders();
    if (!open)
        return open.error();
    const QDate last = session.today().addDays(withinDays);
    QList<Reminder> within = **open;
    within.removeIf([&](const Reminder& reminder) { return reminder.due > last; });
    return within;
}

Result<QList<Reminder>> remindersWithin(Session& session, int withinDays) {
    const auto given = basis(session);
    if (!given)
        return given.error();
    const QDate today = session.today();
    return withoutDecided(
        evaluate(session.rules(), *given->facts, given->choices, today, withinDays),
        given->decisions, session.rules(), today);
}

Result<QList<Reminder>> remindersAfter(Session& session, QList<Reminder> before,
                                       const QSet<ContactId>& people, int withinDays) {
    const auto given = basis(session);
    if (!given)
        return given.error();
    const QDate today = session.today();
    before.removeIf([&](const Reminder& reminder) {
        return reminder.subject != Subject::Contact || people.contains(reminder.contact);
    });
    const auto changed = evaluateChanged(people.values(), session.rules(), *given->facts,
                                         given->choices, today, withinDays);
    return mostPressingFirst(
        before + withoutDecided(changed, given->decisions, session.rules(), today), today);
}

Result<QList<Reminder>> remindersOf(Session& session, const QList<ContactId>& contacts) {
    const auto given = basis(session);
    if (!given)
        return given.error();
    const QDate today = session.today();
    return withoutDecided(
        evaluateFor(contacts, session.rules(), *given->facts, given->choices, today, yearAhead),
        given->decisions, session.rules(), today);
}

Result<std::optional<Reminder>> nextReminder(Session& session) {
    const auto given = basis(session);
    if (!given)
        return given.error();
    const QDate today = session.today();
    const Decided decided(given->decisions, session.rules(), today);
    return evaluateNext(session.rules(), *given->facts, given->choices, today, yearAhead,
                        [&](const Reminder& reminder) { return !decided.hides(reminder); });
}

QHash<ContactId, QDate> firstDays(const QList<Reminder>& reminders) {
    QHash<ContactId, QDate> first;
    for (const Reminder& reminder : reminders) {
        if (!reminder.contact)
            continue;
        QDate& day = first[reminder.contact];
        if (!day.isValid() || reminder.due < day)
            day = reminder.due;
    }
    return first;
}

Result<QHash<ContactId, QDate>> nextDue(Session& session, const QList<ContactId>& contacts) {
    const auto found = remindersOf(session, contacts);
    if (!found)
        return found.error();
    return firstDays(*found);
}

Result<Explanation> explainReminder(Session& session, const QString& key) {
    const auto given = basis(session);
    return given ? explained(session, *given, key) : Result<Explanation>(given.error());
}

void finish(Stores& stores, const Reminder& reminder, QDate today, const Decision& decision) {
    if (reminder.subject == Subject::ActionItem) {
        if (auto item = stores.actionItems.find(ActionItemId{reminder.subjectId})) {
            item->closed = today;
            item->outcome = Outcome::Done;
            stores.actionItems.save(*item, decision.at);
        }
    } else if (reminder.subject == Subject::Favor) {
        if (auto favor = stores.favors.find(FavorId{reminder.subjectId})) {
            favor->thankedOn = today;
            stores.favors.save(*favor, decision.at);
        }
    } else if (reminder.subject == Subject::Letter) {
        auto letter = stores.letters.find(LetterId{reminder.subjectId});
        if (letter && isIn(letter->state)) {
            reach(*letter, LetterState::Thanked, today);
            stores.letters.save(*letter, decision.at);
        }
    }
    Decision kept = decision;
    kept.key = reminder.key;
    stores.decisions.decide(kept);
}

Result<> markDone(Session& session, const QString& key, const QString& note) {
    return markAllDone(session, QStringList{key}, note);
}

Result<> markDone(Session& session, const QStringList& keys) {
    return markAllDone(session, keys, {});
}

Result<> snooze(Session& session, const QString& key, QDate until) {
    return snooze(session, QStringList{key}, until);
}

Result<> snooze(Session& session, const QStringList& keys, QDate until) {
    QList<Snooze> snoozes;
    for (const QString& key : keys)
        snoozes.append({key, until});
    return snooze(session, snoozes);
}

Result<> checkSnooze(QDate until, QDate today) {
    if (until > today)
        return done();
    return invalid("until", until.toString(Qt::ISODate), notBefore(today.addDays(1)));
}

Result<> snooze(Session& session, const QList<Snooze>& snoozes) {
    QStringList keys;
    for (const Snooze& one : snoozes) {
        if (auto possible = checkSnooze(one.until, session.today()); !possible)
            return possible;
        keys.append(one.key);
    }
    const auto found = remindersWith(session, keys);
    if (!found)
        return found.error();
    Decision decision = decisionOf(DecisionKind::Snoozed);
    decision.at = session.now();
    return session.write(labelOf(*found), [&](Stores& stores) {
        for (qsizetype i = 0; i < snoozes.size(); ++i) {
            decision.key = decisionKey(found->at(i), decision.kind);
            decision.until = snoozes[i].until;
            stores.decisions.decide(decision);
        }
    });
}

Result<> dismiss(Session& session, const QString& key, const QString& note) {
    return decide(session, QStringList{key}, decisionOf(DecisionKind::Dismissed, note));
}

Result<> dismiss(Session& session, const QStringList& keys) {
    return decide(session, keys, decisionOf(DecisionKind::Dismissed));
}

Result<> mute(Session& session, const QString& key, MuteScope scope) {
    return decide(session, QStringList{key},
                  decisionOf(scope == MuteScope::Person ? DecisionKind::MutedPerson
                                                        : DecisionKind::MutedRule));
}

Result<> setRuleOverride(Session& session, const RuleOverride& override) {
    return session.write({Operation::ChangeRule, override.rule},
                         [&](Stores& stores) { stores.decisions.setOverride(override); });
}

Result<> removeRuleOverride(Session& session, const RuleOverride& override) {
    return session.write({Operation::ChangeRule, override.rule},
                         [&](Stores& stores) { stores.decisions.removeOverride(override); });
}

} // namespace matchbook
