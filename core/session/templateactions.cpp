// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/templateactions.h"

#include "base/text.h"
#include "domain/season.h"
#include "session/draftnews.h"

#include <QLocale>

#include <algorithm>

namespace matchbook {

namespace {

/// A day as an English letter has it.
QString dayInLetters(QDate day, QDate today) {
    const bool sameYear = day.year() == today.year();
    return QLocale::c().toString(day, sameYear ? QStringLiteral("d MMMM")
                                               : QStringLiteral("d MMMM yyyy"));
}

void addApplicant(GapValues& values, Stores& stores, QDate today) {
    const Applicant me = stores.applicant.read();
    const Season season = seasonOf(me, today);
    values.insert(QStringLiteral("me"), me.name);
    values.insert(QStringLiteral("school"), me.school);
    values.insert(QStringLiteral("your introduction"), me.shortIntroduction.trimmed());
    values.insert(QStringLiteral("season"), QString::number(season.year));
    values.insert(QStringLiteral("match year"), QString::number(season.matchDay.date.year()));
    values.insert(QStringLiteral("submit"), dayInLetters(season.submit.date, today));
    if (me.stage)
        values.insert(QStringLiteral("your year of training"), trainingInLetters(*me.stage));
}

/// What was talked about at the event: the first line of what was noted.
QString topicAt(Stores& stores, const Contact& person, EventId event) {
    QString noted = person.note;
    for (const Interaction& said : stores.interactions.find(timelineOf(stores, person.id))) {
        if (said.event != event)
            continue;
        if (!said.subject.isEmpty())
            return said.subject;
        if (!said.note.isEmpty())
            noted = said.note;
    }
    const QString line = cleanedLine(noted.section(u'\n', 0, 0));
    const QString spoken = QStringLiteral("talked about ");
    return line.startsWith(spoken, Qt::CaseInsensitive) ? line.sliced(spoken.size()) : line;
}

void addPerson(GapValues& values, Stores& stores, ContactId id) {
    const auto person = stores.contacts.find(id);
    if (!person)
        return;
    values.insert(QStringLiteral("greeting"), salutation(*person));
    values.insert(QStringLiteral("name"), person->name);
    if (const Role* role = primaryRole(*person))
        values.insert(QStringLiteral("their institution"),
                      stores.organizations.names({role->organization}).value(role->organization));
    if (const auto event = person->metAt ? stores.events.find(person->metAt) : std::nullopt) {
        values.insert(QStringLiteral("event"), event->name);
        values.insert(QStringLiteral("topic"), topicAt(stores, *person, event->id));
    }
}

/// One at which one hopes to meet them comes before the one at which one met.
void addWishedEvent(GapValues& values, Stores& stores, const Reminder& reminder) {
    const auto events = stores.events.all();
    const auto wished = std::ranges::find_if(events, [&](const Event& event) {
        return event.starts == reminder.anchor && event.wishes.contains(reminder.contact);
    });
    if (reminder.subject == Subject::Contact && wished != events.end())
        values.insert(QStringLiteral("event"), wished->name);
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
            values.insert(QStringLiteral("deadline"), dayInLetters(*letter->deadline, today));
    } else if (reminder.subject == Subject::ActionItem) {
        if (const auto item = stores.actionItems.find(ActionItemId{reminder.subjectId})) {
            values.insert(QStringLiteral("promise"), item->text);
            values.insert(QStringLiteral("subject"), item->text);
        }
    } else if (reminder.subject == Subject::Interaction) {
        if (const auto said = stores.interactions.find(InteractionId{reminder.subjectId})) {
            values.insert(QStringLiteral("subject"), said->subject);
            values.insert(QStringLiteral("topic"), said->subject);
            values.insert(QStringLiteral("date of your message"), dayInLetters(said->on, today));
        }
    }
}

} // namespace

Result<QList<DraftTemplate>> suitableTemplates(Session& session) {
    auto all = draftTemplates();
    if (!all)
        return all;
    const auto me = session.read([](Stores& stores) { return stores.applicant.read(); });
    if (!me)
        return me.error();
    all->removeIf([&](const DraftTemplate& one) { return !suits(one, *me); });
    return all;
}

Result<FilledTemplate> fillTemplate(Session& session, const DraftTemplate& draft,
                                    const Reminder& about) {
    const QDate today = session.today();
    return session.read([&](Stores& stores) {
        GapValues values;
        addApplicant(values, stores, today);
        addPerson(values, stores, about.contact);
        addWishedEvent(values, stores, about);
        addSubject(values, stores, about, today);
        addNews(values, stores, draft, about, today);
        return FilledTemplate{filled(draft.subject, values), filled(draft.body, values)};
    });
}

} // namespace matchbook
