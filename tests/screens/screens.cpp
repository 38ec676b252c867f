// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens.h"

#include "desktop/conferences/conferencesview.h"
#include "desktop/conferences/eventdialog.h"
#include "desktop/contacts/contacteditor.h"
#include "desktop/contacts/contactsview.h"
#include "desktop/draft/draftdialog.h"
#include "desktop/guides/packdialog.h"
#include "desktop/importing/importdialog.h"
#include "desktop/log/quicklogdialog.h"
#include "desktop/reminders/reminderclock.h"
#include "desktop/reminders/reminderdialog.h"
#include "desktop/reminders/whydialog.h"
#include "desktop/start/firstrundialog.h"
#include "desktop/summary/summarydialog.h"
#include "session/contactactions.h"
#include "session/eventactions.h"

#include <QLineEdit>

#include <algorithm>
#include <array>

namespace matchbook::screens {

namespace {

/// The window on one of its views.
QWidget* window(Workspace& workspace, const char* view) {
    auto* made = new MainWindow(workspace);
    made->showView(QString::fromLatin1(view));
    return made;
}

ContactId somebody(Workspace& workspace) {
    const auto due = dueReminders(workspace.session());
    const auto found =
        std::ranges::find_if(due, [](const Reminder& r) { return r.contact.isValid(); });
    if (found != due.end())
        return found->contact;
    return contactIds(workspace.session(), {})->value(0);
}

Reminder mostPressing(Workspace& workspace) {
    return dueReminders(workspace.session()).value(0);
}

EventId conference(Workspace& workspace) {
    const auto all = events(workspace.session());
    const auto past = std::ranges::find_if(*all, [&](const Event& event) {
        return isConference(event.kind) && event.starts <= workspace.session().today();
    });
    return past == all->end() ? EventId{} : past->id;
}

QWidget* contactPage(Workspace& workspace) {
    auto* made = window(workspace, "contacts");
    Q_EMIT workspace.contactRequested(somebody(workspace));
    return made;
}

QWidget* contactSearch(Workspace& workspace) {
    auto* made = window(workspace, "contacts");
    auto* edit = made->findChild<ContactsView*>()->findChild<QLineEdit*>();
    edit->setText(QStringLiteral("registry"));
    return made;
}

QWidget* conferencePage(Workspace& workspace) {
    auto* made = window(workspace, "conferences");
    Q_EMIT workspace.eventRequested(conference(workspace));
    return made;
}

QWidget* eventMode(Workspace& workspace) {
    workspace.setActiveEvent(conference(workspace));
    auto* made = conferencePage(workspace);
    auto* edit = made->findChild<QLineEdit*>(QStringLiteral("captureEdit"));
    if (edit)
        edit->setText(QStringLiteral("Jane Doe, MD @UCSF PD #IR !talked about the PAE registry "
                                     ">email draft Fri <jane@example.org>"));
    return made;
}

constexpr std::array table{
    Screen{"today",
           [](Workspace& w) {
               return window(w, "today");
           }},
    Screen{"today-empty", [](Workspace& w) { return window(w, "today"); }, true},
    Screen{"contacts",
           [](Workspace& w) {
               return window(w, "contacts");
           }},
    Screen{"contacts-empty", [](Workspace& w) { return window(w, "contacts"); }, true},
    Screen{"contact-page", contactPage},
    Screen{"contact-search", contactSearch},
    Screen{"conferences", conferencePage},
    Screen{"conferences-empty", [](Workspace& w) { return window(w, "conferences"); }, true},
    Screen{"event-mode", eventMode},
    Screen{"guides",
           [](Workspace& w) {
               return window(w, "guides");
           }},
    Screen{"guides-pack",
           [](Workspace& w) -> QWidget* {
               return new PackDialog(w);
           }},
    Screen{"contact-editor",
           [](Workspace& w) -> QWidget* {
               return new ContactEditor(w, somebody(w));
           }},
    Screen{"quick-log",
           [](Workspace& w) -> QWidget* {
               return new QuickLogDialog(w, mostPressing(w));
           }},
    Screen{"reminders",
           [](Workspace& w) -> QWidget* {
               return new ReminderDialog(w);
           }},
    Screen{"why",
           [](Workspace& w) -> QWidget* {
               return new WhyDialog(w, mostPressing(w).key);
           }},
    Screen{"draft",
           [](Workspace& w) -> QWidget* {
               return new DraftDialog(w, mostPressing(w));
           }},
    Screen{"event-editor",
           [](Workspace& w) -> QWidget* {
               return new EventDialog(w, Event{});
           }},
    Screen{"import",
           [](Workspace& w) -> QWidget* {
               return new ImportDialog(w);
           }},
    Screen{"summary",
           [](Workspace& w) -> QWidget* {
               return new SummaryDialog(w);
           }},
    Screen{"first-run", [](Workspace& w) -> QWidget* { return new FirstRunDialog(w); }, true},
};

} // namespace

std::span<const Screen> all() {
    return table;
}

} // namespace matchbook::screens
