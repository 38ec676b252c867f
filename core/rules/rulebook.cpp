// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/rulebook.h"

#include "rules/rulereader.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace matchbook {

namespace {

QStringList ruleFiles(const QString& path) {
    const QFileInfo info(path);
    if (!info.isDir())
        return {path};
    QStringList files;
    for (const QString& name : QDir(path).entryList({u"*.toml"_qs}, QDir::Files, QDir::Name))
        files += QDir(path).filePath(name);
    return files;
}

Result<QByteArray> contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::FileUnreadable, path, 0, {}, {}, file.errorString()};
    return file.readAll();
}

/// Puts a rule in the place of an earlier one with its id, or at the end.
Result<> place(RuleBook& book, Rule rule, QSet<QString>& ofThisPath) {
    const auto same = std::ranges::find(book.rules, rule.id, &Rule::id);
    const bool taken = same != book.rules.end();
    if (ofThisPath.contains(rule.id) || (taken && same->guard))
        return Error{Error::Code::RuleInvalid, rule.file, 0, u"id"_qs, rule.id, same->file};
    ofThisPath.insert(rule.id);
    if (taken)
        *same = std::move(rule);
    else
        book.rules.append(std::move(rule));
    return done();
}

} // namespace

const Rule* RuleBook::find(QStringView id) const {
    const auto found = std::ranges::find(rules, id, &Rule::id);
    return found == rules.end() ? nullptr : &*found;
}

QString builtInRules() {
    return QStringLiteral(":/rules");
}

Result<Rule> parseRule(const QByteArray& toml, const QString& fileName) {
    const auto root = parseToml(toml, fileName);
    if (!root)
        return root.error();
    RuleReading reading = readRule(*root, fileName);
    if (!reading.problems.isEmpty())
        return reading.problems.first();
    return std::move(reading.rule);
}

QList<Error> checkRule(const QByteArray& toml, const QString& fileName) {
    const auto root = parseToml(toml, fileName);
    return root ? readRule(*root, fileName).problems : QList<Error>{root.error()};
}

Result<RuleBook> loadRuleBook(const QStringList& directoriesOrFiles) {
    RuleBook book;
    for (const QString& path : directoriesOrFiles) {
        QSet<QString> ofThisPath;
        for (const QString& file : ruleFiles(path)) {
            const auto content = contentOf(file);
            if (!content)
                return content.error();
            auto rule = parseRule(*content, file);
            if (!rule)
                return rule.error();
            if (const auto placed = place(book, std::move(*rule), ofThisPath); !placed)
                return placed.error();
        }
    }
    return book;
}

} // namespace matchbook
