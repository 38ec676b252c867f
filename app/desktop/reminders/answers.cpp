// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/reminders/answers.h"

#include "desktop/log/quicklogdialog.h"
#include "desktop/views.h"
#include "session/profileactions.h"
#include "session/reminderactions.h"
#include "words/daywords.h"

#include <QCoreApplication>

#include <algorithm>

namespace matchbook {

namespace {

struct Answers {
    Q_DECLARE_TR_FUNCTIONS(Answers)
};

QStringList keysOf(const QList<Reminder>& reminders) {
    QStringList keys;
    for (const Reminder& reminder : reminders)
        keys.append(reminder.key);
    return keys;
}

/// Where what a rule asks of the applicant is done; by the id of the view.
struct RulePlace {
    const char16_t* rule;
    const char* view;
};

constexpr RulePlace rulePlaces[] = {
    {u"away-count", "conferences"},
    {u"beyond-shadowing", "conferences"},
    {u"conference-plan", "conferences"},
    {u"membership-event", "conferences"},
    {u"shadow-again", "conferences"},
    {u"shadow-one-place", "conferences"},
    {u"visibility", "conferences"},
    {u"first-steps", "conferences"},
    {u"interview-season", "programs"},
    {u"plan-programs", "programs"},
    {u"program-contact", "programs"},
    {u"letter-mix", "letters"},
    {u"letters-missing", "letters"},
    {u"interest-pattern", "plan"},
    {u"involvement", "plan"},
    {u"plan-project", "plan"},
    {u"plan-mentor-types", "plan"},
    {u"plan-mentors", "plan"},
};

bool isView(QLatin1StringView id) {
    return std::ranges::any_of(
        views(), [&](const ViewEntry& view) { return QLatin1StringView(view.id) == id; });
}

/// What is not about events, programs or letters is found among people; the plan shows what letters
/// are missing, too.
QString placeOf(const QString& rule) {
    const auto* place = std::ranges::find_if(
        rulePlaces, [&](const RulePlace& one) { return rule == QStringView(one.rule); });
    const QLatin1StringView view(place == std::end(rulePlaces) ? "contacts" : place->view);
    return isView(view) ? QString(view) : QStringLiteral("plan");
}

bool isForOne(ReminderAct act) {
    return act == ReminderAct::Draft || act == ReminderAct::Open || act == ReminderAct::Why ||
           act == ReminderAct::MutePerson;
}

} // namespace

void answerReminders(Workspace& workspace, ReminderAct act, const QList<Reminder>& reminders,
                     QWidget* over) {
    if (reminders.isEmpty())
        return;
    if (isForOne(act) && reminders.size() > 1) {
        Q_EMIT workspace.said(Answers::tr("Choose one reminder for this"), false);
        return;
    }
    switch (act) {
    case ReminderAct::Done:
        return logReminders(workspace, reminders, over);
    case ReminderAct::JustDone:
        return finishReminders(workspace, reminders);
    case ReminderAct::Draft:
        return draftFor(workspace, reminders.first());
    case ReminderAct::Open:
        return openSubject(workspace, reminders.first());
    case ReminderAct::Dismiss:
        return dismissReminders(workspace, reminders);
    case ReminderAct::MutePerson:
        return mutePerson(workspace, reminders.first());
    case ReminderAct::Why:
        Q_EMIT workspace.whyRequested(reminders.first());
        return;
    case ReminderAct::Snooze:
        return;
    }
}

void logReminders(Workspace& workspace, const QList<Reminder>& reminders, QWidget* over) {
    const bool aboutSomebody = std::ranges::any_of(
        reminders, [](const Reminder& reminder) { return bool(reminder.contact); });
    if (!aboutSomebody)
        return finishReminders(workspace, reminders);
    if (reminders.size() == 1)
        Q_EMIT workspace.doneAndLogRequested(reminders.first());
    else
        open(new QuickLogDialog(workspace, reminders, over->window()));
}

void finishReminders(Workspace& workspace, const QList<Reminder>& reminders) {
    if (reminders.isEmpty())
        return;
    const Reminder first = reminders.first();
    if (!workspace.succeeded(markDone(workspace.session(), keysOf(reminders))))
        return;
    Q_EMIT workspace.said(reminders.size() == 1
                              ? Answers::tr("Done: %1").arg(first.title)
                              : Answers::tr("%1 reminders marked as done").arg(reminders.size()),
                          true);
}

void snoozeReminders(Workspace& workspace, const QList<Reminder>& reminders, QDate until) {
    if (reminders.isEmpty() ||
        !workspace.succeeded(snooze(workspace.session(), keysOf(reminders), until)))
        return;
    const QString day = weekdayInWords(until, workspace.session().today());
    Q_EMIT workspace.said(
        reminders.size() == 1
            ? Answers::tr("Back on %1: %2").arg(day, reminders.first().title)
            : Answers::tr("%1 reminders are back on %2").arg(reminders.size()).arg(day),
        true);
}

void dismissReminders(Workspace& workspace, const QList<Reminder>& reminders) {
    if (reminders.isEmpty() ||
        !workspace.succeeded(dismiss(workspace.session(), keysOf(reminders))))
        return;
    Q_EMIT workspace.said(reminders.size() == 1
                              ? Answers::tr("Dismissed: %1").arg(reminders.first().title)
                              : Answers::tr("%1 reminders dismissed").arg(reminders.size()),
                          true);
}

void mutePerson(Workspace& workspace, const Reminder& reminder) {
    if (workspace.succeeded(mute(workspace.session(), reminder.key, MuteScope::Person)))
        Q_EMIT workspace.said(Answers::tr("Not again: %1").arg(reminder.title), true);
}

void resumeReminders(Workspace& workspace) {
    auto me = applicant(workspace.session());
    if (!workspace.succeeded(me))
        return;
    me->pausedUntil.reset();
    if (workspace.succeeded(saveApplicant(workspace.session(), *me)))
        Q_EMIT workspace.said(Answers::tr("Reminders are back"), true);
}

void openSubject(Workspace& workspace, const Reminder& reminder) {
    if (reminder.subject == Subject::Event)
        Q_EMIT workspace.eventRequested(EventId{reminder.subjectId});
    else if (reminder.contact)
        Q_EMIT workspace.contactRequested(reminder.contact);
    else
        Q_EMIT workspace.viewRequested(placeOf(reminder.rule));
}

void draftFor(Workspace& workspace, const Reminder& reminder) {
    if (reminder.contact)
        Q_EMIT workspace.draftRequested(reminder);
    else
        Q_EMIT workspace.said(Answers::tr("This is about nobody in particular, so there is nobody "
                                          "to write to."),
                              false);
}

} // namespace matchbook
