// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/sponsorshipactions.h"
#include "support/store.h"

#include <gtest/gtest.h>

namespace matchbook {

using namespace Qt::StringLiterals;

class Sponsorships : public ::testing::Test {
protected:
    FavorId note(ContactId person, FavorKind kind, QDate on,
                 FavorDirection direction = FavorDirection::Received, const QString& program = {}) {
        Favor favor;
        favor.person = person;
        favor.direction = direction;
        favor.kind = kind;
        favor.on = on;
        return *saveFavor(m_store.session(), favor, program);
    }

    void mark(ContactId person, Sponsorship sponsorship) {
        ASSERT_TRUE(setContactFields(m_store.session(), person,
                                     {{u"sponsorship"_qs, toText(sponsorship)}}));
    }

    QList<SponsorshipLine> lines() { return *sponsorships(m_store.session()); }

    test::Store m_store;
};

TEST_F(Sponsorships, areOfThoseWithAStateOrWithEvidenceInTheOrderOfNames) {
    const auto zoe = m_store.add(u"Zoe Adams"_qs);
    const auto bo = m_store.add(u"Bo Bell"_qs);
    m_store.add(u"Cy Cole"_qs);
    mark(bo, Sponsorship::Cultivating);
    note(zoe, FavorKind::PdCall, {2026, 2, 1});
    const auto all = lines();
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].who.contact.id, zoe);
    EXPECT_TRUE(all[0].proposesActive());
    EXPECT_EQ(all[1].who.contact.id, bo);
    EXPECT_FALSE(all[1].proposesActive());
}

TEST_F(Sponsorships, evidenceIsWhatASponsorDidTheLatestFirstWithTheProgram) {
    const auto ann = m_store.add(u"Ann Adams"_qs);
    note(ann, FavorKind::PdCall, {2026, 1, 5}, FavorDirection::Received, u"Lakeside IR"_qs);
    note(ann, FavorKind::RegistryAccess, {2026, 2, 5});
    note(ann, FavorKind::Advice, {2026, 2, 6});
    note(ann, FavorKind::PdEmail, {2026, 2, 7}, FavorDirection::Asked);
    const auto all = lines();
    ASSERT_EQ(all.size(), 1);
    ASSERT_EQ(all[0].evidence.size(), 2);
    EXPECT_EQ(all[0].evidence[0].kind, FavorKind::RegistryAccess);
    EXPECT_EQ(all[0].programs.value(all[0].evidence[1].program), u"Lakeside IR");
}

TEST_F(Sponsorships, thePeopleInTheTrashAreLeftOut) {
    const auto ann = m_store.add(u"Ann Adams"_qs);
    note(ann, FavorKind::PdCall, {2026, 1, 5});
    ASSERT_TRUE(deleteContacts(m_store.session(), {ann}));
    EXPECT_TRUE(lines().isEmpty());
}

TEST_F(Sponsorships, aMarkedSponsorProposesNothing) {
    const auto ann = m_store.add(u"Ann Adams"_qs);
    const auto favor = *findFavor(m_store.session(), note(ann, FavorKind::PdCall, {2026, 1, 5}));
    const auto proposed = proposedSponsor(m_store.session(), favor);
    ASSERT_TRUE(proposed && *proposed);
    EXPECT_EQ((*proposed)->id, ann);
    mark(ann, Sponsorship::Active);
    EXPECT_FALSE(*proposedSponsor(m_store.session(), favor));
    EXPECT_FALSE(lines()[0].proposesActive());
}

TEST_F(Sponsorships, whatIsOverIsProposedAgainOnlyByNewEvidence) {
    const auto ann = m_store.add(u"Ann Adams"_qs);
    note(ann, FavorKind::PdCall, {2026, 1, 5});
    for (const Sponsorship over : {Sponsorship::Declined, Sponsorship::Lapsed}) {
        mark(ann, over);
        EXPECT_FALSE(lines()[0].proposesActive());
    }
    const auto news = *findFavor(m_store.session(), note(ann, FavorKind::PdEmail, {2026, 2, 5}));
    EXPECT_TRUE(*proposedSponsor(m_store.session(), news));
}

TEST_F(Sponsorships, anythingElseThanASponsorsActionProposesNothing) {
    const auto ann = m_store.add(u"Ann Adams"_qs);
    const auto advice = *findFavor(m_store.session(), note(ann, FavorKind::Advice, {2026, 1, 5}));
    EXPECT_FALSE(*proposedSponsor(m_store.session(), advice));
    const auto asked = *findFavor(
        m_store.session(), note(ann, FavorKind::PdCall, {2026, 1, 5}, FavorDirection::Asked));
    EXPECT_FALSE(*proposedSponsor(m_store.session(), asked));
}

TEST_F(Sponsorships, eachHasTheFourCriteria) {
    const auto ann = m_store.add(u"Ann Adams"_qs);
    mark(ann, Sponsorship::Potential);
    m_store.log(ann, {2025, 6, 1}, Direction::Mutual);
    const auto all = lines();
    ASSERT_EQ(all[0].criteria.size(), 4);
    EXPECT_EQ(all[0].criteria[2].criterion, StandingCriterion::Trust);
    EXPECT_TRUE(all[0].criteria[2].met);
    EXPECT_EQ(all[0].criteriaMet(), 1);
}

} // namespace matchbook
