// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reminder.h"
#include "session/session.h"

namespace matchbook {

/// Every window of a rule fits into a year.
inline constexpr int yearAhead = 366;

/// What the rules ask for today and within so many days, without what the user decided about, most
/// pressing first.
Result<QList<Reminder>> reminders(Session& session, int withinDays);

/// Those that concern these people, as far ahead as a year.
Result<QList<Reminder>> remindersOf(Session& session, const QList<ContactId>& contacts);

/// What the rules ask for first within a year; none when they will ask for nothing.
Result<std::optional<Reminder>> nextReminder(Session& session);

/// The first day on which a rule asks something about each of these people.
Result<QHash<ContactId, QDate>> nextDue(Session& session, const QList<ContactId>& contacts);

/// The first day of them for each person they are about.
QHash<ContactId, QDate> firstDays(const QList<Reminder>& reminders);

/// NotFound when the rules do not ask for it (any more).
Result<Explanation> explainReminder(Session& session, const QString& key);

/// Done: an item is closed, a favor or a letter that is in is thanked for; otherwise the decision
/// is noted under the key. A cadence counts from that day on.
Result<> markDone(Session& session, const QString& key, const QString& note = {});

/// InvalidValue when the day is not after today.
Result<> checkSnooze(QDate until, QDate today);
Result<> snooze(Session& session, const QString& key, QDate until);
Result<> dismiss(Session& session, const QString& key, const QString& note = {});

/// The same for several at once, as one step of undo: all of them, or none with the first error.
Result<> markDone(Session& session, const QStringList& keys);
Result<> snooze(Session& session, const QStringList& keys, QDate until);
Result<> dismiss(Session& session, const QStringList& keys);

/// A reminder and the day on which it is to be back.
struct Snooze {
    QString key;
    QDate until;
};
/// Each until its own day, otherwise the same.
Result<> snooze(Session& session, const QList<Snooze>& snoozes);

/// What markDone() writes, for a write that does more: closes the item, notes the thanks, and keeps
/// the decision.
void finish(Stores& stores, const Reminder& reminder, QDate today, const Decision& decision);

enum class MuteScope { Person, Rule };
Result<> mute(Session& session, const QString& key, MuteScope scope);

/// The user's own numbers for a rule, for one person, a kind of person or everybody.
Result<> setRuleOverride(Session& session, const RuleOverride& override);
/// Back to what the rule says itself; the periods of the override are not looked at.
Result<> removeRuleOverride(Session& session, const RuleOverride& override);

/// What reminders() gives, worked out anew; for Session, which keeps what is asked for often.
Result<QList<Reminder>> remindersWithin(Session& session, int withinDays);

/// The same after the facts of these people alone changed, where it was what is given.
Result<QList<Reminder>> remindersAfter(Session& session, QList<Reminder> before,
                                       const QSet<ContactId>& people, int withinDays);

/// The numbers the user and the profile chose.
RuleChoices ruleChoices(Stores& stores);
/// The same, had the profile been this one.
RuleChoices ruleChoices(Stores& stores, const Applicant& applicant);

} // namespace matchbook
