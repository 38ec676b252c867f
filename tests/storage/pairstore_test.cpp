// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/pairstore.h"
#include "support/print.h"
#include "support/store.h"

#include <gtest/gtest.h>

namespace matchbook {

namespace {

template <class Function>
auto with(const test::Store& store, Function function) {
    return *store.session().read([&](Stores& stores) { return function(stores.pairs); });
}

QList<ContactPair> alike(const test::Store& store) {
    return with(store, [](PairStore& pairs) { return pairs.alike(); });
}

void tellApart(const test::Store& store, ContactId one, ContactId other) {
    ASSERT_TRUE(store.session().write(
        {}, [&](Stores& stores) { stores.pairs.setApart(pairOf(one, other)); }));
}

} // namespace

TEST(PairStore, pairsThoseWithOneNameOrOneKey) {
    const test::Store store;
    const auto jane = store.add(u"Jane Doe"_qs);
    store.add(u"Omar Haddad"_qs);
    const auto again = store.add(u"JANE DOE"_qs);
    Contact mail;
    mail.name = u"J. D."_qs;
    mail.sourceKeys = {{u"uid"_qs, store.contact(jane).uid}};
    const auto known = *saveContact(store.session(), mail, {}, {});
    EXPECT_EQ(alike(store), (QList<ContactPair>{{jane, known}, {jane, again}}));
}

TEST(PairStore, leavesOutWhoWasToldApart) {
    const test::Store store;
    const auto one = store.add(u"Jane Doe"_qs);
    const auto other = store.add(u"Jane Doe"_qs);
    tellApart(store, other, one);
    tellApart(store, one, other);
    EXPECT_EQ(alike(store), QList<ContactPair>());
    EXPECT_EQ(with(store, [](PairStore& pairs) { return pairs.apart(); }),
              (QList<ContactPair>{{one, other}}));
}

TEST(PairStore, carriesOverWhatWasSaidOfOne) {
    const test::Store store;
    const auto one = store.add(u"Jane Doe"_qs);
    const auto other = store.add(u"Jane Doe"_qs);
    const auto third = store.add(u"Jane Doe"_qs);
    tellApart(store, other, third);
    tellApart(store, one, other);
    ASSERT_TRUE(
        store.session().write({}, [&](Stores& stores) { stores.pairs.repoint(other, one); }));
    EXPECT_EQ(with(store, [](PairStore& pairs) { return pairs.apart(); }),
              (QList<ContactPair>{{one, third}}));
}

TEST(PairStore, aCrowdOfOneNameGivesAsManyPairsAsPeopleNotTheirSquare) {
    constexpr int crowd = 400;
    const test::Store store;
    ASSERT_TRUE(store.session().write({}, [](Stores& stores) {
        for (int i = 0; i < crowd; ++i) {
            Contact contact;
            contact.name = u"Jane Doe"_qs;
            stores.contacts.add(contact, QDateTime({2026, 3, 2}, {12, 0}));
        }
    }));
    const auto pairs = alike(store).size();
    EXPECT_GE(pairs, crowd - 1);
    EXPECT_LE(pairs, crowd * PairStore::mostPaired);
}

} // namespace matchbook
