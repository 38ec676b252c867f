// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "rules/rule.h"

#include <QStringList>

namespace matchbook {

/// All rules in force, each id once.
struct RuleBook {
    QList<Rule> rules;

    [[nodiscard]] const Rule* find(QStringView id) const;
};

/// The folder of the rules that come with the program, to be given to loadRuleBook() first.
QString builtInRules();

/// One rule, or the first thing wrong with it: RuleSyntax, RuleUnknownWord (text is the word,
/// detail those that are known, the most similar first) or RuleInvalid, with file, line and key.
Result<Rule> parseRule(const QByteArray& toml, const QString& fileName);

/// Everything wrong with a rule file; nothing when it can be used.
QList<Error> checkRule(const QByteArray& toml, const QString& fileName);

/// The rules of some folders (their *.toml files by name) and files. A later path's rule replaces
/// an earlier one's of the same id, so that users can have their own; a guard cannot be replaced,
/// and one path cannot have an id twice.
Result<RuleBook> loadRuleBook(const QStringList& directoriesOrFiles);

} // namespace matchbook
