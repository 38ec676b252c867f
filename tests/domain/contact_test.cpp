// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/contact.h"
#include "support/print.h"

using namespace matchbook;

TEST(Contact, splitsCredentialsFromAName) {
    const std::tuple<const char*, const char*, const char*> cases[] = {
        {"Sample, MD, PhD", "Sample", "MD, PhD"},
        {"Jane Sample MD", "Jane Sample", "MD"},
        {"Jane Sample, M.D.", "Jane Sample", "M.D."},
        {"Jane Ma", "Jane Ma", ""}, // a family name, not a master's degree
        {"Jane Ma, MA", "Jane Ma", "MA"},
        {"John Example Jr., MD", "John Example Jr.", "MD"},
        {"John Example, Jr., MD", "John Example Jr.", "MD"},
        {"MD", "MD", ""}};
    for (const auto& [text, name, credentials] : cases) {
        const auto split = splitCredentials(QString::fromUtf8(text));
        EXPECT_EQ(split.name, QString::fromUtf8(name)) << text;
        EXPECT_EQ(split.credentials, QString::fromUtf8(credentials)) << text;
    }
}

TEST(Contact, splitsAWholeNameIntoItsParts) {
    Contact contact;
    setWholeName(contact, u"Dr. Anna Maria van der Berg Jr., MD"_qs);
    EXPECT_EQ(contact.prefix, u"Dr.");
    EXPECT_EQ(contact.given, u"Anna");
    EXPECT_EQ(contact.middle, u"Maria");
    EXPECT_EQ(contact.family, u"van der Berg");
    EXPECT_EQ(contact.suffix, u"Jr.");
    EXPECT_EQ(contact.credentials, u"MD");
    EXPECT_EQ(contact.name, u"Anna Maria van der Berg Jr.");
}

TEST(Contact, aSingleNameIsAName) {
    Contact contact;
    setWholeName(contact, u"Madonna"_qs);
    EXPECT_EQ(contact.name, u"Madonna");
    EXPECT_EQ(contact.family, QString());
}

TEST(Contact, readsTheSlugOfAProfileLink) {
    EXPECT_EQ(linkedInSlug(u"https://www.linkedin.com/in/Jane-Sample-123/?trk=x"_qs),
              u"jane-sample-123");
    EXPECT_EQ(linkedInSlug(u"linkedin.com/in/%C3%A7a%C4%9Fr%C4%B1"_qs), QString::fromUtf8("çağrı"));
    EXPECT_EQ(linkedInSlug(u"https://example.org/in/jane"_qs), QString());
    EXPECT_EQ(linkedInSlug(u"https://www.linkedin.com/company/x"_qs), QString());
}

TEST(Contact, comparesPointsByWhatTheyReach) {
    EXPECT_EQ(comparable(PointKind::Email, u" Jane@Example.ORG "_qs), u"jane@example.org");
    EXPECT_EQ(comparable(PointKind::Phone, u"+1 (415) 555-0132"_qs),
              comparable(PointKind::Phone, u"415.555.0132"_qs));
    EXPECT_EQ(comparable(PointKind::Link, u"https://www.example.org/a/"_qs), u"example.org/a");
}

TEST(Contact, addsAPointOnce) {
    Contact contact;
    EXPECT_TRUE(addPoint(contact, {PointKind::Email, {}, u"j@example.org"_qs, false}));
    EXPECT_FALSE(addPoint(contact, {PointKind::Email, u"work"_qs, u"J@example.org"_qs, false}));
    EXPECT_FALSE(addPoint(contact, {}));
    EXPECT_EQ(contact.points.size(), 1);
}

TEST(Contact, isAMentorByRelationOrByAGuidingType) {
    Contact contact;
    EXPECT_FALSE(isMentor(contact));
    contact.mentorTypes = {MentorType::NearPeer};
    EXPECT_FALSE(isMentor(contact));
    contact.mentorTypes = {MentorType::Research};
    EXPECT_TRUE(isMentor(contact));
    contact.mentorTypes = {};
    contact.relationship = Relationship::Mentor;
    EXPECT_TRUE(isMentor(contact));
}

TEST(Contact, worksWhereThePrimaryOrTheOpenRoleIs) {
    Contact contact;
    EXPECT_EQ(primaryRole(contact), nullptr);
    contact.roles = {{u"Resident"_qs, {}, {}, QDate(2020, 6, 30), false},
                     {u"Fellow"_qs, {}, {}, {}, false}};
    EXPECT_EQ(primaryRole(contact)->role, u"Fellow");
    contact.roles[0].primary = true;
    EXPECT_EQ(primaryRole(contact)->role, u"Resident");
}
