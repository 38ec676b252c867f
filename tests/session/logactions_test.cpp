// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fieldtext.h"
#include "session/eventpeople.h"
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

TEST(LogActions, oneEntryFinishesAllThatSeveralPeopleAskedForAsOneStep) {
    test::Store store({2026, 2, 1});
    Interaction update;
    for (const auto& name : {u"Jane Sample"_qs, u"Omar Sample"_qs}) {
        update.people.append(store.addMentor(name));
        store.log(update.people.last(), {2026, 1, 31});
    }
    ActionItem promise;
    promise.kind = ActionItemKind::Commitment;
    promise.person = update.people.first();
    promise.text = u"send the case list"_qs;
    promise.due = QDate(2026, 4, 1);
    ASSERT_TRUE(addActionItem(store.session(), promise));
    store.clock.setDay({2026, 4, 2});
    const auto keys = [&] {
        QStringList found;
        for (const Reminder& one : *reminders(store.session(), 0)) {
            if (one.contact)
                found.append(one.key);
        }
        return found;
    };
    const QStringList before = keys();
    ASSERT_EQ(before.size(), 3);
    update.on = QDate(2026, 4, 2);
    ASSERT_TRUE(logAndFinish(store.session(), update, before));
    EXPECT_TRUE(keys().isEmpty());
    ASSERT_TRUE(store.session().undo());
    EXPECT_EQ(keys(), before);
}

TEST(LogActions, aLineIsNotLoggedWithSomebodyWhoIsNotThere) {
    test::Store store;
    const auto logged = captureWith(store.session(), u"Jane Sample !talked"_qs, {}, ContactId{9});
    EXPECT_EQ(codeOf(logged), Error::Code::NotFound);
    EXPECT_FALSE(store.session().nextToUndo());
}

TEST(LogActions, aLineAddsToWhatSomebodyIsAndTakesNothingAway) {
    test::Store store;
    Contact jane;
    jane.name = u"Jane Sample"_qs;
    const ContactId id =
        *saveContact(store.session(), jane, u"Sample Hospital"_qs, u"Section chief"_qs);
    const auto places = [&] {
        const auto details = contactDetails(store.session(), id);
        QStringList lines;
        for (const Role& role : details->summary.contact.roles)
            lines += role.role + u" at "_qs + details->organizations.value(role.organization);
        return lines;
    };
    const QString chief = u"Section chief at Sample Hospital"_qs;
    ASSERT_TRUE(captureWith(store.session(), u"Jane Sample @Sample Hospital !talked"_qs, {}, id));
    EXPECT_EQ(places(), QStringList{chief});
    ASSERT_TRUE(captureWith(store.session(), u"Jane Sample @Example University"_qs, {}, id));
    EXPECT_EQ(places(), (QStringList{chief, u" at Example University"_qs}));
    ASSERT_TRUE(captureWith(store.session(), u"Jane Sample @Example University PD"_qs, {}, id));
    EXPECT_EQ(places(), (QStringList{chief, u"Program director at Example University"_qs}));
    EXPECT_EQ(contactDetails(store.session(), id)->summary.organization, u"Sample Hospital"_qs);
}

TEST(LogActions, whoIsNotedForAnEventThatIsStillToComeIsKnownFromToday) {
    test::Store store({2026, 3, 2});
    const auto event = store.addConference(u"SIR"_qs, {2026, 4, 11}, {2026, 4, 15});
    const auto known = store.add(u"Omar Sample"_qs);
    const auto fresh = capture(store.session(), u"Jane Sample !hello"_qs, event);
    ASSERT_TRUE(fresh);
    ASSERT_TRUE(captureWith(store.session(), u"Omar Sample !poster"_qs, event, known));
    for (const ContactId id : {fresh->contact, known}) {
        const Contact person = store.contact(id);
        EXPECT_EQ(person.metAt, event);
        EXPECT_EQ(person.metOn, QDate(2026, 3, 2));
        EXPECT_EQ(contactDetails(store.session(), id)->timeline.first().on, QDate(2026, 3, 2));
    }
    const auto there = peopleAt(store.session(), *findEvent(store.session(), u"SIR"_qs));
    ASSERT_EQ(there->size(), 2);
    EXPECT_TRUE(there->first().noted);
    EXPECT_TRUE(there->last().noted);
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

TEST(LogActions, aSponsorsActionLeavesTheSponsorshipForTheUserToSay) {
    test::Store store;
    Favor favor;
    favor.person = store.add(u"Jane Sample"_qs);
    favor.kind = FavorKind::PdCall;
    ASSERT_TRUE(saveFavor(store.session(), favor));
    EXPECT_EQ(store.contact(favor.person).sponsorship, Sponsorship::None);
}

TEST(LogActions, aFavorNamesTheProgramASponsorSpokeTo) {
    test::Store store;
    Favor favor;
    favor.person = store.add(u"Jane Sample"_qs, u"Lakeside Hospital"_qs);
    favor.kind = FavorKind::PdCall;
    favor.id = *saveFavor(store.session(), favor, u" Lakeside IR Residency "_qs);
    const auto added = findOrganization(store.session(), u"lakeside ir residency"_qs);
    ASSERT_TRUE(added);
    EXPECT_EQ(added->kind, OrganizationKind::Program);
    EXPECT_EQ(findFavor(store.session(), favor.id)->program, added->id);
    favor = *findFavor(store.session(), favor.id);
    ASSERT_TRUE(saveFavor(store.session(), favor));
    EXPECT_EQ(findFavor(store.session(), favor.id)->program, added->id) << "no name, no change";
    ASSERT_TRUE(saveFavor(store.session(), favor, u"Lakeside Hospital"_qs));
    EXPECT_EQ(findOrganization(store.session(), u"Lakeside Hospital"_qs)->kind,
              OrganizationKind::Hospital)
        << "what is known stays what it is";
    ASSERT_TRUE(saveFavor(store.session(), favor, QString()));
    EXPECT_FALSE(findFavor(store.session(), favor.id)->program);
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

TEST(LogActions, aClosedItemIsEditedAndReopened) {
    test::Store store;
    ActionItem item;
    item.person = store.add(u"Jane Sample"_qs);
    item.kind = ActionItemKind::Advice;
    item.text = u"Read the review"_qs;
    item.id = *addActionItem(store.session(), item);
    ASSERT_TRUE(closeActionItem(store.session(), item.id, Outcome::Declined, u"out of date"_qs));
    ActionItem closed = *findActionItem(store.session(), item.id);
    closed.explanation = u" There is a newer one. "_qs;
    ASSERT_TRUE(editActionItem(store.session(), closed));
    EXPECT_EQ(findActionItem(store.session(), item.id)->explanation, u"There is a newer one.");
    ASSERT_TRUE(reopenActionItem(store.session(), item.id));
    const ActionItem open = *findActionItem(store.session(), item.id);
    EXPECT_FALSE(open.closed || open.outcome);
    EXPECT_EQ(open.explanation, QString());
    ASSERT_TRUE(store.session().undo());
    EXPECT_EQ(findActionItem(store.session(), item.id)->outcome, Outcome::Declined);
}

TEST(LogActions, anItemThatIsOpenIsNotReopenedAndOneWithoutTextNotSaved) {
    test::Store store;
    ActionItem item;
    item.text = u"Read the review"_qs;
    item.id = *addActionItem(store.session(), item);
    EXPECT_EQ(codeOf(reopenActionItem(store.session(), item.id)), Error::Code::NotFound);
    item = *findActionItem(store.session(), item.id);
    item.text = u"  "_qs;
    EXPECT_EQ(codeOf(editActionItem(store.session(), item)), Error::Code::InvalidValue);
    item.text = u"Read it"_qs;
    item.id = {};
    EXPECT_EQ(codeOf(editActionItem(store.session(), item)), Error::Code::NotFound);
}

TEST(LogActions, aLetterNeedsAWriterWhoIsThere) {
    test::Store store;
    EXPECT_EQ(codeOf(saveLetter(store.session(), {})), Error::Code::NotFound);
    Letter letter;
    letter.writer = store.add(u"Jane Sample"_qs);
    ASSERT_TRUE(deleteContacts(store.session(), {letter.writer}));
    EXPECT_EQ(codeOf(saveLetter(store.session(), letter)), Error::Code::NotFound);
}

TEST(LogActions, theSpecialtyOfALetterIsTheOneItIsForAndNotItsWriters) {
    test::Store store;
    Contact writer;
    writer.name = u"Jane Sample"_qs;
    writer.specialty = u"Vascular surgery"_qs;
    Letter letter;
    letter.writer = *saveContact(store.session(), writer, {}, {});
    const auto id = saveLetter(store.session(), letter);
    ASSERT_TRUE(id);
    EXPECT_EQ(findLetter(store.session(), *id)->specialty, QString());
}

TEST(LogActions, theOneLetterOfAWriterIsMeantUnlessThereAreSeveral) {
    test::Store store;
    const auto jane = store.add(u"Jane Sample"_qs);
    EXPECT_EQ(letterToChange(store.session(), jane, {})->kind, LetterKind::Ir);
    Letter letter;
    letter.writer = jane;
    letter.kind = LetterKind::Research;
    const auto id = saveLetter(store.session(), letter);
    ASSERT_TRUE(id);
    EXPECT_EQ(letterToChange(store.session(), jane, {})->id, *id);
    EXPECT_FALSE(letterToChange(store.session(), jane, LetterKind::Dr)->id);
    letter.kind = LetterKind::Dr;
    ASSERT_TRUE(saveLetter(store.session(), letter));
    EXPECT_EQ(codeOf(letterToChange(store.session(), jane, {})), Error::Code::InvalidValue);
}

TEST(LogActions, aProjectIsSavedWithItsNextStepAsOneStep) {
    test::Store store;
    Project project;
    project.title = u"Registry"_qs;
    project.mentors = {store.add(u"Jane Sample"_qs)};
    ActionItem next;
    next.text = u"Clean the table"_qs;
    const auto id = saveProject(store.session(), project, next);
    ASSERT_TRUE(id);
    const auto open = openItemsOf(store.session(), *id);
    ASSERT_EQ(open->size(), 1);
    EXPECT_EQ(open->first().person, project.mentors.first());
    EXPECT_EQ(open->first().kind, ActionItemKind::Task);
    ASSERT_TRUE(store.session().undo());
    EXPECT_FALSE(findProject(store.session(), *id));
    EXPECT_TRUE(openItemsOf(store.session(), *id)->isEmpty());
}

TEST(LogActions, aClosedProjectHasAnEnd) {
    test::Store store;
    Project project;
    project.title = u"Registry"_qs;
    project.state = ProjectState::Closed;
    const auto id = saveProject(store.session(), project);
    ASSERT_TRUE(id);
    EXPECT_EQ(findProject(store.session(), *id)->ended, store.session().today());
}
