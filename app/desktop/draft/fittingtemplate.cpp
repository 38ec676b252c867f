// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/draft/fittingtemplate.h"

#include "rules/drafttemplate.h"

namespace matchbook {

namespace {

/// A promise is reported as kept, advice in an update; a task may be anything.
QString templateOf(const std::optional<ActionItem>& item) {
    if (item && item->kind == ActionItemKind::Commitment)
        return QStringLiteral("promise");
    return item && item->kind == ActionItemKind::Advice ? QStringLiteral("mentor-update")
                                                        : QString();
}

/// Whoever was met at a conference is written to about that.
QString templateOf(Stores& stores, ContactId id) {
    const auto person = stores.contacts.find(id);
    const auto event = person ? stores.events.find(person->metAt) : std::nullopt;
    return event && isConference(event->kind) ? QStringLiteral("conference-follow-up") : QString();
}

} // namespace

QString fittingTemplate(Session& session, const Reminder& reminder) {
    const QString named = templateOf(reminder.action);
    if (named != templateOf(QString()))
        return named;
    const auto fitting = session.read([&](Stores& stores) {
        if (reminder.subject == Subject::ActionItem)
            return templateOf(stores.actionItems.find(ActionItemId{reminder.subjectId}));
        return reminder.key.isEmpty() ? QString() : templateOf(stores, reminder.contact);
    });
    return fitting && !fitting->isEmpty() ? *fitting : named;
}

} // namespace matchbook
