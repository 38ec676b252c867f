// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/portfolioactions.h"
#include "session/profileactions.h"
#include "support/store.h"

#include <gtest/gtest.h>

namespace matchbook {

class Portfolio : public ::testing::Test {
protected:
    ContactId add(const QString& name, const std::function<void(Contact&)>& change = {}) {
        Contact contact;
        setWholeName(contact, name);
        if (change)
            change(contact);
        return *saveContact(m_store.session(), contact, {}, {});
    }

    void choose(Pack pack) {
        Applicant profile = *applicant(m_store.session());
        profile.pack = pack;
        ASSERT_TRUE(saveApplicant(m_store.session(), profile));
    }

    PortfolioLine line(MentorType type) {
        for (const PortfolioLine& one : *mentorPortfolio(m_store.session())) {
            if (one.type == type)
                return one;
        }
        return {};
    }

    test::Store m_store;
};

TEST_F(Portfolio, asksForTheKindsOfThePackInForce) {
    const auto types = [this] {
        QList<MentorType> found;
        for (const PortfolioLine& one : *mentorPortfolio(m_store.session()))
            found.append(one.type);
        return found;
    };
    choose(Pack::Img);
    EXPECT_EQ(types(), askedMentorTypes(Pack::Img));
    EXPECT_TRUE(types().contains(MentorType::Clinical));
    choose(Pack::General);
    EXPECT_EQ(types(), askedMentorTypes(Pack::General));
    EXPECT_TRUE(types().contains(MentorType::CrossSpecialty));
}

TEST_F(Portfolio, namesWhoIsAMentorOfAKindAndNobodyElseThen) {
    const auto kind = [](Contact& contact) {
        contact.mentorTypes = {MentorType::Research, MentorType::Career};
    };
    const auto zoe = add(u"Zoe Adams"_qs, kind);
    const auto bo = add(u"Bo Zeller"_qs, kind);
    EXPECT_EQ(line(MentorType::Research).mentors, (QList{zoe, bo}));
    EXPECT_TRUE(line(MentorType::Research).candidates.isEmpty());
    EXPECT_TRUE(line(MentorType::NearPeer).mentors.isEmpty());
}

TEST_F(Portfolio, aResidentOneIsInTouchWithMayBecomeANearPeer) {
    const auto resident = [](Contact& contact) {
        contact.level = Level::Resident;
    };
    const auto far = add(u"Far Away"_qs, resident);
    const auto near = add(u"Near By"_qs, resident);
    const auto closest = add(u"Close Friend"_qs, [](Contact& contact) {
        contact.level = Level::Fellow;
        contact.relationship = Relationship::Connection;
    });
    const auto never = add(u"No Contact"_qs, [](Contact& contact) {
        contact.level = Level::Resident;
        contact.doNotContact = true;
    });
    m_store.log(near, {2026, 2, 1});
    m_store.log(closest, {2025, 2, 1});
    m_store.log(never, {2026, 2, 1});
    EXPECT_EQ(line(MentorType::NearPeer).candidates, (QList{closest, near}));
    m_store.log(far, {2026, 2, 2});
    EXPECT_EQ(line(MentorType::NearPeer).candidates, (QList{closest, far, near}));
}

TEST_F(Portfolio, whoSharesAProjectMayBecomeAResearchMentor) {
    const auto ann = add(u"Ann Adams"_qs);
    m_store.log(ann, {2026, 2, 1});
    EXPECT_TRUE(line(MentorType::Research).candidates.isEmpty());
    Project project;
    project.title = u"Registry"_qs;
    project.mentors = {ann};
    project.id = *saveProject(m_store.session(), project);
    EXPECT_EQ(line(MentorType::Research).candidates, QList{ann});
    ASSERT_TRUE(deleteProject(m_store.session(), project.id));
    EXPECT_TRUE(line(MentorType::Research).candidates.isEmpty());
}

TEST_F(Portfolio, anAttendingOfAnotherFieldMayBecomeACrossSpecialtyMentor) {
    const auto attending = [](const QString& specialty) {
        return [specialty](Contact& contact) {
            contact.level = Level::Attending;
            contact.specialty = specialty;
        };
    };
    const auto oncology = add(u"Ann Adams"_qs, attending(u"Oncology"_qs));
    const auto radiology = add(u"Bo Bell"_qs, attending(u"Interventional Radiology"_qs));
    m_store.log(oncology, {2026, 2, 1});
    m_store.log(radiology, {2026, 2, 1});
    EXPECT_EQ(line(MentorType::CrossSpecialty).candidates, QList{oncology});
}

TEST_F(Portfolio, namesFewCandidates) {
    for (int i = 0; i < mostCandidates + 2; ++i)
        m_store.log(add(QStringLiteral("Resident %1").arg(i),
                        [](Contact& contact) { contact.level = Level::Resident; }),
                    {2026, 2, 1});
    EXPECT_EQ(line(MentorType::NearPeer).candidates.size(), mostCandidates);
}

} // namespace matchbook
