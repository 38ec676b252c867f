// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fieldtext.h"
#include "session/logactions.h"
#include "session/reminderactions.h"
#include "support/print.h"
#include "support/store.h"

using namespace matchbook;

namespace {

Error::Code codeOf(const auto& result) {
    return result.ok() ? Error::Code::StoreFailed : result.error().code;
}

} // namespace

TEST(LogActions, anInteractionNeedsPeopleAndADay) {
    test::Store store;
    EXPECT_EQ(codeOf(saveInteraction(store.session(), {})), Error::Code::InvalidValue);
    Interaction withoutDay;
    withoutDay.people = {store.add(u"Jane Sample"_qs)};
    EXPECT_EQ(codeOf(saveInteraction(store.session(), withoutDay)), Error::Code::InvalidValue);
}

TEST(LogActions, aDayThatIsStillToComeIsASlip) {
    test::Store store;
    Interaction talk;
    talk.people = {store.add(u"Jane Sample"_qs)};
    talk.on = store.session().today().addYears(1);
    const auto saved = saveInteraction(store.session(), talk);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().field, u"on");
    EXPECT_EQ(saved.error().detail, notAfter(store.session().today()));
    talk.on = store.session().today();
    EXPECT_TRUE(saveInteraction(store.session(), talk));
}

TEST(LogActions, aFavorGoesOnlyTheWayItsKindCan) {
    test::Store store;
    Favor favor;
    favor.person = store.add(u"Jane Sample"_qs);
    favor.direction = FavorDirection::Given;
    favor.kind = FavorKind::Advice;
    EXPECT_EQ(codeOf(saveFavor(store.session(), favor)), Error::Code::InvalidValue);
    favor.kind = FavorKind::Slides;
    EXPECT_TRUE(saveFavor(store.session(), favor));
}

TEST(LogActions, aSponsorsActionMakesTheSponsorshipActive) {
    test::Store store;
    Favor favor;
    favor.person = store.add(u"Jane Sample"_qs);
    favor.kind = FavorKind::PdCall;
    ASSERT_TRUE(saveFavor(store.session(), favor));
    EXPECT_EQ(store.contact(favor.person).sponsorship, Sponsorship::Active);
    ASSERT_TRUE(store.session().undo());
    EXPECT_EQ(store.contact(favor.person).sponsorship, Sponsorship::None);
}

TEST(LogActions, aLetterTakesItsAuthorFromTheWriter) {
    test::Store store;
    const auto id = store.add(u"Jane Sample, MD"_qs);
    ASSERT_TRUE(setContactFields(store.session(), id, {{u"emails"_qs, u"j@example.org"_qs}}));
    Letter letter;
    letter.writer = id;
    ASSERT_TRUE(saveLetter(store.session(), letter));
    const auto saved = lettersOf(store.session(), id)->first();
    EXPECT_EQ(saved.authorName, u"Jane Sample, MD");
    EXPECT_EQ(saved.authorEmail, u"j@example.org");
}

TEST(LogActions, closingAnItemTakesItsReminderAway) {
    test::Store store;
    ActionItem item;
    item.person = store.add(u"Jane Sample"_qs);
    item.kind = ActionItemKind::Commitment;
    item.text = u"Send the draft"_qs;
    item.due = QDate(2026, 3, 3);
    const auto id = addActionItem(store.session(), item);
    ASSERT_EQ(remindersOf(store.session(), {item.person})->size(), 1);
    ASSERT_TRUE(closeActionItem(store.session(), *id, Outcome::Done, {}));
    EXPECT_TRUE(remindersOf(store.session(), {item.person})->isEmpty());
    EXPECT_EQ(codeOf(closeActionItem(store.session(), *id, Outcome::Done, {})),
              Error::Code::NotFound);
}
