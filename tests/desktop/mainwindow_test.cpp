// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/meeting.h"
#include "desktop/health/healthview.h"
#include "desktop/log/sponsornews.h"
#include "desktop/mainwindow.h"
#include "desktop/today/reviewcard.h"
#include "desktop/today/todayview.h"
#include "desktop/widgets/linelist.h"
#include "desktop/window/menubar.h"
#include "session/contactactions.h"
#include "session/logactions.h"
#include "support/print.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace ::testing;

namespace matchbook {

namespace {

/// The window as it opens on the second day of a conference, and a keyboard that counts.
class MainWindowTest : public Test {
protected:
    MainWindowTest()
        : sir(meeting.addConference()) {
        meeting.add("Next year", {2027, 4, 3}, {2027, 4, 7});
    }

    void open() {
        window = std::make_unique<MainWindow>(*meeting.workspace);
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++presses;
        QTest::keyClick(target(), key, modifiers);
    }
    void type(const char* line) { QTest::keyClicks(target(), QString::fromUtf8(line)); }
    QWidget* target() { return window->focusWidget() ? window->focusWidget() : window.get(); }

    /// Is Jane Doe there, met at the conference, with a note and a next step?
    void expectLogged() {
        const auto ids = contactIds(*meeting.session, {});
        ASSERT_EQ(ids->size(), 1);
        const auto jane = contactDetails(*meeting.session, ids->first());
        ASSERT_TRUE(jane);
        EXPECT_EQ(jane->summary.contact.name, u"Jane Doe");
        EXPECT_EQ(jane->summary.contact.metAt, sir);
        EXPECT_EQ(jane->summary.contact.note, u"talked about the PAE registry");
        ASSERT_EQ(jane->items.size(), 1);
        EXPECT_EQ(jane->items.first().due, QDate(2026, 4, 17));
    }

    Meeting meeting;
    EventId sir;
    std::unique_ptr<MainWindow> window;
    int presses = 0;
};

constexpr auto line = "Jane Doe, MD @UCSF PD !talked about the PAE registry >email draft Fri";

} // namespace

TEST_F(MainWindowTest, inEventModeSomebodyIsLoggedByOneLineAndOneKey) {
    meeting.workspace->setActiveEvent(sir);
    open();
    type(line);
    press(Qt::Key_Return);
    expectLogged();
    EXPECT_EQ(presses, 1);
}

TEST_F(MainWindowTest, undoRightAfterAddingTakesTheRecordBackAndLeavesTheLineEmpty) {
    meeting.workspace->setActiveEvent(sir);
    open();
    type(line);
    press(Qt::Key_Return);
    expectLogged();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(contactIds(*meeting.session, {})->isEmpty());
    EXPECT_TRUE(qobject_cast<QLineEdit*>(target())->text().isEmpty());
}

TEST_F(MainWindowTest, undoWhileTypingIsThatOfTheText) {
    meeting.workspace->setActiveEvent(sir);
    open();
    type("Jane Doe");
    press(Qt::Key_Return);
    type("John Roe");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(contactIds(*meeting.session, {})->size(), 1);
    EXPECT_TRUE(qobject_cast<QLineEdit*>(target())->text().isEmpty());
}

TEST_F(MainWindowTest, atAConferenceSomebodyIsLoggedByOneLineAndTwoKeys) {
    open();
    press(Qt::Key_3, Qt::ControlModifier);
    type(line);
    press(Qt::Key_Return);
    expectLogged();
    EXPECT_EQ(presses, 2);
}

TEST_F(MainWindowTest, whoIsSelectedInContactsIsWhomOneLogsWith) {
    const ContactId jane = meeting.meet("Jane Doe", {});
    const ContactId omar = meeting.meet("Omar Haddad", {});
    open();
    Q_EMIT meeting.workspace->contactRequested(jane);
    QList<ContactId> asked;
    QObject::connect(meeting.workspace.get(), &Workspace::logRequested, window.get(),
                     [&](const QList<ContactId>& people) { asked = people; });
    const auto log = [&] {
        press(Qt::Key_L, Qt::ControlModifier);
        return asked;
    };
    EXPECT_EQ(log(), QList{jane});
    window->findChild<QAbstractItemView*>(QStringLiteral("contactsList"))->selectAll();
    EXPECT_THAT(log(), UnorderedElementsAre(jane, omar));
    Q_EMIT meeting.workspace->viewRequested(QStringLiteral("today"));
    EXPECT_TRUE(log().isEmpty());
}

TEST_F(MainWindowTest, theMenuOpensWhatIsPutOff) {
    open();
    for (const MenuEntry& entry : window->findChild<MenuBar*>()->entries()) {
        if (entry.name == u"Put off and dismissed…")
            entry.action->trigger();
    }
    EXPECT_NE(window->findChild<QDialog*>(QStringLiteral("putOffDialog")), nullptr);
}

TEST_F(MainWindowTest, theMenuBringsUpTheReviewAndItsNumbersOpenTheHealthView) {
    Contact idle;
    setWholeName(idle, u"Ida Berg"_qs);
    idle.relationship = Relationship::Connection;
    ASSERT_TRUE(saveContact(*meeting.session, idle, {}, {}));
    open();
    press(Qt::Key_2, Qt::ControlModifier);
    for (const MenuEntry& entry : window->findChild<MenuBar*>()->entries()) {
        if (entry.name == u"Review the week")
            entry.action->trigger();
    }
    ASSERT_TRUE(window->findChild<TodayView*>()->isVisible());
    ASSERT_TRUE(window->findChild<ReviewCard*>()->isVisible());
    Q_EMIT meeting.workspace->healthRequested(HealthIssue::NoEmail);
    auto* health = window->findChild<HealthView*>();
    ASSERT_TRUE(health && health->isVisible());
    EXPECT_EQ(health->findChild<LineList*>(u"issueList"_qs)->currentId(),
              static_cast<qint64>(HealthIssue::NoEmail) + 1);
}

TEST_F(MainWindowTest, peopleCountedInAViewAreShownInContacts) {
    Contact ida;
    setWholeName(ida, u"Ida Berg"_qs);
    const auto shown = saveContact(*meeting.session, ida, {}, {});
    setWholeName(ida, u"Jo Carr"_qs);
    ASSERT_TRUE(saveContact(*meeting.session, ida, {}, {}));
    open();
    Q_EMIT meeting.workspace->peopleRequested(u"Core mentors"_qs, {*shown});
    auto* list = window->findChild<QAbstractItemView*>(u"contactsList"_qs);
    ASSERT_TRUE(list && list->isVisible());
    EXPECT_EQ(list->model()->rowCount(), 1);
}

TEST_F(MainWindowTest, aSponsorsActionIsProposedInTheBarWithAButton) {
    Contact ida;
    setWholeName(ida, u"Ida Berg"_qs);
    Favor call;
    call.person = *saveContact(*meeting.session, ida, {}, {});
    call.kind = FavorKind::PdCall;
    ASSERT_TRUE(saveFavor(*meeting.session, call));
    open();
    sayFavorSaved(*meeting.workspace, call, u"Added"_qs);
    auto* action = window->findChild<QPushButton*>(u"messageActionButton"_qs);
    ASSERT_TRUE(action->isVisible());
    EXPECT_EQ(action->text(), u"Mark active");
    action->click();
    EXPECT_EQ(contactDetails(*meeting.session, call.person)->summary.contact.sponsorship,
              Sponsorship::Active);
    EXPECT_EQ(action->text(), u"Undo");
}

TEST_F(MainWindowTest, findSearchesInTheViewShownOrElseAmongPeople) {
    open();
    const auto searches = [this](const char* view) {
        window->showView(QString::fromLatin1(view));
        Q_EMIT window->findChild<MenuBar*>()->findRequested();
        return window->focusWidget()->objectName();
    };
    EXPECT_EQ(searches("programs"), u"programSearchEdit");
    EXPECT_EQ(searches("guides"), u"ruleSearchEdit");
    EXPECT_EQ(searches("today"), u"contactSearchEdit");
}

TEST_F(MainWindowTest, theSidebarCountsWhatWaitsInTodayBeforeTodayWasShown) {
    ActionItem task;
    task.kind = ActionItemKind::Task;
    task.text = u"Book the room"_qs;
    task.opened = meeting.session->today();
    task.due = task.opened;
    ASSERT_TRUE(addActionItem(*meeting.session, task).ok());
    meeting.workspace->setActiveEvent(sir);
    open();
    auto* today = window->findChild<QAbstractButton*>(u"todayButton"_qs);
    EXPECT_NE(today->accessibleName(), u"Today");
}

TEST_F(MainWindowTest, aNoteBeingWrittenIsSavedWhenTheWindowClosesOrAnotherViewIsShown) {
    Contact ida;
    setWholeName(ida, u"Ida Berg"_qs);
    const auto id = saveContact(*meeting.session, ida, {}, {});
    const auto write = [&](const QString& words) {
        window->showView(u"contacts"_qs);
        window->findChild<QAbstractButton*>(u"editNoteButton"_qs)->click();
        window->findChild<QPlainTextEdit*>(u"noteEdit"_qs)->setPlainText(words);
    };
    const auto note = [&] {
        return contactDetails(*meeting.session, *id)->summary.contact.note;
    };
    open();
    write(u"Runs a registry"_qs);
    window->showView(u"today"_qs);
    EXPECT_EQ(note(), u"Runs a registry");
    write(u"Runs two"_qs);
    window->close();
    EXPECT_FALSE(window->isVisible());
    EXPECT_EQ(note(), u"Runs two");
}

TEST_F(MainWindowTest, aLineHalfTypedIsNotClosedWithoutAQuestion) {
    meeting.workspace->setActiveEvent(sir);
    open();
    type("Jane D");
    const auto answer = [](const char* button) {
        QTimer::singleShot(0, qApp, [button] {
            auto* asked = QApplication::activeModalWidget();
            ASSERT_NE(asked, nullptr);
            asked->findChild<QPushButton*>(QLatin1StringView(button))->click();
        });
    };
    answer("cancelButton");
    window->close();
    EXPECT_TRUE(window->isVisible());
    answer("acceptButton");
    window->close();
    EXPECT_FALSE(window->isVisible());
}

TEST_F(MainWindowTest, theMenuOpensTheDialogOfBackups) {
    open();
    Q_EMIT window->findChild<MenuBar*>()->backupRequested();
    const auto* dialog = window->findChild<QDialog*>(QStringLiteral("backupDialog"));
    EXPECT_TRUE(dialog && dialog->isVisible());
}

} // namespace matchbook
