// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/contactactions.h"
#include "session/eventactions.h"
#include "session/logactions.h"
#include "session/session.h"

#include <QDate>

#include <memory>

namespace matchbook::test {

/// A clock that tests set: the session's day is the date at noon.
class SettableClock {
public:
    explicit SettableClock(QDate day)
        : m_now(std::make_shared<QDateTime>(day, QTime(12, 0))) {}

    void setDay(QDate day) const { *m_now = QDateTime(day, QTime(12, 0)); }
    void setTime(const QDateTime& time) const { *m_now = time; }
    [[nodiscard]] Clock clock() const {
        return [now = m_now] {
            return *now;
        };
    }

private:
    std::shared_ptr<QDateTime> m_now;
};

/// A store in memory with what tests put into it in few words. All day of the week of 2026-03-02
/// unless said otherwise. Failing to write is a failing test: the value of a Result is taken as is.
class Store {
public:
    explicit Store(QDate today = {2026, 3, 2})
        : clock(today)
        , m_session(std::move(*Session::inMemory(clock.clock()))) {}

    /// The same in a new file.
    explicit Store(const QString& file, QDate today = {2026, 3, 2})
        : clock(today)
        , m_session(std::move(*Session::create(file, clock.clock()))) {}

    [[nodiscard]] Session& session() const { return *m_session; }

    ContactId add(const QString& name, const QString& organization = {}) const {
        Contact contact;
        setWholeName(contact, name);
        return *saveContact(session(), contact, organization, {});
    }

    ContactId addMentor(const QString& name) const {
        Contact contact;
        setWholeName(contact, name);
        contact.relationship = Relationship::Mentor;
        return *saveContact(session(), contact, {}, {});
    }

    EventId addConference(const QString& name, QDate starts, QDate ends) const {
        Event event;
        event.name = name;
        event.starts = starts;
        event.ends = ends;
        return *saveEvent(session(), event);
    }

    InteractionId log(ContactId contact, QDate on, Direction direction = Direction::Outgoing,
                      Channel channel = Channel::Email, bool awaitsReply = false) const {
        Interaction interaction;
        interaction.people = {contact};
        interaction.on = on;
        interaction.direction = direction;
        interaction.channel = channel;
        interaction.purpose = Purpose::Update;
        interaction.awaitsReply = awaitsReply;
        return *saveInteraction(session(), interaction);
    }

    [[nodiscard]] Contact contact(ContactId id) const {
        return *session().read([&](Stores& stores) { return stores.contacts.find(id); }).value();
    }

    SettableClock clock;

private:
    std::unique_ptr<Session> m_session;
};

} // namespace matchbook::test
