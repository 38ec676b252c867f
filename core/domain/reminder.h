// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"

#include <QList>

namespace matchbook {

/// What a rule speaks of.
enum class Subject {
    Contact,
    Interaction,
    Event,
    ActionItem,
    Favor,
    Letter,
    Project,
    Applicant,
    Draft
};
template <>
inline constexpr const char* tokensOf<Subject>[] = {"contact",    "interaction", "event",
                                                    "actionitem", "favor",       "letter",
                                                    "project",    "applicant",   "draft"};

enum class Severity { Critical, High, Medium, Low, Info };
template <>
inline constexpr const char* tokensOf<Severity>[] = {"critical", "high", "medium", "low", "info"};

enum class ReminderState { Overdue, Due, Upcoming };
template <>
inline constexpr const char* tokensOf<ReminderState>[] = {"overdue", "due", "upcoming"};

/// What suffers when a reminder is left alone, gravest first: a day that does not move, a letter,
/// what ties one to a sponsor, what comes once, routine contact, and what has no last day.
enum class Harm { Deadline, Letter, Sponsor, Once, Cadence, Anytime };
template <>
inline constexpr const char* tokensOf<Harm>[] = {"deadline", "letter",  "sponsor",
                                                 "once",     "cadence", "anytime"};

/// Which layer set the window of a reminder (rulebook.md, 3), strongest first.
enum class Layer { Guard, Person, Kind, Default, Pack, Union };
template <>
inline constexpr const char* tokensOf<Layer>[] = {"guard",   "person", "kind",
                                                  "default", "pack",   "union"};

/// Where a rule comes from: a guide, its section and the row of guides/rows.json. App defaults have
/// the guide "matchbook" and no row.
struct Source {
    QString guide;
    QString section;
    QString row;

    bool operator==(const Source&) const = default;
};

template <>
inline constexpr auto fieldsOf<Source> = [](auto&& visit) {
    visit("guide", &Source::guide);
    visit("section", &Source::section);
    visit("row", &Source::row);
};

/// What a rule asks for: derived from facts, never stored. The key stays the same as long as the
/// same anchor holds; decisions are stored under it.
struct Reminder {
    QString key; ///< rule/subject-id/anchor
    QString rule;
    Severity severity = Severity::Medium;
    ReminderState state = ReminderState::Due;
    Subject subject = Subject::Contact;
    qint64 subjectId = 0;
    ContactId contact;
    QString contactName;
    QDate anchor;
    QDate due;                   ///< first day it asks
    std::optional<QDate> latest; ///< last day on time
    QString title;
    QString why;
    QString action;
    QList<Source> sources;
    Layer layer = Layer::Default;
    /// The fact whose day the anchor is, or "done" when the user's own word moved it there.
    QString countsFrom = {};
    Harm harm = Harm::Once;

    bool operator==(const Reminder&) const = default;
};

struct NamedFact {
    QString name;
    QString value;

    bool operator==(const NamedFact&) const = default;
};

template <>
inline constexpr auto fieldsOf<NamedFact> = [](auto&& visit) {
    visit("name", &NamedFact::name);
    visit("value", &NamedFact::value);
};

/// How many times the last day on time lies behind, counted from the anchor: 2 when twice as long
/// has gone by as should. For an overdue cadence.
double timesItsInterval(const Reminder& reminder, QDate today);

/// A reminder with everything that led to it.
struct Explanation {
    Reminder reminder;
    QList<NamedFact> facts;    ///< those the rule looked at
    std::optional<QDate> next; ///< the day it would ask again if it were done today
};

/// The parts of a reminder's key.
struct ReminderKey {
    QString rule;
    Subject subject = Subject::Contact;
    qint64 subjectId = 0;
    QDate anchor;

    bool operator==(const ReminderKey&) const = default;
};

QString toText(const ReminderKey& key);
std::optional<ReminderKey> parseReminderKey(const QString& text);

} // namespace matchbook

Q_DECLARE_TYPEINFO(matchbook::Reminder, Q_RELOCATABLE_TYPE); // long lists of them grow
