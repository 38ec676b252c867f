// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/workspace.h"
#include "session/eventactions.h"
#include "session/logactions.h"

#include <QSettings>
#include <QTemporaryDir>

namespace matchbook {

/// A store on the second day of a conference, for tests and pictures of this view.
struct Meeting {
    Meeting() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        session = std::move(*Session::inMemory(fixedClock(QDateTime({2026, 4, 12}, {14, 0}))));
        workspace = std::make_unique<Workspace>(*session);
    }

    static QString text(const char* utf8) { return QString::fromUtf8(utf8); }

    EventId add(const char* name, QDate starts, QDate ends, EventKind kind = EventKind::Conference,
                const char* city = "") {
        Event event;
        event.kind = kind;
        event.name = text(name);
        event.city = text(city);
        event.starts = starts;
        event.ends = ends;
        return *saveEvent(*session, event);
    }

    EventId addConference() {
        return add("SIR 2026", {2026, 4, 11}, {2026, 4, 15}, EventKind::Conference, "Toronto");
    }

    ContactId meet(const char* line, EventId at) {
        return capture(*session, text(line), at)->contact;
    }

    void write(ContactId person, QDate on) {
        Interaction message;
        message.on = on;
        message.channel = Channel::Email;
        message.direction = Direction::Outgoing;
        message.purpose = Purpose::FollowUp;
        message.people = {person};
        (void)saveInteraction(*session, message).ok();
    }

    Event event(EventId id) {
        const auto all = events(*session);
        for (const Event& one : *all) {
            if (one.id == id)
                return one;
        }
        return {};
    }

    QTemporaryDir folder;
    std::unique_ptr<Session> session;
    std::unique_ptr<Workspace> workspace;
};

} // namespace matchbook
