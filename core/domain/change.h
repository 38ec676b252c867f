// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"

#include <QFlags>
#include <QSet>

namespace matchbook {

/// A part of the store that a view may show.
enum class Area {
    Applicant = 1 << 0,
    Organizations = 1 << 1,
    Events = 1 << 2,
    Contacts = 1 << 3,
    Interactions = 1 << 4,
    ActionItems = 1 << 5,
    Favors = 1 << 6,
    Letters = 1 << 7,
    Projects = 1 << 8,
    Decisions = 1 << 9,
    Rules = 1 << 10, ///< of the decisions those that hold for a rule, whomever it is about
    All = (1 << 11) - 1
};
Q_DECLARE_FLAGS(Areas, Area)
Q_DECLARE_OPERATORS_FOR_FLAGS(Areas)

/// What a committed write, an undo or another process changed. Views re-read what they show of it.
struct Change {
    Areas areas;
    /// Whose record, touches or open loops changed, or about whom a reminder was decided.
    QSet<ContactId> contacts;
};

/// What the user did, as a token that app words ("Log an e-mail with Jane Doe").
enum class Operation {
    EditProfile,
    AddContact,
    EditContact,
    DeleteContacts,
    MergeContacts,
    TellApart,
    ConfirmContact,
    RestoreTrashed,
    AddEvent,
    EditEvent,
    DeleteEvent,
    TickItem,
    LogInteraction,
    EditInteraction,
    DeleteInteraction,
    AddActionItem,
    EditActionItem,
    CloseActionItem,
    ReopenActionItem,
    DeleteActionItem,
    EditFavor,
    DeleteFavor,
    EditLetter,
    DeleteLetter,
    EditProject,
    DeleteProject,
    AddOrganization,
    EditOrganization,
    MergeOrganizations,
    DeleteOrganization,
    DecideReminder,
    ChangeRule,
    KeepText,
    EditView,
    Import,
    AddSample,
    Restore
};
template <>
inline constexpr const char* tokensOf<Operation>[] = {"edit-profile",
                                                      "add-contact",
                                                      "edit-contact",
                                                      "delete-contacts",
                                                      "merge-contacts",
                                                      "tell-apart",
                                                      "confirm-contact",
                                                      "restore-trashed",
                                                      "add-event",
                                                      "edit-event",
                                                      "delete-event",
                                                      "tick-item",
                                                      "log-interaction",
                                                      "edit-interaction",
                                                      "delete-interaction",
                                                      "add-actionitem",
                                                      "edit-actionitem",
                                                      "close-actionitem",
                                                      "reopen-actionitem",
                                                      "delete-actionitem",
                                                      "edit-favor",
                                                      "delete-favor",
                                                      "edit-letter",
                                                      "delete-letter",
                                                      "edit-project",
                                                      "delete-project",
                                                      "add-organization",
                                                      "edit-organization",
                                                      "merge-organizations",
                                                      "delete-organization",
                                                      "decide-reminder",
                                                      "change-rule",
                                                      "keep-text",
                                                      "edit-view",
                                                      "import",
                                                      "add-sample",
                                                      "restore"};

/// The name of a step of undo: what was done, and to whom or what.
struct StepLabel {
    Operation operation = Operation::EditContact;
    QString subject;

    bool operator==(const StepLabel&) const = default;
};

/// One step of undo as a list shows it.
struct UndoStep {
    UndoStepId id;
    StepLabel label;
    QDateTime at;
    bool undone = false;
};

} // namespace matchbook
