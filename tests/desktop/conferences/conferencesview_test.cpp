// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/conferencesview.h"
#include "desktop/conferences/eventlist.h"
#include "desktop/conferences/eventpeoplelist.h"
#include "desktop/conferences/gaplist.h"
#include "desktop/conferences/meeting.h"
#include "desktop/contacteditor/contacteditor.h"
#include "support/print.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCompleter>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace ::testing;

namespace matchbook {

namespace {

class ConferencesViewTest : public Test {
protected:
    void open() {
        view = std::make_unique<ConferencesView>(*meeting.workspace);
        view->resize(1060, 800);
        view->show();
        view->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(view.get()));
    }

    template <class Widget>
    Widget* find(const char* name) {
        return view->findChild<Widget*>(QString::fromLatin1(name));
    }
    void click(const char* button) {
        QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton);
    }
    static QStringList titles(const LineList* list) {
        QStringList all;
        for (int i = 0; i < list->lines()->rowCount(); ++i)
            all << list->lines()->line(list->lines()->index(i, 0)).row.title;
        return all;
    }
    static Row row(const LineList* list, const char* title) {
        for (int i = 0; i < list->lines()->rowCount(); ++i) {
            const Row one = list->lines()->line(list->lines()->index(i, 0)).row;
            if (one.title == QString::fromUtf8(title))
                return one;
        }
        return {};
    }
    EventList* eventList() { return view->findChild<EventList*>(); }
    EventPeopleList* people() { return view->findChild<EventPeopleList*>(); }
    GapList* inbox() { return view->findChild<GapList*>(); }

    Meeting meeting;
    std::unique_ptr<ConferencesView> view;
};

} // namespace

TEST_F(ConferencesViewTest, isReadAnewOnlyWhenItIsSeen) {
    meeting.addConference();
    open();
    view->hide();
    meeting.add("Sample Symposium", {2026, 6, 1}, {2026, 6, 2});
    EXPECT_FALSE(titles(eventList()).contains(QStringLiteral("Sample Symposium")));
    view->show();
    EXPECT_TRUE(titles(eventList()).contains(QStringLiteral("Sample Symposium")));
}

TEST_F(ConferencesViewTest, withoutEventsItSaysWhatItIsFor) {
    open();
    EXPECT_TRUE(find<QPushButton>("firstEventButton")->isVisible());
    EXPECT_FALSE(eventList()->isVisible());
}

TEST_F(ConferencesViewTest, ordersEventsByWhatIsNear) {
    meeting.add("RSNA 2025", {2025, 11, 30}, {2025, 12, 4});
    meeting.add("Far", {2026, 9, 1}, {2026, 9, 2});
    meeting.add("Near", {2026, 5, 1}, {2026, 5, 2});
    meeting.addConference();
    open();
    EXPECT_THAT(titles(eventList()), ElementsAre(QStringLiteral("Now"), QStringLiteral("SIR 2026"),
                                                 QStringLiteral("Upcoming"), QStringLiteral("Near"),
                                                 QStringLiteral("Far"), QStringLiteral("Past"),
                                                 QStringLiteral("RSNA 2025")));
    EXPECT_EQ(find<QLabel>("eventNameLabel")->text(), u"SIR 2026") << "the first one is shown";
}

TEST_F(ConferencesViewTest, showsTheEventItIsAskedFor) {
    meeting.addConference();
    const EventId rsna = meeting.add("RSNA 2025", {2025, 11, 30}, {2025, 12, 4});
    open();
    view->showEvent(rsna);
    EXPECT_EQ(find<QLabel>("eventNameLabel")->text(), u"RSNA 2025");
    QTest::keyClick(eventList(), Qt::Key_Up);
    EXPECT_EQ(find<QLabel>("eventNameLabel")->text(), u"SIR 2026") << "headings are passed over";
}

TEST_F(ConferencesViewTest, startsAndEndsEventMode) {
    const EventId sir = meeting.addConference();
    open();
    EXPECT_FALSE(find<QWidget>("eventModeBanner")->isVisible());
    click("eventModeButton");
    EXPECT_EQ(meeting.workspace->activeEvent(), sir);
    EXPECT_TRUE(find<QWidget>("eventModeBanner")->isVisible());
    EXPECT_EQ(find<QLabel>("eventModeLabel")->text(), u"Event mode: SIR 2026, until Wed 15 Apr");
    EXPECT_TRUE(find<QLineEdit>("captureEdit")->hasFocus()) << "the next thing is a name";
    click("endEventModeButton");
    EXPECT_FALSE(meeting.workspace->activeEvent());
    EXPECT_FALSE(find<QWidget>("eventModeBanner")->isVisible());
}

TEST_F(ConferencesViewTest, anEventThatIsOverOffersNoEventMode) {
    meeting.add("RSNA 2025", {2025, 11, 30}, {2025, 12, 4});
    open();
    EXPECT_FALSE(find<QPushButton>("eventModeButton")->isVisible());
}

TEST_F(ConferencesViewTest, aCapturedPersonAppearsAtOnceAndUndoTakesThemBack) {
    meeting.addConference();
    open();
    QTest::keyClicks(find<QLineEdit>("captureEdit"), QStringLiteral("Jane Doe @UCSF"));
    QTest::keyClick(find<QLineEdit>("captureEdit"), Qt::Key_Return);
    EXPECT_THAT(titles(people()), ElementsAre(QStringLiteral("Jane Doe")));
    EXPECT_THAT(titles(inbox()), ElementsAre(QStringLiteral("Jane Doe")));
    EXPECT_EQ(row(eventList(), "SIR 2026").meta, u"1 met");
    ASSERT_TRUE(meeting.session->undo().ok());
    EXPECT_TRUE(titles(people()).isEmpty());
    EXPECT_FALSE(inbox()->isVisible());
}

TEST_F(ConferencesViewTest, theEveningInboxMarksWhatIsMissing) {
    const EventId sir = meeting.addConference();
    meeting.meet("Ann Blank", sir);
    meeting.meet("Bea Full @UCSF !talked <bea@x.example.org>", sir);
    open();
    QStringList gaps;
    for (const Badge& badge : row(inbox(), "Ann Blank").badges)
        gaps << badge.text;
    EXPECT_THAT(gaps, ElementsAre(QStringLiteral("No e-mail"), QStringLiteral("No institution"),
                                  QStringLiteral("No note")));
    EXPECT_THAT(row(inbox(), "Bea Full").badges,
                ElementsAre(Badge{QStringLiteral("Complete"), Tone::Success, Icon::Done}));
}

TEST_F(ConferencesViewTest, enterInTheInboxOpensTheEditorAtWhatIsMissing) {
    const EventId sir = meeting.addConference();
    const ContactId ann = meeting.meet("Ann Blank <ann@x.example.org>", sir);
    open();
    inbox()->setCurrentId(ann.value);
    QTest::keyClick(inbox(), Qt::Key_Return);
    const auto* editor = view->findChild<ContactEditor*>();
    ASSERT_NE(editor, nullptr);
    ASSERT_NE(editor->focusWidget(), nullptr);
    EXPECT_EQ(editor->focusWidget()->objectName(), QStringLiteral("organizationEdit"));
}

TEST_F(ConferencesViewTest, afterTheEventTheInboxHoldsOnlyThoseWithGaps) {
    const EventId rsna = meeting.add("RSNA 2025", {2025, 11, 30}, {2025, 12, 4});
    meeting.meet("Ann Blank", rsna);
    meeting.meet("Bea Full @UCSF !talked <bea@x.example.org>", rsna);
    open();
    EXPECT_THAT(titles(inbox()), ElementsAre(QStringLiteral("Ann Blank")));
}

TEST_F(ConferencesViewTest, gapsOfEarlierDaysStayInTheInboxWhileTheEventRuns) {
    const EventId sir = meeting.addConference();
    for (const char* line : {"Ann Blank", "Bea Full @UCSF !talked <bea@x.example.org>"}) {
        auto met = *contactDetails(*meeting.session, meeting.meet(line, sir));
        met.summary.contact.metOn = QDate(2026, 4, 11);
        const auto moved = meeting.session->write({}, [&](Stores& stores) {
            stores.contacts.save(met.summary.contact, meeting.session->now());
        });
        ASSERT_TRUE(moved.ok());
    }
    open();
    EXPECT_THAT(titles(inbox()), ElementsAre(QStringLiteral("Ann Blank")));
}

TEST_F(ConferencesViewTest, saysHowFarEachFollowUpIs) {
    const EventId spring = meeting.add("Spring Days", {2026, 3, 16}, {2026, 3, 18});
    const EventId due = meeting.add("Last week", {2026, 4, 6}, {2026, 4, 9});
    meeting.meet("Ann Late", spring);
    meeting.write(meeting.meet("Bea Done", spring), {2026, 3, 23});
    meeting.meet("Cleo Due", due);
    open();
    view->showEvent(spring);
    EXPECT_EQ(row(people(), "Ann Late").metaTone, Tone::Danger);
    EXPECT_EQ(row(people(), "Ann Late").meta, u"Follow-up 17 days late");
    EXPECT_EQ(row(people(), "Bea Done").metaTone, Tone::Success);
    EXPECT_THAT(row(people(), "Bea Done").meta.toStdString(), StartsWith("Followed up Mon 23 Mar"));
    view->showEvent(due);
    EXPECT_EQ(row(people(), "Cleo Due").metaTone, Tone::Warning);
    EXPECT_EQ(row(people(), "Cleo Due").meta, u"Follow up by Fri 17 Apr");
}

TEST_F(ConferencesViewTest, peopleAreLoggedDraftedAndOpenedByKeys) {
    const EventId spring = meeting.add("Spring Days", {2026, 3, 16}, {2026, 3, 18});
    const ContactId ann = meeting.meet("Ann Late", spring);
    open();
    QStringList asked;
    QObject::connect(meeting.workspace.get(), &Workspace::logRequested, view.get(),
                     [&](const QList<ContactId>& who) {
                         asked << QStringLiteral("log %1").arg(who.value(0).value);
                     });
    QObject::connect(meeting.workspace.get(), &Workspace::draftRequested, view.get(),
                     [&](const Reminder& reminder) { asked << reminder.rule; });
    QObject::connect(meeting.workspace.get(), &Workspace::contactRequested, view.get(),
                     [&](ContactId who) { asked << QStringLiteral("open %1").arg(who.value); });
    people()->setCurrentId(ann.value);
    QTest::keyClick(people(), Qt::Key_L);
    QTest::keyClick(people(), Qt::Key_E);
    QTest::keyClick(people(), Qt::Key_O);
    QTest::keyClick(people(), Qt::Key_Return);
    const QString open = QStringLiteral("open %1").arg(ann.value);
    EXPECT_THAT(asked, ElementsAre(QStringLiteral("log %1").arg(ann.value),
                                   QStringLiteral("conference-follow-up"), open, open));
}

TEST_F(ConferencesViewTest, aNewDayOfReturnMovesTheFollowUps) {
    const EventId sir = meeting.addConference();
    meeting.meet("Jane Doe", sir);
    open();
    EXPECT_EQ(row(people(), "Jane Doe").meta, u"Follow up from Fri 17 Apr");
    auto* returned = find<QDateEdit>("returnedEdit");
    EXPECT_EQ(returned->date(), QDate(2026, 4, 16));
    returned->setDate({2026, 4, 18});
    QTest::keyClick(returned, Qt::Key_Return);
    EXPECT_EQ(meeting.event(sir).returned, QDate(2026, 4, 18));
    EXPECT_EQ(row(people(), "Jane Doe").meta, u"Follow up from Sun 19 Apr");
}

TEST_F(ConferencesViewTest, goalsAreAddedAndRemoved) {
    const EventId sir = meeting.addConference();
    open();
    EXPECT_FALSE(find<QPushButton>("addGoalButton")->isEnabled());
    QTest::keyClicks(find<QLineEdit>("goalEdit"), QStringLiteral("Faculty from elsewhere"));
    EXPECT_TRUE(find<QPushButton>("addGoalButton")->isEnabled());
    QTest::keyClick(find<QLineEdit>("goalEdit"), Qt::Key_Return);
    ASSERT_EQ(meeting.event(sir).goals.size(), 1);
    EXPECT_EQ(meeting.event(sir).goals[0],
              (EventGoal{QStringLiteral("Faculty from elsewhere"), 3}));
    click("removeGoal0Button");
    EXPECT_TRUE(meeting.event(sir).goals.isEmpty());
}

TEST_F(ConferencesViewTest, aGoalChosenFromTheOfferedOnesFillsTheLineAndIsAddedOnce) {
    const EventId sir = meeting.addConference();
    open();
    auto* line = find<QLineEdit>("goalEdit");
    line->setFocus();
    QTest::keyClicks(line, line->completer()->model()->index(0, 0).data().toString().left(4));
    QWidget* offered = line->completer()->popup();
    ASSERT_TRUE(offered->isVisible());
    QTest::keyClick(offered, Qt::Key_Down);
    const QString chosen = line->text();
    QTest::keyClick(offered, Qt::Key_Return);
    EXPECT_FALSE(offered->isVisible());
    EXPECT_EQ(line->text(), chosen);
    EXPECT_TRUE(meeting.event(sir).goals.isEmpty());
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(line->text().isEmpty());
    EXPECT_FALSE(find<QPushButton>("addGoalButton")->isEnabled());
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(meeting.event(sir).goals.size(), 1);
}

TEST_F(ConferencesViewTest, whoRemovesGoalsByTheKeyboardKeepsIt) {
    const EventId sir = meeting.addConference();
    Event event = meeting.event(sir);
    event.goals = {{QStringLiteral("One"), 1}, {QStringLiteral("Two"), 2}};
    ASSERT_TRUE(saveEvent(*meeting.session, event).ok());
    open();
    const auto removeFirst = [this] {
        auto* button = find<QToolButton>("removeGoal0Button");
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
    };
    removeFirst();
    ASSERT_EQ(meeting.event(sir).goals.size(), 1);
    EXPECT_TRUE(find<QToolButton>("removeGoal0Button")->hasFocus()) << "it is of the next goal";
    removeFirst();
    EXPECT_TRUE(find<QLineEdit>("goalEdit")->hasFocus());
}

TEST_F(ConferencesViewTest, tabGoesThroughGoalsBeforeTheirFields) {
    const EventId sir = meeting.addConference();
    Event event = meeting.event(sir);
    event.goals = {{QStringLiteral("One"), 1}, {QStringLiteral("Two"), 2}};
    ASSERT_TRUE(saveEvent(*meeting.session, event).ok());
    open();
    find<QToolButton>("removeGoal0Button")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(find<QToolButton>("removeGoal1Button")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(find<QWidget>("goalSpinBox")->hasFocus());
}

TEST_F(ConferencesViewTest, nothingIsReadOutInMarkup) {
    meeting.meet("Jane Doe #IR", meeting.addConference());
    open();
    for (QWidget* part : view->findChildren<QWidget*>()) {
        const auto* spoken = QAccessible::queryAccessibleInterface(part);
        EXPECT_FALSE(spoken && spoken->text(QAccessible::Description).contains(u'<'))
            << part->objectName().toStdString();
    }
}

TEST_F(ConferencesViewTest, notesBeingTypedSurviveAChangeFromElsewhere) {
    const EventId sir = meeting.addConference();
    open();
    auto* note = find<QPlainTextEdit>("eventNoteEdit");
    QTest::keyClicks(note, QStringLiteral("Great keynote"));
    meeting.meet("Jane Doe", sir);
    EXPECT_EQ(note->toPlainText(), u"Great keynote");
    click("saveNoteButton");
    EXPECT_EQ(meeting.event(sir).note, u"Great keynote");
    EXPECT_FALSE(find<QPushButton>("saveNoteButton")->isEnabled());
}

TEST_F(ConferencesViewTest, notesAreSavedWhenTheKeyboardLeavesThem) {
    const EventId sir = meeting.addConference();
    open();
    auto* note = find<QPlainTextEdit>("eventNoteEdit");
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("Great keynote"));
    find<QDateEdit>("returnedEdit")->setFocus(Qt::ActiveWindowFocusReason);
    QCoreApplication::processEvents();
    EXPECT_EQ(meeting.event(sir).note, QString()) << "another window was looked into";
    note->setFocus();
    find<QDateEdit>("returnedEdit")->setFocus(Qt::MouseFocusReason);
    EXPECT_TRUE(QTest::qWaitFor([&] { return meeting.event(sir).note == u"Great keynote"; }));
}

TEST_F(ConferencesViewTest, whatIsBeingChangedIsSavedBeforeAnotherViewIsShown) {
    const EventId sir = meeting.addConference();
    open();
    QTest::keyClicks(find<QPlainTextEdit>("eventNoteEdit"), QStringLiteral("Great keynote"));
    find<QDateEdit>("returnedEdit")->setDate(meeting.event(sir).ends.addDays(3));
    EXPECT_TRUE(view->mayLeave());
    EXPECT_EQ(meeting.event(sir).note, u"Great keynote");
    EXPECT_EQ(meeting.event(sir).returned, meeting.event(sir).ends.addDays(3));
}

TEST_F(ConferencesViewTest, notesThatMustNotBeKeptAsTheyAreKeepTheirEventShownAndAskOnce) {
    const EventId sir = meeting.addConference();
    const EventId other = meeting.add("Next year", {2027, 4, 3}, {2027, 4, 7});
    open();
    view->showEvent(sir);
    auto* note = find<QPlainTextEdit>("eventNoteEdit");
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("MRN 00482913"));
    eventList()->setFocus(Qt::MouseFocusReason);
    int asked = 0;
    QTimer answering;
    QObject::connect(&answering, &QTimer::timeout, [&asked] {
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            ++asked;
            dialog->reject();
        }
    });
    answering.start(50);
    view->showEvent(other);
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(eventList()->currentId(), sir.value);
    EXPECT_EQ(note->toPlainText(), u"MRN 00482913");
    EXPECT_TRUE(meeting.event(sir).note.isEmpty());
}

} // namespace matchbook
