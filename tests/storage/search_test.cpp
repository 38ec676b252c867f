// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/contactactions.h"
#include "storage/search.h"
#include "support/print.h"
#include "support/store.h"

#include <functional>

using namespace matchbook;

namespace {

QStringList found(const test::Store& store, const char* text) {
    const auto ids = *contactIds(store.session(), {.text = QString::fromUtf8(text)});
    QStringList names;
    for (const auto& summary : *contactSummaries(store.session(), ids))
        names += summary.contact.name;
    return names;
}

} // namespace

TEST(Search, findsNamesInAnySpelling) {
    test::Store store;
    store.add(u"Çağrı Öztürk"_qs);
    store.add(u"Jürgen Strauß"_qs);
    EXPECT_EQ(found(store, "cagri"), QStringList(u"Çağrı Öztürk"_qs));
    EXPECT_EQ(found(store, "OZTU"), QStringList(u"Çağrı Öztürk"_qs));
    EXPECT_EQ(found(store, "strauss"), QStringList(u"Jürgen Strauß"_qs));
}

TEST(Search, findsAPartOfANameWrittenInIdeographs) {
    test::Store store;
    store.add(u"東京都 太郎"_qs);
    EXPECT_EQ(found(store, "東京").size(), 1);
    EXPECT_EQ(found(store, "京都").size(), 1);
}

TEST(Search, looksIntoOrganizationsTagsNotesEventsAndInteractions) {
    test::Store store;
    const auto id = store.add(u"Jane Sample"_qs, u"Example Hospital"_qs);
    store.add(u"John Other"_qs);
    ASSERT_TRUE(
        setContactFields(store.session(), id,
                         {{u"tags"_qs, u"registry"_qs}, {u"note"_qs, u"likes embolization"_qs}}));
    const auto event = store.addConference(u"Sample Meeting"_qs, {2026, 3, 1}, {2026, 3, 3});
    Interaction interaction;
    interaction.people = {id};
    interaction.on = QDate(2026, 3, 2);
    interaction.event = event;
    interaction.note = u"talked about zebrafish"_qs;
    ASSERT_TRUE(saveInteraction(store.session(), interaction));
    for (const char* text :
         {"hospital", "registry", "emboliz", "sample meet", "zebra", "jane hosp"})
        EXPECT_EQ(found(store, text), QStringList(u"Jane Sample"_qs)) << text;
}

TEST(Search, putsThoseFoundByNameFirst) {
    test::Store store;
    const auto first = store.add(u"Aaron First"_qs);
    store.add(u"Zoe Baker"_qs);
    ASSERT_TRUE(
        setContactFields(store.session(), first, {{u"note"_qs, u"introduced by Baker"_qs}}));
    EXPECT_EQ(found(store, "baker"), QStringList({u"Zoe Baker"_qs, u"Aaron First"_qs}));
}

TEST(Search, nothingTypedIsSyntax) {
    test::Store store;
    store.add(u"Jane Sample"_qs);
    for (const char* text : {"a@b.c", "C++", "AND", "'", "-a", "\"\"", "NEAR(", "names:", "((((((",
                             "*", "\\", "\u0001", "OR OR", "{}", "^jane", "%"})
        EXPECT_TRUE(contactIds(store.session(), {.text = QString::fromUtf8(text)})) << text;
}

TEST(Search, followsEveryChange) {
    test::Store store;
    const auto id = store.add(u"Jane Sample"_qs, u"Example Hospital"_qs);
    ASSERT_TRUE(setContactFields(store.session(), id, {{u"name"_qs, u"Joan Sample"_qs}}));
    EXPECT_TRUE(found(store, "jane").isEmpty());
    ASSERT_TRUE(store.session().undo());
    EXPECT_EQ(found(store, "jane").size(), 1);
    ASSERT_TRUE(deleteContacts(store.session(), {id}));
    EXPECT_TRUE(found(store, "jane").isEmpty());
    ASSERT_TRUE(store.session().undo());
    EXPECT_EQ(found(store, "hospital").size(), 1);
}

TEST(Search, oneOrTwoLettersAreLookedForInNamesAndElsewhereOnlyWhenNoNameHasThem) {
    test::Store store;
    const auto noted = store.add(u"Aaron First"_qs);
    store.add(u"Irene Baker"_qs);
    ASSERT_TRUE(setContactFields(store.session(), noted, {{u"note"_qs, u"knows IR and a PD"_qs}}));
    EXPECT_EQ(found(store, "ir"), QStringList(u"Irene Baker"_qs));
    EXPECT_EQ(found(store, "pd"), QStringList(u"Aaron First"_qs));
    EXPECT_EQ(found(store, "ir and"), QStringList(u"Aaron First"_qs));
}

TEST(Search, everyFilterNarrowsAListAndASearchInTheOrderOfNames) {
    test::Store store;
    const auto event = store.addConference(u"Sample Meeting"_qs, {2026, 3, 1}, {2026, 3, 3});
    const auto zoe = store.add(u"Zoe Zimmer"_qs, u"Example Hospital"_qs);
    const auto anna = store.add(u"Anna Abel"_qs, u"Example Hospital"_qs);
    store.add(u"Mina Moor"_qs);
    Organization place;
    for (const auto id : {zoe, anna}) {
        Contact contact = store.contact(id);
        contact.relationship = Relationship::Mentor;
        contact.mentorTypes = {MentorType::Research};
        contact.sponsorship = Sponsorship::Potential;
        contact.tags = {u"registry"_qs};
        contact.metAt = event;
        place.id = contact.roles.value(0).organization;
        ASSERT_TRUE(saveContact(store.session(), contact, u"Example Hospital"_qs, {}));
    }
    ContactFilter filter;
    const auto ids = [&] {
        return *contactIds(store.session(), filter);
    };
    EXPECT_EQ(ids().size(), 3);
    const QList<std::function<void()>> narrowings{
        [&] { filter.relationship = Relationship::Mentor; },
        [&] { filter.mentorType = MentorType::Research; },
        [&] { filter.sponsorship = Sponsorship::Potential; },
        [&] { filter.tag = u"registry"_qs; },
        [&] { filter.event = event; },
        [&] { filter.organization = place.id; },
        [&] {
            filter.among = QList{zoe, anna};
        }};
    for (const auto& narrow : narrowings) {
        filter = {};
        narrow();
        EXPECT_EQ(ids(), (QList{anna, zoe}));
        filter.text = u"zimmer"_qs;
        EXPECT_EQ(ids(), QList{zoe});
        filter.text = u"moor"_qs;
        EXPECT_EQ(ids(), QList<ContactId>());
    }
    for (const auto& narrow : narrowings)
        narrow();
    filter.text = u"example"_qs;
    EXPECT_EQ(ids(), (QList{anna, zoe})) << "all of them at once";
}

TEST(Search, somebodyWhoseTalkWasAtAnEventIsFoundByIt) {
    test::Store store;
    const auto event = store.addConference(u"Sample Meeting"_qs, {2026, 3, 1}, {2026, 3, 3});
    const auto anna = store.add(u"Anna Abel"_qs);
    store.add(u"Mina Moor"_qs);
    Interaction talk;
    talk.people = {anna};
    talk.on = QDate(2026, 3, 2);
    talk.event = event;
    ASSERT_TRUE(saveInteraction(store.session(), talk));
    EXPECT_EQ(*contactIds(store.session(), {.event = event}), QList{anna});
}
