// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/draft/similarity.h"
#include "support/print.h"

using namespace matchbook;

namespace {

const QString text = QStringLiteral(
    "Dear Dr. %1,\n\nI am a third-year student at Lakeside and I am writing to you because I would "
    "like to learn more about interventional radiology at %2. I have read much about your center "
    "and would be grateful for any opportunity to learn from you and your colleagues.\n\nBest "
    "regards,\nNia Example\n");

} // namespace

TEST(Similarity, ofAMessageWithAnotherNameIsNearlyWhole) {
    EXPECT_GT(
        similarity(text.arg(u"Lee"_qs, u"Harbor"_qs), text.arg(u"Nowak"_qs, u"Northfield"_qs)),
        0.9);
    EXPECT_EQ(similarity(text, text), 1.0);
}

TEST(Similarity, fallsWithWordsOfOnesOwn) {
    QString other = text;
    other.replace(
        QStringLiteral("I have read much about your center"),
        QStringLiteral("Your talk on portal vein recanalization stayed with me for days"));
    EXPECT_LT(similarity(text, other), 0.9);
}

TEST(Similarity, ofShortThanksIsNotTold) {
    EXPECT_EQ(similarity(u"Thank you very much for your time today!"_qs,
                         u"Thank you very much for your time today!"_qs),
              0.0);
    EXPECT_EQ(similarity(QString(), QString()), 0.0);
}
