// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/contactactions.h"
#include "session/storeactions.h"
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

TEST(Search, looksIntoWhatIsKeptBesideAPerson) {
    test::Store store;
    Session& session = store.session();
    const auto jane = store.add(u"Jane Sample"_qs);
    store.add(u"John Other"_qs);
    ActionItem item;
    item.person = jane;
    item.text = u"Send the angiography atlas"_qs;
    const auto kept = *addActionItem(session, item);
    Favor favor;
    favor.person = jane;
    favor.kind = FavorKind::Advice;
    favor.on = QDate(2026, 3, 1);
    favor.note = u"on transplant pathways"_qs;
    ASSERT_TRUE(saveFavor(session, favor));
    Letter letter;
    letter.writer = jane;
    letter.authorTitle = u"Vice chancellor"_qs;
    letter.highlights = {u"steady under lead apron"_qs};
    ASSERT_TRUE(saveLetter(session, letter));
    Project project;
    project.title = u"Fistula outcomes"_qs;
    project.mentors = {jane};
    project.outputs = {u"oral podium"_qs};
    project.id = *saveProject(session, project);
    Contact custom = store.contact(jane);
    custom.custom = {{u"Shoe size"_qs, u"fortytwo"_qs}};
    ASSERT_TRUE(saveContact(session, custom, {}, {}));
    for (const char* text : {"atlas", "transplant", "chancellor", "apron", "fistula", "podium",
                             "fortytwo", "jane fistula atlas"})
        EXPECT_EQ(found(store, text), QStringList(u"Jane Sample"_qs)) << text;
    const auto passage = [&](const char* text) {
        return contactSummaries(session, {jane}, QString::fromUtf8(text))->first().passage;
    };
    EXPECT_EQ(passage("atlas"), u"Send the angiography atlas"_qs);
    EXPECT_EQ(passage("podium"), u"Fistula outcomes oral podium"_qs);

    auto renamed = *session.read([&](Stores& stores) { return stores.projects.find(project.id); });
    renamed->title = u"Varix outcomes"_qs;
    ASSERT_TRUE(saveProject(session, *renamed));
    EXPECT_TRUE(found(store, "fistula").isEmpty());
    EXPECT_EQ(found(store, "varix").size(), 1);
    ASSERT_TRUE(session.undo());
    EXPECT_EQ(found(store, "fistula").size(), 1);
    ASSERT_TRUE(session.write(
        {}, [&](Stores& stores) { stores.actionItems.setTrashed(kept, session.now()); }));
    EXPECT_TRUE(found(store, "atlas").isEmpty());
}

namespace {

QStringList rowsOf(Database& database, const char* table) {
    auto select = database.prepare(QByteArray("SELECT * FROM ") + table + " ORDER BY 1");
    const auto columns =
        database.number(QByteArray("SELECT count(*) FROM pragma_table_info('") + table + "')");
    QStringList rows;
    while (select.step()) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells += select.isNull(column) ? u"-"_qs : select.value<QString>(column);
        rows += cells.join(u'|');
    }
    return rows;
}

} // namespace

TEST(Search, whatFollowsFromEveryChangeEqualsWhatIsMadeAnew) {
    test::Store store;
    Session& session = store.session();
    const auto jane = store.add(u"Jane Sample"_qs, u"Example Hospital"_qs);
    const auto john = store.add(u"John Other"_qs, u"Example Hospital"_qs);
    const auto event = store.addConference(u"Sample Meeting"_qs, {2026, 3, 1}, {2026, 3, 3});
    ASSERT_TRUE(setContactFields(session, jane,
                                 {{u"emails"_qs, u"jane@example.org"_qs},
                                  {u"phones"_qs, u"+1 555 0100"_qs},
                                  {u"usBased"_qs, u"yes"_qs},
                                  {u"metAt"_qs, u"Sample Meeting"_qs},
                                  {u"relationship"_qs, u"mentor"_qs}}));
    store.log(john, {2026, 2, 1});
    ActionItem item;
    item.person = john;
    item.text = u"Send the atlas"_qs;
    const auto open = *addActionItem(session, item);
    Project project;
    project.title = u"Fistula outcomes"_qs;
    project.mentors = {jane, john};
    ASSERT_TRUE(saveProject(session, project));
    ASSERT_TRUE(closeActionItem(session, open, Outcome::Done, u"sent it"_qs));
    ASSERT_TRUE(session.write({}, [&](Stores& stores) {
        auto place = stores.organizations.all().first();
        place.name = u"Sample University"_qs;
        stores.organizations.save(place, session.now());
        auto meeting = *stores.events.find(event);
        meeting.city = u"Springfield"_qs;
        stores.events.save(meeting, session.now());
    }));
    const auto derived = [&] {
        return *session.read([](Stores& stores) {
            return rowsOf(stores.database, "contact_digest") +
                   rowsOf(stores.database, "contact_search");
        });
    };
    const auto kept = derived();
    EXPECT_EQ(kept.size(), 4);
    ASSERT_TRUE(rebuild(session));
    EXPECT_EQ(derived(), kept);
}

namespace {

/// Anna was in touch last month, Mina in winter, Zoe never.
struct Three {
    Three() {
        store.log(anna, {2026, 5, 20});
        store.log(mina, {2026, 1, 10});
    }

    QList<ContactId> ids(const ContactFilter& filter, const ContactSort& sort = {}) const {
        return *contactIds(store.session(), filter, sort);
    }

    void set(ContactId id, const QString& key, const QString& text) const {
        EXPECT_TRUE(setContactFields(store.session(), id, {{key, text}}));
    }

    test::Store store{QDate(2026, 6, 15)};
    ContactId anna = store.add(u"Anna Abel"_qs, u"Zeta Hospital"_qs);
    ContactId mina = store.add(u"Mina Moor"_qs, u"Alpha Hospital"_qs);
    ContactId zoe = store.add(u"Zoe Zimmer"_qs);
};

} // namespace

TEST(ContactFilters, tellWhoWasNotInTouchForLongAndWhoNever) {
    const Three three;
    EXPECT_EQ(three.ids({.lastTouch = LastTouch::ThreeMonths}), QList{three.mina});
    EXPECT_EQ(three.ids({.lastTouch = LastTouch::SixMonths}), QList<ContactId>());
    three.store.clock.setDay({2026, 11, 20});
    EXPECT_EQ(three.ids({.lastTouch = LastTouch::ThreeMonths}), (QList{three.anna, three.mina}));
    EXPECT_EQ(three.ids({.lastTouch = LastTouch::SixMonths}), QList{three.mina});
    three.store.clock.setDay({2027, 1, 11});
    EXPECT_EQ(three.ids({.lastTouch = LastTouch::Year}), QList{three.mina});
    EXPECT_EQ(three.ids({.lastTouch = LastTouch::Never}), QList{three.zoe});
}

TEST(ContactFilters, tellOfWhomSomethingIsNotKnown) {
    const Three three;
    three.set(three.anna, u"emails"_qs, u"anna@example.org"_qs);
    three.set(three.anna, u"phones"_qs, u"+1 555 0100"_qs);
    three.set(three.anna, u"usBased"_qs, u"no"_qs);
    three.set(three.anna, u"introducedBy"_qs, u"Mina Moor"_qs);
    for (const auto field :
         {MissingField::Email, MissingField::Phone, MissingField::UsBased, MissingField::HowMet})
        EXPECT_EQ(three.ids({.missing = field}), (QList{three.mina, three.zoe})) << token(field);
    EXPECT_EQ(three.ids({.missing = MissingField::Organization}), QList{three.zoe});
    ActionItem item;
    item.person = three.anna;
    item.text = u"Send the atlas"_qs;
    const auto id = *addActionItem(three.store.session(), item);
    EXPECT_EQ(three.ids({.missing = MissingField::NextStep}), QList{three.zoe})
        << "a rule asks for an update to a mentor";
    ASSERT_TRUE(closeActionItem(three.store.session(), id, Outcome::Done, {}));
    EXPECT_EQ(three.ids({.missing = MissingField::NextStep}), (QList{three.anna, three.zoe}));
}

TEST(ContactFilters, tellWhoWorksInTheUnitedStates) {
    const Three three;
    three.set(three.anna, u"usBased"_qs, u"yes"_qs);
    three.set(three.mina, u"usBased"_qs, u"no"_qs);
    EXPECT_EQ(three.ids({.usBased = true}), QList{three.anna});
    EXPECT_EQ(three.ids({.usBased = false}), QList{three.mina});
    EXPECT_EQ(three.ids({.lastTouch = LastTouch::ThreeMonths, .usBased = false}), QList{three.mina})
        << "together they narrow further";
    EXPECT_EQ(three.ids({.lastTouch = LastTouch::Never, .usBased = false}), QList<ContactId>());
}

TEST(ContactFilters, walkOneNarrowTableAndAskNothingForEachPerson) {
    const Three three;
    const auto plan = [&](const QByteArray& where) {
        return *three.store.session().read([&](Stores& stores) {
            auto select = stores.database.prepare(
                "EXPLAIN QUERY PLAN SELECT d.contact FROM contact_digest d WHERE " + where +
                " ORDER BY d.sortName, d.contact");
            QStringList steps;
            while (select.step())
                steps += select.value<QString>(3);
            return steps.join(u'\n');
        });
    };
    for (const char* where :
         {"(d.missing & 1) <> 0", "d.usBased = 1", "d.lastTouch < '2026-01-01'",
          "d.contact IN (SELECT owner FROM contact_roles WHERE organization = 1)"}) {
        EXPECT_FALSE(plan(where).contains(u"CORRELATED"_qs)) << where;
        EXPECT_FALSE(plan(where).contains(u"SCAN contact_roles"_qs)) << where;
    }
}

TEST(ContactOrders, goByWhatIsShownInBothDirections) {
    const Three three;
    three.set(three.mina, u"relationship"_qs, u"mentor"_qs);
    const auto order = [&](ContactOrder by, bool reversed = false) {
        return three.ids({}, {.by = by, .reversed = reversed});
    };
    const auto anna = three.anna;
    const auto mina = three.mina;
    const auto zoe = three.zoe;
    EXPECT_EQ(order(ContactOrder::Name), (QList{anna, mina, zoe}));
    EXPECT_EQ(order(ContactOrder::Name, true), (QList{zoe, mina, anna}));
    EXPECT_EQ(order(ContactOrder::Organization), (QList{mina, anna, zoe}));
    EXPECT_EQ(order(ContactOrder::Organization, true), (QList{anna, mina, zoe}));
    EXPECT_EQ(order(ContactOrder::Relationship), (QList{mina, anna, zoe}));
    EXPECT_EQ(order(ContactOrder::Relationship, true), (QList{anna, zoe, mina}));
    EXPECT_EQ(order(ContactOrder::LastTouch), (QList{anna, mina, zoe}));
    EXPECT_EQ(order(ContactOrder::LastTouch, true), (QList{mina, anna, zoe}));
    three.store.clock.setDay({2026, 6, 16});
    const auto bea = three.store.add(u"Bea Baker"_qs);
    EXPECT_EQ(order(ContactOrder::Added), (QList{bea, anna, mina, zoe}));
    EXPECT_EQ(order(ContactOrder::Added, true), (QList{anna, mina, zoe, bea}));
}

TEST(ContactOrders, goByWhatTheRulesAskNext) {
    const Three three;
    for (const auto id : {three.anna, three.mina})
        three.set(id, u"relationship"_qs, u"mentor"_qs);
    const auto due = [&](ContactId id) {
        return contactSummaries(three.store.session(), {id})->first().nextDue;
    };
    ASSERT_LT(due(three.mina), due(three.anna));
    const auto order = [&](bool reversed) {
        auto ids = three.ids({}, {.by = ContactOrder::NextDue, .reversed = reversed});
        ids.removeOne(three.zoe);
        return ids;
    };
    EXPECT_EQ(order(false), (QList{three.mina, three.anna}));
    EXPECT_EQ(order(true), (QList{three.anna, three.mina}));
}

TEST(ContactOrders, aSearchFollowsAnOrderThatWasChosen) {
    const Three three;
    three.set(three.anna, u"note"_qs, u"knows Moor"_qs);
    EXPECT_EQ(three.ids({.text = u"moor"_qs}), (QList{three.mina, three.anna}));
    EXPECT_EQ(three.ids({.text = u"moor"_qs}, {.by = ContactOrder::LastTouch}),
              (QList{three.anna, three.mina}));
}
