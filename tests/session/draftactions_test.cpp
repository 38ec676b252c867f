// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/draftactions.h"
#include "session/profileactions.h"
#include "support/print.h"
#include "support/store.h"

using namespace matchbook;

namespace {

const QDate today(2026, 3, 2);

QStringList rulesIn(const QList<Finding>& findings) {
    QStringList rules;
    for (const Finding& finding : findings)
        rules += finding.rule;
    rules.removeDuplicates();
    return rules;
}

QStringList found(const test::Store& store, ContactId to, const QString& body,
                  Purpose purpose = Purpose::Other) {
    const auto context = draftContext(store.session(), to);
    EXPECT_TRUE(context);
    Draft draft;
    draft.body = body;
    draft.purpose = purpose;
    return rulesIn(*checkDraft(store.session(), draft, *context));
}

void note(const test::Store& store, ContactId with, QDate on, const QString& text,
          Direction direction = Direction::Outgoing) {
    Interaction sent;
    sent.people = {with};
    sent.on = on;
    sent.direction = direction;
    sent.note = text;
    ASSERT_TRUE(saveInteraction(store.session(), sent));
}

const QString letter = QStringLiteral("Dear Jane, could you write me a letter?");

} // namespace

TEST(DraftActions, aLetterIsAskedForTooEarlyUntilTalksAndTimeHavePassed) {
    const test::Store store(today);
    const auto jane = store.add(u"Jane Sample"_qs);
    EXPECT_TRUE(found(store, jane, letter).contains(u"letter-first-message"_qs));
    store.log(jane, today.addDays(-90));
    EXPECT_TRUE(found(store, jane, letter).contains(u"letter-few-talks"_qs));
    for (const int days : {50, 40, 30})
        store.log(jane, today.addDays(-days), Direction::Mutual, Channel::Video);
    EXPECT_EQ(found(store, jane, letter).filter(u"letter-"_qs), QStringList());
    const auto new_ = store.add(u"Ada Lee"_qs);
    for (const int days : {20, 10, 5})
        store.log(new_, today.addDays(-days), Direction::Mutual, Channel::Video);
    EXPECT_EQ(found(store, new_, letter).filter(u"letter-"_qs),
              QStringList{u"letter-short-time"_qs});
}

TEST(DraftActions, aWriterMarkedReadyMayBeAsked) {
    const test::Store store(today);
    Letter ready;
    ready.writer = store.add(u"Jane Sample"_qs);
    ready.state = LetterState::Ready;
    ASSERT_TRUE(saveLetter(store.session(), ready));
    EXPECT_EQ(found(store, ready.writer, letter).filter(u"letter-"_qs), QStringList());
}

TEST(DraftActions, whoeverWasMetHasBeenTalkedTo) {
    const test::Store store(today);
    const auto jane = store.add(u"Jane Sample"_qs);
    auto contact = store.contact(jane);
    contact.metOn = today.addDays(-3);
    ASSERT_TRUE(saveContact(store.session(), contact, {}, {}));
    const auto history = draftContext(store.session(), jane)->history;
    EXPECT_EQ(history.talks, 1);
    EXPECT_EQ(history.daysKnown, 3);
}

TEST(DraftActions, countMessagesThatWereLeftUnanswered) {
    const test::Store store(today);
    const auto jane = store.add(u"Jane Sample"_qs);
    const auto unanswered = [&] {
        return draftContext(store.session(), jane)->history.unanswered;
    };
    store.log(jane, today.addDays(-40));
    EXPECT_EQ(unanswered(), 0);
    store.log(jane, today.addDays(-30), Direction::Outgoing, Channel::Email, true);
    store.log(jane, today.addDays(-20));
    EXPECT_EQ(unanswered(), 2);
    EXPECT_TRUE(found(store, jane, u"Dear Jane, any news?"_qs, Purpose::FollowUp)
                    .contains(u"second-nudge"_qs));
    store.log(jane, today.addDays(-10), Direction::Incoming);
    EXPECT_EQ(unanswered(), 0);
}

TEST(DraftActions, theSameTextToFourPeopleLooksLikeMassMail) {
    const test::Store store(today);
    const QString text =
        u"I am a third-year student and would like to learn more about your field. "
        "I have read about your center and would be grateful for any advice."_qs;
    for (const char* name : {"Ada One", "Ben Two"})
        note(store, store.add(QString::fromLatin1(name)), today.addDays(-2), text);
    const auto jane = store.add(u"Jane Sample"_qs);
    note(store, store.add(u"Cleo Old"_qs), today.addDays(-8), text);
    EXPECT_FALSE(found(store, jane, text).contains(u"mass-message"_qs));
    note(store, store.add(u"Dan Three"_qs), today, text);
    EXPECT_TRUE(found(store, jane, text).contains(u"mass-message"_qs));
    QStringList names;
    const auto context = draftContext(store.session(), jane);
    for (const SentText& sent : context->sent)
        names += sent.name;
    EXPECT_EQ(names, (QStringList{u"Dan Three"_qs, u"Ben Two"_qs, u"Ada One"_qs}));
}

TEST(DraftActions, weighWhatWasAskedAgainstWhatWasGiven) {
    const test::Store store(today);
    const auto jane = store.add(u"Jane Sample"_qs);
    const auto favor = [&](FavorDirection direction, FavorKind kind, int daysAgo) {
        Favor one;
        one.person = jane;
        one.direction = direction;
        one.kind = kind;
        one.on = today.addDays(-daysAgo);
        ASSERT_TRUE(saveFavor(store.session(), one));
    };
    const QString request = u"Dear Jane, could you introduce me to Dr. Lee?"_qs;
    favor(FavorDirection::Asked, FavorKind::Advice, 30);
    favor(FavorDirection::Asked, FavorKind::Advice, 400);
    EXPECT_FALSE(found(store, jane, request).contains(u"over-asking"_qs));
    favor(FavorDirection::Asked, FavorKind::Feedback, 20);
    EXPECT_TRUE(found(store, jane, request).contains(u"over-asking"_qs));
    favor(FavorDirection::Given, FavorKind::Slides, 10);
    EXPECT_EQ(found(store, jane, request).filter(u"ask"_qs), QStringList{u"give-before-ask"_qs});
}

TEST(DraftActions, aNoteIsLookedAtForPatientsAlone) {
    const test::Store store(today);
    EXPECT_EQ(rulesIn(*checkNote(store.session(), u"This is unfair. MRN 00482913"_qs)),
              QStringList{u"patient-identifier"_qs});
    EXPECT_TRUE(checkNote(store.session(), u"Talked about shunts."_qs)->isEmpty());
}

TEST(DraftActions, aContactIsKnownInANoteHoweverTheyAreWritten) {
    const test::Store store;
    const auto jane = store.add(u"Jane Sample"_qs);
    ASSERT_TRUE(setContactFields(
        store.session(), jane,
        {{u"emails"_qs, u"jane@example.org"_qs}, {u"phones"_qs, u"+1 415 555 0100"_qs}}));
    const auto asked = [&](const QString& text) {
        return !interrupting(*checkNote(store.session(), text)).isEmpty();
    };
    const QString patient = u"The patient %1 was discharged."_qs;
    EXPECT_TRUE(asked(patient.arg(u"John Placeholder"_qs)));
    EXPECT_FALSE(asked(patient.arg(u"Jane Sample"_qs)));
    EXPECT_FALSE(asked(patient.arg(u"Jane Sample, MD,"_qs)));
    EXPECT_FALSE(asked(u"After her procedure the patient wrote from jane@example.org."_qs));
    EXPECT_FALSE(asked(u"The patient’s cell is 4155550100, call before the procedure."_qs));
    EXPECT_FALSE(asked(QString()));
}

TEST(DraftActions, numbersOfContactsAreNoPatients) {
    const test::Store store(today);
    const auto jane = store.add(u"Jane Sample"_qs);
    const QString text = u"Call her at (312) 555-0142 or write to jane@harbor.example.org"_qs;
    EXPECT_EQ(checkNote(store.session(), text)->size(), 2);
    ASSERT_TRUE(setContactFields(
        store.session(), jane,
        {{u"phones"_qs, u"+1 312 555 0142"_qs}, {u"emails"_qs, u"Jane@harbor.example.org"_qs}}));
    EXPECT_TRUE(checkNote(store.session(), text)->isEmpty());
}

TEST(DraftActions, whatIsAboutNoPatientIsNotAskedAgain) {
    const test::Store store(today);
    const QString wrong = u"MRN 4711234 is the name of a band."_qs;
    const auto findings = checkNote(store.session(), wrong);
    ASSERT_EQ(findings->size(), 1);
    EXPECT_FALSE(keepText(store.session(), findings->first(), u" "_qs));
    ASSERT_TRUE(keepText(store.session(), findings->first(), u"A band."_qs));
    EXPECT_TRUE(checkNote(store.session(), wrong)->isEmpty());
    EXPECT_EQ(checkNote(store.session(), u"MRN 4711235 too."_qs)->size(), 1);
    ASSERT_TRUE(store.session().undo());
    EXPECT_EQ(checkNote(store.session(), wrong)->size(), 1);
}

TEST(DraftActions, aDraftToNobodyKnownIsRefused) {
    const test::Store store(today);
    EXPECT_FALSE(draftContext(store.session(), ContactId{42}));
}

TEST(DraftActions, lookAtAllThatASummaryWouldShow) {
    const test::Store store(today);
    const auto jane = store.addMentor(u"Jane Sample"_qs);
    ASSERT_TRUE(
        setContactFields(store.session(), jane, {{u"note"_qs, u"Her patient, MRN 00482913."_qs}}));
    const auto mine = checkSummary(store.session(), Audience::Mine);
    ASSERT_EQ(mine->findings.size(), 1);
    const Place place = mine->findings.first().place;
    EXPECT_EQ(mine->text.sliced(place.start, place.length), u"MRN 00482913"_qs);
    EXPECT_TRUE(checkSummary(store.session(), Audience::Adviser)->findings.isEmpty());
}
