// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clitest.h"

namespace matchbook {

class RemindersTest : public CliTest {
protected:
    void SetUp() override {
        init();
        m_jane = add(start, u"Jane Doe"_qs);
        object(start, {u"item"_qs, u"add"_qs, u"Jane Doe"_qs, u"Send the paper"_qs, u"--kind"_qs,
                       u"commitment"_qs, u"--due"_qs, u"2026-01-20"_qs});
        m_key = asked(dueDay, u"promise-due"_qs)[0][u"key"].toString();
    }

    /// The yearly targets of the applicant are silent that long before.
    void farFromSubmitting() { object(start, {u"profile"_qs, u"--set"_qs, u"season=2031"_qs}); }

    bool isAsked(const QString& day) { return !asked(day, u"promise-due"_qs).isEmpty(); }

    const QString dueDay = QStringLiteral("2026-01-18");
    qint64 m_jane = 0;
    QString m_key;
};

TEST_F(RemindersTest, haveTheKeysOfTheContract) {
    const auto reminder = asked(dueDay, u"promise-due"_qs)[0].toObject();
    EXPECT_EQ(sorted(reminder.keys()),
              sorted({u"key"_qs, u"rule"_qs, u"severity"_qs, u"state"_qs, u"subject"_qs,
                      u"contact"_qs, u"anchor"_qs, u"due"_qs, u"latest"_qs, u"title"_qs, u"why"_qs,
                      u"action"_qs, u"sources"_qs, u"layer"_qs}));
    EXPECT_EQ(reminder[u"key"].toString(), u"promise-due/actionitem-1/2026-01-20"_qs);
    EXPECT_EQ(reminder[u"subject"].toObject(),
              (QJsonObject{{u"kind"_qs, u"actionitem"_qs}, {u"id"_qs, 1}}));
    EXPECT_EQ(reminder[u"contact"].toObject(),
              (QJsonObject{{u"id"_qs, m_jane}, {u"name"_qs, u"Jane Doe"_qs}}));
    EXPECT_EQ(reminder[u"due"].toString(), u"2026-01-17"_qs);
    EXPECT_EQ(reminder[u"latest"].toString(), u"2026-01-20"_qs);
    EXPECT_EQ(reminder[u"severity"].toString(), u"medium"_qs);
    EXPECT_EQ(sorted(reminder[u"sources"][0].toObject().keys()),
              (QStringList{u"guide"_qs, u"row"_qs, u"section"_qs}));
}

TEST_F(RemindersTest, aReminderOfNobodyHasANullContact) {
    object(start, {u"profile"_qs, u"--set"_qs, u"season=2027"_qs});
    const auto found = asked(u"2026-03-01"_qs, u"core-mentors"_qs);
    ASSERT_EQ(found.size(), 1);
    EXPECT_TRUE(found[0][u"contact"].isNull());
}

TEST_F(RemindersTest, upcomingOnesAreListedOnlyWhenAskedFor) {
    farFromSubmitting();
    EXPECT_FALSE(isAsked(u"2026-01-16"_qs));
    const auto ahead = array(u"2026-01-10"_qs, {u"due"_qs, u"--within"_qs, u"7"_qs});
    ASSERT_EQ(ahead.size(), 1);
    EXPECT_EQ(ahead[0][u"state"].toString(), u"upcoming"_qs);
    EXPECT_TRUE(array(u"2026-01-10"_qs, {u"due"_qs, u"--within"_qs, u"6"_qs}).isEmpty());
    refused(2, {u"due"_qs, u"--within"_qs, u"soon"_qs}, u"soon"_qs);
    refused(2, {u"due"_qs, u"--within"_qs, u"-1"_qs}, u"-1"_qs);
}

TEST_F(RemindersTest, theOverdueComeFirst) {
    farFromSubmitting();
    object(start, {u"item"_qs, u"add"_qs, u"Jane Doe"_qs, u"Another"_qs, u"--kind"_qs, u"task"_qs,
                   u"--due"_qs, u"2026-01-19"_qs});
    const auto list = array(u"2026-01-20"_qs, {u"due"_qs});
    ASSERT_EQ(list.size(), 2);
    EXPECT_EQ(list[0][u"state"].toString(), u"overdue"_qs);
    EXPECT_EQ(list[1][u"state"].toString(), u"due"_qs);
}

TEST_F(RemindersTest, areExplainedWithTheFactsBehindThem) {
    const auto explained = object(dueDay, {u"explain"_qs, m_key});
    EXPECT_TRUE(explained.contains(u"facts"_qs) && explained.contains(u"next"_qs));
    EXPECT_EQ(explained[u"rule"].toString(), u"promise-due"_qs);
    QStringList facts;
    for (const auto& fact : explained[u"facts"].toArray()) {
        EXPECT_EQ(sorted(fact.toObject().keys()), (QStringList{u"name"_qs, u"value"_qs}));
        facts += fact[u"name"].toString();
    }
    EXPECT_TRUE(facts.contains(u"itemKind"_qs));
    EXPECT_TRUE(on(dueDay, {u"explain"_qs, m_key}).out.contains("GEN-07"));
    EXPECT_TRUE(on(dueDay, {u"explain"_qs, m_key}).out.contains("comes before everything else"));
    refused(2, {u"explain"_qs, u"promise-due/actionitem-9/2026-01-20"_qs}, u"actionitem-9"_qs);
    refused(2, {u"explain"_qs, u"nonsense"_qs}, u"nonsense"_qs);
}

TEST_F(RemindersTest, doneClosesTheItem) {
    const auto decided = object(dueDay, {u"done"_qs, m_key});
    EXPECT_EQ(decided[u"decision"].toString(), u"done"_qs);
    EXPECT_FALSE(isAsked(dueDay));
    const auto item = object(dueDay, {u"show"_qs, u"Jane Doe"_qs})[u"items"][0];
    EXPECT_EQ(item[u"outcome"].toString(), u"done"_qs);
    EXPECT_EQ(item[u"closed"].toString(), dueDay);
    object(dueDay, {u"undo"_qs});
    EXPECT_TRUE(isAsked(dueDay));
}

TEST_F(RemindersTest, snoozedOnesComeBack) {
    object(dueDay, {u"snooze"_qs, m_key, u"--until"_qs, u"2026-01-20"_qs});
    EXPECT_FALSE(isAsked(u"2026-01-19"_qs));
    EXPECT_TRUE(isAsked(u"2026-01-20"_qs));
    const Answer early = on(dueDay, {u"snooze"_qs, m_key, u"--until"_qs, dueDay});
    EXPECT_EQ(early.exit, 2);
    EXPECT_TRUE(early.err.contains("2026-01-18"));
    refused(2, {u"snooze"_qs, m_key}, u"--until"_qs);
}

TEST_F(RemindersTest, dismissedOnesDoNot) {
    object(dueDay, {u"dismiss"_qs, m_key});
    EXPECT_FALSE(isAsked(dueDay));
    EXPECT_FALSE(isAsked(u"2026-03-01"_qs));
}

TEST_F(RemindersTest, aMutedPersonIsSparedByThatRule) {
    object(dueDay, {u"mute"_qs, m_key, u"--person"_qs});
    add(start, u"John Roe"_qs);
    for (const QString& person : {u"Jane Doe"_qs, u"John Roe"_qs})
        object(start, {u"item"_qs, u"add"_qs, person, u"More"_qs, u"--kind"_qs, u"commitment"_qs,
                       u"--due"_qs, u"2026-01-20"_qs});
    const auto left = asked(dueDay, u"promise-due"_qs);
    ASSERT_EQ(left.size(), 1);
    EXPECT_EQ(left[0][u"contact"][u"name"].toString(), u"John Roe"_qs);
    object(dueDay, {u"mute"_qs, left[0][u"key"].toString(), u"--rule"_qs});
    EXPECT_FALSE(isAsked(dueDay));
}

TEST_F(RemindersTest, muteWantsToKnowWhat) {
    refused(2, {u"mute"_qs, m_key}, u"--person|--rule is missing"_qs);
    refused(2, {u"mute"_qs, m_key, u"--person"_qs, u"--rule"_qs},
            u"--person|--rule cannot be “both”"_qs);
}

TEST_F(RemindersTest, textForPeopleHasTheKeysToDecideBy) {
    farFromSubmitting();
    const auto text = on(dueDay, {u"due"_qs}).out;
    EXPECT_TRUE(text.startsWith("Due\n"));
    EXPECT_TRUE(text.contains(m_key.toUtf8()));
    EXPECT_TRUE(on(start, {u"due"_qs}).out.contains("Nothing"));
}

} // namespace matchbook
