// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/period.h"
#include "domain/reminder.h"
#include "rules/window.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <optional>

namespace matchbook {

/// { fact, op, value } of a rule file, compiled to rows of the vocabulary and one integer.
struct Condition {
    const Fact* fact = nullptr;
    const Operator* op = nullptr;
    qint64 operand = 0;

    [[nodiscard]] bool holds(const FactContext& context) const {
        return op->holds(fact->read(context), operand, context);
    }
};

inline bool allHold(const QList<Condition>& conditions, const FactContext& context) {
    for (const Condition& condition : conditions) {
        if (!condition.holds(context))
            return false;
    }
    return true;
}

/// The numbers of a rule and where they come from.
struct Numbers {
    Period due;                   ///< asks from anchor + due …
    std::optional<Period> latest; ///< … is on time through anchor + latest; without: always
    std::optional<int> target;
    Severity severity = Severity::Medium;
    Severity lateSeverity = Severity::Medium; ///< once overdue
    QList<Source> sources;
};

/// Numbers that hold instead while when holds.
struct Case {
    QList<Condition> when;
    Numbers numbers;
};

/// A rule as one guide pack has it, complete: what the pack does not say stands here as the base
/// says it.
struct Variant {
    QList<Condition> when;       ///< all must hold
    QList<Condition> whenTarget; ///< and these, which need the target of the numbers chosen
    Numbers numbers;
    QList<Case> cases;   ///< the first that holds replaces numbers
    bool enabled = true; ///< false: off until an override switches it on
};

/// A rule file, read and checked. The form is described in rules/README.md.
struct Rule {
    QString id;
    Subject subject = Subject::Contact;
    QString title; ///< with slots such as {contact}
    QString why;
    QString action;                 ///< what the reminder offers: "draft:<template>", "log", "open"
    QString lateAction;             ///< once overdue; empty: the same
    QList<const Fact*> anchors;     ///< a reminder of its own for each
    QList<WorkingDays> workingDays; ///< for each anchor, or none
    QList<const Fact*> marks;       ///< of a draft: what is marked in it; a finding for each place
    QList<QRegularExpression> phrases; ///< of a draft: words that are marked like them
    int marksFrom = 1;                 ///< of a draft: the first of these that is one too many
    std::optional<Harm> harm;          ///< where the rule says it itself
    bool guard = false;                ///< neither packs nor overrides change it
    bool productDefault = false;       ///< base holds unless the user chose a pack
    bool followsCadence = false;       ///< a contact's own cadence replaces the window
    Variant base;
    std::optional<Variant> img;
    std::optional<Variant> general;
    QString file;
};

/// Does doing what it asks move an anchor to that day, so that it comes again by itself?
inline bool renews(const Rule& rule) {
    return std::ranges::any_of(rule.anchors, &Fact::renews);
}

} // namespace matchbook
