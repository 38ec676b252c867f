// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/worktogether.h"

#include <QSet>

namespace matchbook {

QList<SummaryContext> workWith(const Contact& contact, const QList<Interaction>& interactions,
                               const QHash<EventId, Event>& events,
                               const QList<Project>& projects) {
    QList<SummaryContext> work;
    QSet<EventId> seen;
    const auto addEvent = [&](EventId id) {
        const Event event = events.value(id);
        if (!event.id || !isStay(event.kind) || seen.contains(id))
            return;
        seen.insert(id);
        work.append({event.name, event.kind, std::nullopt, event.starts, event.ends});
    };
    addEvent(contact.metAt);
    for (const Interaction& interaction : interactions) {
        if (interaction.people.contains(contact.id))
            addEvent(interaction.event);
    }
    for (const Project& project : projects) {
        if (project.mentors.contains(contact.id))
            work.append(
                {project.title, std::nullopt, project.state, project.started, project.ended});
    }
    return work;
}

} // namespace matchbook
