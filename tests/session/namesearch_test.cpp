// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/namesearch.h"
#include "support/print.h"
#include "support/store.h"

using namespace matchbook;

TEST(NameSearch, notesAreNotLookedAt) {
    const test::Store store;
    Contact rashid;
    setWholeName(rashid, u"Rashid Benhaddou"_qs);
    rashid.note = u"works on dialysis access"_qs;
    ASSERT_TRUE(saveContact(store.session(), rashid, u"Dialysis Center"_qs, {}));
    EXPECT_TRUE(contactsCalled(store.session(), u"dialysis"_qs)->isEmpty());
    EXPECT_TRUE(contactsCalled(store.session(), u"  "_qs)->isEmpty());
}

TEST(NameSearch, wordsOfTheNameAndTheBeginningOfAnEmailFindSomebody) {
    const test::Store store;
    Contact rashid;
    setWholeName(rashid, u"Rashid Benhaddou"_qs);
    rashid.points = {{PointKind::Email, {}, u"rbh@example.org"_qs, true}};
    const auto id = *saveContact(store.session(), rashid, {}, {});
    for (const auto& typed : {u"benh"_qs, u"rashid b"_qs, u"RBH@ex"_qs, u"rbh@example.org"_qs})
        EXPECT_EQ(*contactsCalled(store.session(), typed), QList{id}) << typed.toStdString();
    EXPECT_TRUE(contactsCalled(store.session(), u"example"_qs)->isEmpty());
}

TEST(NameSearch, whoeverIsCalledJustSoStandsFirst) {
    const test::Store store;
    const auto longer = store.add(u"Jane Doe Adams"_qs);
    const auto just = store.add(u"Jane Doe"_qs);
    EXPECT_EQ(*contactsCalled(store.session(), u"jane doe"_qs), (QList{just, longer}));
}
