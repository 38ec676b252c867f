// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/duplicateactions.h"
#include "session/exportactions.h"
#include "session/reminderactions.h"
#include "support/print.h"
#include "support/store.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace matchbook {

namespace {

class DuplicateActionsTest : public ::testing::Test {
protected:
    [[nodiscard]] Session& session() const { return m_store.session(); }

    ContactId save(const Contact& contact, const QString& organization = {}) const {
        return *saveContact(session(), contact, organization, {});
    }

    [[nodiscard]] static Contact named(const QString& name) {
        Contact contact;
        setWholeName(contact, name);
        return contact;
    }

    [[nodiscard]] Contents contents() const {
        return *session().read([](Stores& stores) { return readContents(stores); });
    }

    void refused(const Result<>& result, Error::Code code, const QString& field) const {
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, code);
        EXPECT_EQ(result.error().field, field);
    }

    test::Store m_store;
};

} // namespace

TEST_F(DuplicateActionsTest, namesThePairTheReasonsAndWhereTheyWork) {
    const auto one = m_store.add(u"Jane Doe"_qs, u"Lakeside Hospital"_qs);
    const auto other = m_store.add(u"Jane Doe"_qs, u"Lakeside Hospital"_qs);
    m_store.add(u"Omar Haddad"_qs, u"Lakeside Hospital"_qs);
    const auto found = *duplicates(session());
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].one.id, one);
    EXPECT_EQ(found[0].other.id, other);
    EXPECT_EQ(found[0].other.organization, u"Lakeside Hospital");
    EXPECT_EQ(found[0].reasons, QList{DuplicateReason::Place});
}

TEST_F(DuplicateActionsTest, theSurestPairComesFirst) {
    m_store.add(u"Omar Haddad"_qs);
    m_store.add(u"Omar Haddad"_qs);
    Contact jane = named(u"Jane Doe"_qs);
    jane.points = {{PointKind::Email, {}, u"jane@example.org"_qs, false}};
    save(jane);
    save(jane);
    const auto found = *duplicates(session());
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].one.name, u"Jane Doe");
}

TEST_F(DuplicateActionsTest, whoWasToldApartIsNotAskedAboutAgain) {
    const auto one = m_store.add(u"Jane Doe"_qs);
    const auto other = m_store.add(u"Jane Doe"_qs);
    ASSERT_TRUE(notTheSame(session(), other, one));
    EXPECT_TRUE(duplicates(session())->isEmpty());
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(duplicates(session())->size(), 1);
}

TEST_F(DuplicateActionsTest, aCompleteExportKnowsWhoWasToldApart) {
    const auto one = m_store.add(u"Jane Doe"_qs);
    const auto other = m_store.add(u"Jane Doe"_qs);
    ASSERT_TRUE(notTheSame(session(), one, other));
    const test::Store copy;
    ASSERT_TRUE(restoreAll(copy.session(), *exportAll(session())));
    EXPECT_TRUE(duplicates(copy.session())->isEmpty());
}

TEST_F(DuplicateActionsTest, nobodyIsMergedWithThemselves) {
    const auto jane = m_store.add(u"Jane Doe"_qs);
    refused(merge(session(), jane, jane), Error::Code::InvalidValue, u"other"_qs);
    refused(notTheSame(session(), jane, jane), Error::Code::InvalidValue, u"other"_qs);
}

TEST_F(DuplicateActionsTest, nobodyIsMergedWithWhoIsNotThere) {
    const auto jane = m_store.add(u"Jane Doe"_qs);
    const auto gone = m_store.add(u"Jane Doe"_qs);
    ASSERT_TRUE(deleteContacts(session(), {gone}));
    const auto before = contents();
    for (const ContactId nobody : {gone, ContactId{99}}) {
        refused(merge(session(), jane, nobody), Error::Code::NotFound, u"contact"_qs);
        refused(merge(session(), nobody, jane), Error::Code::NotFound, u"contact"_qs);
        refused(notTheSame(session(), jane, nobody), Error::Code::NotFound, u"contact"_qs);
        EXPECT_FALSE(previewMerge(session(), jane, nobody));
    }
    EXPECT_TRUE(contents() == before);
}

TEST_F(DuplicateActionsTest, aMergeFillsWhatIsEmptyAndKeepsWhatDiffers) {
    Contact keep = named(u"Jane Doe"_qs);
    keep.title = u"Professor"_qs;
    keep.note = u"Likes questions"_qs;
    keep.tags = {u"IR"_qs};
    keep.metOn = QDate(2026, 2, 1);
    Contact other = named(u"Jane M. Doe"_qs);
    other.title = u"Section chief"_qs;
    other.department = u"Radiology"_qs;
    other.note = u"Met at the poster"_qs;
    other.privateNote = u"Talks fast"_qs;
    other.relationship = Relationship::Mentor;
    other.tags = {u"ir"_qs, u"research"_qs};
    other.points = {{PointKind::Email, {}, u"jane@example.org"_qs, true}};
    other.custom = {{u"Pet"_qs, u"Cat"_qs}};
    other.metOn = QDate(2026, 1, 5);
    const auto first = save(keep, u"Lakeside Hospital"_qs);
    const auto second = save(other, u"Northgate Clinic"_qs);
    ASSERT_TRUE(merge(session(), first, second));
    const Contact merged = m_store.contact(first);
    EXPECT_EQ(merged.name, u"Jane M. Doe");
    EXPECT_EQ(merged.title, u"Professor");
    EXPECT_TRUE(merged.custom.contains(CustomValue{u"title"_qs, u"Section chief"_qs}));
    EXPECT_TRUE(merged.custom.contains(CustomValue{u"Pet"_qs, u"Cat"_qs}));
    EXPECT_EQ(merged.department, u"Radiology");
    EXPECT_EQ(merged.note, u"Likes questions\n\nMet at the poster");
    EXPECT_EQ(merged.privateNote, u"Talks fast") << "what is private stays so";
    EXPECT_EQ(merged.relationship, Relationship::Mentor);
    EXPECT_EQ(merged.tags, (QStringList{u"IR"_qs, u"research"_qs}));
    EXPECT_EQ(values(merged, PointKind::Email), QStringList{u"jane@example.org"_qs});
    EXPECT_EQ(merged.metOn, QDate(2026, 1, 5));
    ASSERT_EQ(merged.roles.size(), 2);
    EXPECT_TRUE(merged.roles[0].primary);
    EXPECT_FALSE(merged.roles[1].primary);
    EXPECT_TRUE(m_store.contact(second).trashed);
}

TEST_F(DuplicateActionsTest, anotherNameStaysReadable) {
    const auto keep = m_store.add(u"Robert Doe"_qs);
    const auto other = m_store.add(u"Bob Doe"_qs);
    ASSERT_TRUE(merge(session(), keep, other));
    EXPECT_TRUE(
        m_store.contact(keep).custom.contains(CustomValue{u"Also written"_qs, u"Bob Doe"_qs}));
}

TEST_F(DuplicateActionsTest, whatWasChosenOfTheOtherStandsAndTheFirstsIsKept) {
    Contact keep = named(u"Robert Doe"_qs);
    keep.title = u"Professor"_qs;
    keep.sponsorship = Sponsorship::Asked;
    keep.usBased = true;
    Contact other = named(u"Bob Roe"_qs);
    other.title = u"Section chief"_qs;
    other.sponsorship = Sponsorship::Active;
    other.usBased = false;
    const auto first = save(keep);
    const auto second = save(other);
    ASSERT_TRUE(merge(session(), first, second,
                      {{u"name"_qs, second}, {u"title"_qs, second}, {u"usBased"_qs, first}}));
    const Contact merged = m_store.contact(first);
    EXPECT_EQ(merged.name, u"Bob Roe");
    EXPECT_EQ(merged.family, u"Roe");
    EXPECT_EQ(merged.title, u"Section chief");
    EXPECT_EQ(merged.sponsorship, Sponsorship::Asked) << "what was not chosen is as it was";
    EXPECT_EQ(merged.usBased, true);
    EXPECT_EQ(merged.custom, QList<CustomValue>({{u"Also written"_qs, u"Robert Doe"_qs},
                                                 {u"title"_qs, u"Professor"_qs},
                                                 {u"usBased"_qs, u"false"_qs},
                                                 {u"sponsorship"_qs, u"active"_qs}}));
}

TEST_F(DuplicateActionsTest, thePreviewSaysWhoseValuesStand) {
    Contact keep = named(u"Jane Doe"_qs);
    keep.title = u"Professor"_qs;
    keep.specialty = u"Radiology"_qs;
    keep.relationship = Relationship::Acquaintance;
    keep.custom = {{u"Pet"_qs, u"Cat"_qs}};
    Contact other = named(u"Jane M. Doe"_qs);
    other.title = u"Section chief"_qs;
    other.specialty = u"radiology"_qs;
    other.relationship = Relationship::Mentor;
    other.custom = {{u"Pet"_qs, u"Dog"_qs}};
    const auto first = save(keep, u"Lakeside Hospital"_qs);
    const auto second = save(other, u"Northgate Clinic"_qs);
    EXPECT_EQ(previewMerge(session(), first, second)->differences,
              QList<MergeDifference>({{u"name"_qs, second, false},
                                      {u"title"_qs, first, true},
                                      {u"role"_qs, first, false},
                                      {u"relationship"_qs, second, false}}));
    const MergeChoices choices{{u"name"_qs, first},
                               {u"title"_qs, second},
                               {u"role"_qs, second},
                               {u"relationship"_qs, first}};
    EXPECT_EQ(previewMerge(session(), first, second, choices)->differences,
              QList<MergeDifference>({{u"name"_qs, first, true},
                                      {u"title"_qs, second, true},
                                      {u"role"_qs, second, false},
                                      {u"relationship"_qs, first, true}}));
    EXPECT_EQ(previewMerge(session(), first, second, choices)->contact.name, u"Jane Doe")
        << "a name that was chosen is not completed";
}

TEST_F(DuplicateActionsTest, formsOfOneNameThatCompleteEachOtherAreNoChoice) {
    const auto keep = m_store.add(u"Jane M. Doe"_qs);
    const auto other = m_store.add(u"Jane Doe Jr."_qs);
    const auto merged = previewMerge(session(), keep, other);
    EXPECT_EQ(merged->contact.name, u"Jane M. Doe Jr.");
    EXPECT_TRUE(merged->differences.isEmpty());
}

TEST_F(DuplicateActionsTest, theChosenPlaceIsWhereTheyWorkAndTheOtherRoleStays) {
    const auto first = save(named(u"Jane Doe"_qs), u"Lakeside Hospital"_qs);
    const auto second = save(named(u"Jane Doe"_qs), u"Northgate Clinic"_qs);
    ASSERT_TRUE(merge(session(), first, second, {{u"role"_qs, second}}));
    const auto details = *contactDetails(session(), first);
    EXPECT_EQ(details.summary.organization, u"Northgate Clinic");
    ASSERT_EQ(details.summary.contact.roles.size(), 2);
    EXPECT_EQ(std::ranges::count_if(details.summary.contact.roles, &Role::primary), 1);
}

TEST_F(DuplicateActionsTest, ofTwoMeetingsTheOneNotChosenStaysOnTheTimeline) {
    Contact keep = named(u"Jane Doe"_qs);
    keep.metAt = m_store.addConference(u"Spring"_qs, {2026, 1, 10}, {2026, 1, 12});
    Contact other = named(u"Jane Doe"_qs);
    other.metAt = m_store.addConference(u"Winter"_qs, {2025, 12, 1}, {2025, 12, 3});
    const auto first = save(keep);
    const auto second = save(other);
    ASSERT_TRUE(merge(session(), first, second, {{u"metAt"_qs, second}}));
    const auto details = *contactDetails(session(), first);
    EXPECT_EQ(details.summary.metAt, u"Winter");
    ASSERT_EQ(details.timeline.size(), 1);
    EXPECT_EQ(details.timeline[0].event, keep.metAt);
    EXPECT_EQ(details.timeline[0].on, QDate(2026, 1, 10));
}

TEST_F(DuplicateActionsTest, ofTwoIntroductionsTheOneNotChosenStaysReadable) {
    const auto omar = m_store.add(u"Omar Haddad"_qs);
    const auto lena = m_store.add(u"Lena Weiss"_qs);
    Contact keep = named(u"Jane Doe"_qs);
    keep.introducedBy = omar;
    Contact other = named(u"Jane Doe"_qs);
    other.introducedBy = lena;
    const auto first = save(keep);
    const auto second = save(other);
    ASSERT_TRUE(merge(session(), first, second, {{u"introducedBy"_qs, second}}));
    const Contact merged = m_store.contact(first);
    EXPECT_EQ(merged.introducedBy, lena);
    EXPECT_TRUE(merged.custom.contains(CustomValue{u"introducedBy"_qs, u"Omar Haddad"_qs}));
}

TEST_F(DuplicateActionsTest, aCloserRelationshipThatWasNotChosenStaysReadable) {
    Contact keep = named(u"Jane Doe"_qs);
    keep.relationship = Relationship::Mentor;
    Contact other = named(u"Jane Doe"_qs);
    other.relationship = Relationship::Connection;
    const auto first = save(keep);
    const auto second = save(other);
    ASSERT_TRUE(merge(session(), first, second, {{u"relationship"_qs, second}}));
    const Contact merged = m_store.contact(first);
    EXPECT_EQ(merged.relationship, Relationship::Connection);
    EXPECT_TRUE(merged.custom.contains(CustomValue{u"relationship"_qs, u"mentor"_qs}));
}

TEST_F(DuplicateActionsTest, onlyWhatDiffersCanBeChosen) {
    Contact keep = named(u"Jane Doe"_qs);
    keep.title = u"Professor"_qs;
    const auto first = save(keep);
    const auto second = m_store.add(u"Jane Doe"_qs);
    const QString uid = m_store.contact(first).uid;
    ASSERT_TRUE(merge(session(), first, second, {{u"title"_qs, second}, {u"uid"_qs, second}}));
    EXPECT_EQ(m_store.contact(first).title, u"Professor");
    EXPECT_EQ(m_store.contact(first).uid, uid);
}

TEST_F(DuplicateActionsTest, twoWhoIntroducedEachOtherAreIntroducedByNobody) {
    const auto keep = m_store.add(u"Jane Doe"_qs);
    Contact other = named(u"Jane Doe"_qs);
    other.introducedBy = keep;
    const auto second = save(other);
    Contact first = m_store.contact(keep);
    first.introducedBy = second;
    save(first);
    ASSERT_TRUE(merge(session(), keep, second));
    EXPECT_FALSE(m_store.contact(keep).introducedBy);
}

TEST_F(DuplicateActionsTest, whoWasMetAtTwoEventsWasMetAtBoth) {
    Contact keep = named(u"Jane Doe"_qs);
    keep.metAt = m_store.addConference(u"Spring"_qs, {2026, 1, 10}, {2026, 1, 12});
    Contact other = named(u"Jane Doe"_qs);
    other.metAt = m_store.addConference(u"Winter"_qs, {2025, 12, 1}, {2025, 12, 3});
    other.metOn = QDate(2025, 12, 2);
    const auto first = save(keep);
    const auto second = save(other);
    ASSERT_TRUE(merge(session(), first, second));
    const auto met = *session().read([](Stores& stores) { return peopleMet(stores); });
    EXPECT_EQ(met.value(keep.metAt), 1);
    EXPECT_EQ(met.value(other.metAt), 1);
    const auto details = *contactDetails(session(), first);
    ASSERT_EQ(details.timeline.size(), 1);
    EXPECT_EQ(details.timeline[0].on, QDate(2025, 12, 2));
}

TEST_F(DuplicateActionsTest, decisionsAndNumbersOfTheUsersOwnFollowThePerson) {
    const auto keep = m_store.addMentor(u"Jane Doe"_qs);
    const auto other = m_store.addMentor(u"Jane Doe"_qs);
    const auto about = [](ContactId person) {
        return toText({u"mentor-update"_qs, Subject::Contact, person.value, {2026, 1, 1}});
    };
    RuleOverride own;
    own.rule = u"mentor-update"_qs;
    own.scope = OverrideScope::Person;
    own.subject = QString::number(other.value);
    own.enabled = false;
    ASSERT_TRUE(session().write({}, [&](Stores& stores) {
        stores.decisions.decide(
            {about(other), DecisionKind::Dismissed, {}, {}, session().now().toUTC()});
        stores.decisions.setOverride(own);
    }));
    ASSERT_TRUE(merge(session(), keep, other));
    const auto after = contents();
    ASSERT_EQ(after.decisions.size(), 1);
    EXPECT_EQ(after.decisions[0].key, about(keep));
    ASSERT_EQ(after.overrides.size(), 1);
    EXPECT_EQ(after.overrides[0].subject, QString::number(keep.value));
}

TEST_F(DuplicateActionsTest, aPictureIsTakenOverWhereThereIsNone) {
    const auto keep = m_store.add(u"Jane Doe"_qs);
    const auto other = m_store.add(u"Jane Doe"_qs);
    ASSERT_TRUE(setPhoto(session(), other, "\x89PNG"));
    ASSERT_TRUE(merge(session(), keep, other));
    EXPECT_EQ(contactDetails(session(), keep)->photo, "\x89PNG");
}

TEST_F(DuplicateActionsTest, aFileOfTheOtherIsKnownAgain) {
    const auto keep = m_store.add(u"Jane Doe"_qs);
    const auto other = m_store.add(u"Jane Doe"_qs);
    const QString uid = m_store.contact(other).uid;
    ASSERT_TRUE(merge(session(), keep, other));
    EXPECT_TRUE(identityKeys(m_store.contact(keep)).contains(u"uid:"_qs + uid));
}

namespace {

/// A store in which everything that can speak of a person speaks of some, by chance.
class Crowd {
public:
    Crowd(Session& session, quint32 seed)
        : m_session(session)
        , m_random(seed) {
        (void)session.write({}, [&](Stores& stores) { fill(stores); });
    }

    ContactId anybody() { return m_people[m_random.bounded(int(m_people.size()))]; }

    MergeChoices someChoices(ContactId keep, ContactId other) {
        MergeChoices choices;
        const auto merged = previewMerge(m_session, keep, other);
        for (const auto& difference : merged->differences) {
            if (m_random.bounded(2))
                choices.insert(difference.field, m_random.bounded(2) ? keep : other);
        }
        return choices;
    }

private:
    QList<ContactId> some() {
        QSet<ContactId> chosen;
        for (int i = m_random.bounded(1, 4); i > 0; --i)
            chosen.insert(anybody());
        return {chosen.begin(), chosen.end()};
    }

    QDate day() { return QDate(2026, 1, 1).addDays(m_random.bounded(50)); }

    void fill(Stores& stores) {
        const QDateTime now = m_session.now();
        Event event;
        event.name = u"Meeting"_qs;
        event.starts = event.ends = {2026, 1, 10};
        stores.events.add(event, now);
        addPeople(stores, event.id);
        for (int i = 0; i < 12; ++i)
            addAbout(stores, event.id);
        event.wishes = some();
        stores.events.save(event, now);
    }

    void addPeople(Stores& stores, EventId event) {
        static const QStringList names{u"Jane Doe"_qs, u"Jane M. Doe"_qs, u"Omar Haddad"_qs};
        for (int i = 0; i < 6; ++i) {
            Contact contact;
            setWholeName(contact, names[m_random.bounded(3)]);
            contact.note = m_random.bounded(2) ? QStringLiteral("Note %1").arg(i) : QString();
            contact.title = m_random.bounded(2) ? QStringLiteral("Title %1").arg(i) : QString();
            contact.metAt = m_random.bounded(2) ? event : EventId{};
            contact.introducedBy = m_random.bounded(2) && i > 0 ? anybody() : ContactId{};
            m_people.append(stores.contacts.add(contact, m_session.now()));
            if (m_random.bounded(2))
                stores.contacts.setPhoto(m_people.last(), "\x89PNG");
        }
    }

    void addAbout(Stores& stores, EventId event) {
        const QDateTime now = m_session.now();
        Interaction interaction;
        interaction.on = day();
        interaction.people = some();
        interaction.event = m_random.bounded(2) ? event : EventId{};
        stores.interactions.add(interaction, now);
        ActionItem item;
        item.person = anybody();
        item.text = u"Send the paper"_qs;
        item.opened = day();
        stores.actionItems.add(item, now);
        Favor favor;
        favor.person = anybody();
        favor.on = day();
        stores.favors.add(favor, now);
        Letter letter;
        letter.writer = anybody();
        stores.letters.add(letter, now);
        Project project;
        project.title = u"Registry"_qs;
        project.mentors = some();
        stores.projects.add(project, now);
        stores.decisions.decide(
            {toText({u"mentor-update"_qs, Subject::Contact, anybody().value, day()}),
             DecisionKind::Dismissed,
             {},
             {},
             now.toUTC()});
        const ContactPair pair = pairOf(anybody(), anybody());
        if (pair.first != pair.second)
            stores.pairs.setApart(pair);
    }

    Session& m_session;
    QRandomGenerator m_random;
    QList<ContactId> m_people;
};

/// People with one of them replaced; nobody twice.
QSet<ContactId> afterMerge(const QList<ContactId>& people, ContactId from, ContactId to) {
    QSet<ContactId> set(people.begin(), people.end());
    if (set.remove(from))
        set.insert(to);
    return set;
}

QSet<ContactId> asSet(const QList<ContactId>& people) {
    return {people.begin(), people.end()};
}

void expectNobodyLost(const Contents& before, const Contents& after, ContactId from, ContactId to) {
    const auto moved = [&](ContactId id) {
        return id == from ? to : id;
    };
    for (qsizetype i = 0; i < before.interactions.size(); ++i)
        EXPECT_EQ(asSet(after.interactions[i].people),
                  afterMerge(before.interactions[i].people, from, to));
    for (qsizetype i = 0; i < before.projects.size(); ++i)
        EXPECT_EQ(asSet(after.projects[i].mentors),
                  afterMerge(before.projects[i].mentors, from, to));
    for (qsizetype i = 0; i < before.events.size(); ++i)
        EXPECT_EQ(asSet(after.events[i].wishes), afterMerge(before.events[i].wishes, from, to));
    for (qsizetype i = 0; i < before.actionItems.size(); ++i)
        EXPECT_EQ(after.actionItems[i].person, moved(before.actionItems[i].person));
    for (qsizetype i = 0; i < before.favors.size(); ++i)
        EXPECT_EQ(after.favors[i].person, moved(before.favors[i].person));
    for (qsizetype i = 0; i < before.letters.size(); ++i)
        EXPECT_EQ(after.letters[i].writer, moved(before.letters[i].writer));
    for (const Contact& contact : after.contacts) {
        EXPECT_FALSE(contact.introducedBy == from) << contact.id.value;
        EXPECT_FALSE(contact.introducedBy == contact.id) << contact.id.value;
    }
}

} // namespace

TEST(Merge, takenBackLeavesEverythingAsItWasAndLosesNobodyMeanwhile) {
    for (quint32 seed = 0; seed < 40; ++seed) {
        SCOPED_TRACE(seed);
        const test::Store store;
        Crowd crowd(store.session(), seed);
        const auto contents = [&] {
            return *store.session().read([](Stores& stores) { return readContents(stores); });
        };
        const ContactId keep = crowd.anybody();
        const ContactId other = crowd.anybody();
        if (keep == other)
            continue;
        const Contents before = contents();
        ASSERT_TRUE(merge(store.session(), keep, other, crowd.someChoices(keep, other)));
        const Contents after = contents();
        expectNobodyLost(before, after, other, keep);
        ASSERT_TRUE(store.session().undo());
        EXPECT_TRUE(contents() == before);
        ASSERT_TRUE(store.session().redo());
        EXPECT_TRUE(contents() == after);
    }
}

} // namespace matchbook
