// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/decisions.h"
#include "rules/support.h"
#include "support/print.h"

using namespace matchbook;

namespace {

const QDate today(2026, 6, 1);

Reminder reminder(const char* rule, Subject subject, qint64 id, qint64 contact) {
    Reminder made;
    made.rule = QString::fromLatin1(rule);
    made.subject = subject;
    made.subjectId = id;
    made.contact.value = contact;
    made.anchor = QDate(2026, 3, 1);
    made.key = toText({made.rule, subject, id, made.anchor});
    return made;
}

const QList<Reminder> three = {reminder("thank-you", Subject::Favor, 7, 1),
                               reminder("thank-you", Subject::Favor, 8, 2),
                               reminder("mentor-update", Subject::Contact, 1, 1)};

QStringList keysLeft(const QString& key, DecisionKind kind, std::optional<QDate> until = {},
                     const QList<Reminder>& reminders = three) {
    Decision decision;
    decision.key = key;
    decision.kind = kind;
    decision.until = until;
    QStringList keys;
    for (const Reminder& left : withoutDecided(reminders, {decision}, builtInBook(), today))
        keys += left.key;
    return keys;
}

} // namespace

TEST(Decisions, doneHidesNoKeyOfACadenceButMovesItsAnchor) {
    EXPECT_EQ(keysLeft(three[2].key, DecisionKind::Done).size(), 3);
    EXPECT_EQ(keysLeft(three[2].key, DecisionKind::Dismissed).size(), 2);
    Decision decision;
    decision.key = three[2].key;
    decision.at = QDateTime(today, QTime(2, 0)).toUTC();
    const QList<ReminderKey> yesterday{
        {u"mentor-update"_qs, Subject::Contact, 1, today.addDays(-1)}};
    EXPECT_EQ(doneOn({decision}, QTime(4, 0)), yesterday);
    decision.kind = DecisionKind::Dismissed;
    EXPECT_TRUE(doneOn({decision}, QTime(4, 0)).isEmpty());
}

TEST(Decisions, doneAndDismissedHideOneKey) {
    for (const auto kind : {DecisionKind::Done, DecisionKind::Dismissed})
        EXPECT_EQ(keysLeft(three[0].key, kind), (QStringList{three[1].key, three[2].key}));
    EXPECT_EQ(keysLeft(u"thank-you/favor-7/2026-02-28"_qs, DecisionKind::Done).size(), 3);
}

TEST(Decisions, snoozedComesBackOnItsDay) {
    EXPECT_EQ(keysLeft(three[0].key, DecisionKind::Snoozed, today.addDays(1)).size(), 2);
    EXPECT_EQ(keysLeft(three[0].key, DecisionKind::Snoozed, today).size(), 3);
}

TEST(Decisions, mutedPersonHidesTheRuleForThatPersonAlone) {
    const QString key = decisionKey(three[0], DecisionKind::MutedPerson);
    EXPECT_EQ(key, u"thank-you/contact-1/2026-03-01"_qs);
    EXPECT_EQ(keysLeft(key, DecisionKind::MutedPerson), (QStringList{three[1].key, three[2].key}));
    auto later = three;
    later[0] = reminder("thank-you", Subject::Favor, 9, 1);
    later[0].anchor = QDate(2026, 5, 5);
    EXPECT_EQ(keysLeft(key, DecisionKind::MutedPerson, {}, later).size(), 2);
}

TEST(Decisions, mutedPersonWithoutAPersonHidesTheRow) {
    const QList<Reminder> tasks = {reminder("task-due", Subject::ActionItem, 1, 0),
                                   reminder("task-due", Subject::ActionItem, 2, 0)};
    const QString key = decisionKey(tasks[0], DecisionKind::MutedPerson);
    EXPECT_EQ(key, tasks[0].key);
    EXPECT_EQ(keysLeft(key, DecisionKind::MutedPerson, {}, tasks), QStringList{tasks[1].key});
}

TEST(Decisions, mutedRuleHidesItForEverybody) {
    EXPECT_EQ(keysLeft(three[1].key, DecisionKind::MutedRule), QStringList{three[2].key});
}

TEST(Decisions, guardsCannotBeMutedButDismissed) {
    auto guards = three;
    for (Reminder& guard : guards)
        guard.layer = Layer::Guard;
    EXPECT_EQ(keysLeft(guards[0].key, DecisionKind::MutedRule, {}, guards).size(), 3);
    const QString person = decisionKey(guards[0], DecisionKind::MutedPerson);
    EXPECT_EQ(keysLeft(person, DecisionKind::MutedPerson, {}, guards).size(), 3);
    EXPECT_EQ(keysLeft(guards[0].key, DecisionKind::Dismissed, {}, guards).size(), 2);
}

TEST(Decisions, keysOfOtherDecisionsAreTheRemindersOwn) {
    EXPECT_EQ(decisionKey(three[0], DecisionKind::Done), three[0].key);
    EXPECT_EQ(decisionKey(three[0], DecisionKind::MutedRule), three[0].key);
}
