// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/period.h"
#include "domain/record.h"

namespace matchbook {

enum class DecisionKind { Done, Dismissed, Snoozed, MutedPerson, MutedRule };
template <>
inline constexpr const char* tokensOf<DecisionKind>[] = {"done", "dismissed", "snoozed",
                                                         "muted-person", "muted-rule"};

/// What the user decided about a reminder, stored under the reminder's key. A mute holds for the
/// rule of the key, for everybody or for one person. A person's mute stands under the rule's key
/// for the contact (rule/contact-<id>/<day>) even when the reminder was about their letter or
/// message; where there is no person, under the reminder's own key and for that row
/// (rules/decisions.h).
struct Decision {
    QString key;
    DecisionKind kind = DecisionKind::Done;
    std::optional<QDate> until; ///< a snoozed reminder is back on this day
    QString note;
    QDateTime at; ///< UTC

    bool operator==(const Decision&) const = default;
};

template <>
inline constexpr auto fieldsOf<Decision> = [](auto&& visit) {
    visit("key", &Decision::key);
    visit("kind", &Decision::kind);
    visit("until", &Decision::until);
    visit("note", &Decision::note);
    visit("at", &Decision::at);
};

enum class OverrideScope { Everybody, Kind, Person };
template <>
inline constexpr const char* tokensOf<OverrideScope>[] = {"everybody", "kind", "person"};

/// The user's own numbers for a rule: for one person (subject is the contact's id), for a kind of
/// person (subject is a relationship or mentor type), or for everybody.
struct RuleOverride {
    QString rule;
    OverrideScope scope = OverrideScope::Everybody;
    QString subject;
    bool enabled = true;
    std::optional<Period> due;
    std::optional<Period> latest;

    bool operator==(const RuleOverride&) const = default;
};

template <>
inline constexpr auto fieldsOf<RuleOverride> = [](auto&& visit) {
    visit("rule", &RuleOverride::rule);
    visit("scope", &RuleOverride::scope);
    visit("subject", &RuleOverride::subject);
    visit("enabled", &RuleOverride::enabled);
    visit("due", &RuleOverride::due);
    visit("latest", &RuleOverride::latest);
};

} // namespace matchbook
