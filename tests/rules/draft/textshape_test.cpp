// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/draft/textshape.h"
#include "support/print.h"

using namespace matchbook;

namespace {

QStringList pieces(const QList<Place>& places, const QString& text) {
    QStringList all;
    for (const Place& place : places)
        all += text.sliced(place.start, place.length);
    return all;
}

} // namespace

TEST(TextShape, countsParagraphsBetweenGreetingAndFarewell) {
    const QString text = u"Dear Dr. Lee,\n\nI am a student and write to ask.\nIt is short.\n\nI "
                         "read your paper on shunts with care.\n\nWith best regards,\nNia "
                         "Example\nLakeside School of Medicine\n"_qs;
    EXPECT_EQ(pieces(paragraphsOf(text), text),
              (QStringList{u"I am a student and write to ask.\nIt is short."_qs,
                           u"I read your paper on shunts with care."_qs}));
    EXPECT_TRUE(paragraphsOf(QString()).isEmpty());
}

TEST(TextShape, findsTheSentencesThatAsk) {
    const QString text =
        u"I met Dr. Lee. Would Dr. Nowak have time? See https://a.example.org/x?y=1 for more. Or not?"_qs;
    EXPECT_EQ(pieces(questionsIn(text), text),
              (QStringList{u"Would Dr. Nowak have time?"_qs, u"Or not?"_qs}));
}

TEST(TextShape, looksForTheNameInTheFirstLine) {
    EXPECT_TRUE(greets(u"\nDear Dr. Núñez,\nHow are you?"_qs, {u"Ana"_qs, u"Nunez"_qs}));
    EXPECT_FALSE(greets(u"Dear Sir,\nNunez is here."_qs, {u"Nunez"_qs}));
}

TEST(TextShape, findsSlotsThatWereLeft) {
    const QString text = u"Dear {greeting}, at [Institution Name] we XXX ____ [x] [a](b)"_qs;
    EXPECT_EQ(pieces(slotsIn(text), text),
              (QStringList{u"{greeting}"_qs, u"[Institution Name]"_qs, u"XXX"_qs, u"____"_qs}));
}

TEST(TextShape, knowsTheLongestTimeNamed) {
    EXPECT_EQ(timeNamed(u"for 15-20 minutes"_qs)->minutes, 20);
    EXPECT_EQ(timeNamed(u"half an hour or 15 min"_qs)->minutes, 30);
    EXPECT_EQ(timeNamed(u"an hour"_qs)->minutes, 60);
    EXPECT_FALSE(timeNamed(u"an hour a week"_qs));
    EXPECT_FALSE(timeNamed(u"I live an hour away"_qs));
}

TEST(TextShape, readsTimesInWords) {
    const QList<std::pair<const char*, int>> times{{"ten minutes of your time", 10},
                                                   {"fifteen to twenty minutes", 20},
                                                   {"a quarter of an hour", 15},
                                                   {"a half-hour call", 30},
                                                   {"three quarters of an hour", 45},
                                                   {"forty-five minutes", 45},
                                                   {"two hours", 120}};
    for (const auto& [text, minutes] : times)
        EXPECT_EQ(timeNamed(QString::fromUtf8(text)).value_or(NamedTime()).minutes, minutes)
            << text;
}
