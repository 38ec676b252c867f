// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/checklistactions.h"

#include "rules/window.h"

#include <algorithm>

namespace matchbook {

namespace {

/// The files are part of the program: read once.
const Result<QList<Checklist>>& builtIn() {
    static const Result<QList<Checklist>> all = checklists();
    return all;
}

FactContext contextOf(const Facts& facts, QDate today) {
    FactContext context;
    context.applicant = &facts.applicant;
    context.today = momentOf(today);
    return context;
}

ChecklistToday standing(const Checklist& list, const FactContext& context,
                        const QStringList& ticked) {
    return {.id = list.id, .title = list.title, .lines = itemsFor(list, context, ticked)};
}

void setMember(QStringList& list, const QString& member, bool wanted) {
    list.removeAll(member);
    if (wanted)
        list.append(member);
}

} // namespace

Result<std::optional<ChecklistToday>> checklistOf(Session& session, const Event& event) {
    const auto facts = session.facts();
    if (!facts)
        return facts.error();
    if (!builtIn())
        return builtIn().error();
    const auto list = std::ranges::find(*builtIn(), checklistFor(event.kind), &Checklist::is);
    const auto row = std::ranges::find((*facts)->events, event.id, &EventFacts::id);
    if (list == builtIn()->end() || row == (*facts)->events.end())
        return std::optional<ChecklistToday>();
    FactContext context = contextOf(**facts, session.today());
    context.event = &*row;
    if (row->person >= 0)
        context.person = &(*facts)->contacts.at(row->person);
    return std::optional(standing(*list, context, event.ticked));
}

Result<> setTicked(Session& session, EventId event, const ChecklistLine& item, bool ticked) {
    return session.write({Operation::TickItem, item.text}, [&](Stores& stores) -> Result<> {
        auto found = stores.events.find(event);
        if (!found)
            return Error{.code = Error::Code::NotFound, .field = QStringLiteral("event")};
        setMember(found->ticked, item.id, ticked);
        stores.events.save(*found, session.now());
        return done();
    });
}

} // namespace matchbook
