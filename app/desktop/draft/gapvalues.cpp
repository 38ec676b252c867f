// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/draft/gapvalues.h"

#include "domain/season.h"
#include "words/daywords.h"

namespace matchbook {

namespace {

void addApplicant(GapValues& values, Stores& stores, QDate today) {
    const Applicant me = stores.applicant.read();
    const Season season = seasonOf(me, today);
    values.insert(QStringLiteral("me"), me.name);
    values.insert(QStringLiteral("school"), me.school);
    values.insert(QStringLiteral("season"), QString::number(season.year));
    values.insert(QStringLiteral("submit"), longDayInWords(season.submit.date, today));
}

void addPerson(GapValues& values, Stores& stores, ContactId id) {
    const auto person = stores.contacts.find(id);
    if (!person)
        return;
    values.insert(QStringLiteral("greeting"), salutation(*person));
    values.insert(QStringLiteral("name"), person->name);
    if (const auto event = person->metAt ? stores.events.find(person->metAt) : std::nullopt)
        values.insert(QStringLiteral("event"), event->name);
}

/// What the record the reminder is about brings along.
void addSubject(GapValues& values, Stores& stores, const Reminder& reminder, QDate today) {
    if (reminder.subject == Subject::Event) {
        if (const auto event = stores.events.find(EventId{reminder.subjectId}))
            values.insert(QStringLiteral("event"), event->name);
    } else if (reminder.subject == Subject::Project) {
        if (const auto project = stores.projects.find(ProjectId{reminder.subjectId}))
            values.insert(QStringLiteral("project"), project->title);
    } else if (reminder.subject == Subject::Letter) {
        const auto letter = stores.letters.find(LetterId{reminder.subjectId});
        if (letter && letter->deadline)
            values.insert(QStringLiteral("deadline"), longDayInWords(*letter->deadline, today));
    } else if (reminder.subject == Subject::ActionItem) {
        if (const auto item = stores.actionItems.find(ActionItemId{reminder.subjectId})) {
            values.insert(QStringLiteral("promise"), item->text);
            values.insert(QStringLiteral("subject"), item->text);
        }
    } else if (reminder.subject == Subject::Interaction) {
        if (const auto said = stores.interactions.find(InteractionId{reminder.subjectId})) {
            values.insert(QStringLiteral("subject"), said->subject);
            values.insert(QStringLiteral("topic"), said->subject);
            values.insert(QStringLiteral("date of your message"), longDayInWords(said->on, today));
        }
    }
}

} // namespace

GapValues gapValues(Session& session, const Reminder& reminder) {
    const QDate today = session.today();
    const auto values = session.read([&](Stores& stores) {
        GapValues found;
        addApplicant(found, stores, today);
        addPerson(found, stores, reminder.contact);
        addSubject(found, stores, reminder, today);
        return found;
    });
    return values ? *values : GapValues();
}

} // namespace matchbook
