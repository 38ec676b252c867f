// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rules/rule.h"
#include "rules/toml.h"

namespace matchbook {

/// A rule as far as it could be read, and everything that is wrong with it. With problems the rule
/// is not to be used.
struct RuleReading {
    Rule rule;
    int idLine = 0;
    QList<Error> problems;
};

RuleReading readRule(const Toml& root, const QString& fileName);

} // namespace matchbook
