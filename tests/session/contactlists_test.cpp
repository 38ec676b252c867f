// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/contactactions.h"
#include "session/logactions.h"
#include "support/print.h"

namespace matchbook {

class ContactListsTest : public ::testing::Test {
protected:
    ContactId add(const QString& name, const QString& place) {
        Contact contact;
        contact.name = name;
        return *saveContact(*m_session, contact, place, {});
    }

    QStringList tagsOf(ContactId id) {
        return contactDetails(*m_session, id)->summary.contact.tags;
    }

    std::unique_ptr<Session> m_session =
        std::move(*Session::inMemory(fixedClock(QDateTime(QDate(2026, 6, 15), QTime(10, 0)))));
};

TEST_F(ContactListsTest, theCountLeavesOutWhoIsInTheTrash) {
    const auto anna = add(QStringLiteral("Anna Abel"), {});
    add(QStringLiteral("Mina Moor"), {});
    EXPECT_EQ(*contactCount(*m_session), 2);
    ASSERT_TRUE(deleteContacts(*m_session, {anna}).ok());
    EXPECT_EQ(*contactCount(*m_session), 1);
}

TEST_F(ContactListsTest, aSearchSaysWhereItFoundSomebody) {
    Contact contact;
    contact.name = QStringLiteral("Anna Abel");
    contact.note = QStringLiteral("Sat at the long table and told us of her fibroid registry.");
    contact.tags = {QStringLiteral("registries"), QStringLiteral("pediatric IR")};
    const auto anna = *saveContact(*m_session, contact, QStringLiteral("Example Hospital"), {});
    const auto passage = [&](const char* searched) {
        return contactSummaries(*m_session, {anna}, QString::fromUtf8(searched))->first().passage;
    };
    EXPECT_EQ(passage("regist"), QStringLiteral("\u2026 of her fibroid registry."));
    EXPECT_EQ(passage("abel fibroid"), QStringLiteral("\u2026 us of her fibroid registry."));
    EXPECT_EQ(passage("pediatric"), QStringLiteral("pediatric IR"));
    EXPECT_EQ(passage("anna hosp"), QString()) << "the line shows it anyway";
    EXPECT_EQ(passage(""), QString());
}

TEST_F(ContactListsTest, aSearchQuotesWhatTheLineHasNoRoomFor) {
    Contact contact;
    contact.name = QStringLiteral("Anna Abel");
    contact.title = QStringLiteral("Professor of Radiology");
    const auto anna =
        *saveContact(*m_session, contact, QStringLiteral("Lakeside University Hospital Residency"),
                     QStringLiteral("Program director"));
    const auto passage = [&](const char* searched) {
        return contactSummaries(*m_session, {anna}, QString::fromUtf8(searched))->first().passage;
    };
    EXPECT_EQ(passage("director"), QString());
    EXPECT_EQ(passage("profess"), QStringLiteral("Professor of Radiology"));
    EXPECT_EQ(passage("residency"), QStringLiteral("\u2026 Hospital Residency"));
}

TEST_F(ContactListsTest, aSearchQuotesTheInteractionItFound) {
    const auto anna = add(QStringLiteral("Anna Abel"), {});
    const auto mina = add(QStringLiteral("Mina Moor"), {});
    Interaction interaction;
    interaction.people = {anna};
    interaction.on = QDate(2026, 6, 1);
    interaction.subject = QStringLiteral("Zebrafish");
    ASSERT_TRUE(saveInteraction(*m_session, interaction).ok());
    const auto lines = *contactSummaries(*m_session, {anna, mina}, QStringLiteral("zebra"));
    EXPECT_EQ(lines[0].passage, QStringLiteral("Zebrafish"));
    EXPECT_EQ(lines[1].passage, QString());
}

TEST_F(ContactListsTest, furtherRolesAreSavedWithTheirOrganizations) {
    Contact contact;
    contact.name = QStringLiteral("Anna Abel");
    const Role before{.role = QStringLiteral("Fellow"),
                      .organization = {},
                      .from = QDate(2019, 7, 1),
                      .to = QDate(2020, 6, 30)};
    const auto anna = *saveContact(*m_session, contact, QStringLiteral("Example Hospital"),
                                   QStringLiteral("Attending"),
                                   QList<FurtherRole>{{before, QStringLiteral("Other Hospital")}});
    auto details = *contactDetails(*m_session, anna);
    ASSERT_EQ(details.summary.contact.roles.size(), 2);
    EXPECT_EQ(details.summary.organization, QStringLiteral("Example Hospital"));
    const Role further = details.summary.contact.roles[1];
    EXPECT_EQ(details.organizations.value(further.organization), QStringLiteral("Other Hospital"));
    EXPECT_EQ(further.to, QDate(2020, 6, 30));
    EXPECT_FALSE(further.primary);

    ASSERT_TRUE(saveContact(*m_session, details.summary.contact, QStringLiteral("Example Hospital"),
                            QStringLiteral("Section chief"), QList<FurtherRole>())
                    .ok());
    details = *contactDetails(*m_session, anna);
    ASSERT_EQ(details.summary.contact.roles.size(), 1);
    EXPECT_EQ(details.summary.contact.roles[0].role, QStringLiteral("Section chief"));
}

TEST_F(ContactListsTest, organizationsAreNamedOnceInTheirOrder) {
    add(QStringLiteral("Anna Abel"), QStringLiteral("sample hospital"));
    add(QStringLiteral("Mina Moor"), QStringLiteral("Example University"));
    add(QStringLiteral("Zoe Zimmer"), QStringLiteral("EXAMPLE university"));
    EXPECT_EQ(*organizationNames(*m_session), (QStringList{QStringLiteral("Example University"),
                                                           QStringLiteral("sample hospital")}));
}

TEST_F(ContactListsTest, whoIsNotThereIsNotFound) {
    const auto nobody = findContact(*m_session, ContactId{4711});
    ASSERT_FALSE(nobody);
    EXPECT_EQ(nobody.error().code, Error::Code::NotFound);
    const auto refused =
        setContactPoint(*m_session, ContactId{4711}, {}, QStringLiteral("a@b.example"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::NotFound);
}

TEST_F(ContactListsTest, whatIsNoAddressTakesThePlaceOfNone) {
    const auto anna = add(QStringLiteral("Anna Abel"), {});
    const auto points = [&] {
        return findContact(*m_session, anna)->points;
    };
    ASSERT_TRUE(setContactPoint(*m_session, anna, {}, QStringLiteral("anna@example.org")));
    const auto refused =
        setContactPoint(*m_session, anna, points()[0], QStringLiteral("not an address"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::InvalidValue);
    EXPECT_EQ(points()[0].value, QStringLiteral("anna@example.org"));
    ASSERT_TRUE(setContactPoint(*m_session, anna, points()[0], {}));
    EXPECT_TRUE(points().isEmpty());
}

TEST_F(ContactListsTest, oneOfSeveralPointsIsChangedAndKeepsItsPlace) {
    Contact anna;
    anna.name = QStringLiteral("Anna Abel");
    const ContactPoint home{.kind = PointKind::Phone,
                            .label = QStringLiteral("home"),
                            .value = QStringLiteral("555 0100"),
                            .preferred = false};
    const ContactPoint site{.kind = PointKind::Link,
                            .label = {},
                            .value = QStringLiteral("abel.example"),
                            .preferred = false};
    anna.points = {home, site};
    const ContactId id = *saveContact(*m_session, anna, {}, {});
    ASSERT_TRUE(setContactPoint(*m_session, id, home, QStringLiteral(" 555 0199 ")));
    ContactPoint changed = home;
    changed.value = QStringLiteral("555 0199");
    EXPECT_EQ(findContact(*m_session, id)->points, (QList{changed, site}));
    const auto gone = setContactPoint(*m_session, id, home, QStringLiteral("555 0111"));
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().code, Error::Code::NotFound);
    EXPECT_EQ(findContact(*m_session, id)->points, (QList{changed, site}));
}

} // namespace matchbook
