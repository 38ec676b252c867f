// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reminder.h"
#include "session/session.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace matchbook {

enum class ExportKind;
enum class HealthIssue;

/// What every view is given: the session, and signals by which it asks the window for something
/// beyond itself. Views know nothing of each other.
class Workspace : public QObject {
    Q_OBJECT

public:
    explicit Workspace(Session& session, QObject* parent = nullptr)
        : QObject(parent)
        , m_session(session) {}

    [[nodiscard]] Session& session() const { return m_session; }

    /// The key under which a setting of this store alone is kept on this computer.
    [[nodiscard]] QString storeKey(const char* name) const;

    /// The event of event mode; none when it is off. Remembered over restarts until the event ends.
    [[nodiscard]] EventId activeEvent();
    void setActiveEvent(EventId event);

    /// Shows the error, when there is one, in the bar at the foot; says whether all went well.
    template <class T>
    bool succeeded(const Result<T>& result) {
        if (!result)
            Q_EMIT failed(result.error());
        return result.ok();
    }

Q_SIGNALS:
    // "Show me …"
    void contactRequested(matchbook::ContactId contact);
    void eventRequested(matchbook::EventId event);
    void viewRequested(const QString& viewId);
    void healthRequested(matchbook::HealthIssue issue);
    void reviewRequested(); ///< the review of the week, in Today
    void savedViewRequested(const QString& name);
    void programRequested(matchbook::OrganizationId program);
    /// These people in Contacts, under words that say who they are.
    void peopleRequested(const QString& who, const QList<matchbook::ContactId>& people);

    // "I want to …"; an empty list of people or no contact leaves the choice to the dialog.
    void logRequested(const QList<matchbook::ContactId>& people);
    void doneAndLogRequested(const matchbook::Reminder& reminder);
    void draftRequested(const matchbook::Reminder& reminder);
    void whyRequested(const matchbook::Reminder& reminder);
    void scriptsRequested(const matchbook::Reminder& about); ///< of a person, an event, or neither
    void introductionsRequested();
    void editContactRequested(matchbook::ContactId contact); ///< no id: a new one
    void mergeRequested(matchbook::ContactId one, matchbook::ContactId other);
    void trashRequested();
    void importRequested();
    void importFileRequested(const QString& file);
    void summaryRequested();
    void packetRequested(matchbook::ContactId writer); ///< what a letter writer is given
    void exportRequested(matchbook::ExportKind kind);
    void remindersRequested();
    void historyRequested();
    void settingsRequested();
    void pauseRequested(); ///< of all reminders, in the settings

    // "Tell the user …": a line in the bar at the foot, with Undo beside it where something
    // changed.
    void said(const QString& text, bool canUndo);
    void failed(const matchbook::Error& error);
    /// A line with something to do about it; action is the word on its button.
    void proposed(const QString& text, const QString& action, const std::function<void()>& run);
    void activeEventChanged(matchbook::EventId event);

private:
    Session& m_session;
    std::optional<EventId> m_activeEvent;
};

} // namespace matchbook
