// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/profileactions.h"
#include "storage/factsreader.h"
#include "support/print.h"
#include "support/store.h"

using namespace matchbook;

namespace {

/// A store on the last day of a week at a site.
class EventFactsTest : public testing::Test {
protected:
    EventId addEvent(EventKind kind, QDate starts, QDate ends) {
        Event event;
        event.kind = kind;
        event.name = u"Event"_qs;
        event.starts = starts;
        event.ends = ends;
        return *saveEvent(store.session(), event);
    }

    ContactId addMet(EventId event, Level level, const QString& place = {}) {
        Contact contact;
        setWholeName(contact, u"Person %1"_qs.arg(++people));
        contact.level = level;
        contact.metAt = event;
        return *saveContact(store.session(), contact, place, {});
    }

    void setDays(EventId id, const QList<EventDay>& days) {
        auto event = *store.session().read([&](Stores& s) { return s.events.find(id); }).value();
        event.days = days;
        ASSERT_TRUE(saveEvent(store.session(), event));
    }

    void set(const QString& field, const QString& text) {
        ASSERT_TRUE(setProfileFields(store.session(), {{field, text}}));
    }

    Facts facts() { return **store.session().facts(); }

    test::Store store{{2026, 3, 6}};
    int people = 0;
};

} // namespace

TEST_F(EventFactsTest, countsWhoWasMet) {
    set(u"homeInstitution"_qs, u"Lakeshore Hospital"_qs);
    const auto event = addEvent(EventKind::Conference, {2026, 3, 2}, {2026, 3, 6});
    addMet(event, Level::Attending, u"Lakeshore Hospital"_qs);
    addMet(event, Level::Attending, u"Harbor Hospital"_qs);
    addMet(event, Level::Resident, u"Harbor Hospital"_qs);
    addMet(event, Level::Resident, u"Harbor Hospital"_qs);
    addMet(event, Level::Resident, u"Pine Valley"_qs);
    const auto known = facts();
    ASSERT_EQ(known.events.size(), 1);
    EXPECT_EQ(known.events[0].peopleMet, 5);
    EXPECT_EQ(known.events[0].facultyMet, 1);
    EXPECT_EQ(known.events[0].residentPrograms, 2);
    EXPECT_EQ(known.applicant.homeFaculty, 1);
    EXPECT_EQ(known.applicant.conferences, 1);
    EXPECT_EQ(known.applicant.programPeople, 3);
    EXPECT_EQ(known.applicant.lastVisible, QDate(2026, 3, 6));
}

TEST_F(EventFactsTest, homeFacultyIsUnknownWithoutAHome) {
    EXPECT_FALSE(facts().applicant.homeFaculty);
    set(u"homeInstitution"_qs, u"Lakeshore Hospital"_qs);
    EXPECT_EQ(facts().applicant.homeFaculty, 0);
}

TEST_F(EventFactsTest, aMentorOrOneWhoMayBecomeOneCountsAsFound) {
    const auto event = addEvent(EventKind::Rotation, {2026, 2, 16}, {2026, 3, 6});
    const auto id = addMet(event, Level::Attending);
    EXPECT_EQ(facts().events[0].mentorsMet, 0);
    EXPECT_EQ(facts().events[0].siteDays, 19);
    EXPECT_EQ(facts().applicant.rotations, 1);
    ASSERT_TRUE(setContactFields(store.session(), id, {{u"mentorTypes"_qs, u"near-peer"_qs}}));
    EXPECT_EQ(facts().events[0].mentorsMet, 1);
}

TEST_F(EventFactsTest, theSupervisorIsAnAttendingWheneverThereIsOne) {
    const auto event = addEvent(EventKind::Rotation, {2026, 2, 16}, {2026, 3, 6});
    addMet(event, Level::Resident);
    addMet(event, Level::Attending);
    addMet(event, Level::Attending);
    EXPECT_EQ(facts().events[0].person, 1);
}

TEST_F(EventFactsTest, theLatestDayWithoutAWordWaitsForOne) {
    const auto event = addEvent(EventKind::Observership, {2026, 3, 2}, {2026, 3, 13});
    EXPECT_FALSE(facts().events[0].unreflected.isValid());
    EventDay monday{.on = {2026, 3, 2}, .seen = {}, .reflection = {}};
    EventDay later{.on = {2026, 3, 9}, .seen = {}, .reflection = {}};
    setDays(event, {monday, later});
    EXPECT_EQ(facts().events[0].unreflected, QDate(2026, 3, 2));
    monday.reflection = u"Calm."_qs;
    setDays(event, {monday, later});
    EXPECT_FALSE(facts().events[0].unreflected.isValid());
}

TEST_F(EventFactsTest, aDayOfShadowingThatIsNotedTwiceIsOneDay) {
    const auto event = addEvent(EventKind::Shadowing, {2026, 2, 2}, {2026, 3, 6});
    const EventDay monday{.on = {2026, 2, 2}, .seen = {}, .reflection = {}};
    const EventDay tuesday{.on = {2026, 2, 3}, .seen = {}, .reflection = {}};
    setDays(event, {monday, monday, tuesday});
    EXPECT_EQ(facts().applicant.shadowingDays, 2);
}

TEST_F(EventFactsTest, aRotationIsASignOfInterestOnceItHasBegun) {
    addEvent(EventKind::Rotation, {2026, 3, 7}, {2026, 4, 3});
    EXPECT_EQ(facts().applicant.rotations, 1) << "planned ones are known to the rules";
    EXPECT_EQ(facts().applicant.rotationsBegun, 0);
    EXPECT_EQ(facts().applicant.signsOfInterest, 0);
    addEvent(EventKind::Rotation, {2026, 3, 6}, {2026, 4, 3});
    EXPECT_EQ(facts().applicant.rotationsBegun, 1);
    EXPECT_EQ(facts().applicant.signsOfInterest, 1);
}

TEST_F(EventFactsTest, aSingleDayNeedsNoListOfDays) {
    addEvent(EventKind::Shadowing, {2026, 3, 6}, {2026, 3, 6});
    addEvent(EventKind::Shadowing, {2026, 3, 7}, {2026, 3, 7});
    EXPECT_EQ(facts().events[0].unreflected, QDate(2026, 3, 6));
    EXPECT_FALSE(facts().events[1].unreflected.isValid());
    EXPECT_EQ(facts().applicant.shadowingDays, 1);
    EXPECT_EQ(facts().applicant.lastShadowing, QDate(2026, 3, 6));
}

TEST_F(EventFactsTest, countsDaysOfShadowingThePhysicianAndTheTalkAfterwards) {
    const auto first = addEvent(EventKind::Shadowing, {2026, 2, 2}, {2026, 2, 2});
    const auto id = addMet(first, Level::Attending);
    const auto second = addEvent(EventKind::Shadowing, {2026, 2, 9}, {2026, 3, 20});
    setDays(second, {EventDay{.on = {2026, 2, 9}, .seen = {}, .reflection = {}},
                     EventDay{.on = {2026, 2, 16}, .seen = {}, .reflection = {}}});
    EXPECT_FALSE(facts().contacts[0].thirdShadowing.isValid());
    Interaction there;
    there.people = {id};
    there.on = {2026, 2, 9};
    there.channel = Channel::InPerson;
    there.direction = Direction::Mutual;
    there.event = second;
    ASSERT_TRUE(saveInteraction(store.session(), there));
    EXPECT_EQ(facts().contacts[0].thirdShadowing, QDate(2026, 2, 16));
    EXPECT_FALSE(facts().contacts[0].lastMeeting.isValid());
    EXPECT_FALSE(facts().applicant.facultyTalk);
    store.log(id, {2026, 2, 20}, Direction::Mutual, Channel::Video);
    EXPECT_EQ(facts().contacts[0].lastMeeting, QDate(2026, 2, 20));
    EXPECT_TRUE(facts().applicant.facultyTalk);
}

TEST_F(EventFactsTest, speakersAreThoseWhoTeachAtAWebinar) {
    const auto event = addEvent(EventKind::Webinar, {2026, 3, 5}, {2026, 3, 5});
    addMet(event, Level::Attending);
    addMet(event, Level::Student);
    EXPECT_EQ(facts().contacts[0].webinarMetOn, QDate(2026, 3, 5));
    EXPECT_FALSE(facts().contacts[1].webinarMetOn.isValid());
}

TEST_F(EventFactsTest, wishesPointToTheNextEventAndAWordBeforehandPreparesIt) {
    const auto id = store.add(u"Jane Sample"_qs);
    for (const QDate day : {QDate(2026, 1, 5), QDate(2026, 9, 1), QDate(2026, 4, 11)}) {
        Event event;
        event.name = u"Meeting"_qs;
        event.starts = event.ends = day;
        event.wishes = {id};
        ASSERT_TRUE(saveEvent(store.session(), event));
    }
    store.log(id, {2026, 2, 13});
    EXPECT_EQ(facts().events[2].wishes, 1);
    EXPECT_EQ(facts().contacts[0].wishedEventStarts, QDate(2026, 4, 11));
    EXPECT_FALSE(facts().contacts[0].wishWritten);
    store.log(id, {2026, 2, 14});
    EXPECT_TRUE(facts().contacts[0].wishWritten);
}

TEST_F(EventFactsTest, anEventIsAwayWhenItsPlaceIsNotHome) {
    set(u"homeInstitution"_qs, u"Lakeshore Hospital"_qs);
    for (const auto& place : {u"Lakeshore Hospital"_qs, u"Harbor Hospital"_qs}) {
        Contact contact;
        contact.name = place;
        const auto id = *saveContact(store.session(), contact, place, {});
        Event event;
        event.kind = EventKind::Rotation;
        event.name = place;
        event.starts = {2026, 6, 1};
        event.ends = {2026, 6, 26};
        event.organization = store.contact(id).roles.first().organization;
        event.ticked = {u"place-confirmed"_qs};
        ASSERT_TRUE(saveEvent(store.session(), event));
    }
    EXPECT_FALSE(facts().events[0].away);
    EXPECT_TRUE(facts().events[1].away);
    EXPECT_TRUE(facts().events[1].placeConfirmed);
    EXPECT_EQ(facts().applicant.awayRotations, 1);
}

TEST_F(EventFactsTest, whoIsKnownOnlyFromTheNetAndTheLastWordThere) {
    const auto id = store.add(u"Jane Sample"_qs);
    store.log(id, {2026, 2, 1}, Direction::Outgoing, Channel::LinkedIn);
    EXPECT_EQ(facts().contacts[0].onlineSince, QDate(2026, 2, 1));
    EXPECT_EQ(facts().applicant.lastSocial, QDate(2026, 2, 1));
    store.log(id, {2026, 2, 5}, Direction::Outgoing, Channel::Email);
    EXPECT_FALSE(facts().contacts[0].onlineSince.isValid());
}

TEST_F(EventFactsTest, offersAreGiftsAndMessagesThatOffer) {
    const auto id = store.add(u"Jane Sample"_qs);
    Favor favor;
    favor.person = id;
    favor.direction = FavorDirection::Given;
    favor.kind = FavorKind::Slides;
    favor.on = {2026, 1, 5};
    ASSERT_TRUE(saveFavor(store.session(), favor));
    EXPECT_EQ(facts().contacts[0].lastOffer, QDate(2026, 1, 5));
    Interaction offer;
    offer.people = {id};
    offer.on = {2026, 2, 1};
    offer.purpose = Purpose::Offer;
    ASSERT_TRUE(saveInteraction(store.session(), offer));
    EXPECT_EQ(facts().contacts[0].lastOffer, QDate(2026, 2, 1));
}

TEST_F(EventFactsTest, officesAreCoordinatorsAndThePeopleOfAPracticeWhoTreatNobody) {
    const auto inPractice = [&](Level level) {
        const auto id = addMet({}, level, u"Harbor Vascular"_qs);
        auto place =
            *store.session()
                 .read([&](Stores& s) {
                     return s.organizations.find(store.contact(id).roles.first().organization);
                 })
                 .value();
        place.kind = OrganizationKind::Practice;
        EXPECT_TRUE(store.session().write({Operation::EditOrganization, {}}, [&](Stores& s) {
            s.organizations.save(place, store.session().now());
        }));
    };
    inPractice(Level::Other);
    inPractice(Level::Attending);
    addMet({}, Level::Coordinator);
    const auto known = facts().contacts;
    EXPECT_TRUE(known[0].office);
    EXPECT_FALSE(known[1].office);
    EXPECT_TRUE(known[2].office);
}

TEST_F(EventFactsTest, thePlanBeginsWithTheFirstRecord) {
    EXPECT_EQ(facts().applicant.begun, QDate(2026, 3, 6));
    store.clock.setDay({2026, 3, 10});
    store.add(u"Jane Sample"_qs);
    store.clock.setDay({2026, 5, 1});
    store.add(u"John Sample"_qs);
    const auto known = facts().applicant;
    EXPECT_EQ(known.begun, QDate(2026, 3, 10));
    EXPECT_EQ(known.plan.start, QDate(2026, 3, 10));
    EXPECT_EQ(known.planPhase, 2);
}

TEST_F(EventFactsTest, knowsHowMuchOfTheShadowingWasAtOnePlace) {
    const auto shadowed = [&](QDate day, const QString& place) {
        Event event;
        event.kind = EventKind::Shadowing;
        event.name = u"Day"_qs;
        event.starts = event.ends = day;
        if (!place.isEmpty()) {
            store.add(u"Somebody"_qs, place);
            for (const auto& organization :
                 *store.session().read([](Stores& stores) { return stores.organizations.all(); })) {
                if (organization.name == place)
                    event.organization = organization.id;
            }
        }
        return *saveEvent(store.session(), event);
    };
    EXPECT_FALSE(facts().applicant.shadowingShare);
    shadowed({2026, 2, 2}, u"Harbor Hospital"_qs);
    shadowed({2026, 2, 3}, u"Harbor Hospital"_qs);
    shadowed({2026, 2, 4}, u"Pine Valley"_qs);
    EXPECT_EQ(facts().applicant.shadowingShare, 66);
    shadowed({2026, 2, 5}, {});
    EXPECT_FALSE(facts().applicant.shadowingShare);
}

TEST_F(EventFactsTest, workThatWasSeenIsNoShadowing) {
    const auto day = addEvent(EventKind::Shadowing, {2026, 3, 2}, {2026, 3, 2});
    addMet(day, Level::Attending);
    const auto rotation = addEvent(EventKind::Rotation, {2026, 2, 2}, {2026, 2, 27});
    addMet(rotation, Level::Attending);
    const auto known = facts();
    EXPECT_EQ(known.contacts[0].workEnded, QDate(2026, 3, 2));
    EXPECT_FALSE(known.contacts[0].workSeen.isValid());
    EXPECT_EQ(known.contacts[1].workSeen, QDate(2026, 2, 27));
    EXPECT_EQ(known.events[1].notice, -32);
}
