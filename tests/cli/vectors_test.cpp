// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clitest.h"

/// The rule book's test vectors, through the program.

namespace matchbook {

class VectorTest : public CliTest {
protected:
    void SetUp() override {
        init();
        setPack(u"img"_qs);
    }

    /// The pack by what the user chose; "img" and "general" also by the profile.
    void setPack(const QString& pack) {
        object(start, {u"profile"_qs, u"--set"_qs, u"pack="_qs + pack});
    }

    void byProfile(bool international) {
        object(start, {u"profile"_qs, u"--set"_qs, u"pack=auto"_qs, u"--set"_qs,
                       international ? u"international=yes"_qs : u"international=no"_qs});
    }

    qint64 mentor() {
        const auto id = add(start, u"Ann Mentor <ann@example.org>"_qs);
        object(start, {u"edit"_qs, QString::number(id), u"--set"_qs, u"relationship=mentor"_qs,
                       u"--set"_qs, u"mentorTypes=clinical"_qs});
        return id;
    }

    void email(const QString& person, const QString& direction, const QString& when,
               const QStringList& more = {}) {
        object(when.first(10),
               QStringList{u"log"_qs, person, u"--channel"_qs, u"email"_qs, u"--direction"_qs,
                           direction, u"--purpose"_qs, u"question"_qs, u"--on"_qs, when} +
                   more);
    }

    /// Silent up to the day before due, due through latest, overdue from the next day.
    void expectWindow(const QString& rule, const QString& due, const QString& latest) {
        const QDate first = QDate::fromString(due, Qt::ISODate);
        const QDate last = QDate::fromString(latest, Qt::ISODate);
        const auto text = [](QDate day) {
            return day.toString(Qt::ISODate);
        };
        EXPECT_EQ(state(text(first.addDays(-1)), rule), QString());
        EXPECT_EQ(state(due, rule), u"due"_qs);
        EXPECT_EQ(state(latest, rule), u"due"_qs);
        EXPECT_EQ(state(text(last.addDays(1)), rule), u"overdue"_qs);
    }

    void meetAtConference() {
        object(start, {u"event"_qs, u"Annual Meeting"_qs, u"--kind"_qs, u"conference"_qs,
                       u"--starts"_qs, u"2026-04-11"_qs, u"--ends"_qs, u"2026-04-15"_qs});
        add(u"2026-04-12"_qs, u"Jane Doe, MD @Example Hospital !registry"_qs, u"Annual Meeting"_qs);
    }
};

TEST_F(VectorTest, mentorsAreUpdatedEveryTwoToThreeMonthsWithMonthEndsKept) {
    mentor();
    email(u"Ann Mentor"_qs, u"outgoing"_qs, u"2026-01-31"_qs);
    expectWindow(u"mentor-update"_qs, u"2026-03-31"_qs, u"2026-04-30"_qs);
}

TEST_F(VectorTest, mentorsAreUpdatedEveryTwoToThreeMonthsWhateverTheProfileSuggests) {
    mentor();
    email(u"Ann Mentor"_qs, u"outgoing"_qs, u"2026-01-31"_qs);
    for (const bool international : {true, false}) {
        byProfile(international);
        expectWindow(u"mentor-update"_qs, u"2026-03-31"_qs, u"2026-04-30"_qs);
    }
}

TEST_F(VectorTest, mentorsAreUpdatedEveryThreeToSixMonthsWhenTheGeneralPackIsChosen) {
    mentor();
    email(u"Ann Mentor"_qs, u"outgoing"_qs, u"2026-01-31"_qs);
    setPack(u"general"_qs);
    expectWindow(u"mentor-update"_qs, u"2026-04-30"_qs, u"2026-07-31"_qs);
    EXPECT_EQ(asked(u"2026-04-30"_qs, u"mentor-update"_qs)[0][u"layer"].toString(), u"pack"_qs);
}

TEST_F(VectorTest, whatAMentorWritesDoesNotResetTheClock) {
    mentor();
    email(u"Ann Mentor"_qs, u"outgoing"_qs, u"2026-01-31"_qs);
    email(u"Ann Mentor"_qs, u"incoming"_qs, u"2026-02-20"_qs);
    EXPECT_EQ(state(u"2026-03-31"_qs, u"mentor-update"_qs), u"due"_qs);
}

TEST_F(VectorTest, conferenceFollowUpIsDueThreeDaysAfterTheReturnForInternationalGraduates) {
    meetAtConference();
    for (const bool chosen : {true, false}) {
        chosen ? setPack(u"img"_qs) : byProfile(true);
        expectWindow(u"conference-follow-up"_qs, u"2026-04-19"_qs, u"2026-04-23"_qs);
    }
}

TEST_F(VectorTest, conferenceFollowUpIsDueTheDayAfterTheReturnInTheGeneralPack) {
    meetAtConference();
    for (const bool chosen : {true, false}) {
        chosen ? setPack(u"general"_qs) : byProfile(false);
        expectWindow(u"conference-follow-up"_qs, u"2026-04-17"_qs, u"2026-04-23"_qs);
    }
}

TEST_F(VectorTest, conferenceFollowUpCountsFromTheDayOneCameHome) {
    meetAtConference();
    object(start, {u"event"_qs, u"Annual Meeting"_qs, u"--returned"_qs, u"2026-04-20"_qs});
    expectWindow(u"conference-follow-up"_qs, u"2026-04-23"_qs, u"2026-04-27"_qs);
}

TEST_F(VectorTest, conferenceFollowUpIsSilentAfterAMessageOnTheDayOfReturn) {
    meetAtConference();
    email(u"Jane Doe"_qs, u"outgoing"_qs, u"2026-04-16"_qs);
    for (const QString& pack : {u"img"_qs, u"general"_qs}) {
        setPack(pack);
        for (const QString& day : {u"2026-04-16"_qs, u"2026-04-17"_qs, u"2026-04-19"_qs,
                                   u"2026-04-24"_qs, u"2026-05-30"_qs})
            EXPECT_EQ(state(day, u"conference-follow-up"_qs), QString()) << qPrintable(day);
    }
}

TEST_F(VectorTest, conferenceContactsAreWrittenToAgainAfterFourToSixMonths) {
    meetAtConference();
    email(u"Jane Doe"_qs, u"outgoing"_qs, u"2026-04-20"_qs);
    for (const QString& pack : {u"img"_qs, u"general"_qs}) {
        setPack(pack);
        expectWindow(u"conference-contact"_qs, u"2026-08-20"_qs, u"2026-10-20"_qs);
    }
}

TEST_F(VectorTest, aMessageWithoutAnAnswerIsFollowedByOneAndNeverByTwo) {
    add(start, u"Jane Doe"_qs);
    email(u"Jane Doe"_qs, u"outgoing"_qs, u"2026-03-01"_qs, {u"--awaits-reply"_qs});
    for (const QString& pack : {u"img"_qs, u"general"_qs}) {
        setPack(pack);
        expectWindow(u"no-reply"_qs, u"2026-03-08"_qs, u"2026-03-11"_qs);
    }
    email(u"Jane Doe"_qs, u"outgoing"_qs, u"2026-03-09"_qs, {u"--awaits-reply"_qs});
    for (const QString& day :
         {u"2026-03-09"_qs, u"2026-03-16"_qs, u"2026-03-20"_qs, u"2026-06-01"_qs})
        EXPECT_EQ(state(day, u"no-reply"_qs), QString()) << qPrintable(day);
}

TEST_F(VectorTest, anAnswerEndsTheWaiting) {
    add(start, u"Jane Doe"_qs);
    email(u"Jane Doe"_qs, u"outgoing"_qs, u"2026-03-01"_qs, {u"--awaits-reply"_qs});
    email(u"Jane Doe"_qs, u"incoming"_qs, u"2026-03-05"_qs);
    EXPECT_EQ(state(u"2026-03-09"_qs, u"no-reply"_qs), QString());
}

TEST_F(VectorTest, anAnswerIsOwedAfterTwoDaysAndLateAfterThree) {
    add(start, u"Jane Doe"_qs);
    email(u"Jane Doe"_qs, u"incoming"_qs, u"2026-03-01T09:00"_qs);
    for (const QString& pack : {u"img"_qs, u"general"_qs}) {
        setPack(pack);
        // 72 hours are over in the course of 4 March, so that day is late.
        expectWindow(u"reply-owed"_qs, u"2026-03-03"_qs, u"2026-03-03"_qs);
    }
    EXPECT_EQ(asked(u"2026-03-05"_qs, u"reply-owed"_qs)[0][u"severity"].toString(), u"high"_qs);
    email(u"Jane Doe"_qs, u"outgoing"_qs, u"2026-03-05T10:00"_qs);
    EXPECT_EQ(state(u"2026-03-06"_qs, u"reply-owed"_qs), QString());
}

TEST_F(VectorTest, activeProjectsAreReportedOnEveryOneToTwoWeeks) {
    add(start, u"Ann Mentor"_qs);
    object(start, {u"project"_qs, u"Access patency"_qs, u"--state"_qs, u"active"_qs,
                   u"--mentors"_qs, u"Ann Mentor"_qs});
    email(u"Ann Mentor"_qs, u"outgoing"_qs, u"2026-03-01"_qs);
    for (const QString& pack : {u"img"_qs, u"general"_qs}) {
        setPack(pack);
        expectWindow(u"project-update"_qs, u"2026-03-08"_qs, u"2026-03-15"_qs);
    }
}

TEST_F(VectorTest, slowProjectsAreReportedOnOnceAMonth) {
    add(start, u"Ann Mentor"_qs);
    object(start, {u"project"_qs, u"Access patency"_qs, u"--state"_qs, u"slow"_qs, u"--mentors"_qs,
                   u"Ann Mentor"_qs});
    email(u"Ann Mentor"_qs, u"outgoing"_qs, u"2026-03-01"_qs);
    expectWindow(u"project-update"_qs, u"2026-04-01"_qs, u"2026-04-12"_qs);
}

TEST_F(VectorTest, feedbackIsAskedForHalfwayAndTheDayBeforeTheLast) {
    object(start, {u"event"_qs, u"July rotation"_qs, u"--kind"_qs, u"rotation"_qs, u"--starts"_qs,
                   u"2026-07-06"_qs, u"--ends"_qs, u"2026-07-31"_qs});
    add(u"2026-07-06"_qs, u"Ed Attending @Example Hospital attending"_qs, u"July rotation"_qs);
    for (const QString& pack : {u"img"_qs, u"general"_qs}) {
        setPack(pack);
        // Halfway is Saturday the 18th.
        EXPECT_EQ(state(u"2026-07-19"_qs, u"rotation-feedback"_qs), QString());
        EXPECT_EQ(state(u"2026-07-20"_qs, u"rotation-feedback"_qs), u"due"_qs);
    }
    object(u"2026-07-20"_qs, {u"favor"_qs, u"Ed Attending"_qs, u"--direction"_qs, u"asked"_qs,
                              u"--kind"_qs, u"feedback"_qs, u"--on"_qs, u"2026-07-20"_qs});
    EXPECT_EQ(state(u"2026-07-21"_qs, u"rotation-feedback"_qs), QString());
    EXPECT_EQ(state(u"2026-07-29"_qs, u"rotation-feedback"_qs), QString());
    EXPECT_EQ(state(u"2026-07-30"_qs, u"rotation-feedback"_qs), u"due"_qs);
}

TEST_F(VectorTest, theSeasonOf2027IsPredicted) {
    const auto dates =
        object(start, {u"profile"_qs, u"--set"_qs, u"season=2027"_qs})[u"dates"].toObject();
    const auto expectPredicted = [&](const QString& name, const QString& day) {
        EXPECT_EQ(dates[name][u"date"].toString(), day);
        EXPECT_EQ(dates[name][u"status"].toString(), u"predicted"_qs);
    };
    expectPredicted(u"opens"_qs, u"2026-06-03"_qs);
    expectPredicted(u"submit"_qs, u"2026-09-02"_qs);
    expectPredicted(u"review"_qs, u"2026-09-23"_qs);
    expectPredicted(u"rankList"_qs, u"2027-03-03"_qs);
    expectPredicted(u"matchDay"_qs, u"2027-03-19"_qs);
}

} // namespace matchbook
