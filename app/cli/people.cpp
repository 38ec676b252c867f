// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/contactlist.h"
#include "cli/groups.h"
#include "cli/lines.h"
#include "cli/options.h"
#include "cli/recordjson.h"
#include "cli/texttable.h"
#include "session/eventactions.h"
#include "session/reminderactions.h"
#include "words/tokenwords.h"

namespace matchbook {

namespace {

/// Those for whom something is overdue today.
Result<QList<ContactId>> overduePeople(Session& session) {
    const auto pressing = reminders(session, 0);
    if (!pressing)
        return pressing.error();
    QList<ContactId> people;
    for (const Reminder& reminder : *pressing) {
        const bool overdue = reminder.state == ReminderState::Overdue;
        if (overdue && reminder.contact && !people.contains(reminder.contact))
            people.append(reminder.contact);
    }
    return people;
}

QString contactLines(const QList<ContactSummary>& lines) {
    return tableOf(lines, [](const ContactSummary& line) {
        return QStringList{QString::number(line.contact.id.value),
                           line.contact.name,
                           line.contact.credentials,
                           line.organization,
                           inWords(line.contact.relationship),
                           dayCell(line.lastTouch),
                           dayCell(line.nextDue)};
    });
}

/// Says who somebody is after they were added or changed.
Reply person(Call& call, ContactId id) {
    const auto details = contactDetails(*call.session, id);
    if (!details)
        return details.error();
    return answer(
        call, [&] { return personJson(*details); },
        [&] { return personLine(details->summary.contact); });
}

} // namespace

Reply runAdd(Call& call) {
    EventId event;
    Options options(*call.session, call.arguments);
    if (const auto& error = options.takeEvent("--event", event).error())
        return *error;
    const auto added = capture(*call.session, call.arguments.word(0), event);
    if (!added)
        return added.error();
    return person(call, added->contact);
}

Reply runContacts(Call& call) {
    Session& session = *call.session;
    auto asked = listAskedFor(call, call.arguments.word(0));
    if (!asked)
        return asked.error();
    if (call.arguments.has("--overdue")) {
        const auto overdue = overduePeople(session);
        if (!overdue)
            return overdue.error();
        asked->filter.among = *overdue;
    }
    const auto ids = contactIds(session, asked->filter, asked->sort);
    if (!ids)
        return ids.error();
    const auto lines = contactSummaries(session, *ids);
    if (!lines)
        return lines.error();
    return answer(
        call, [&] { return arrayOf(*lines, contactJson); }, [&] { return contactLines(*lines); });
}

Reply runShow(Call& call) {
    const auto id = findContact(*call.session, call.arguments.word(0));
    if (!id)
        return id.error();
    const auto details = contactDetails(*call.session, *id);
    if (!details)
        return details.error();
    const auto standing = standingWith(*call.session, *id);
    if (!standing)
        return standing.error();
    return answer(
        call, [&] { return detailsJson(*details, *standing); },
        [&] { return personLines(*details, *standing); });
}

Reply runEdit(Call& call) {
    const auto id = findContact(*call.session, call.arguments.word(0));
    if (!id)
        return id.error();
    const auto fields = fieldTexts(call.arguments.values("--set"));
    if (!fields)
        return fields.error();
    if (const auto set = setContactFields(*call.session, *id, *fields); !set)
        return set.error();
    return person(call, *id);
}

} // namespace matchbook
