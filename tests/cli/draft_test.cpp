// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clitest.h"

#include <QJsonDocument>

namespace matchbook {

namespace {

class DraftTest : public CliTest {
protected:
    void SetUp() override {
        init();
        add(start, u"Jane Doe, MD <jane@example.org>"_qs);
    }

    Answer check(const QByteArray& body, const QStringList& more = {}) {
        return on(start,
                  QStringList{u"check-draft"_qs, u"--to"_qs, u"Jane Doe"_qs, u"--purpose"_qs,
                              u"introduction"_qs, u"--json"_qs} +
                      more,
                  body);
    }

    static QJsonArray findings(const Answer& answer) {
        return QJsonDocument::fromJson(answer.out).object()[u"findings"].toArray();
    }

    static QJsonObject finding(const Answer& answer, QStringView rule) {
        for (const auto& one : findings(answer)) {
            if (one[u"rule"].toString() == rule)
                return one.toObject();
        }
        return {};
    }
};

const QByteArray good =
    "Dear Dr. Doe,\n\nI am a third-year medical student at Lakeside and I hope to become an "
    "interventional radiologist. This spring I worked on a small series on dialysis access with "
    "our vascular surgeons, which is where I first met the questions that you write about, and "
    "since then I have spent many of my free afternoons in the angiography suite of our hospital "
    "to see how such decisions are made at the table.\n\nI read your paper on prostate artery "
    "embolization with great interest, above all the part on choosing the right patients, and I "
    "have been thinking about the follow-up you describe. Your group is one of few that publish "
    "on how people feel after a year, and I have learned much from it.\n\nWould you have 15 "
    "minutes for a call in the coming weeks, so that I could ask for your advice on what a student "
    "should read and do next in this field? I am free on most afternoons and would gladly fit in "
    "with your calendar at any time.\n\nWith best regards,\nNia Example\n";

} // namespace

TEST_F(DraftTest, aGoodLetterHasNoFindingsAndEndsWithZero) {
    const Answer answer = check(good, {u"--subject"_qs, u"Student seeking advice on research"_qs});
    EXPECT_EQ(answer.exit, 0) << answer.out.constData() << answer.err.constData();
    EXPECT_TRUE(findings(answer).isEmpty());
}

TEST_F(DraftTest, findingsSayWhereTheyAreInCharactersOfTheBody) {
    // The first character takes two units of UTF-16.
    const Answer answer = check("\xf0\x9f\x99\x82 Dear Dr. Doe, MRN 00482913 was the case.");
    EXPECT_EQ(answer.exit, 1);
    const QJsonObject identifier = finding(answer, u"patient-identifier");
    EXPECT_EQ(identifier[u"severity"].toString(), u"critical"_qs);
    EXPECT_EQ(identifier[u"start"].toInt(), 16);
    EXPECT_EQ(identifier[u"length"].toInt(), 12);
    EXPECT_EQ(identifier[u"sources"][0][u"row"].toString(), u"GEN-79"_qs);
    EXPECT_EQ(findings(answer)[0][u"rule"].toString(), u"patient-identifier"_qs);
}

TEST_F(DraftTest, whatConcernsTheWholeHasNoPlace) {
    const QJsonObject brief =
        finding(check("Dear Dr. Doe, could we talk for 15 minutes?"), u"message-too-short");
    EXPECT_TRUE(brief[u"start"].isNull());
    EXPECT_TRUE(brief[u"length"].isNull());
}

TEST_F(DraftTest, theSubjectIsLookedAtWhenThereIsOne) {
    EXPECT_TRUE(finding(check(good), u"subject-line").isEmpty());
    EXPECT_FALSE(
        finding(check(good, {u"--subject"_qs, u"Question"_qs}), u"subject-line").isEmpty());
}

TEST_F(DraftTest, theChannelDecidesWhatMayBeAsked) {
    const QByteArray visit = "Dear Dr. Doe, may I come and shadow you?";
    EXPECT_TRUE(finding(check(visit), u"direct-message-ask").isEmpty());
    EXPECT_FALSE(
        finding(check(visit, {u"--channel"_qs, u"linkedin"_qs}), u"direct-message-ask").isEmpty());
}

TEST_F(DraftTest, forATerminalThereAreLines) {
    const Answer answer = on(
        start, {u"check-draft"_qs, u"--to"_qs, u"Jane Doe"_qs, u"--purpose"_qs, u"introduction"_qs},
        "Dear Sir, can you get me an interview?");
    EXPECT_EQ(answer.exit, 1);
    EXPECT_TRUE(answer.out.contains("get me an interview")) << answer.out.constData();
    EXPECT_TRUE(answer.out.contains("GEN-01")) << answer.out.constData();
}

TEST_F(DraftTest, wrongUsageIsNamed) {
    refused(2, {u"check-draft"_qs, u"--to"_qs, u"Nobody"_qs, u"--purpose"_qs, u"ask"_qs},
            u"Nobody"_qs);
    refused(2, {u"check-draft"_qs, u"--to"_qs, u"Jane Doe"_qs}, u"--purpose"_qs);
    refused(2, {u"check-draft"_qs, u"--to"_qs, u"Jane Doe"_qs, u"--purpose"_qs, u"beg"_qs},
            u"beg"_qs);
}

} // namespace matchbook
