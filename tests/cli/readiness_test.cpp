// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clitest.h"

namespace matchbook {

class ReadinessTest : public CliTest {
protected:
    void SetUp() override { init(); }

    QJsonObject target(const QString& id) {
        const auto readiness = object(start, {u"readiness"_qs});
        for (const auto& one : readiness[u"targets"].toArray()) {
            if (one.toObject()[u"id"].toString() == id)
                return one.toObject();
        }
        return {};
    }
};

TEST_F(ReadinessTest, saysWhatIsThereWhatIsWantedAndWhoSaysSo) {
    const auto mentors = target(u"core-mentors"_qs);
    EXPECT_EQ(mentors[u"have"].toInt(), 0);
    EXPECT_EQ(mentors[u"want"].toInt(), 2);
    EXPECT_FALSE(mentors[u"met"].toBool());
    EXPECT_EQ(mentors[u"severity"].toString(), u"high"_qs);
    EXPECT_EQ(mentors[u"sources"].toArray().at(0).toObject()[u"row"].toString(), u"GEN-30"_qs);
    EXPECT_EQ(target(u"mentor-types"_qs)[u"missing"].toArray().size(), 4);
}

TEST_F(ReadinessTest, namesThePeopleBehindANumber) {
    const auto ann = object(start, {u"add"_qs, u"Ann Adams, MD"_qs});
    object(start, {u"edit"_qs, u"Ann Adams"_qs, u"--set"_qs, u"coreMentor=yes"_qs});
    EXPECT_EQ(target(u"core-mentors"_qs)[u"people"].toArray(), QJsonArray{ann[u"id"]});
    EXPECT_TRUE(target(u"events"_qs)[u"people"].toArray().isEmpty());
}

TEST_F(ReadinessTest, asksOfInternationalGraduatesWhatTheirGuideAsks) {
    EXPECT_TRUE(target(u"us-letters"_qs).isEmpty());
    object(start, {u"profile"_qs, u"--set"_qs, u"international=yes"_qs});
    EXPECT_EQ(target(u"us-letters"_qs)[u"want"].toInt(), 2);
}

TEST_F(ReadinessTest, hasTheDatesOfTheSeasonAndThePhaseOfThePlan) {
    object(start, {u"profile"_qs, u"--set"_qs, u"season=2027"_qs});
    const auto readiness = object(start, {u"readiness"_qs});
    const auto season = readiness[u"season"].toObject();
    EXPECT_EQ(season[u"year"].toInt(), 2027);
    EXPECT_EQ(season[u"submit"].toObject()[u"date"].toString(), u"2026-09-02"_qs);
    EXPECT_EQ(season[u"submit"].toObject()[u"status"].toString(), u"predicted"_qs);
    EXPECT_TRUE(readiness[u"phase"].isDouble());
}

TEST_F(ReadinessTest, isReadableAsTextToo) {
    const Answer said = on(start, {u"readiness"_qs});
    EXPECT_EQ(said.exit, 0);
    EXPECT_TRUE(said.out.contains("Core mentors")) << said.out.toStdString();
}

TEST_F(ReadinessTest, thePortfolioNamesMentorsAndWhoCouldBecomeOne) {
    object(start, {u"add"_qs, u"Ann Adams, MD resident #IR"_qs});
    object(start, {u"log"_qs, u"Ann Adams"_qs, u"--channel"_qs, u"email"_qs, u"--direction"_qs,
                   u"outgoing"_qs, u"--purpose"_qs, u"question"_qs});
    object(start, {u"edit"_qs, u"Ann Adams"_qs, u"--set"_qs, u"level=resident"_qs});
    const auto nearPeer = [this] {
        for (const auto& one : array(start, {u"portfolio"_qs})) {
            if (one.toObject()[u"type"].toString() == u"near-peer")
                return one.toObject();
        }
        return QJsonObject();
    };
    EXPECT_EQ(nearPeer()[u"mentors"].toArray().size(), 0);
    EXPECT_EQ(nearPeer()[u"candidates"].toArray().at(0).toObject()[u"name"].toString(),
              u"Ann Adams"_qs);
    object(start, {u"edit"_qs, u"Ann Adams"_qs, u"--set"_qs, u"mentorTypes=near-peer"_qs});
    EXPECT_EQ(nearPeer()[u"mentors"].toArray().at(0).toObject()[u"name"].toString(),
              u"Ann Adams"_qs);
    EXPECT_TRUE(on(start, {u"portfolio"_qs}).out.contains("Ann Adams"));
}

TEST_F(ReadinessTest, aSponsorshipHasItsEvidenceAndCriteria) {
    EXPECT_TRUE(array(start, {u"sponsorship"_qs}).isEmpty());
    object(start, {u"add"_qs, u"Ann Adams, MD"_qs});
    object(start, {u"favor"_qs, u"Ann Adams"_qs, u"--direction"_qs, u"received"_qs, u"--kind"_qs,
                   u"pd-call"_qs, u"--program"_qs, u"Lakeside IR"_qs});
    const auto all = array(start, {u"sponsorship"_qs});
    ASSERT_EQ(all.size(), 1);
    const auto line = all.at(0).toObject();
    EXPECT_TRUE(line[u"proposesActive"].toBool());
    EXPECT_EQ(line[u"evidence"].toArray().size(), 1);
    EXPECT_EQ(line[u"criteria"].toArray().size(), 4);
    EXPECT_TRUE(on(start, {u"sponsorship"_qs}).out.contains("Lakeside IR"));
}

} // namespace matchbook
