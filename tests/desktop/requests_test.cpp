// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/mainwindow.h"
#include "desktop/reminders/reminderclock.h"
#include "desktop/reminders/reminderdialog.h"
#include "desktop/reminders/todaysection.h"
#include "desktop/requests.h"
#include "desktop/start/firstrundialog.h"
#include "desktop/themed.h"
#include "desktop/today/sampleday.h"
#include "session/eventactions.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace matchbook {

namespace {

/// The dialog of the name that is open over the window.
bool isOpen(const QWidget& window, const char* name) {
    const auto* dialog = window.findChild<QDialog*>(QString::fromLatin1(name));
    return dialog && dialog->isVisible();
}

} // namespace

TEST(Requests, whatIsDueOpensTheReminderDialogAndReadsItAnew) {
    const test::SampleDay day;
    Workspace workspace(day.session());
    QWidget window;
    const Requests requests(workspace, window);
    Q_EMIT workspace.remindersRequested();
    auto* dialog = window.findChild<ReminderDialog*>();
    ASSERT_TRUE(dialog && dialog->isVisible());
    day.clock.setDay({2026, 3, 12});
    Q_EMIT workspace.remindersRequested();
    EXPECT_EQ(window.findChildren<ReminderDialog*>().size(), 1);
    EXPECT_EQ(dialog->count(), dueReminders(day.session()).size());
}

TEST(Requests, whatTheMenusAskForOpens) {
    const test::SampleDay day;
    Workspace workspace(day.session());
    QWidget window;
    const Requests requests(workspace, window);
    Q_EMIT workspace.settingsRequested();
    EXPECT_TRUE(isOpen(window, "settingsDialog"));
    Q_EMIT workspace.historyRequested();
    EXPECT_TRUE(isOpen(window, "historyDialog"));
    Q_EMIT workspace.introductionsRequested();
    EXPECT_TRUE(isOpen(window, "introductionsDialog"));
}

TEST(Requests, aPauseIsSetWhereTheSettingsHaveIt) {
    const test::SampleDay day;
    Workspace workspace(day.session());
    QWidget window;
    window.show();
    const Requests requests(workspace, window);
    Q_EMIT workspace.pauseRequested();
    auto* button = window.findChild<QPushButton*>(QStringLiteral("pausedUntilButton"));
    ASSERT_TRUE(button);
    EXPECT_TRUE(button->isVisible());
    EXPECT_TRUE(button->hasFocus() || button->window()->focusWidget() == button);
}

TEST(Requests, whatAReminderAsksForStandsOverItAndOutlivesIt) {
    const test::SampleDay day;
    Workspace workspace(day.session());
    QWidget window;
    window.show();
    const Requests requests(workspace, window);
    Q_EMIT workspace.remindersRequested();
    auto* reminders = window.findChild<ReminderDialog*>();
    ASSERT_TRUE(QTest::qWaitForWindowActive(reminders));
    Q_EMIT workspace.whyRequested(dueReminders(day.session()).first());
    const auto* why = window.findChild<QDialog*>(QStringLiteral("whyDialog"));
    ASSERT_TRUE(why);
    EXPECT_EQ(why->parentWidget(), reminders);
    reminders->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(isOpen(window, "whyDialog"));
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    Q_EMIT workspace.historyRequested();
    EXPECT_EQ(window.findChild<QDialog*>(QStringLiteral("historyDialog"))->parentWidget(), &window);
}

TEST(Requests, atTheStartWhatIsDueComesUpOnlyWhereNothingShowsItAndNoEventRuns) {
    const test::SampleDay day;
    struct Start {
        const char* view;
        bool event;
        bool comesUp;
    };
    const auto events = matchbook::events(day.session());
    ASSERT_TRUE(events && !events->isEmpty());
    for (const Start& start : {Start{"contacts", false, true}, Start{"today", false, false},
                               Start{"contacts", true, false}}) {
        Workspace workspace(day.session());
        workspace.setActiveEvent(start.event ? events->first().id : EventId{});
        MainWindow window(workspace);
        window.show();
        window.showView(QString::fromLatin1(start.view));
        Requests requests(workspace, window);
        requests.begin(false);
        EXPECT_EQ(isOpen(window, "reminderDialog"), start.comesUp) << start.view;
        workspace.setActiveEvent({});
    }
}

TEST(Requests, aNewStoreIsNotToldWhatIsDueBeforeItsQuestionsAreAnswered) {
    const test::SampleDay day;
    Workspace workspace(day.session());
    QWidget window;
    window.show();
    Requests requests(workspace, window);
    QSignalSpy checked(&requests, &Requests::checked);
    requests.begin(true);
    EXPECT_FALSE(isOpen(window, "reminderDialog"));
    EXPECT_EQ(checked.count(), 0);
    window.findChild<FirstRunDialog*>()->reject();
    EXPECT_EQ(checked.count(), 1);
}

TEST(Requests, aTableOfProgramsIsNotTakenForPeople) {
    const test::SampleDay day;
    Workspace workspace(day.session());
    QWidget window;
    const Requests requests(workspace, window);
    const QTemporaryDir folder;
    const auto ask = [&](const char* name, const char* content) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        Q_EMIT workspace.importFileRequested(file.fileName());
    };
    ask("programs.csv", "Program,City\nLakeside IR,Springfield\n");
    EXPECT_TRUE(isOpen(window, "programImportDialog"));
    EXPECT_FALSE(isOpen(window, "importDialog"));
    ask("people.csv", "First Name,Last Name\nJane,Doe\n");
    EXPECT_TRUE(isOpen(window, "importDialog"));
}

} // namespace matchbook
