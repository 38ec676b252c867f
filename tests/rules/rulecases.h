// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/facts.h"
#include "rules/toml.h"

#include <gtest/gtest.h>

/// The files of tests/data/rules, one for each rule, with a [[case]] for each thing it should do.

namespace matchbook {

struct RuleCase {
    QString rule;
    Toml table;
};

void PrintTo(const RuleCase& one, std::ostream* out);

/// The cases that have a member of this name: "draft" those about drafts, "day" the others.
QList<RuleCase> casesWith(QStringView key);

/// The text of a member, or an empty one.
QString textOf(const Toml& table, QStringView key);

/// The pack and the overrides that a case names.
RuleChoices choicesFrom(const RuleCase& one);

/// A name for the test of a case.
std::string caseName(const testing::TestParamInfo<RuleCase>& info);

} // namespace matchbook
