// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/order.h"
#include "rules/support.h"

using namespace matchbook;

namespace {

const QDate today(2026, 6, 1);

} // namespace

namespace {

Reminder made(const char* key, ReminderState state, Harm harm, Severity severity, QDate due,
              QDate latest) {
    Reminder reminder;
    reminder.key = QString::fromLatin1(key);
    reminder.rule = reminder.key;
    reminder.state = state;
    reminder.harm = harm;
    reminder.severity = severity;
    reminder.anchor = due.addDays(-60);
    reminder.due = due;
    reminder.latest = latest;
    return reminder;
}

/// The harm of the one reminder that a rule about this mentor has.
Harm harmOf(const QByteArray& lines, const ContactFacts& person) {
    Facts facts;
    facts.contacts = {person};
    const auto found = evaluate(bookOf(ruleText(lines)), facts, {}, today, 400);
    EXPECT_EQ(found.size(), 1);
    return found.value(0).harm;
}

} // namespace

TEST(Order, isStateThenHarmThenSeverityThenLatenessThenDayThenKey) {
    using enum ReminderState;
    using enum Severity;
    const QList<Reminder> inOrder = {
        made("z", Overdue, Harm::Deadline, Medium, {2026, 5, 1}, {2026, 5, 31}),
        made("a", Overdue, Harm::Letter, Critical, {2026, 5, 1}, {2026, 5, 31}),
        made("b", Overdue, Harm::Letter, High, {2026, 4, 1}, {2026, 4, 2}),
        made("a", Overdue, Harm::Sponsor, High, {2026, 5, 1}, {2026, 5, 31}),
        // 20 days late on a window of 10 comes before 25 on one of 30
        made("y", Overdue, Harm::Once, Medium, {2026, 5, 3}, {2026, 5, 12}),
        made("x", Overdue, Harm::Once, Medium, {2026, 4, 8}, {2026, 5, 7}),
        // 1.5 times its interval comes before 1.25, whatever is graver
        made("w", Overdue, Harm::Cadence, Low, {2026, 3, 12}, {2026, 4, 12}),
        made("v", Overdue, Harm::Cadence, High, {2026, 4, 12}, {2026, 5, 12}),
        made("u", Due, Harm::Once, Critical, {2026, 6, 1}, {2026, 6, 5}),
        made("t", Due, Harm::Once, Medium, {2026, 5, 30}, {2026, 6, 9}),
        made("r", Due, Harm::Once, Medium, {2026, 5, 31}, {2026, 6, 5}),
        made("s", Due, Harm::Once, Medium, {2026, 5, 31}, {2026, 6, 5}),
        made("q", Due, Harm::Cadence, High, {2026, 5, 20}, {2026, 6, 25}),
        made("a", Upcoming, Harm::Deadline, Critical, {2026, 6, 2}, {2026, 6, 5}),
    };
    for (qsizetype i = 0; i < inOrder.size(); ++i) {
        for (qsizetype j = 0; j < inOrder.size(); ++j)
            EXPECT_EQ(isMorePressing(inOrder[i], inOrder[j], today), i < j) << i << " " << j;
    }
    QList<Reminder> backwards = inOrder;
    std::ranges::reverse(backwards);
    EXPECT_EQ(mostPressingFirst(backwards, today), inOrder);
}

TEST(Order, ofDeadlinesAheadTheNearestComesFirst) {
    using enum ReminderState;
    const auto later =
        made("a", Due, Harm::Deadline, Severity::Critical, {2026, 5, 1}, {2026, 6, 9});
    const auto nearer = made("b", Due, Harm::Deadline, Severity::Low, {2026, 5, 30}, {2026, 6, 2});
    EXPECT_TRUE(isMorePressing(nearer, later, today));
    EXPECT_FALSE(isMorePressing(later, nearer, today));
}

TEST(Order, harmFollowsFromWindowSubjectAndPerson) {
    ContactFacts person = mentor(1, {2026, 2, 1});
    person.metOn = person.workEnded = {2026, 5, 20};
    const QByteArray once = "anchor = 'workEnded'\n";
    EXPECT_EQ(harmOf({}, person), Harm::Cadence);
    EXPECT_EQ(harmOf("latest = 'never'", person), Harm::Anytime);
    EXPECT_EQ(harmOf(once + "due = 'P1D'", person), Harm::Once);
    EXPECT_EQ(harmOf(once + "due = '-P3D'\nlatest = 'P0D'", person), Harm::Deadline);
    EXPECT_EQ(harmOf(once + "due = '-P30D'\nlatest = '-P9D'", person), Harm::Once);
    EXPECT_EQ(harmOf("due = 'P0D'\nlatest = 'P0D'", person), Harm::Cadence);
    person.sponsorship = Sponsorship::Cultivating;
    EXPECT_EQ(harmOf({}, person), Harm::Cadence);
    for (const auto sponsorship : {Sponsorship::Ready, Sponsorship::Asked, Sponsorship::Active}) {
        person.sponsorship = sponsorship;
        EXPECT_EQ(harmOf({}, person), Harm::Sponsor);
        EXPECT_EQ(harmOf("latest = 'never'", person), Harm::Anytime);
    }
    EXPECT_EQ(harmOf("harm = 'letter'", person), Harm::Letter) << "the rule's own word holds";
}

TEST(Order, theBuiltInRulesHaveTheHarmOfTheirKind) {
    Facts facts;
    facts.contacts = {mentor(1, {2026, 1, 1})};
    facts.letters = {{.id = {1},
                      .person = 0,
                      .state = LetterState::Asked,
                      .deadline = {2026, 5, 20},
                      .arrived = {}}};
    facts.actionItems = {{.id = {1},
                          .person = -1,
                          .kind = ActionItemKind::Task,
                          .text = u"Pay the fee"_qs,
                          .opened = {2026, 5, 1},
                          .due = {2026, 5, 2}}};
    facts.applicant.submit = {2026, 9, 24};
    facts.applicant.stage = Stage::M4;
    QHash<QString, Harm> harms;
    for (const Reminder& one : evaluate(builtInBook(), facts, {}, today, 60))
        harms.insert(one.rule, one.harm);
    EXPECT_EQ(harms.value(u"letter-upload"_qs), Harm::Deadline);
    EXPECT_EQ(harms.value(u"task-due"_qs), Harm::Deadline);
    EXPECT_EQ(harms.value(u"letters-missing"_qs), Harm::Letter);
    EXPECT_EQ(harms.value(u"mentor-update"_qs), Harm::Cadence);
}
