// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/capturebar.h"
#include "desktop/conferences/capturechips.h"
#include "desktop/conferences/meeting.h"
#include "desktop/widgets/chip.h"
#include "session/contactactions.h"
#include "support/print.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace ::testing;

namespace matchbook {

namespace {

class CaptureBarTest : public Test {
protected:
    CaptureBarTest()
        : sir(meeting.addConference())
        , bar(*meeting.workspace) {
        bar.setEvent(meeting.event(sir));
        bar.resize(700, 200);
        bar.show();
        bar.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&bar));
        bar.focusLine();
        QObject::connect(meeting.workspace.get(), &Workspace::said, &bar,
                         [this](const QString& text, bool canUndo) {
                             said.append(text);
                             undoable = canUndo;
                         });
    }

    QLineEdit* line() { return bar.findChild<QLineEdit*>(QStringLiteral("captureEdit")); }
    QLabel* label(const char* name) { return bar.findChild<QLabel*>(QString::fromLatin1(name)); }

    void type(const char* keys) { QTest::keyClicks(line(), QString::fromUtf8(keys)); }
    void enter() { QTest::keyClick(line(), Qt::Key_Return); }

    QList<Chip*> chips() { return bar.findChild<CaptureChips*>()->chips(); }
    Chip* chip(const char* name) {
        for (Chip* one : chips()) {
            if (one->accessibleName() == QString::fromUtf8(name))
                return one;
        }
        return nullptr;
    }
    QStringList chipNames() {
        QStringList names;
        for (Chip* one : chips())
            names << one->accessibleName();
        return names;
    }

    QList<ContactId> everybody() { return *contactIds(*meeting.session, {}); }
    ContactDetails only() { return *contactDetails(*meeting.session, everybody().value(0)); }

    Meeting meeting;
    EventId sir;
    CaptureBar bar;
    QStringList said;
    bool undoable = false;
};

} // namespace

TEST_F(CaptureBarTest, whatIsHalfTypedStaysWithItsEvent) {
    const auto rsna = meeting.add("RSNA 2026", {2026, 11, 29}, {2026, 12, 3});
    type("Jane Do");
    bar.setEvent(meeting.event(rsna));
    EXPECT_TRUE(line()->text().isEmpty());
    type("Bo");
    bar.setEvent(meeting.event(sir));
    EXPECT_EQ(line()->text(), u"Jane Do");
    bar.setEvent(meeting.event(sir));
    EXPECT_EQ(line()->text(), u"Jane Do") << "it was only read anew";
    bar.setEvent(meeting.event(rsna));
    EXPECT_EQ(line()->text(), u"Bo");
}

TEST_F(CaptureBarTest, thePastedFootOfAnEmailIsReadAsOnePerson) {
    QApplication::clipboard()->setText(QStringLiteral(
        "Kind regards,\nJane Doe, MD\nProgram Director\nExample Hospital\njane@example.org"));
    QTest::keySequence(line(), QKeySequence::Paste);
    enter();
    ASSERT_EQ(everybody().size(), 1);
    EXPECT_EQ(only().summary.contact.name, u"Jane Doe");
    EXPECT_EQ(only().summary.organization, u"Example Hospital");
    EXPECT_EQ(only().summary.contact.points.size(), 1);
}

TEST_F(CaptureBarTest, whyNothingCanBeAddedYetIsSaid) {
    auto* add = bar.findChild<QPushButton*>(QStringLiteral("captureButton"));
    EXPECT_FALSE(add->isEnabled());
    EXPECT_EQ(add->toolTip(), u"Type a name first");
    type("#IR");
    enter();
    EXPECT_THAT(said, ElementsAre(QStringLiteral("Type a name first")));
    EXPECT_TRUE(everybody().isEmpty());
    line()->setText(QStringLiteral("Jane Doe"));
    EXPECT_TRUE(add->toolTip().isEmpty());
}

TEST_F(CaptureBarTest, aTypedLineBecomesSomebodyMetAtTheEvent) {
    type("Jane Doe, MD @UCSF PD #IR !talked about the PAE registry >email draft Fri"
         " <jane@ucsf.example.org>");
    enter();
    ASSERT_EQ(everybody().size(), 1);
    const ContactDetails jane = only();
    EXPECT_EQ(jane.summary.contact.name, u"Jane Doe");
    EXPECT_EQ(jane.summary.organization, u"UCSF");
    EXPECT_EQ(jane.summary.metAt, u"SIR 2026");
    EXPECT_EQ(jane.summary.contact.metOn, QDate(2026, 4, 12));
    EXPECT_EQ(jane.summary.contact.tags, QStringList{QStringLiteral("IR")});
    EXPECT_EQ(jane.summary.contact.note, u"talked about the PAE registry");
    ASSERT_EQ(jane.items.size(), 1);
    EXPECT_EQ(jane.items[0].text, u"email draft");
    EXPECT_EQ(jane.items[0].due, QDate(2026, 4, 17));
}

TEST_F(CaptureBarTest, savingClearsTheLineForTheNextPersonAndCanBeUndone) {
    type("Jane Doe");
    enter();
    EXPECT_TRUE(line()->text().isEmpty());
    EXPECT_TRUE(line()->hasFocus());
    EXPECT_THAT(said, ElementsAre(QStringLiteral("Jane Doe noted at SIR 2026")));
    EXPECT_TRUE(undoable);
    ASSERT_TRUE(meeting.session->undo().ok());
    EXPECT_TRUE(everybody().isEmpty());
}

TEST_F(CaptureBarTest, controlEnterAndTheButtonSaveToo) {
    type("Jane Doe");
    QTest::keyClick(line(), Qt::Key_Return, Qt::ControlModifier);
    type("John Roe");
    QTest::mouseClick(bar.findChild<QPushButton*>(QStringLiteral("captureButton")), Qt::LeftButton);
    EXPECT_EQ(everybody().size(), 2);
}

TEST_F(CaptureBarTest, eightPeopleGoInOneAfterAnother) {
    for (int i = 1; i <= 8; ++i) {
        QTest::keyClicks(line(), QStringLiteral("Person Number%1 @Hospital %1 #IR").arg(i));
        enter();
    }
    EXPECT_EQ(everybody().size(), 8);
    ContactFilter there;
    there.event = sir;
    EXPECT_EQ(contactIds(*meeting.session, there)->size(), 8);
}

TEST_F(CaptureBarTest, chipsSayWhileTypingWhatWasUnderstood) {
    EXPECT_TRUE(chips().isEmpty());
    type("Jane Doe");
    EXPECT_THAT(chipNames(), ElementsAre(QStringLiteral("Name: Jane Doe")));
    type(", MD @UCSF PD #IR >call Fri");
    EXPECT_THAT(chipNames(),
                ElementsAre(QStringLiteral("Name: Jane Doe"), QStringLiteral("Credentials: MD"),
                            QStringLiteral("Institution: UCSF"),
                            QStringLiteral("Role: Program director"), QStringLiteral("Tag: IR"),
                            QStringLiteral("Next step: call"),
                            QStringLiteral("Day of the next step: Fri 17 Apr")));
}

TEST_F(CaptureBarTest, whatIsNotUnderstoodIsShownAndKept) {
    type("Jane Doe #IR likes coils");
    EXPECT_NE(chip("Kept in the note: To the note: likes coils"), nullptr);
    enter();
    EXPECT_EQ(only().summary.contact.note, u"likes coils");
}

TEST_F(CaptureBarTest, backspaceOnAChipTakesItsPieceOutOfTheLine) {
    type("Jane Doe @UCSF #IR !talked");
    Chip* tag = chip("Tag: IR");
    ASSERT_NE(tag, nullptr);
    tag->setFocus();
    QTest::keyClick(tag, Qt::Key_Backspace);
    QCoreApplication::processEvents();
    EXPECT_EQ(line()->text(), u"Jane Doe @UCSF !talked");
    EXPECT_EQ(chip("Tag: IR"), nullptr);
    EXPECT_TRUE(line()->hasFocus());
    enter();
    EXPECT_TRUE(only().summary.contact.tags.isEmpty());
}

TEST_F(CaptureBarTest, theCrossOfAChipRemovesIt) {
    type("Jane Doe @UCSF #IR");
    Chip* where = chip("Institution: UCSF");
    ASSERT_NE(where, nullptr);
    QTest::mouseClick(where, Qt::LeftButton, {}, {where->width() - 12, where->height() / 2});
    QCoreApplication::processEvents();
    EXPECT_EQ(line()->text(), u"Jane Doe #IR");
}

TEST_F(CaptureBarTest, backspaceInTheLineOnlyEditsIt) {
    type("Jane Doe #IRx");
    QTest::keyClick(line(), Qt::Key_Backspace);
    EXPECT_EQ(line()->text(), u"Jane Doe #IR");
}

TEST_F(CaptureBarTest, controlBackspaceTakesPieceAfterPieceButNotTheName) {
    type("Jane Doe @UCSF #IR");
    for (const auto* left : {u"Jane Doe @UCSF", u"Jane Doe", u"Jane Doe"}) {
        QTest::keyClick(line(), Qt::Key_Backspace, Qt::ControlModifier);
        EXPECT_EQ(line()->text(), QStringView(left));
    }
}

TEST_F(CaptureBarTest, tabGoesFromTheLineToTheChips) {
    type("Jane Doe #IR");
    QTest::keyClick(line(), Qt::Key_Tab);
    EXPECT_EQ(bar.focusWidget(), chip("Tag: IR"));
}

TEST_F(CaptureBarTest, aLookAlikeIsSaidAndNeverInTheWay) {
    const ContactId known = meeting.meet("Jane Doe @UCSF PD", {});
    type("Jane Doe");
    ASSERT_TRUE(QTest::qWaitFor([&] { return label("lookAlikeLabel")->isVisible(); }, 2000));
    EXPECT_EQ(label("lookAlikeLabel")->text(),
              u"Jane Doe (Program director · UCSF) is already here. Same person?");
    ContactId opened;
    QObject::connect(meeting.workspace.get(), &Workspace::contactRequested, &bar,
                     [&](ContactId contact) { opened = contact; });
    QTest::mouseClick(bar.findChild<QPushButton*>(QStringLiteral("openLookAlikeButton")),
                      Qt::LeftButton);
    EXPECT_EQ(opened, known);
    enter();
    EXPECT_EQ(everybody().size(), 2) << "another Jane Doe is allowed";
    EXPECT_FALSE(label("lookAlikeLabel")->isVisible());
}

TEST_F(CaptureBarTest, aLineIsLoggedWithWhomeverItLooksLike) {
    const ContactId known = meeting.meet("Noah Feldstein @UCSF !plays chess", {});
    type("Noah Feldstein !again talked >send the poster Fri");
    ASSERT_TRUE(QTest::qWaitFor([&] { return label("lookAlikeLabel")->isVisible(); }, 2000));
    QTest::keyClick(line(), Qt::Key_L, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !said.isEmpty(); }, 2000));
    ASSERT_EQ(everybody().size(), 1);
    const ContactDetails noah = *contactDetails(*meeting.session, known);
    ASSERT_EQ(noah.timeline.size(), 1);
    EXPECT_EQ(noah.timeline[0].note, u"again talked");
    EXPECT_EQ(noah.timeline[0].event, sir);
    EXPECT_EQ(noah.summary.contact.note, u"plays chess");
    ASSERT_EQ(noah.items.size(), 1);
    EXPECT_EQ(noah.items[0].due, QDate(2026, 4, 17));
    EXPECT_TRUE(line()->text().isEmpty());
    EXPECT_TRUE(line()->hasFocus());
    EXPECT_THAT(said, ElementsAre(QStringLiteral("Logged with Noah Feldstein")));
    ASSERT_TRUE(meeting.session->undo().ok());
    EXPECT_TRUE(contactDetails(*meeting.session, known)->timeline.isEmpty());
    EXPECT_TRUE(contactDetails(*meeting.session, known)->items.isEmpty());
}

TEST_F(CaptureBarTest, awayFromAnEventALineIsLoggedAsATalkOfToday) {
    const ContactId known = meeting.meet("Noah Feldstein", {});
    bar.setEvent({});
    type("Noah Feldstein !again talked");
    ASSERT_TRUE(QTest::qWaitFor([&] { return label("lookAlikeLabel")->isVisible(); }, 2000));
    bar.findChild<QPushButton*>(QStringLiteral("logLookAlikeButton"))->click();
    const ContactDetails noah = *contactDetails(*meeting.session, known);
    ASSERT_EQ(noah.timeline.size(), 1);
    EXPECT_EQ(noah.timeline[0].on, QDate(2026, 4, 12));
    EXPECT_EQ(noah.timeline[0].channel, Channel::InPerson);
}

TEST_F(CaptureBarTest, nothingIsLoggedWithSomebodyWhoIsNoLongerTyped) {
    const ContactId known = meeting.meet("Noah Feldstein", {});
    type("Noah Feldstein");
    ASSERT_TRUE(QTest::qWaitFor([&] { return label("lookAlikeLabel")->isVisible(); }, 2000));
    line()->setText(QStringLiteral("Zoe Zimmer !talked"));
    bar.findChild<QPushButton*>(QStringLiteral("logLookAlikeButton"))->click();
    EXPECT_TRUE(contactDetails(*meeting.session, known)->timeline.isEmpty());
    EXPECT_EQ(line()->text(), u"Zoe Zimmer !talked");
}

TEST_F(CaptureBarTest, theSameAddressMeetsTheSamePersonAgain) {
    meeting.meet("Jane Doe <jane@ucsf.example.org>", {});
    type("Jane Doe <jane@ucsf.example.org> !met again");
    enter();
    ASSERT_EQ(everybody().size(), 1);
    EXPECT_EQ(only().summary.metAt, u"SIR 2026");
}

TEST_F(CaptureBarTest, proposesTheFollowUpForAfterTheJourney) {
    EXPECT_FALSE(label("nextStepLabel")->isVisible());
    type("Jane Doe");
    EXPECT_TRUE(label("nextStepLabel")->isVisible());
    EXPECT_EQ(label("nextStepLabel")->text(), u"Follow up after you are home: from Fri 17 Apr on");
}

TEST_F(CaptureBarTest, aNextStepOfOnesOwnStandsBesideTheOneProposed) {
    type("Jane Doe");
    auto* own = bar.findChild<QPushButton*>(QStringLiteral("ownNextStepButton"));
    ASSERT_TRUE(own->isVisible());
    QTest::mouseClick(own, Qt::LeftButton);
    EXPECT_TRUE(line()->hasFocus());
    type("email draft Fri");
    EXPECT_FALSE(own->isVisible());
    EXPECT_TRUE(label("nextStepLabel")->isVisible()) << "the follow-up is asked for all the same";
    enter();
    EXPECT_EQ(only().items.value(0).text, u"email draft");
}

TEST_F(CaptureBarTest, aFollowUpThatIsLateAlreadyIsDueNow) {
    bar.setEvent(meeting.event(meeting.add("RSNA 2025", {2025, 11, 30}, {2025, 12, 4})));
    type("Jane Doe");
    EXPECT_EQ(label("nextStepLabel")->text(), u"Follow up: due now");
}

TEST_F(CaptureBarTest, proposesNothingForAnEventThatIsNoConference) {
    bar.setEvent(
        meeting.event(meeting.add("Rotation", {2026, 4, 1}, {2026, 4, 30}, EventKind::Rotation)));
    type("Jane Doe");
    EXPECT_FALSE(label("nextStepLabel")->isVisible());
}

TEST_F(CaptureBarTest, aLineWithoutANameIsNotSaved) {
    type("@UCSF #IR");
    EXPECT_FALSE(bar.findChild<QPushButton*>(QStringLiteral("captureButton"))->isEnabled());
    enter();
    EXPECT_TRUE(everybody().isEmpty());
    EXPECT_EQ(line()->text(), u"@UCSF #IR") << "nothing typed is lost";
}

TEST_F(CaptureBarTest, withoutAnEventThePersonIsOnlyAdded) {
    bar.setEvent(std::nullopt);
    type("Jane Doe");
    enter();
    EXPECT_TRUE(only().summary.metAt.isEmpty());
    EXPECT_THAT(said, ElementsAre(QStringLiteral("Jane Doe noted")));
}

} // namespace matchbook
