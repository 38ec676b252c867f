// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/decision.h"
#include "rules/rule.h"

namespace matchbook {

/// A rule as one reads it.

/// A rule's title with words in the place of its slots: "Send someone an update"; with the name of
/// the contact where there is one.
QString titleWords(const Rule& rule, const QString& contact = {});

/// "asks after 2 months, late after 3 months"; offsets from a day still to come are "before".
QString windowWords(const Period& due, const std::optional<Period>& latest);

/// The same in a narrow place: "2 months to 3 months", "from 9 months before on".
QString spanWords(const Period& due, const std::optional<Period>& latest);

/// "Medium, then high".
QString severityWords(const Numbers& numbers);

/// What an override says: "off", "on", "asks after 1 month, late after 2 months".
QString overrideWords(const RuleOverride& override, const Numbers& numbers);

/// Whom an override is for: "Everybody", "Kind: Mentor", a person's name (given, as it is in the
/// store).
QString scopeWords(const RuleOverride& override, const QString& person);

/// The numbers that one guide gives, or that hold in one case, and who says so.
struct NumbersWords {
    QString whom; ///< "Everybody", "General", "Your stage of training: First year, Second year"
    QString words;
    QList<Source> sources;
    const Variant* variant = nullptr; ///< none for a case
};

/// All numbers of a rule: of each guide that has its own, then of each case.
QList<NumbersWords> numbersInWords(const Rule& rule);

} // namespace matchbook
