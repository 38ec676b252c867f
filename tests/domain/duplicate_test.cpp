// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/duplicate.h"
#include "support/print.h"

#include <gtest/gtest.h>

namespace matchbook {

namespace {

using Reasons = QList<DuplicateReason>;

const QHash<OrganizationId, QString> cities{{{1}, u"Riverton"_qs}, {{2}, u"Riverton"_qs}};

Contact named(const QString& name) {
    Contact contact;
    setWholeName(contact, name);
    return contact;
}

Contact reached(const QString& name, PointKind kind, const QString& value) {
    Contact contact = named(name);
    addPoint(contact, {kind, {}, value, false});
    return contact;
}

Contact placed(const QString& name, qint64 organization) {
    Contact contact = named(name);
    Role role;
    role.organization = {organization};
    contact.roles = {role};
    return contact;
}

Reasons reasons(const Contact& one, const Contact& other) {
    EXPECT_EQ(duplicateReasons(one, other, cities), duplicateReasons(other, one, cities));
    return duplicateReasons(one, other, cities);
}

} // namespace

TEST(Duplicate, theSameAddressAndALikeNameAreOnePerson) {
    const QString address = u"jane@example.org"_qs;
    EXPECT_EQ(reasons(reached(u"Jane Doe"_qs, PointKind::Email, address),
                      reached(u"Jane Smith"_qs, PointKind::Email, u"JANE@example.org"_qs)),
              Reasons{DuplicateReason::Email});
    EXPECT_EQ(reasons(reached(u"Jane Doe"_qs, PointKind::Email, address),
                      reached(u"Omar Haddad"_qs, PointKind::Email, address)),
              Reasons())
        << "an office has one address";
}

TEST(Duplicate, theSameProfileIsOnePersonByAnyName) {
    EXPECT_EQ(reasons(reached(u"Jane Doe"_qs, PointKind::Link, u"linkedin.com/in/janedoe"_qs),
                      reached(u"Jane Smith"_qs, PointKind::Link,
                              u"https://www.linkedin.com/in/janedoe/"_qs)),
              Reasons{DuplicateReason::Profile});
}

TEST(Duplicate, theSameCardIsOnePerson) {
    Contact one = named(u"Jane Doe"_qs);
    Contact other = named(u"J. D."_qs);
    one.sourceKeys = other.sourceKeys = {{u"vcard"_qs, u"abc"_qs}};
    EXPECT_EQ(reasons(one, other), Reasons{DuplicateReason::Source});
}

TEST(Duplicate, oneNameCountsWithPhonePlaceCityOrEvent) {
    EXPECT_EQ(reasons(reached(u"Jane Doe"_qs, PointKind::Phone, u"+1 415 555 0100"_qs),
                      reached(u"JANE DOE"_qs, PointKind::Phone, u"(415) 555-0100"_qs)),
              Reasons{DuplicateReason::Phone});
    EXPECT_EQ(reasons(placed(u"Zoë Doe"_qs, 1), placed(u"Zoe Doe"_qs, 1)),
              Reasons{DuplicateReason::Place});
    EXPECT_EQ(reasons(placed(u"Jane Doe"_qs, 1), placed(u"Jane Doe"_qs, 2)),
              Reasons{DuplicateReason::City});
    Contact met = placed(u"Jane Doe"_qs, 1);
    Contact again = placed(u"Jane Doe"_qs, 3);
    met.metAt = again.metAt = {7};
    EXPECT_EQ(reasons(met, again), Reasons{DuplicateReason::Event});
}

TEST(Duplicate, oneNameAloneCountsWhereNothingTellsThemApart) {
    EXPECT_EQ(reasons(named(u"Jane Doe"_qs), placed(u"Jane Doe"_qs, 1)),
              Reasons{DuplicateReason::Name});
    EXPECT_EQ(reasons(placed(u"Jane Doe"_qs, 1), placed(u"Jane Doe"_qs, 3)), Reasons());
    EXPECT_EQ(reasons(reached(u"Jane Doe"_qs, PointKind::Email, u"jane@example.org"_qs),
                      reached(u"Jane Doe"_qs, PointKind::Email, u"doe@example.org"_qs)),
              Reasons());
}

TEST(Duplicate, middleNamesSuffixesAndProfilesTellPeopleApart) {
    EXPECT_EQ(reasons(named(u"Jane M. Doe"_qs), named(u"Jane Marie Doe"_qs)),
              Reasons{DuplicateReason::Name});
    EXPECT_EQ(reasons(named(u"Jane M. Doe"_qs), named(u"Jane K. Doe"_qs)), Reasons());
    EXPECT_EQ(reasons(named(u"John Doe Jr."_qs), named(u"John Doe Sr."_qs)), Reasons());
    Contact one = placed(u"Jane Doe"_qs, 1);
    Contact other = placed(u"Jane Doe"_qs, 1);
    addPoint(one, {PointKind::Link, {}, u"linkedin.com/in/jane1"_qs, false});
    addPoint(other, {PointKind::Link, {}, u"linkedin.com/in/jane2"_qs, false});
    EXPECT_EQ(reasons(one, other), Reasons());
}

TEST(Duplicate, severalReasonsAreSurerThanOne) {
    EXPECT_EQ(scoreOf({}), 0);
    EXPECT_GT(scoreOf({DuplicateReason::Email}), scoreOf({DuplicateReason::Name}));
    EXPECT_GT(scoreOf({DuplicateReason::Email, DuplicateReason::Place}),
              scoreOf({DuplicateReason::Email}));
    EXPECT_EQ(scoreOf({DuplicateReason::Source, DuplicateReason::Profile, DuplicateReason::Email}),
              100);
}

TEST(Duplicate, aPairHasTheLowerIdFirst) {
    EXPECT_EQ(pairOf({7}, {3}), (ContactPair{{3}, {7}}));
}

} // namespace matchbook
