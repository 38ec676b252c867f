// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/contactactions.h"
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

TEST_F(ContactListsTest, aTagIsGivenToManyInOneStep) {
    const auto anna = add(QStringLiteral("Anna Abel"), {});
    const auto mina = add(QStringLiteral("Mina Moor"), {});
    ASSERT_TRUE(tagContacts(*m_session, {anna, mina}, QStringLiteral(" mock\ninterview ")).ok());
    ASSERT_TRUE(tagContacts(*m_session, {anna}, QStringLiteral("mock interview")).ok());
    EXPECT_EQ(tagsOf(anna), QStringList{QStringLiteral("mock interview")});
    ASSERT_TRUE(m_session->undo().ok());
    EXPECT_EQ(tagsOf(anna), QStringList());
    EXPECT_EQ(tagsOf(mina), QStringList());
}

TEST_F(ContactListsTest, anEmptyTagIsRefused) {
    const auto anna = add(QStringLiteral("Anna Abel"), {});
    const auto refused = tagContacts(*m_session, {anna}, QStringLiteral("  "));
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, Error::Code::InvalidValue);
    EXPECT_EQ(refused.error().field, QStringLiteral("tag"));
}

TEST_F(ContactListsTest, theCountLeavesOutWhoIsInTheTrash) {
    const auto anna = add(QStringLiteral("Anna Abel"), {});
    add(QStringLiteral("Mina Moor"), {});
    EXPECT_EQ(*contactCount(*m_session), 2);
    ASSERT_TRUE(deleteContacts(*m_session, {anna}).ok());
    EXPECT_EQ(*contactCount(*m_session), 1);
}

TEST_F(ContactListsTest, organizationsAreNamedOnceInTheirOrder) {
    add(QStringLiteral("Anna Abel"), QStringLiteral("sample hospital"));
    add(QStringLiteral("Mina Moor"), QStringLiteral("Example University"));
    add(QStringLiteral("Zoe Zimmer"), QStringLiteral("EXAMPLE university"));
    EXPECT_EQ(*organizationNames(*m_session), (QStringList{QStringLiteral("Example University"),
                                                           QStringLiteral("sample hospital")}));
}

} // namespace matchbook
