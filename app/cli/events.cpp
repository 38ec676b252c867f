// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "cli/groups.h"
#include "cli/lines.h"
#include "cli/options.h"
#include "cli/trashed.h"
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

/// The event that a text names by id or uid, or by a name that no other has: what goes is to be
/// sure.
Result<Event> eventMeant(Session& session, const QString& text) {
    const auto all = events(session);
    if (!all)
        return all.error();
    QList<Event> meant;
    for (const Event& event : *all) {
        if (event.uid == text || QString::number(event.id.value) == text)
            return event;
        if (fold(event.name) == fold(text))
            meant.append(event);
    }
    if (meant.size() == 1)
        return meant.first();
    QStringList ids;
    for (const Event& event : meant)
        ids +=
            QStringLiteral("%1 (%2)").arg(QString::number(event.id.value), dayCell(event.starts));
    return Error{.code = meant.isEmpty() ? Error::Code::NotFound : Error::Code::Ambiguous,
                 .field = QStringLiteral("event"),
                 .text = text,
                 .detail = ids.join(QStringLiteral(", "))};
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

Reply runEventDelete(Call& call) {
    const auto event = eventMeant(*call.session, call.arguments.word(0));
    if (!event)
        return event.error();
    if (const auto gone = deleteEvent(*call.session, event->id); !gone)
        return gone.error();
    return deleted(call, TrashKind::Event, event->id.value);
}

} // namespace matchbook
