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
    QList<Error> leftOut{}; ///< what is wrong with files of the user's own that are not in it

    [[nodiscard]] const Rule* find(QStringView id) const;
};

/// The folder of the rules that come with the program, to be given to loadRuleBook() first.
QString builtInRules();

/// One rule, or the first thing wrong with it: RuleSyntax, RuleUnknownWord (text is the word,
/// detail those that are known, the most similar first) or RuleInvalid, with file, line and key.
Result<Rule> parseRule(const QByteArray& toml, const QString& fileName);

/// Everything wrong with a rule file; nothing when it can be used.
QList<Error> checkRule(const QByteArray& toml, const QString& fileName);

/// The same for a file to stand among the user's own rules, where its id may be taken: RuleInvalid
/// with the id as text and, in detail, "guard" or the file that has it.
QList<Error> checkOwnRule(const QByteArray& toml, const QString& fileName, const QStringList& own);

/// The rules of some folders (their *.toml files by name) and files. A later path's rule replaces
/// an earlier one's of the same id, so that users can have their own; a guard cannot be replaced,
/// and one path cannot have an id twice.
Result<RuleBook> loadRuleBook(const QStringList& directoriesOrFiles);

/// The rules that come with the program and the user's own. A file of the user's that cannot be
/// used is left out, so that a slip in it takes nothing else away.
Result<RuleBook> ruleBookWith(const QStringList& own);

} // namespace matchbook
