// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/guidebook.h"

#include <QSet>

using namespace matchbook;

namespace {

const QByteArray source = R"(sources = [{ guide = "img", section = "A", row = "IMG-85" }])";

template <class T>
void expectUnlikeAndSourced(const QList<T>& all) {
    QSet<QString> seen;
    for (const T& one : all) {
        EXPECT_FALSE(seen.contains(one.id)) << one.id.toStdString();
        EXPECT_FALSE(one.sources.isEmpty()) << one.id.toStdString();
        seen.insert(one.id);
    }
    EXPECT_FALSE(all.isEmpty());
}

} // namespace

TEST(GuideBook, hasNotesEachWithItsSources) {
    const auto notes = guideNotes();
    ASSERT_TRUE(notes) << notes.error().text.toStdString();
    expectUnlikeAndSourced(*notes);
}

TEST(GuideBook, hasWordListsEachWithItsSources) {
    const auto lists = wordLists();
    ASSERT_TRUE(lists) << lists.error().text.toStdString();
    expectUnlikeAndSourced(*lists);
    EXPECT_TRUE(wordsOf(u"specialties"_qs).contains(u"Vascular surgery"_qs));
    EXPECT_TRUE(wordsOf(u"no such list"_qs).isEmpty());
}

TEST(GuideBook, refusesANoteWithoutText) {
    const auto notes =
        parseNotes("[[note]]\nid = \"a\"\ntitle = \"A\"\n" + source, u"notes.toml"_qs);
    ASSERT_FALSE(notes);
    EXPECT_EQ(notes.error().field, u"text"_qs);
    EXPECT_EQ(notes.error().row, 1);
}

TEST(GuideBook, refusesAListWithoutWordsOrWithSomethingElse) {
    EXPECT_FALSE(parseWordLists("[[list]]\nid = \"a\"\nwords = []\n" + source, u"w.toml"_qs));
    EXPECT_FALSE(parseWordLists("[[list]]\nid = \"a\"\nwords = [1]\n" + source, u"w.toml"_qs));
}

TEST(GuideBook, hasMeetingsWhoseDaysAreKnownEachWithItsSource) {
    const auto meetings = knownMeetings();
    ASSERT_TRUE(meetings) << meetings.error().text.toStdString();
    ASSERT_FALSE(meetings->isEmpty());
    for (const KnownMeeting& one : *meetings) {
        EXPECT_LE(one.starts, one.ends);
        EXPECT_TRUE(one.source.startsWith(u"https://"));
    }
}

TEST(GuideBook, refusesAMeetingThatEndsBeforeItStarts) {
    const QByteArray days = "starts = \"2027-11-14\"\nends = \"2027-11-13\"\n";
    const auto meetings = parseMeetings("[[meeting]]\nname = \"A\"\nsociety = \"B\"\ncity = \"C\"\n"
                                        "source = \"D\"\n" +
                                            days,
                                        u"m.toml"_qs);
    ASSERT_FALSE(meetings);
    EXPECT_EQ(meetings.error().field, u"ends"_qs);
}

TEST(GuideBook, refusesAWordItDoesNotKnow) {
    const auto notes = parseNotes("[[hint]]\nid = \"a\"", u"notes.toml"_qs);
    ASSERT_FALSE(notes);
    EXPECT_EQ(notes.error().code, Error::Code::RuleUnknownWord);
}
