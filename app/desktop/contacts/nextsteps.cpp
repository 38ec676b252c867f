// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/nextsteps.h"

#include "desktop/contacts/iconline.h"
#include "desktop/contacts/recordeditors.h"
#include "desktop/support/plaintext.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/sectionheader.h"
#include "desktop/workspace.h"
#include "words/reminderwords.h"

#include <algorithm>

namespace matchbook {

namespace {

constexpr qsizetype mostShown = 3;

Tone toneOf(ReminderState state) {
    switch (state) {
    case ReminderState::Overdue:
        return Tone::Danger;
    case ReminderState::Due:
        return Tone::Warning;
    case ReminderState::Upcoming:
        break;
    }
    return Tone::Neutral;
}

} // namespace

NextSteps::NextSteps(Workspace& workspace, QWidget* parent)
    : Section(tr("What comes next"), parent)
    , m_workspace(workspace) {
    setObjectName(QStringLiteral("nextSteps"));
}

void NextSteps::setDetails(const ContactDetails& details) {
    clearLines();
    const Contact& contact = details.summary.contact;
    if (details.reminders.isEmpty())
        addNothing(contact.doNotContact
                       ? tr("You asked not to be reminded of them.")
                       : tr("Nothing is due within a year. Log a contact, set a relationship or "
                            "add a task, and it appears here."));
    for (qsizetype i = 0; i < std::min(mostShown, details.reminders.size()); ++i)
        add(details.reminders[i], i == 0);
}

/// The first one says why; the others are one quiet line each.
void NextSteps::add(const Reminder& reminder, bool first) {
    const Tone tone = toneOf(reminder.state);
    auto* line = new IconLine(first ? Icon::NextStep : Icon::Bell, tone);
    line->setObjectName(QStringLiteral("nextStep"));
    line->setTitle(reminder.title);
    line->addCaption(dueWords(reminder, m_workspace.session().today()), tone);
    if (first && !reminder.why.isEmpty())
        line->addCaption(reminder.why);
    auto* why =
        new IconButton(Icon::Why, tr("Why: %1").arg(reminder.title), QStringLiteral("whyButton"));
    auto* done = new IconButton(Icon::Done, tr("Done and log: %1").arg(reminder.title),
                                QStringLiteral("doneButton"));
    setPlainToolTip(why, tr("Why am I seeing this?"));
    setPlainToolTip(done, tr("Done and log"));
    if (reminder.subject == Subject::ActionItem) {
        auto* edit = new IconButton(Icon::Edit, tr("Edit: %1").arg(reminder.title),
                                    QStringLiteral("editStepButton"));
        line->addAction(edit);
        connect(edit, &IconButton::clicked, this, [this, id = ActionItemId{reminder.subjectId}] {
            editRecord(m_workspace, id, window());
        });
    }
    line->addAction(why);
    line->addAction(done);
    connect(why, &IconButton::clicked, this,
            [this, reminder] { Q_EMIT m_workspace.whyRequested(reminder); });
    connect(done, &IconButton::clicked, this,
            [this, reminder] { Q_EMIT m_workspace.doneAndLogRequested(reminder); });
    addLine(line);
}

} // namespace matchbook
