// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/requests.h"

#include "desktop/contacteditor/contacteditor.h"
#include "desktop/draft/draftdialog.h"
#include "desktop/draft/scriptsdialog.h"
#include "desktop/exporting/exports.h"
#include "desktop/health/mergedialog.h"
#include "desktop/history/historydialog.h"
#include "desktop/importing/importdialog.h"
#include "desktop/introductions/introductionsdialog.h"
#include "desktop/letters/packetdialog.h"
#include "desktop/log/quicklogdialog.h"
#include "desktop/notify/digest.h"
#include "desktop/notify/notifier.h"
#include "desktop/programs/programimportdialog.h"
#include "desktop/reminders/reminderclock.h"
#include "desktop/reminders/reminderdialog.h"
#include "desktop/reminders/whydialog.h"
#include "desktop/settings/settingsdialog.h"
#include "desktop/start/firstrundialog.h"
#include "desktop/summary/summarydialog.h"
#include "desktop/today/todayview.h"
#include "desktop/trash/trashdialog.h"
#include "desktop/tray/tray.h"
#include "desktop/widgets/dialog.h"
#include "session/importactions.h"
#include "session/programimport.h"

#include <QSettings>

namespace matchbook {

namespace {

constexpr auto waitsKey = "firstQuestionsWait";

/// A table of programs has no people in it.
bool holdsPrograms(Session& session, const QString& file) {
    const auto people = previewImport(session, file, {});
    return !people && people.error().code == Error::Code::UnknownFormat &&
           previewPrograms(session, file).ok();
}

} // namespace

Requests::Requests(Workspace& workspace, QWidget& window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_window(window)
    , m_clock(new ReminderClock(workspace, this))
    , m_notifier(new Notifier(this))
    , m_digest(new Digest(workspace, window, *m_notifier)) {
    connect(&workspace, &Workspace::logRequested, this, [this](const QList<ContactId>& people) {
        open(new QuickLogDialog(m_workspace, people, asker()));
    });
    connect(&workspace, &Workspace::doneAndLogRequested, this, [this](const Reminder& reminder) {
        open(new QuickLogDialog(m_workspace, QList<Reminder>{reminder}, asker()));
    });
    connect(&workspace, &Workspace::draftRequested, this, [this](const Reminder& reminder) {
        const bool general = reminder.key.isEmpty() && reminder.action.isEmpty();
        open(general ? new DraftDialog(m_workspace, reminder.contact, asker())
                     : new DraftDialog(m_workspace, reminder, asker()));
    });
    connect(&workspace, &Workspace::whyRequested, this, [this](const Reminder& reminder) {
        open(new WhyDialog(m_workspace, reminder.key, asker()));
    });
    connect(&workspace, &Workspace::scriptsRequested, this, [this](const Reminder& about) {
        open(new ScriptsDialog(m_workspace, about, asker()));
    });
    connect(&workspace, &Workspace::introductionsRequested, this,
            [this] { open(new IntroductionsDialog(m_workspace, asker())); });
    connect(&workspace, &Workspace::editContactRequested, this,
            [this](ContactId contact) { open(new ContactEditor(m_workspace, contact, asker())); });
    connect(&workspace, &Workspace::mergeRequested, this, [this](ContactId one, ContactId other) {
        open(new MergeDialog(m_workspace, one, other, asker()));
    });
    connect(&workspace, &Workspace::trashRequested, this,
            [this] { open(new TrashDialog(m_workspace, asker())); });
    connect(&workspace, &Workspace::importRequested, this,
            [this] { open(new ImportDialog(m_workspace, {}, asker())); });
    connect(&workspace, &Workspace::importFileRequested, this, [this](const QString& file) {
        if (holdsPrograms(m_workspace.session(), file))
            open(new ProgramImportDialog(m_workspace, file, asker()));
        else
            open(new ImportDialog(m_workspace, file, asker()));
    });
    connect(&workspace, &Workspace::summaryRequested, this,
            [this] { open(new SummaryDialog(m_workspace, asker())); });
    connect(&workspace, &Workspace::packetRequested, this,
            [this](ContactId writer) { open(new PacketDialog(m_workspace, writer, asker())); });
    connect(&workspace, &Workspace::exportRequested, this,
            [this](ExportKind kind) { askAndExport(m_workspace, kind, asker()); });
    connect(&workspace, &Workspace::historyRequested, this,
            [this] { open(new HistoryDialog(m_workspace, asker())); });
    connect(&workspace, &Workspace::settingsRequested, this,
            [this] { open(new SettingsDialog(m_workspace, asker())); });
    connect(&workspace, &Workspace::pauseRequested, this, [this] {
        auto* settings = new SettingsDialog(m_workspace, asker());
        open(settings);
        settings->showPause();
    });
    connect(&workspace, &Workspace::remindersRequested, this, &Requests::showReminders);
    connect(m_clock, &ReminderClock::timeToRemind, this, [this](Occasion occasion) {
        if (!m_digest->tell() && !(occasion == Occasion::Start && wouldDisturb()))
            remind();
    });
    connect(m_digest, &Digest::opened, this, [this] {
        bringToFront(m_window);
        showReminders();
    });
    connect(m_clock, &ReminderClock::checked, this, [this](const QDateTime& when) {
        if (m_reminders)
            m_reminders->setLastChecked(when);
        Q_EMIT checked();
    });
}

void Requests::begin(bool newStore) {
    if (newStore || QSettings().contains(m_workspace.storeKey(waitsKey)))
        askFirstQuestions();
    else
        m_clock->start();
}

/// The window that asked: what it asked for stands over it, and gives the keyboard back to it.
QWidget* Requests::asker() const {
    return m_reminders && m_reminders->isActiveWindow() ? static_cast<QWidget*>(m_reminders)
                                                        : &m_window;
}

/// Today lists what is due already; at a conference the line for people met comes first.
bool Requests::wouldDisturb() const {
    const auto* today = m_window.findChild<TodayView*>();
    return m_workspace.activeEvent() || (today && today->isVisible());
}

void Requests::askFirstQuestions() {
    auto* dialog = new FirstRunDialog(m_workspace, &m_window);
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        if (dialog->next() == FirstRunDialog::Next::Import)
            Q_EMIT m_workspace.importRequested();
        if (dialog->next() == FirstRunDialog::Next::Restore)
            Q_EMIT restoreRequested();
        if (dialog->next() != FirstRunDialog::Next::Sample) {
            QSettings().remove(m_workspace.storeKey(waitsKey));
            m_clock->start();
            return;
        }
        QSettings().setValue(m_workspace.storeKey(waitsKey), true);
        Q_EMIT sampleRequested();
    });
    open(dialog);
}

/// Comes up beside what the user is doing.
void Requests::remind() {
    reminders()->show();
}

/// The user asked for it: it comes to the front.
void Requests::showReminders() {
    ReminderDialog* dialog = reminders();
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

/// The dialog as of now; one that was left open may list yesterday.
ReminderDialog* Requests::reminders() {
    // It stays when it is closed: what was opened from it may still be open.
    if (m_reminders)
        m_reminders->reload();
    else
        m_reminders = new ReminderDialog(m_workspace, &m_window);
    m_reminders->setLastChecked(m_clock->lastChecked());
    m_reminders->setClosedSince(m_clock->closedSince());
    return m_reminders;
}

} // namespace matchbook
