// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/groups.h"
#include "cli/lines.h"
#include "cli/options.h"
#include "domain/json.h"
#include "session/eventactions.h"
#include "words/tokenwords.h"

namespace matchbook {

namespace {

/// The event of this name as it is, or a new one.
Result<Event> eventToChange(Session& session, const QString& name) {
    auto known = findEvent(session, name);
    if (known || known.error().code != Error::Code::NotFound)
        return known;
    Event event;
    event.name = name;
    return event;
}

QString eventLine(const Event& event) {
    return QStringLiteral("%1 (%2): %3, %4 – %5")
        .arg(event.name, QString::number(event.id.value), inWords(event.kind),
             dayCell(event.starts), dayCell(event.ends));
}

} // namespace

Reply runEvent(Call& call) {
    Session& session = *call.session;
    auto event = eventToChange(session, call.arguments.word(0));
    if (!event)
        return event.error();
    Options options(session, call.arguments);
    options.take("--kind", event->kind)
        .take("--starts", event->starts)
        .take("--ends", event->ends)
        .take("--returned", event->returned)
        .take("--city", event->city)
        .take("--society", event->society)
        .take("--virtual", event->isVirtual);
    if (const auto& error = options.error())
        return *error;
    for (const char* option : {"--kind", "--starts", "--ends"}) {
        if (!event->id && !call.arguments.has(option))
            return Error{.code = Error::Code::InvalidValue, .field = QString::fromLatin1(option)};
    }
    if (const auto saved = saveEvent(session, *event); !saved)
        return saved.error();
    const auto stored = findEvent(session, event->name);
    if (!stored)
        return stored.error();
    return answer(
        call, [&] { return toJson(*stored); }, [&] { return eventLine(*stored); });
}

} // namespace matchbook
