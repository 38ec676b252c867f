// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/groupactions.h"

#include "base/refusals.h"
#include "base/text.h"

namespace matchbook {

namespace {

StepLabel labelOf(const QList<ContactId>& ids) {
    return {Operation::EditContact, QString::number(ids.size())};
}

/// Calls edit(contact) for each and saves those it says it changed; gives their number.
template <class Edit>
int editEach(Stores& stores, const QList<ContactId>& ids, const QDateTime& now, Edit edit) {
    int edited = 0;
    for (Contact& contact : stores.contacts.find(ids)) {
        if (!edit(contact))
            continue;
        stores.contacts.save(contact, now);
        ++edited;
    }
    return edited;
}

/// Sets one member of each.
template <class Value>
Result<> setEach(Session& session, const QList<ContactId>& ids, Value Contact::*member,
                 const Value& value) {
    return session.write(labelOf(ids), [&](Stores& stores) {
        editEach(stores, ids, session.now(), [&](Contact& contact) {
            const bool other = contact.*member != value;
            contact.*member = value;
            return other;
        });
    });
}

int wishFor(Stores& stores, const QList<ContactId>& ids, Event event, const QDateTime& now) {
    const auto before = event.wishes.size();
    for (const ContactId id : ids) {
        if (!event.wishes.contains(id))
            event.wishes.append(id);
    }
    stores.events.save(event, now);
    return static_cast<int>(event.wishes.size() - before);
}

} // namespace

Result<> tagContacts(Session& session, const QList<ContactId>& ids, const QString& tag) {
    const QString line = cleanedLine(tag);
    if (line.isEmpty())
        return invalid("tag");
    return session.write(labelOf(ids), [&](Stores& stores) {
        editEach(stores, ids, session.now(), [&](Contact& contact) {
            const bool lacks = !contact.tags.contains(line);
            if (lacks)
                contact.tags.append(line);
            return lacks;
        });
    });
}

Result<> setRelationship(Session& session, const QList<ContactId>& ids, Relationship relationship) {
    return setEach(session, ids, &Contact::relationship, relationship);
}

Result<> setCadence(Session& session, const QList<ContactId>& ids,
                    const std::optional<Period>& cadence) {
    if (cadence == Period{})
        return invalid("cadence");
    return setEach(session, ids, &Contact::cadence, cadence);
}

Result<int> addToEvent(Session& session, const QList<ContactId>& ids, EventId id) {
    const auto event = session.read([&](Stores& stores) { return stores.events.find(id); });
    if (!event)
        return event.error();
    if (!*event)
        return notFound("event", id);
    const bool ahead = (*event)->starts > session.today();
    return session.write({Operation::EditEvent, (*event)->name}, [&](Stores& stores) {
        if (ahead)
            return wishFor(stores, ids, **event, session.now());
        return editEach(stores, ids, session.now(), [&](Contact& contact) {
            const bool unknown = !contact.metAt;
            if (unknown)
                contact.metAt = id;
            return unknown;
        });
    });
}

} // namespace matchbook
