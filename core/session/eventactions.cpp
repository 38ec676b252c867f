// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/eventactions.h"

#include "base/refusals.h"
#include "base/text.h"
#include "domain/fieldtext.h"
#include "session/contactactions.h"

#include <algorithm>

namespace matchbook {

namespace {

Channel meetingChannel(const Event& event) {
    if (event.kind == EventKind::Webinar)
        return Channel::Webinar;
    return event.isVirtual ? Channel::Video : Channel::InPerson;
}

/// Adds to somebody who is known already what the line says and they lack, save for its note.
void addTo(Contact& known, const CaptureLine& line) {
    const CustomValue written{QStringLiteral("Also written"), line.contact.name};
    if (fold(line.contact.name) != fold(known.name) && !known.custom.contains(written))
        known.custom.append(written);
    for (const ContactPoint& point : line.contact.points)
        addPoint(known, point);
    for (const QString& tag : line.contact.tags) {
        if (!known.tags.contains(tag))
            known.tags.append(tag);
    }
    if (known.credentials.isEmpty())
        known.credentials = line.contact.credentials;
}

/// Beside what they are known to be; the first one is what they are first of all.
void addRole(Contact& contact, const QString& role, OrganizationId organization) {
    const auto same = std::ranges::find_if(contact.roles, [&](const Role& known) {
        const bool samePlace = known.organization == organization || !known.organization;
        const bool sameRole =
            fold(known.role) == fold(role) || known.role.isEmpty() || role.isEmpty();
        return !known.to && samePlace && sameRole;
    });
    if (same == contact.roles.end()) {
        contact.roles.append({.role = role,
                              .organization = organization,
                              .from = {},
                              .to = {},
                              .primary = !primaryRole(contact)});
        return;
    }
    same->organization = organization;
    if (same->role.isEmpty())
        same->role = role;
}

void addNote(Contact& known, const QString& note) {
    if (!note.isEmpty() && !known.note.contains(note))
        known.note += (known.note.isEmpty() ? QString() : QStringLiteral("\n\n")) + note;
}

/// Talking to somebody away from any event.
Interaction talkWith(ContactId person, QDate on) {
    Interaction talk;
    talk.on = on;
    talk.channel = Channel::InPerson;
    talk.direction = Direction::Mutual;
    talk.purpose = Purpose::Meeting;
    talk.people = {person};
    return talk;
}

class CaptureWriter {
public:
    CaptureWriter(Stores& stores, Session& session, const CaptureLine& line,
                  const std::optional<Event>& event)
        : m_stores(stores)
        , m_now(session.now())
        , m_today(session.today())
        , m_line(line)
        , m_event(event) {}

    ContactId write() {
        const auto existing = known();
        Contact contact = existing ? *existing : m_line.contact;
        if (existing) {
            addTo(contact, m_line);
            addNote(contact, m_line.contact.note);
        }
        fillIn(contact);
        if (existing)
            m_stores.contacts.save(contact, m_now);
        else
            m_stores.contacts.add(contact, m_now);
        if (m_event)
            addTalk(meetingAt(*m_event, contact.id, metOn()));
        addNextStep(contact.id);
        return contact.id;
    }

    /// With somebody who is known: what the note says was talked about.
    ContactId writeTo(Contact known) {
        addTo(known, m_line);
        fillIn(known);
        m_stores.contacts.save(known, m_now);
        Interaction talk =
            m_event ? meetingAt(*m_event, known.id, metOn()) : talkWith(known.id, m_today);
        talk.note = m_line.contact.note;
        addTalk(talk);
        addNextStep(known.id);
        return known.id;
    }

private:
    [[nodiscard]] std::optional<Contact> known() {
        const QStringList keys = identityKeys(m_line.contact);
        for (const Contact& contact : m_stores.contacts.find(m_stores.contacts.withKeys(keys))) {
            const bool surely = std::ranges::any_of(identityKeys(contact), [&](const QString& key) {
                return isOfOnePerson(key) && keys.contains(key);
            });
            if (surely || isSamePerson(contact, m_line.contact))
                return contact;
        }
        return {};
    }

    [[nodiscard]] QDate metOn() const {
        return m_event ? std::min(m_today, m_event->ends) : m_today;
    }

    void fillIn(Contact& contact) {
        if (!m_line.organization.isEmpty())
            addRole(contact, m_line.role,
                    m_stores.organizations.namedOrNew(m_line.organization, m_now));
        if (!m_line.introducedBy.isEmpty()) {
            const auto by = m_stores.contacts.named(m_line.introducedBy);
            if (by.size() == 1)
                contact.introducedBy = by.first();
            else
                contact.custom.append({QStringLiteral("introducedBy"), m_line.introducedBy});
        }
        if (!m_event)
            return;
        if (!contact.metAt) {
            contact.metAt = m_event->id;
            contact.metOn = metOn();
        }
        if (contact.relationship == Relationship::Prospect)
            contact.relationship = Relationship::Acquaintance;
    }

    void addTalk(Interaction talk) { m_stores.interactions.add(talk, m_now); }

    [[nodiscard]] bool isOpen(ContactId person, const QString& text) {
        return !m_stores.actionItems
                    .idsWhere("person = ? AND text = ? AND closed IS NULL", person, text)
                    .isEmpty();
    }

    void addNextStep(ContactId contact) {
        if (m_line.nextStep.isEmpty() || isOpen(contact, m_line.nextStep))
            return;
        ActionItem item;
        item.person = contact;
        item.event = m_event ? m_event->id : EventId{};
        item.text = m_line.nextStep;
        item.opened = m_today;
        item.due = m_line.nextStepDue;
        m_stores.actionItems.add(item, m_now);
    }

    Stores& m_stores;
    QDateTime m_now;
    QDate m_today;
    const CaptureLine& m_line;
    const std::optional<Event>& m_event;
};

} // namespace

Interaction meetingAt(const Event& event, ContactId person, QDate on) {
    Interaction meeting = talkWith(person, on);
    meeting.channel = meetingChannel(event);
    meeting.purpose = Purpose::Introduction;
    meeting.event = event.id;
    return meeting;
}

Result<EventId> saveEvent(Session& session, Event event,
                          const std::optional<QString>& organization) {
    event.name = cleanedLine(event.name);
    if (event.name.isEmpty())
        return invalid("name");
    if (!event.starts.isValid())
        return invalid("starts");
    if (!event.ends.isValid())
        event.ends = event.starts;
    if (event.ends < event.starts)
        return invalid("ends", event.ends.toString(Qt::ISODate), notBefore(event.starts));
    if (event.returned && *event.returned < event.starts)
        return invalid("returned", event.returned->toString(Qt::ISODate), notBefore(event.starts));
    const auto operation = event.id ? Operation::EditEvent : Operation::AddEvent;
    return session.write({operation, event.name}, [&](Stores& stores) {
        if (organization)
            event.organization = stores.organizations.namedOrNew(*organization, session.now());
        if (event.id)
            stores.events.save(event, session.now());
        else
            stores.events.add(event, session.now());
        return event.id;
    });
}

Result<> deleteEvent(Session& session, EventId id) {
    const auto event = session.read([&](Stores& stores) { return stores.events.find(id); });
    if (!event)
        return event.error();
    if (!*event || (*event)->trashed)
        return Error{.code = Error::Code::NotFound,
                     .field = QStringLiteral("event"),
                     .text = QString::number(id.value)};
    return session.write({Operation::DeleteEvent, (*event)->name},
                         [&](Stores& stores) { stores.events.setTrashed(id, session.now()); });
}

Result<QString> organizationOf(Session& session, const Event& event) {
    return session.read([&](Stores& stores) {
        return stores.organizations.names({event.organization}).value(event.organization);
    });
}

Result<QList<Event>> events(Session& session) {
    return session.read([](Stores& stores) {
        auto all = stores.events.all();
        std::ranges::stable_sort(all, std::greater(), &Event::starts);
        return all;
    });
}

Result<Event> findEvent(Session& session, const QString& name) {
    return session.read([&](Stores& stores) -> Result<Event> {
        if (const auto event = eventNamed(stores, name))
            return *event;
        return Error{.code = Error::Code::NotFound, .field = QStringLiteral("event"), .text = name};
    });
}

Result<Captured> capture(Session& session, const QString& line, EventId event) {
    const CaptureLine read = parseCaptureLine(line, session.today());
    if (read.contact.name.isEmpty())
        return invalid("name", line);
    return session.write(
        {Operation::AddContact, read.contact.name}, [&](Stores& stores) -> Result<Captured> {
            const auto at = event ? stores.events.find(event) : std::nullopt;
            return Captured{CaptureWriter(stores, session, read, at).write(), read};
        });
}

Result<Captured> captureWith(Session& session, const QString& line, EventId event,
                             ContactId person) {
    const CaptureLine read = parseCaptureLine(line, session.today());
    const auto known = findContact(session, person);
    if (!known)
        return known.error();
    return session.write({Operation::LogInteraction, known->name}, [&](Stores& stores) {
        const auto at = event ? stores.events.find(event) : std::nullopt;
        return Captured{CaptureWriter(stores, session, read, at).writeTo(*known), read};
    });
}

Result<QList<ContactId>> lookAlikes(Session& session, const CaptureLine& line) {
    return session.read([&](Stores& stores) {
        auto alike = stores.contacts.withKeys(identityKeys(line.contact));
        const QString name = fold(line.contact.name);
        for (const Contact& contact :
             stores.contacts.find(stores.contacts.named(line.contact.name))) {
            if (fold(contact.name) == name && !alike.contains(contact.id))
                alike.append(contact.id);
        }
        return alike;
    });
}

} // namespace matchbook
