// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/migrator.h"
#include "storage/storageerror.h"
#include "storage/stores.h"
#include "support/print.h"

using namespace matchbook;

namespace {

const QDateTime now(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);

class RecordStoreTest : public ::testing::Test {
protected:
    RecordStoreTest()
        : database(Database::inMemory())
        , stores((migrate(*database), *database)) {}

    std::unique_ptr<Database> database;
    Stores stores;
};

Contact fullContact() {
    Contact contact;
    setWholeName(contact, u"Prof. María José van der Ñandú Jr., MD, PhD"_qs);
    contact.nickname = u"Majo"_qs;
    contact.title = u"Professor"_qs;
    contact.department = u"Radiology"_qs;
    contact.specialty = u"IR"_qs;
    contact.level = Level::Attending;
    contact.programDirector = true;
    contact.usBased = false;
    contact.relationship = Relationship::Mentor;
    contact.mentorTypes = {MentorType::Research, MentorType::NearPeer};
    contact.sponsorship = Sponsorship::Cultivating;
    contact.cadence = parsePeriod(u"P10W");
    contact.metOn = QDate(2024, 2, 29);
    contact.mayFollowUp = true;
    contact.interests = {u"PAE, GAE"_qs, u"“quotes”"_qs};
    contact.note = u"line\nline"_qs;
    contact.privateNote = u"private"_qs;
    contact.custom = {{u"Badge"_qs, u"blue"_qs}};
    contact.vcardLines = {u"X-FOO;TYPE=a:b"_qs};
    contact.points = {{PointKind::Email, u"work"_qs, u"m@example.org"_qs, true},
                      {PointKind::Phone, {}, u"+1 415 555 0132"_qs, false}};
    contact.tags = {u"IR"_qs, u"PAE"_qs};
    contact.sourceKeys = {{u"linkedin"_qs, u"majo"_qs}};
    return contact;
}

} // namespace

TEST_F(RecordStoreTest, aContactComesBackAsItWasSaved) {
    Contact contact = fullContact();
    Organization organization;
    organization.name = u"Example Hospital"_qs;
    contact.roles = {
        {u"PD"_qs, stores.organizations.add(organization, now), QDate(2020, 1, 1), {}, true}};
    stores.contacts.add(contact, now);
    EXPECT_EQ(*stores.contacts.find(contact.id), contact);
}

TEST_F(RecordStoreTest, everyNounComesBackAsItWasSaved) {
    Contact contact = fullContact();
    stores.contacts.add(contact, now);
    Event event;
    event.name = u"SIR 2026"_qs;
    event.starts = QDate(2026, 4, 11);
    event.ends = QDate(2026, 4, 15);
    event.returned = QDate(2026, 4, 17);
    event.goals = {{u"faculty"_qs, 3}};
    event.ticked = {u"cv"_qs};
    event.days = {{QDate(2026, 4, 11), DayPortion::Morning, u"suite"_qs, u"calm"_qs}};
    event.wishes = {contact.id};
    stores.events.add(event, now);
    EXPECT_EQ(*stores.events.find(event.id), event);
    Interaction interaction;
    interaction.on = QDate(2026, 4, 12);
    interaction.time = QTime(9, 30);
    interaction.event = event.id;
    interaction.people = {contact.id};
    interaction.minutes = 20;
    stores.interactions.add(interaction, now);
    EXPECT_EQ(*stores.interactions.find(interaction.id), interaction);
    Letter letter;
    letter.writer = contact.id;
    letter.waived = true;
    reach(letter, LetterState::Asked, QDate(2026, 5, 1));
    stores.letters.add(letter, now);
    EXPECT_EQ(*stores.letters.find(letter.id), letter);
    Project project;
    project.title = u"PAE registry"_qs;
    project.mentors = {contact.id};
    project.outputs = {u"poster"_qs};
    stores.projects.add(project, now);
    EXPECT_EQ(*stores.projects.find(project.id), project);
    Favor favor;
    favor.person = contact.id;
    favor.on = QDate(2026, 4, 20);
    stores.favors.add(favor, now);
    EXPECT_EQ(*stores.favors.find(favor.id), favor);
    ActionItem item;
    item.person = contact.id;
    item.text = u"Send the draft"_qs;
    item.opened = QDate(2026, 4, 20);
    stores.actionItems.add(item, now);
    EXPECT_EQ(*stores.actionItems.find(item.id), item);
}

TEST_F(RecordStoreTest, theProfileComesBackAsItWasSaved) {
    Applicant applicant;
    applicant.name = u"Kim Sample"_qs;
    applicant.stage = Stage::Graduate;
    applicant.international = true;
    applicant.season = 2027;
    applicant.submit = QDate(2026, 9, 2);
    applicant.pack = Pack::Img;
    applicant.outcome = MatchOutcome::Unmatched;
    applicant.ticked = {u"society-joined"_qs};
    applicant.interests = {u"oncology"_qs};
    applicant.dayStartsAt = QTime(5, 30);
    stores.applicant.save(applicant);
    EXPECT_EQ(stores.applicant.read(), applicant);
}

TEST_F(RecordStoreTest, savingReplacesTheLists) {
    Contact contact = fullContact();
    stores.contacts.add(contact, now);
    contact.tags = {u"one"_qs};
    contact.points.clear();
    stores.contacts.save(contact, now.addDays(1));
    EXPECT_EQ(*stores.contacts.find(contact.id), contact);
    EXPECT_EQ(contact.updated, now.addDays(1));
}

TEST_F(RecordStoreTest, severalAreFoundInTheOrderAskedFor) {
    QList<ContactId> ids;
    for (int i = 0; i < 5; ++i) {
        Contact contact;
        contact.name = QString::number(i);
        ids.prepend(stores.contacts.add(contact, now));
    }
    const auto found = stores.contacts.find(ids);
    ASSERT_EQ(found.size(), 5);
    EXPECT_EQ(found.first().name, u"4");
    EXPECT_EQ(found.last().name, u"0");
}

TEST_F(RecordStoreTest, theTrashHidesFromListsAndKeepsTheRecord) {
    Organization organization;
    organization.name = u"Example"_qs;
    stores.organizations.add(organization, now);
    stores.organizations.setTrashed(organization.id, now);
    EXPECT_TRUE(stores.organizations.all().isEmpty());
    EXPECT_TRUE(stores.organizations.find(organization.id)->trashed);
}

TEST_F(RecordStoreTest, organizationsAreKnownByNameAndAliasInAnySpelling) {
    Organization organization;
    organization.name = u"Université Exemple"_qs;
    organization.aliases = {u"UEX"_qs};
    stores.organizations.add(organization, now);
    EXPECT_EQ(stores.organizations.named(u"universite exemple"_qs), organization.id);
    EXPECT_EQ(stores.organizations.namedOrNew(u" uex "_qs, now), organization.id);
    EXPECT_NE(stores.organizations.namedOrNew(u"Other"_qs, now), organization.id);
    EXPECT_FALSE(stores.organizations.namedOrNew(u"  "_qs, now).isValid());
}

TEST_F(RecordStoreTest, tokensOfTheModelAndOfTheTablesAreTheSame) {
    // Each enumerator is written once; a CHECK that does not know it throws.
    for (size_t i = 0; i < tokens<EventKind>().size(); ++i) {
        Event event;
        event.name = u"e"_qs;
        event.kind = static_cast<EventKind>(i);
        event.starts = event.ends = QDate(2026, 1, 1);
        EXPECT_NO_THROW(stores.events.add(event, now)) << token(event.kind);
    }
    Contact person;
    person.name = u"p"_qs;
    stores.contacts.add(person, now);
    for (size_t i = 0; i < tokens<FavorKind>().size(); ++i) {
        Favor favor;
        favor.person = person.id;
        favor.on = QDate(2026, 1, 1);
        favor.kind = static_cast<FavorKind>(i);
        EXPECT_NO_THROW(stores.favors.add(favor, now)) << token(favor.kind);
    }
    for (size_t i = 0; i < tokens<LetterState>().size(); ++i) {
        Letter letter;
        letter.writer = person.id;
        reach(letter, static_cast<LetterState>(i), QDate(2026, 1, 1));
        EXPECT_NO_THROW(stores.letters.add(letter, now)) << token(letter.state);
    }
    for (size_t i = 0; i < tokens<Channel>().size() * tokens<Purpose>().size(); ++i) {
        Interaction interaction;
        interaction.on = QDate(2026, 1, 1);
        interaction.channel = static_cast<Channel>(i % tokens<Channel>().size());
        interaction.purpose = static_cast<Purpose>(i / tokens<Channel>().size());
        EXPECT_NO_THROW(stores.interactions.add(interaction, now));
    }
    for (size_t i = 0; i < tokens<Sponsorship>().size(); ++i) {
        Contact contact;
        contact.name = u"c"_qs;
        contact.sponsorship = static_cast<Sponsorship>(i);
        contact.relationship = static_cast<Relationship>(i % tokens<Relationship>().size());
        contact.level = static_cast<Level>(i % tokens<Level>().size());
        EXPECT_NO_THROW(stores.contacts.add(contact, now));
    }
    for (size_t i = 0; i < tokens<ProjectKind>().size(); ++i) {
        Project project;
        project.title = u"t"_qs;
        project.kind = static_cast<ProjectKind>(i);
        project.state = static_cast<ProjectState>(i % tokens<ProjectState>().size());
        EXPECT_NO_THROW(stores.projects.add(project, now));
    }
    for (size_t i = 0; i < tokens<ApplicationStatus>().size(); ++i) {
        Organization organization;
        organization.name = u"o"_qs;
        organization.kind = static_cast<OrganizationKind>(i % tokens<OrganizationKind>().size());
        organization.status = static_cast<ApplicationStatus>(i);
        organization.signal = static_cast<Signal>(i % tokens<Signal>().size());
        EXPECT_NO_THROW(stores.organizations.add(organization, now));
    }
    for (size_t i = 0; i < tokens<Stage>().size(); ++i) {
        Applicant applicant;
        applicant.stage = static_cast<Stage>(i);
        applicant.pathway = static_cast<Pathway>(i % tokens<Pathway>().size());
        applicant.pack = static_cast<Pack>(i % tokens<Pack>().size());
        EXPECT_NO_THROW(stores.applicant.save(applicant));
    }
}

TEST_F(RecordStoreTest, contentsReadBackCompleteIntoANewStore) {
    Contact contact = fullContact();
    stores.contacts.add(contact, now);
    Contact friendOf = fullContact();
    friendOf.id = {};
    friendOf.introducedBy = contact.id;
    stores.contacts.add(friendOf, now);
    contact.introducedBy = friendOf.id; // a circle, and an introducer who comes later
    stores.contacts.save(contact, now);
    stores.contacts.setPhoto(contact.id, "bytes");
    stores.decisions.decide(
        {u"a/contact-1/2026-01-01"_qs, DecisionKind::Snoozed, QDate(2026, 5, 1), {}, now});
    const Contents contents = readContents(stores);

    auto other = Database::inMemory();
    migrate(*other);
    Stores copy(*other);
    writeContents(copy, contents);
    EXPECT_EQ(readContents(copy), contents);
}
