// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rules/rule.h"
#include "rules/tablereader.h"

namespace matchbook {

/// A word that names a fact for rules about subject; nullptr, and a problem, when there is none.
const Fact* readFact(TableReader& tables, const Toml& word, Subject subject);

/// A list of { fact, op, value } tables; those that are wrong are left out and become problems.
QList<Condition> readConditions(TableReader& tables, const Toml& list, Subject subject);

/// The value of a condition as rule files write it; empty where there is none.
QString operandText(const Condition& condition);

} // namespace matchbook
