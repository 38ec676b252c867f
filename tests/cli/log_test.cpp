// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clitest.h"

namespace matchbook {

class LogTest : public CliTest {
protected:
    void SetUp() override {
        init();
        m_jane = add(start, u"Jane Doe, MD <jane@example.org>"_qs);
    }

    QStringList log(const QStringList& more = {}) const {
        return QStringList{u"log"_qs,         u"Jane Doe"_qs, u"--channel"_qs, u"email"_qs,
                           u"--direction"_qs, u"outgoing"_qs, u"--purpose"_qs, u"update"_qs} +
               more;
    }

    qint64 m_jane = 0;
};

TEST_F(LogTest, anInteractionIsRecordedWithAllThatIsSaid) {
    object(start, {u"event"_qs, u"Annual Meeting"_qs, u"--kind"_qs, u"conference"_qs,
                   u"--starts"_qs, u"2026-01-01"_qs, u"--ends"_qs, u"2026-01-03"_qs});
    const auto logged =
        object(start, log({u"--on"_qs, u"2026-01-02T14:30"_qs, u"--event"_qs, u"Annual Meeting"_qs,
                           u"--awaits-reply"_qs, u"--subject"_qs, u"The paper"_qs, u"--note"_qs,
                           u"two\nlines"_qs}));
    EXPECT_GT(logged[u"id"].toInteger(), 0);
    EXPECT_EQ(logged[u"on"].toString(), u"2026-01-02"_qs);
    EXPECT_EQ(logged[u"time"].toString(), u"14:30"_qs);
    EXPECT_EQ(logged[u"channel"].toString(), u"email"_qs);
    EXPECT_EQ(logged[u"purpose"].toString(), u"update"_qs);
    EXPECT_EQ(logged[u"note"].toString(), u"two\nlines"_qs);
    EXPECT_TRUE(logged[u"awaitsReply"].toBool());
    EXPECT_EQ(logged[u"people"].toArray(), QJsonArray{m_jane});
    const auto shown = object(start, {u"show"_qs, u"Jane Doe"_qs});
    EXPECT_EQ(shown[u"timeline"].toArray().size(), 1);
    EXPECT_EQ(shown[u"lastTouch"].toString(), u"2026-01-02"_qs);
}

TEST_F(LogTest, anInteractionIsOfTodayUnlessADayIsGiven) {
    EXPECT_EQ(object(u"2026-02-03"_qs, log())[u"on"].toString(), u"2026-02-03"_qs);
}

TEST_F(LogTest, anInteractionMayBeWithSeveralPeople) {
    const auto john = add(start, u"John Roe"_qs);
    auto words = log();
    words[1] = u"jane@example.org,John Roe"_qs;
    EXPECT_EQ(object(start, words)[u"people"].toArray(), (QJsonArray{m_jane, john}));
    words[1] = u"Jane Doe,Nobody"_qs;
    refused(2, words, u"Nobody"_qs);
}

TEST_F(LogTest, unknownTokensAreRefusedWithThoseThereAre) {
    auto words = log();
    words[3] = u"pigeon"_qs;
    refused(2, words, u"linkedin"_qs);
    refused(2, log().mid(0, 6), u"--purpose"_qs);
    refused(2, log({u"--event"_qs, u"Other"_qs}), u"Other"_qs);
}

TEST_F(LogTest, anItemIsOpenedAndClosed) {
    const auto added =
        object(start, {u"item"_qs, u"add"_qs, u"Jane Doe"_qs, u"Send the paper"_qs, u"--kind"_qs,
                       u"commitment"_qs, u"--due"_qs, u"2026-02-01"_qs});
    EXPECT_EQ(added[u"person"].toInteger(), m_jane);
    EXPECT_EQ(added[u"due"].toString(), u"2026-02-01"_qs);
    EXPECT_TRUE(added[u"closed"].isNull());
    const QString id = QString::number(added[u"id"].toInteger());
    const auto closed = object(start, {u"item"_qs, u"close"_qs, id, u"--outcome"_qs, u"declined"_qs,
                                       u"--explanation"_qs, u"It was out of date"_qs});
    EXPECT_EQ(closed[u"outcome"].toString(), u"declined"_qs);
    EXPECT_EQ(closed[u"closed"].toString(), start);
    EXPECT_EQ(closed[u"explanation"].toString(), u"It was out of date"_qs);
    refused(2, {u"item"_qs, u"close"_qs, id}, id);
    refused(2, {u"item"_qs, u"close"_qs, u"first"_qs}, u"first"_qs);
    refused(2, {u"item"_qs, u"add"_qs, u"Jane Doe"_qs, u"X"_qs, u"--kind"_qs, u"wish"_qs},
            u"commitment"_qs);
}

TEST_F(LogTest, aFavorGoesTheWayItsKindCanGo) {
    const auto noted =
        object(start, {u"favor"_qs, u"Jane Doe"_qs, u"--direction"_qs, u"received"_qs, u"--kind"_qs,
                       u"pd-call"_qs, u"--on"_qs, u"2026-01-02"_qs, u"--program"_qs,
                       u"Lakeside IR Residency"_qs});
    EXPECT_GT(noted[u"id"].toInteger(), 0);
    EXPECT_GT(noted[u"program"].toInteger(), 0);
    EXPECT_EQ(noted[u"on"].toString(), u"2026-01-02"_qs);
    EXPECT_TRUE(noted[u"thankedOn"].isNull());
    EXPECT_EQ(object(start, {u"show"_qs, u"Jane Doe"_qs})[u"sponsorship"].toString(), u"none"_qs);
    refused(
        2,
        {u"favor"_qs, u"Jane Doe"_qs, u"--direction"_qs, u"given"_qs, u"--kind"_qs, u"pd-call"_qs},
        u"chart-review"_qs);
}

TEST_F(LogTest, aLetterMovesFromStateToState) {
    const auto asked =
        object(start, {u"letter"_qs, u"Jane Doe"_qs, u"--state"_qs, u"asked"_qs, u"--deadline"_qs,
                       u"2026-09-01"_qs, u"--waived"_qs, u"yes"_qs});
    EXPECT_EQ(asked[u"kind"].toString(), u"ir"_qs);
    EXPECT_EQ(asked[u"authorName"].toString(), u"Jane Doe, MD"_qs);
    EXPECT_TRUE(asked[u"waived"].toBool());
    const auto agreed = object(start, {u"letter"_qs, u"Jane Doe"_qs, u"--state"_qs, u"agreed"_qs,
                                       u"--on"_qs, u"2026-02-01"_qs});
    EXPECT_EQ(agreed[u"id"], asked[u"id"]);
    EXPECT_EQ(agreed[u"state"].toString(), u"agreed"_qs);
    EXPECT_EQ(agreed[u"deadline"].toString(), u"2026-09-01"_qs);
    ASSERT_EQ(agreed[u"steps"].toArray().size(), 2);
    EXPECT_EQ(agreed[u"steps"][0][u"on"].toString(), start);
    EXPECT_EQ(agreed[u"steps"][1][u"on"].toString(), u"2026-02-01"_qs);
}

TEST_F(LogTest, aWriterOfTwoLettersIsAskedWhich) {
    object(start, {u"letter"_qs, u"Jane Doe"_qs, u"--state"_qs, u"asked"_qs});
    const auto research = object(start, {u"letter"_qs, u"Jane Doe"_qs, u"--state"_qs, u"asked"_qs,
                                         u"--kind"_qs, u"research"_qs});
    EXPECT_EQ(object(start, {u"show"_qs, u"Jane Doe"_qs})[u"letters"].toArray().size(), 2);
    refused(2, {u"letter"_qs, u"Jane Doe"_qs, u"--state"_qs, u"agreed"_qs}, u"--kind"_qs);
    EXPECT_EQ(object(start, {u"letter"_qs, u"Jane Doe"_qs, u"--state"_qs, u"agreed"_qs,
                             u"--kind"_qs, u"research"_qs})[u"id"],
              research[u"id"]);
    refused(2, {u"letter"_qs, u"Jane Doe"_qs, u"--state"_qs, u"lost"_qs}, u"candidate"_qs);
}

TEST_F(LogTest, aLetterTakesItsIdAndPointsToHighlight) {
    object(start, {u"letter"_qs, u"Jane Doe"_qs, u"--state"_qs, u"confirmed"_qs});
    const auto changed =
        object(start, {u"letter"_qs, u"Jane Doe"_qs, u"--letter-id"_qs, u"LOR-4711"_qs,
                       u"--highlight"_qs, u"The registry"_qs, u"--highlight"_qs, u"Teaching"_qs});
    EXPECT_EQ(changed[u"state"].toString(), u"confirmed"_qs) << "stays where it is";
    EXPECT_EQ(changed[u"letterId"].toString(), u"LOR-4711"_qs);
    EXPECT_EQ(changed[u"highlights"].toArray(), (QJsonArray{u"The registry"_qs, u"Teaching"_qs}));
}

TEST_F(LogTest, everyFieldOfALetterCanBeSet) {
    const auto letter = [&](const QString& setting) {
        return QStringList{u"letter"_qs, u"Jane Doe"_qs, u"--set"_qs, setting};
    };
    const auto set =
        object(start, letter(u"specialty=Interventional radiology"_qs) +
                          QStringList{u"--set"_qs, u"standardized=yes"_qs, u"--set"_qs,
                                      u"chairRequirement=no"_qs, u"--set"_qs,
                                      u"authorTitle=Chief of IR"_qs, u"--set"_qs, u"state=asked"_qs,
                                      u"--on"_qs, u"2026-01-03"_qs});
    EXPECT_EQ(set[u"specialty"].toString(), u"Interventional radiology"_qs);
    EXPECT_TRUE(set[u"standardized"].toBool());
    EXPECT_FALSE(set[u"chairRequirement"].toBool(true));
    EXPECT_EQ(set[u"authorTitle"].toString(), u"Chief of IR"_qs);
    EXPECT_EQ(set[u"steps"].toArray().last()[u"state"].toString(), u"asked"_qs);
    EXPECT_EQ(set[u"steps"].toArray().last()[u"on"].toString(), u"2026-01-03"_qs);
    refused(2, letter(u"standardized=perhaps"_qs), u"yes, no"_qs);
    refused(2, letter(u"speciality=IR"_qs), u"specialty"_qs);
    refused(2, letter(u"specialty"_qs), u"specialty"_qs);
}

TEST_F(LogTest, lettersAreListedWithWhatIsLate) {
    EXPECT_TRUE(on(start, {u"letter"_qs, u"list"_qs}).out.contains("No letters yet"));
    object(start, {u"letter"_qs, u"Jane Doe"_qs, u"--state"_qs, u"agreed"_qs, u"--deadline"_qs,
                   u"2025-12-01"_qs});
    const auto list = array(start, {u"letter"_qs, u"list"_qs});
    ASSERT_EQ(list.size(), 1);
    EXPECT_EQ(list[0][u"writerName"].toString(), u"Jane Doe"_qs);
    EXPECT_EQ(list[0][u"lateSince"].toString(), u"2025-12-01"_qs);
    EXPECT_TRUE(on(start, {u"letter"_qs, u"list"_qs}).out.contains("late since 2025-12-01"));
}

TEST_F(LogTest, aLetterIsAssignedToProgramsForGood) {
    refused(2, {u"letter"_qs, u"Jane Doe"_qs, u"--assign"_qs, u"Nowhere"_qs}, u"Nowhere"_qs);
    object(start, {u"add"_qs, u"Ann Poe, MD @Lakeside Hospital attending"_qs});
    refused(2, {u"letter"_qs, u"Jane Doe"_qs, u"--assign"_qs, u"Lakeside Hospital"_qs},
            u"is no residency program"_qs);
    object(start, {u"program"_qs, u"add"_qs, u"Harbor IR"_qs});
    const QStringList assign{u"letter"_qs, u"Jane Doe"_qs, u"--assign"_qs, u"Harbor IR"_qs};
    refused(2, assign, u"has not agreed to write yet"_qs);
    EXPECT_EQ(object(start, assign + QStringList{u"--state"_qs, u"agreed"_qs})[u"programs"]
                  .toArray()
                  .size(),
              1);
}

TEST_F(LogTest, aProjectIsAddedAndThenChanged) {
    const auto added = object(start, {u"project"_qs, u"Access patency"_qs, u"--state"_qs,
                                      u"active"_qs, u"--mentors"_qs, u"Jane Doe"_qs});
    EXPECT_EQ(added[u"mentors"].toArray(), QJsonArray{m_jane});
    const auto closed = object(u"2026-03-01"_qs,
                               {u"project"_qs, u"access patency"_qs, u"--state"_qs, u"closed"_qs});
    EXPECT_EQ(closed[u"id"], added[u"id"]);
    EXPECT_EQ(closed[u"title"].toString(), u"Access patency"_qs);
    EXPECT_EQ(closed[u"mentors"].toArray(), QJsonArray{m_jane});
    EXPECT_EQ(closed[u"ended"].toString(), u"2026-03-01"_qs);
}

TEST_F(LogTest, anEventIsAddedAndThenChangedInWhatIsGiven) {
    const auto added = object(
        start, {u"event"_qs, u"Annual Meeting"_qs, u"--kind"_qs, u"conference"_qs, u"--starts"_qs,
                u"2026-04-11"_qs, u"--ends"_qs, u"2026-04-15"_qs, u"--city"_qs, u"Lakemont"_qs});
    EXPECT_TRUE(added[u"returned"].isNull());
    const auto changed =
        object(start, {u"event"_qs, u"annual meeting"_qs, u"--returned"_qs, u"2026-04-18"_qs});
    EXPECT_EQ(changed[u"id"], added[u"id"]);
    EXPECT_EQ(changed[u"city"].toString(), u"Lakemont"_qs);
    EXPECT_EQ(changed[u"ends"].toString(), u"2026-04-15"_qs);
    EXPECT_EQ(changed[u"returned"].toString(), u"2026-04-18"_qs);
    refused(2, {u"event"_qs, u"Other"_qs, u"--kind"_qs, u"conference"_qs}, u"--starts"_qs);
    refused(2, {u"event"_qs, u"Annual Meeting"_qs, u"--ends"_qs, u"2026-04-01"_qs},
            u"2026-04-01"_qs);
    refused(2, {u"event"_qs, u"Annual Meeting"_qs, u"--kind"_qs, u"party"_qs}, u"webinar"_qs);
}

TEST_F(LogTest, anEventGoesIntoTheTrashAndComesBack) {
    const auto added =
        object(start, {u"event"_qs, u"Annual Meeting"_qs, u"--kind"_qs, u"conference"_qs,
                       u"--starts"_qs, u"2026-01-02"_qs, u"--ends"_qs, u"2026-01-04"_qs});
    object(start, log({u"--event"_qs, u"Annual Meeting"_qs}));
    const auto gone = object(start, {u"event"_qs, u"delete"_qs, u"annual meeting"_qs});
    EXPECT_EQ(gone[u"id"].toString(), u"event-%1"_qs.arg(added[u"id"].toInteger()));
    EXPECT_EQ(gone[u"name"].toString(), u"Annual Meeting");
    EXPECT_EQ(gone[u"goes"].toString(), u"2026-02-04");
    EXPECT_EQ(object(start, {u"show"_qs, QString::number(m_jane)})[u"timeline"].toArray().size(), 1)
        << "what was said there stays";
    refused(2, {u"event"_qs, u"delete"_qs, u"Annual Meeting"_qs}, u"There is no event"_qs);
    object(start, {u"trash"_qs, u"restore"_qs, gone[u"id"].toString()});
    const auto said = on(start, {u"event"_qs, u"delete"_qs, added[u"uid"].toString()});
    EXPECT_EQ(said.exit, 0) << said.err.constData();
    EXPECT_TRUE(said.out.startsWith("Deleted Annual Meeting; until 2026-02-04"));
    EXPECT_TRUE(on(start, {u"undo"_qs}).out.contains("Delete the event Annual Meeting"));
    object(start, {u"event"_qs, u"Annual Meeting"_qs, u"--city"_qs, u"Lakemont"_qs});
}

TEST_F(LogTest, ofTwoEventsOfOneNameTheIdSaysWhichIsDeleted) {
    const auto meeting = [&](const QString& day) {
        return object(start, {u"event"_qs, u"Journal club"_qs, u"--kind"_qs, u"journal-club"_qs,
                              u"--starts"_qs, day, u"--ends"_qs, day})[u"id"]
            .toInteger();
    };
    const auto first = meeting(u"2026-01-02"_qs);
    object(start, {u"event"_qs, u"delete"_qs, u"Journal club"_qs});
    const auto second = meeting(u"2026-02-06"_qs);
    object(start, {u"trash"_qs, u"restore"_qs, u"event-%1"_qs.arg(first)});
    refused(2, {u"event"_qs, u"delete"_qs, u"Journal club"_qs},
            u"%1 (2026-02-06), %2 (2026-01-02)"_qs.arg(second).arg(first));
    object(start, {u"event"_qs, u"delete"_qs, QString::number(first)});
    EXPECT_EQ(object(start, {u"event"_qs, u"delete"_qs, u"Journal club"_qs})[u"id"].toString(),
              u"event-%1"_qs.arg(second));
}

} // namespace matchbook
