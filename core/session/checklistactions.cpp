// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/checklistactions.h"

#include "base/refusals.h"
#include "rules/translated.h"
#include "rules/window.h"

#include <algorithm>

namespace matchbook {

namespace {

FactContext contextOf(const Facts& facts, QDate today) {
    FactContext context;
    context.applicant = &facts.applicant;
    context.today = momentOf(today);
    return context;
}

ChecklistToday standing(const Checklist& list, const FactContext& context,
                        const QStringList& ticked) {
    return {.id = list.id,
            .title = translated("Checklists", list.title),
            .lines = itemsFor(list, context, ticked)};
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
    if (!checklists())
        return checklists().error();
    const auto list = std::ranges::find(*checklists(), checklistFor(event.kind), &Checklist::is);
    const auto row = std::ranges::find((*facts)->events, event.id, &EventFacts::id);
    if (list == checklists()->end() || row == (*facts)->events.end())
        return std::optional<ChecklistToday>();
    FactContext context = contextOf(**facts, session.today());
    context.event = &*row;
    if (row->person >= 0)
        context.person = &(*facts)->contacts.at(row->person);
    return std::optional(standing(*list, context, event.ticked));
}

Result<QList<ChecklistToday>> checklistsOfApplicant(Session& session) {
    const auto facts = session.facts();
    if (!facts)
        return facts.error();
    const auto me = session.read([](Stores& stores) { return stores.applicant.read(); });
    if (!me)
        return me.error();
    if (!checklists())
        return checklists().error();
    const FactContext context = contextOf(**facts, session.today());
    QList<ChecklistToday> all;
    for (const Checklist& list : *checklists()) {
        if (list.is != ChecklistFor::Applicant)
            continue;
        ChecklistToday shown = standing(list, context, me->ticked);
        if (!shown.lines.isEmpty())
            all.append(std::move(shown));
    }
    return all;
}

Result<PlanToday> planToday(Session& session) {
    const auto facts = session.facts();
    if (!facts)
        return facts.error();
    const auto me = session.read([](Stores& stores) { return stores.applicant.read(); });
    if (!me)
        return me.error();
    const ApplicantFacts& applicant = (*facts)->applicant;
    return PlanToday{.plan = applicant.plan,
                     .phase = applicant.planPhase,
                     .submit = seasonOf(*me, session.today()).submit};
}

Result<> setTicked(Session& session, const ChecklistLine& item, bool ticked) {
    return session.write({Operation::TickItem, item.text}, [&](Stores& stores) {
        Applicant me = stores.applicant.read();
        setMember(me.ticked, item.id, ticked);
        stores.applicant.save(me);
    });
}

Result<> setTicked(Session& session, EventId event, const ChecklistLine& item, bool ticked) {
    return session.write({Operation::TickItem, item.text}, [&](Stores& stores) -> Result<> {
        auto found = stores.events.find(event);
        if (!found)
            return notFound("event");
        setMember(found->ticked, item.id, ticked);
        stores.events.save(*found, session.now());
        return done();
    });
}

} // namespace matchbook
