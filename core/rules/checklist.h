// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/event.h"
#include "rules/rule.h"

namespace matchbook {

/// What a list is for: an event of some kinds, or the applicant.
enum class ChecklistFor { Conference, Meeting, Rotation, Shadowing, Applicant };
template <>
inline constexpr const char* tokensOf<ChecklistFor>[] = {"conference", "meeting", "rotation",
                                                         "shadowing", "applicant"};

/// The part of a list under which an item stands.
enum class ChecklistPart { Whole, Before, During, After, Months1, Months4, Months7, Months10 };
template <>
inline constexpr const char* tokensOf<ChecklistPart>[] = {
    "whole", "before", "during", "after", "months-1-3", "months-4-6", "months-7-9", "months-10-12"};

struct ChecklistItem {
    QString id; ///< unique among the lists for the same; ticks are stored under it
    ChecklistPart part = ChecklistPart::Whole;
    QString text;
    const Fact* anchor = nullptr; ///< a date; with due, when the item should be done
    Period due;
    QList<Condition> when;     ///< the item is there while all hold
    QList<Condition> doneWhen; ///< it is done by itself when there are some and all hold
    QList<Source> sources;
};

/// A file of resources/checklists, read and checked. Its conditions are those of rules.
struct Checklist {
    QString id;
    QString title;
    ChecklistFor is = ChecklistFor::Applicant;
    int order = 0;
    QList<Condition> when;
    QList<ChecklistItem> items;
};

/// Known: the facts say that it is done. Skipped: its day does not come, as in a short plan.
enum class ItemState { Open, Ticked, Known, Skipped };

/// An item as it stands on a day.
struct ChecklistLine {
    QString id;
    ChecklistPart part = ChecklistPart::Whole;
    QString text;
    std::optional<QDate> due;
    ItemState state = ItemState::Open;
    bool late = false; ///< open, and the day is over
    QList<Source> sources;
};

/// The lists that come with the program, in their order; read once.
const Result<QList<Checklist>>& checklists();

/// RuleSyntax, RuleUnknownWord or RuleInvalid with file, line and word.
Result<Checklist> parseChecklist(const QByteArray& toml, const QString& fileName);

/// The list for events of this kind; none for an interview and the like.
std::optional<ChecklistFor> checklistFor(EventKind kind);

/// The items that apply, in their order. The context has the event's or the applicant's facts and
/// the day; ticked are ids.
QList<ChecklistLine> itemsFor(const Checklist& list, const FactContext& context,
                              const QStringList& ticked);

/// Counts for each event the items of its list that are to be done before it and are not.
void countPreparations(Facts& facts, const QList<Checklist>& lists, QDate today);

} // namespace matchbook
