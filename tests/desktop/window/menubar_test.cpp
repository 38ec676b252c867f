// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacteditor/personfield.h"
#include "desktop/contacts/people.h"
#include "desktop/exporting/exports.h"
#include "desktop/log/peoplefield.h"
#include "desktop/mainwindow.h"
#include "desktop/people/recentpeople.h"
#include "desktop/reminders/reminderacts.h"
#include "desktop/views.h"
#include "desktop/window/menubar.h"
#include "session/eventactions.h"
#include "session/logactions.h"

#include <QMenu>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>

#include <gmock/gmock.h>

namespace matchbook {

class MenuBarTest : public WithPeople {
protected:
    MenuBarTest() { QSettings().clear(); }

    MenuBar menus{*m_workspace};

    static QAction* action(const MenuBar& menus, const char* name) {
        for (const MenuEntry& entry : menus.entries()) {
            if (entry.name == QString::fromUtf8(name))
                return entry.action;
        }
        ADD_FAILURE() << name;
        return nullptr;
    }
    QAction* action(const char* name) { return action(menus, name); }

    QMenu* recent() {
        for (auto* menu : menus.findChildren<QMenu*>()) {
            if (menu->title() == QStringLiteral("&Recent people"))
                return menu;
        }
        return nullptr;
    }
};

TEST_F(MenuBarTest, namesEveryEntryWithItsMenuAndWithoutMnemonics) {
    QStringList seen;
    for (const MenuEntry& entry : menus.entries())
        seen += entry.menu + QStringLiteral(": ") + entry.name;
    EXPECT_TRUE(seen.contains(QStringLiteral("File: Import contacts…")));
    EXPECT_TRUE(seen.contains(QStringLiteral("File ▸ Export: Contacts as vCard…")));
    EXPECT_TRUE(seen.contains(QStringLiteral("Reminders: Why am I seeing this?")));
    EXPECT_FALSE(seen.join(u'\n').contains(QStringLiteral("Recent people")));
}

TEST_F(MenuBarTest, noTwoEntriesShareAKey) {
    QStringList keys;
    for (const MenuEntry& entry : menus.entries()) {
        if (!entry.action->shortcut().isEmpty())
            keys += entry.action->shortcut().toString();
    }
    EXPECT_EQ(keys.removeDuplicates(), 0) << keys.join(u' ').toStdString();
}

TEST_F(MenuBarTest, everyViewIsInTheMenuWithItsNumber) {
    QSignalSpy asked(m_workspace.get(), &Workspace::viewRequested);
    for (size_t i = 0; i < views().size(); ++i) {
        QAction* shown = action(views()[i].title().toUtf8().constData());
        ASSERT_TRUE(shown);
        EXPECT_EQ(shown->shortcut(), QKeySequence(QStringLiteral("Ctrl+%1").arg((i + 1) % 10)));
        shown->trigger();
        EXPECT_EQ(asked.last().first().toString(), QLatin1StringView(views()[i].id));
    }
}

TEST_F(MenuBarTest, aBackupIsMadeAndRestoredFromTheMenu) {
    const QSignalSpy backup(&menus, &MenuBar::backupRequested);
    const QSignalSpy restore(&menus, &MenuBar::restoreRequested);
    action("Back up…")->trigger();
    action("Restore a backup…")->trigger();
    EXPECT_EQ(backup.count(), 1);
    EXPECT_EQ(restore.count(), 1);
}

TEST_F(MenuBarTest, everyExportIsInTheMenu) {
    QSignalSpy asked(m_workspace.get(), &Workspace::exportRequested);
    for (const ExportEntry& entry : exports()) {
        action(entry.title().remove(u'&').toUtf8().constData())->trigger();
        EXPECT_EQ(asked.last().first().value<ExportKind>(), entry.kind);
    }
}

TEST_F(MenuBarTest, undoSaysWhatItTakesBackLetterByLetter) {
    EXPECT_FALSE(action("Undo")->isEnabled());
    add(QStringLiteral("Doe & Sons"));
    EXPECT_TRUE(action("Undo: Add Doe & Sons")->isEnabled());
    EXPECT_FALSE(action("Redo")->isEnabled());
}

TEST_F(MenuBarTest, recentPeopleAreThoseThatAreStillThere) {
    const ContactId jane = add(QStringLiteral("Jane Doe"));
    const ContactId gone = add(QStringLiteral("Tobias Brandt"));
    noteOpened(*m_workspace, jane);
    noteOpened(*m_workspace, gone);
    ASSERT_TRUE(deleteContacts(*m_session, {gone}).ok());
    Q_EMIT recent()->aboutToShow();
    ASSERT_EQ(recent()->actions().size(), 1);
    QSignalSpy asked(m_workspace.get(), &Workspace::contactRequested);
    recent()->actions().first()->trigger();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().value<ContactId>(), jane);
}

TEST_F(MenuBarTest, recentPeopleSayWhenThereAreNone) {
    Q_EMIT recent()->aboutToShow();
    ASSERT_EQ(recent()->actions().size(), 1);
    EXPECT_FALSE(recent()->actions().first()->isEnabled());
    EXPECT_FALSE(recent()->actionGeometry(recent()->actions().first()).isEmpty())
        << "a menu that ends in a separator does not show it";
}

TEST_F(MenuBarTest, answersToRemindersAreThereOnlyInToday) {
    MainWindow window(*m_workspace);
    auto* bar = window.findChild<MenuBar*>();
    EXPECT_TRUE(action(*bar, "Dismiss")->isEnabled());
    window.showView(QStringLiteral("contacts"));
    EXPECT_FALSE(action(*bar, "Dismiss")->isEnabled());
}

TEST_F(MenuBarTest, anAnswerInTheMenuActsOnWhatTodayShows) {
    Contact mentor;
    mentor.name = QStringLiteral("Jane Doe");
    mentor.relationship = Relationship::Mentor;
    const ContactId jane = *saveContact(*m_session, mentor, {}, {});
    Interaction last;
    last.people = {jane};
    last.on = m_session->today().addDays(-200);
    ASSERT_TRUE(saveInteraction(*m_session, last).ok());
    MainWindow window(*m_workspace);
    activate(window);
    QSignalSpy why(m_workspace.get(), &Workspace::whyRequested);
    action(*window.findChild<MenuBar*>(), "Why am I seeing this?")->trigger();
    EXPECT_EQ(why.count(), 1);
}

TEST_F(MenuBarTest, whatIsNewIsAddedFromTheMenu) {
    MainWindow window(*m_workspace);
    activate(window);
    const auto& bar = *window.findChild<MenuBar*>();
    const auto opens = [&](const char* entry, const char* dialog) {
        action(bar, entry)->trigger();
        auto* opened = window.findChild<QDialog*>(QString::fromLatin1(dialog));
        EXPECT_TRUE(opened && opened->isVisible()) << entry;
        delete opened;
    };
    const auto asks = [&](const char* entry, const char* dialog) {
        bool asked = false;
        whenAsked(QString::fromLatin1(dialog), [&asked](QDialog* opened) {
            asked = true;
            opened->reject();
        });
        action(bar, entry)->trigger();
        EXPECT_TRUE(asked) << entry;
    };
    opens("New letter…", "letterDialog");
    opens("New project…", "projectDialog");
    opens("Import programs…", "programImportDialog");
    asks("New event…", "eventDialog");
    EXPECT_TRUE(child<QWidget>(window, "conferencesView")->isVisible());
    asks("New program…", "programDialog");
    EXPECT_TRUE(child<QWidget>(window, "programsView")->isVisible());
}

TEST_F(MenuBarTest, aNewLetterIsByWhoIsShown) {
    const ContactId jane = add(QStringLiteral("Jane Doe"));
    MainWindow window(*m_workspace);
    activate(window);
    Q_EMIT m_workspace->contactRequested(jane);
    action(*window.findChild<MenuBar*>(), "New letter…")->trigger();
    EXPECT_EQ(*window.findChild<PersonField*>()->person(), jane);
}

TEST_F(MenuBarTest, aProjectWithNobodyYetHasNoMentor) {
    MainWindow window(*m_workspace);
    activate(window);
    action(*window.findChild<MenuBar*>(), "New project…")->trigger();
    EXPECT_TRUE(window.findChild<PeopleField*>()->people().isEmpty());
}

TEST_F(MenuBarTest, everyWayToCatchUpIsInTheMenu) {
    MainWindow window(*m_workspace);
    activate(window);
    for (const char* way : {"Spread over two weeks…", "Keep 8 for today…", "Snooze all…"}) {
        action(*window.findChild<MenuBar*>(), way)->trigger();
        auto* dialog = window.findChild<QDialog*>(QStringLiteral("catchUpDialog"));
        ASSERT_TRUE(dialog) << way;
        delete dialog;
    }
}

TEST_F(MenuBarTest, eventModeIsStartedForWhatComesNextAndEnded) {
    MainWindow window(*m_workspace);
    activate(window);
    const auto& bar = *window.findChild<MenuBar*>();
    EXPECT_FALSE(action(bar, "Start event mode")->isEnabled());
    Event event;
    event.name = QStringLiteral("Ends & Means");
    event.starts = event.ends = m_session->today();
    const EventId id = *saveEvent(*m_session, event);
    action(bar, "Start event mode: Ends & Means")->trigger();
    EXPECT_EQ(m_workspace->activeEvent(), id);
    EXPECT_TRUE(child<QWidget>(window, "conferencesView")->isVisible());
    action(bar, "End event mode: Ends & Means")->trigger();
    EXPECT_FALSE(m_workspace->activeEvent());
    EXPECT_TRUE(action(bar, "Start event mode: Ends & Means")->isEnabled());
    ASSERT_TRUE(deleteEvent(*m_session, id).ok());
    EXPECT_FALSE(action(bar, "Start event mode")->isEnabled());
}

TEST_F(MenuBarTest, aPauseIsSetInTheSettings) {
    const QSignalSpy asked(m_workspace.get(), &Workspace::pauseRequested);
    action("Pause reminders…")->trigger();
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(MenuBarTest, noTwoEntriesOfAMenuShareAMnemonic) {
    static const QRegularExpression mnemonic(QStringLiteral("&(\\w)"));
    QList<QWidget*> all{&menus};
    for (QMenu* menu : menus.findChildren<QMenu*>())
        all.append(menu);
    for (const QWidget* menu : all) {
        QStringList letters;
        for (const QAction* one : menu->actions())
            letters += mnemonic.match(one->text()).captured(1).toLower();
        letters.removeAll(QString());
        EXPECT_EQ(letters.removeDuplicates(), 0) << letters.join(u' ').toStdString();
    }
}

TEST_F(MenuBarTest, controlAndANumberShowAView) {
    MainWindow window(*m_workspace);
    activate(window);
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    EXPECT_TRUE(child<QWidget>(window, "contactsView")->isVisible());
}

TEST_F(MenuBarTest, theColoursChosenAreTicked) {
    action("Dark colors")->trigger();
    EXPECT_EQ(chosenTheme(), ThemeChoice::Dark);
    auto* view = qobject_cast<QMenu*>(action("Dark colors")->parent());
    ASSERT_TRUE(view);
    chooseTheme(ThemeChoice::Light);
    Q_EMIT view->aboutToShow();
    EXPECT_TRUE(action("Light colors")->isChecked());
    EXPECT_FALSE(action("Dark colors")->isChecked());
}

TEST_F(MenuBarTest, helpTellsWhereTheDataIs) {
    QString text;
    whenAsked(QStringLiteral("messageDialog"), [&text](QDialog* dialog) {
        text = dialog->windowTitle();
        dialog->reject();
    });
    action("Where your data is")->trigger();
    EXPECT_EQ(text, QStringLiteral("Where your data is"));
}

} // namespace matchbook
