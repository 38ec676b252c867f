// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/networkactions.h"
#include "support/store.h"

#include <gtest/gtest.h>

namespace matchbook {

class Network : public ::testing::Test {
protected:
    ContactId add(const QString& name, ContactId by = {}) {
        Contact contact;
        setWholeName(contact, name);
        contact.introducedBy = by;
        return *saveContact(m_store.session(), contact, {}, {});
    }

    QList<NetworkPerson> people() { return *introductionsMade(m_store.session()); }

    test::Store m_store;
};

TEST_F(Network, namesIntroducersAndIntroducedAndNobodyElse) {
    const auto zoe = add(u"Zoe Adams"_qs);
    add(u"Alone Always"_qs);
    const auto bo = add(u"Bo Bell"_qs, zoe);
    const auto found = people();
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].id, zoe);
    EXPECT_FALSE(found[0].introducedBy);
    EXPECT_EQ(found[1].id, bo);
    EXPECT_EQ(found[1].introducedBy, zoe);
}

TEST_F(Network, anIntroducerInTheTrashIsNobody) {
    const auto zoe = add(u"Zoe Adams"_qs);
    const auto bo = add(u"Bo Bell"_qs, zoe);
    const auto cy = add(u"Cy Cole"_qs, bo);
    ASSERT_TRUE(deleteContacts(m_store.session(), {zoe}));
    const auto found = people();
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].id, bo);
    EXPECT_FALSE(found[0].introducedBy);
    ASSERT_TRUE(deleteContacts(m_store.session(), {cy}));
    EXPECT_TRUE(people().isEmpty());
}

TEST_F(Network, tellsMentorsAndActiveSponsorsApart) {
    const auto zoe = add(u"Zoe Adams"_qs);
    add(u"Bo Bell"_qs, zoe);
    ASSERT_TRUE(setContactFields(m_store.session(), zoe, {{u"relationship"_qs, u"mentor"_qs}}));
    EXPECT_TRUE(people()[0].mentor);
    EXPECT_FALSE(people()[0].sponsor);
    ASSERT_TRUE(setContactFields(m_store.session(), zoe, {{u"sponsorship"_qs, u"active"_qs}}));
    EXPECT_TRUE(people()[0].sponsor);
}

} // namespace matchbook
