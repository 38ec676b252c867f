// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/today/sampleday.h"
#include "desktop/today/todaymodel.h"
#include "words/daywords.h"
#include "words/reminderwords.h"

namespace matchbook {

class TodayModelTest : public ::testing::Test {
protected:
    TodayModelTest() { EXPECT_TRUE(m_model.reload().ok()); }

    QStringList headings() {
        QStringList titles;
        for (int i = 0; i < m_model.rowCount(); ++i) {
            const Row row = m_model.row(m_model.index(i));
            if (row.heading)
                titles.append(row.title + u' ' + row.meta);
        }
        return titles;
    }

    Row rowTitled(const QString& part) {
        for (int i = 0; i < m_model.rowCount(); ++i) {
            Row row = m_model.row(m_model.index(i));
            if (row.title.contains(part))
                return row;
        }
        ADD_FAILURE() << "no row about " << part.toStdString();
        return {};
    }

    test::SampleDay m_day;
    TodayModel m_model{m_day.session()};
};

TEST_F(TodayModelTest, hasASectionForEachKindOfUrgencyWithItsCount) {
    EXPECT_EQ(headings().mid(0, 1), QStringList{QStringLiteral("Overdue 3")});
    EXPECT_EQ(headings().size(), 5);
    EXPECT_EQ(m_model.count(TodaySection::Overdue), 3);
}

TEST_F(TodayModelTest, saysWhyWithTheFactsAndTheWindow) {
    const Row row = rowTitled(QStringLiteral("Send Amara Okonkwo"));
    EXPECT_EQ(row.subtitle, QStringLiteral("Last update 12 November 2025, every 2–3 months"));
    EXPECT_EQ(row.meta, QStringLiteral("18 days late"));
    EXPECT_EQ(row.metaTone, Tone::Danger);
}

TEST_F(TodayModelTest, putsAnAnswerOneWaitsForUnderWaiting) {
    Reminder reminder;
    reminder.rule = QStringLiteral("no-reply");
    EXPECT_EQ(sectionOf(reminder), TodaySection::Waiting);
    reminder.state = ReminderState::Overdue;
    EXPECT_EQ(sectionOf(reminder), TodaySection::Overdue);
    EXPECT_EQ(m_model.count(TodaySection::Waiting), 1);
}

TEST_F(TodayModelTest, aDueDayThatDoesNotMoveIsOfTodayEvenWhereSomebodyIsWaitedFor) {
    Reminder reminder;
    reminder.rule = QStringLiteral("letter-upload");
    reminder.harm = Harm::Deadline;
    EXPECT_EQ(sectionOf(reminder), TodaySection::Today);
    reminder.state = ReminderState::Upcoming;
    EXPECT_EQ(sectionOf(reminder), TodaySection::Waiting);
}

TEST_F(TodayModelTest, countsAsDueWhatTheNotificationAndTheTrayCount) {
    ASSERT_GT(m_model.count(TodaySection::Waiting), 0);
    EXPECT_EQ(dueReminders(m_day.session()).size(),
              m_model.count(TodaySection::Overdue) + m_model.count(TodaySection::Today));
}

TEST_F(TodayModelTest, keepsTheOrderOfTheSession) {
    const auto all = reminders(m_day.session(), 7);
    ASSERT_TRUE(all.ok());
    QStringList overdue;
    for (const Reminder& one : *all) {
        if (one.state == ReminderState::Overdue)
            overdue.append(one.key);
    }
    EXPECT_EQ(m_model.keys().mid(0, overdue.size()), overdue);
}

TEST_F(TodayModelTest, whatIsDoneTodayIsMutedAndCannotBeSelected) {
    const QString key = m_model.keys().first();
    const QString title = m_model.row(m_model.indexOf(key)).title;
    ASSERT_TRUE(markDone(m_day.session(), key).ok());
    ASSERT_TRUE(m_model.reload().ok());
    EXPECT_FALSE(m_model.indexOf(key).isValid());
    const Row row = rowTitled(title);
    EXPECT_TRUE(row.muted);
    EXPECT_EQ(row.meta, QStringLiteral("done"));
    EXPECT_EQ(m_model.flags(m_model.index(m_model.rowCount() - 1)) & Qt::ItemIsSelectable, 0);
}

TEST_F(TodayModelTest, peopleTalkedToTodayCountAsDone) {
    EXPECT_EQ(rowTitled(QStringLiteral("Leila Haddad")).subtitle, QStringLiteral("E-mail"));
}

TEST_F(TodayModelTest, aLongSectionIsListedToItsEndWhenOneAsks) {
    const int more = 2 * TodayModel::mostRows;
    for (int i = 0; i < more; ++i)
        m_day.item(ActionItemKind::Task, {}, QStringLiteral("Task %1").arg(i), -9);
    ASSERT_TRUE(m_model.reload().ok());
    const int overdue = more + 3;
    EXPECT_EQ(headings().first(), QStringLiteral("Overdue %1").arg(overdue));
    EXPECT_EQ(m_model.count(TodaySection::Overdue), overdue);
    EXPECT_GE(m_model.keys().size(), overdue) << "what is not listed is still asked for";
    const QModelIndex rest = m_model.index(TodayModel::mostRows + 1);
    ASSERT_TRUE(m_model.isRest(rest));
    EXPECT_EQ(m_model.row(rest).subtitle, QStringLiteral("%1 more").arg(more + 3 - 100));
    EXPECT_TRUE(m_model.flags(rest) & Qt::ItemIsEnabled);
    EXPECT_EQ(m_model.reminder(rest), nullptr);
    m_model.showRest(rest);
    EXPECT_FALSE(m_model.isRest(rest));
    EXPECT_TRUE(m_model.reminder(m_model.index(overdue)));
    ASSERT_TRUE(m_model.reload().ok());
    EXPECT_FALSE(m_model.isRest(rest)) << "and stays so";
}

TEST(ReminderWords, saysHowLateOrWhen) {
    const QDate today(2026, 3, 2);
    Reminder reminder;
    reminder.state = ReminderState::Overdue;
    reminder.due = today.addDays(-9);
    reminder.latest = today.addDays(-1);
    EXPECT_EQ(dueWords(reminder, today), QStringLiteral("1 day late"));
    reminder.state = ReminderState::Due;
    reminder.latest = today;
    EXPECT_EQ(dueWords(reminder, today), QStringLiteral("today"));
    reminder.latest = QDate(2026, 3, 3);
    EXPECT_EQ(dueWords(reminder, today), QStringLiteral("by Tue 3 Mar"));
    reminder.state = ReminderState::Upcoming;
    reminder.due = QDate(2026, 3, 4);
    EXPECT_EQ(dueWords(reminder, today), QStringLiteral("Wed 4 Mar"));
}

TEST_F(TodayModelTest, theToolTipSaysWhyARowStandsWhereItStands) {
    EXPECT_EQ(
        rowTitled(QStringLiteral("Send Amara Okonkwo")).hint,
        QStringLiteral("Routine contact, the longest overdue first: 1.2 times its interval."));
}

TEST(ReminderWords, saysWhyItStandsWhereItStands) {
    const QDate today(2026, 3, 2);
    Reminder reminder;
    const auto sentence = [&](Harm harm) {
        reminder.harm = harm;
        return orderSentence(reminder, today);
    };
    EXPECT_EQ(sentence(Harm::Letter), QStringLiteral("Letters come before routine contact."));
    QStringList sentences;
    for (size_t i = 0; i < tokens<Harm>().size(); ++i)
        sentences.append(sentence(static_cast<Harm>(i)));
    EXPECT_EQ(sentences.removeDuplicates(), 0);
    reminder.state = ReminderState::Overdue;
    reminder.anchor = today.addDays(-230);
    reminder.latest = today.addDays(-130);
    EXPECT_EQ(
        sentence(Harm::Cadence),
        QStringLiteral("Routine contact, the longest overdue first: 2.3 times its interval."));
}

TEST(ReminderWords, writesPeriodsAndRangesInTheLargestUnit) {
    EXPECT_EQ(periodInWords({.months = 2}), QStringLiteral("2 months"));
    EXPECT_EQ(periodInWords({.days = 42}), QStringLiteral("6 weeks"));
    EXPECT_EQ(periodInWords({.days = -10}), QStringLiteral("10 days"));
    Reminder reminder;
    reminder.anchor = QDate(2026, 1, 31);
    reminder.due = QDate(2026, 2, 14);
    reminder.latest = QDate(2026, 4, 30);
    EXPECT_EQ(anchorWords(reminder, QStringLiteral("lastUpdate"), true, QDate(2026, 3, 2)),
              QStringLiteral("Last report 31 January, every 2 weeks to 3 months"));
    reminder.due = QDate(2026, 2, 7);
    reminder.latest = QDate(2026, 2, 14);
    EXPECT_EQ(anchorWords(reminder, QStringLiteral("lastUpdate"), true, QDate(2026, 3, 2)),
              QStringLiteral("Last report 31 January, every 1–2 weeks"));
}

} // namespace matchbook
