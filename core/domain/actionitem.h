// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"

namespace matchbook {

enum class ActionItemKind { Commitment, Advice, Task };
template <>
inline constexpr const char* tokensOf<ActionItemKind>[] = {"commitment", "advice", "task"};

enum class Outcome { Done, Declined, Dropped };
template <>
inline constexpr const char* tokensOf<Outcome>[] = {"done", "declined", "dropped"};

/// An open loop: a promise of mine, advice to act on or explain, or a task.
struct ActionItem : Record {
    ActionItemId id;
    ActionItemKind kind = ActionItemKind::Task;
    ContactId person;
    EventId event;
    ProjectId project;
    QString text;
    QDate opened;
    std::optional<QDate> due;
    std::optional<QDate> closed;
    std::optional<Outcome> outcome;
    QString explanation;

    bool operator==(const ActionItem&) const = default;
};

template <>
inline constexpr auto fieldsOf<ActionItem> = [](auto&& visit) {
    recordFields<ActionItem>(visit);
    visit("kind", &ActionItem::kind);
    visit("person", &ActionItem::person);
    visit("event", &ActionItem::event);
    visit("project", &ActionItem::project);
    visit("text", &ActionItem::text);
    visit("opened", &ActionItem::opened);
    visit("due", &ActionItem::due);
    visit("closed", &ActionItem::closed);
    visit("outcome", &ActionItem::outcome);
    visit("explanation", &ActionItem::explanation);
};

} // namespace matchbook
