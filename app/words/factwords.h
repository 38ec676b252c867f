// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reminder.h"

namespace matchbook {

/// A fact of an explanation as two cells.
struct FactWords {
    QString name;
    QString value;
};

/// Nothing for what only the program needs to know, and for facts of drafts.
std::optional<FactWords> factWords(const NamedFact& fact, QDate today);

/// The value alone, also of a fact that only the program needs to know.
QString factValueWords(const NamedFact& fact, QDate today);

/// What happened, or will, on the day a reminder counts from: "last update 31 January". Empty for a
/// fact that is never counted from.
QString sinceWords(const QString& fact, QDate day, QDate today);

/// Is there a decision on how to say this fact, be it not to?
bool isWorded(const QString& fact);

} // namespace matchbook
