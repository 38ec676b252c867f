// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/reminders/reminderclock.h"
#include "desktop/reminders/reminderdialog.h"
#include "desktop/requests.h"
#include "desktop/themed.h"
#include "desktop/today/sampleday.h"

#include <QFile>
#include <QTemporaryDir>

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
