// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clitest.h"

namespace matchbook {

class ProfileTest : public CliTest {
protected:
    void SetUp() override { init(); }
};

TEST_F(ProfileTest, hasEveryFieldTheDatesAndThePack) {
    const auto profile = object(start, {u"profile"_qs});
    for (const QString& key : {u"name"_qs, u"email"_qs, u"school"_qs, u"stage"_qs,
                               u"international"_qs, u"homeDivision"_qs, u"pathway"_qs, u"season"_qs,
                               u"pack"_qs, u"interests"_qs, u"dayStartsAt"_qs, u"quietFrom"_qs,
                               u"pausedUntil"_qs, u"narrative"_qs, u"packInForce"_qs})
        EXPECT_TRUE(profile.contains(key)) << qPrintable(key);
    EXPECT_TRUE(profile[u"season"].isDouble());
    EXPECT_EQ(
        sorted(profile[u"dates"].toObject().keys()),
        (QStringList{u"matchDay"_qs, u"opens"_qs, u"rankList"_qs, u"review"_qs, u"submit"_qs}));
    EXPECT_EQ(profile[u"packInForce"].toString(), u"general"_qs);
}

TEST_F(ProfileTest, setChangesAllOrNothing) {
    const auto profile = object(
        start, {u"profile"_qs, u"--set"_qs, u"stage=m4"_qs, u"--set"_qs, u"international=yes"_qs,
                u"--set"_qs, u"interests=liver, dialysis"_qs, u"--set"_qs, u"name=A = B"_qs});
    EXPECT_EQ(profile[u"stage"].toString(), u"m4"_qs);
    EXPECT_EQ(profile[u"packInForce"].toString(), u"img"_qs);
    EXPECT_EQ(profile[u"interests"].toArray(), (QJsonArray{u"liver"_qs, u"dialysis"_qs}));
    EXPECT_EQ(profile[u"name"].toString(), u"A = B"_qs);
    refused(2, {u"profile"_qs, u"--set"_qs, u"season=2028"_qs, u"--set"_qs, u"pack=all"_qs},
            u"auto, img, general"_qs);
    refused(2, {u"profile"_qs, u"--set"_qs, u"season=28"_qs}, u"… 2036"_qs);
    EXPECT_EQ(object(start, {u"profile"_qs})[u"season"].toInt(), 0);
}

TEST_F(ProfileTest, aDateTheUserSetsIsConfirmed) {
    const auto profile = object(start, {u"profile"_qs, u"--set"_qs, u"season=2027"_qs, u"--set"_qs,
                                        u"submit=2026-09-23"_qs});
    EXPECT_EQ(profile[u"dates"][u"submit"][u"date"].toString(), u"2026-09-23"_qs);
    EXPECT_EQ(profile[u"dates"][u"submit"][u"status"].toString(), u"confirmed"_qs);
    EXPECT_EQ(profile[u"dates"][u"opens"][u"status"].toString(), u"predicted"_qs);
}

TEST_F(ProfileTest, datesOfTheSeasonThatContradictEachOtherAreRefused) {
    const auto season = u"season=2028"_qs;
    refused(2, {u"profile"_qs, u"--set"_qs, season, u"--set"_qs, u"opens=2028-04-01"_qs},
            u"“ERAS opens” (2028-04-01) would come after “Applications go out” (2027-09-01)"_qs);
    object(start, {u"profile"_qs, u"--set"_qs, season, u"--set"_qs, u"matchDay=2028-03-17"_qs});
    refused(2, {u"profile"_qs, u"--set"_qs, u"season=2029"_qs}, u"2028-03-17"_qs);
    object(start, {u"profile"_qs, u"--set"_qs, u"season=2029"_qs, u"--set"_qs, u"matchDay="_qs});
}

TEST_F(ProfileTest, textForPeopleHasTheKeysThatSetTakes) {
    EXPECT_TRUE(on(start, {u"profile"_qs}).out.contains("homeInstitution"));
}

} // namespace matchbook
