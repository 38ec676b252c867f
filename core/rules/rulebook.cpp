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

RuleReading reading(const QByteArray& toml, const QString& fileName) {
    const auto root = parseToml(toml, fileName);
    return root ? readRule(*root, fileName) : RuleReading{.rule = {}, .problems = {root.error()}};
}

RuleReading readFile(const QString& path) {
    const auto content = contentOf(path);
    return content ? reading(*content, path)
                   : RuleReading{.rule = {}, .problems = {content.error()}};
}

const auto guardsPlace = QStringLiteral("guard");

/// Puts a rule in the place of an earlier one with its id, or at the end.
Result<> place(RuleBook& book, const RuleReading& read, QSet<QString>& ofThisPath) {
    const Rule& rule = read.rule;
    const auto same = std::ranges::find(book.rules, rule.id, &Rule::id);
    const bool taken = same != book.rules.end();
    const bool twice = ofThisPath.contains(rule.id);
    if (twice || (taken && same->guard))
        return Error{.code = Error::Code::RuleInvalid,
                     .file = rule.file,
                     .row = read.idLine,
                     .field = u"id"_qs,
                     .text = rule.id,
                     .detail = twice ? same->file : guardsPlace};
    ofThisPath.insert(rule.id);
    if (taken)
        *same = rule;
    else
        book.rules.append(rule);
    return done();
}

/// Adds the rules of a path as far as they can be used; the others are left out.
void addOwn(RuleBook& book, const QStringList& files) {
    QSet<QString> ofThisPath;
    for (const QString& file : files) {
        const RuleReading read = readFile(file);
        book.leftOut += read.problems;
        if (!read.problems.isEmpty())
            continue;
        if (const auto placed = place(book, read, ofThisPath); !placed)
            book.leftOut.append(placed.error());
    }
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
    RuleReading read = reading(toml, fileName);
    if (!read.problems.isEmpty())
        return read.problems.first();
    return std::move(read.rule);
}

QList<Error> checkRule(const QByteArray& toml, const QString& fileName) {
    return reading(toml, fileName).problems;
}

QList<Error> checkOwnRule(const QByteArray& toml, const QString& fileName, const QStringList& own) {
    const RuleReading read = reading(toml, fileName);
    QList<Error> problems = read.problems;
    auto book = loadRuleBook({builtInRules()});
    if (!book)
        return {book.error()};
    QSet<QString> ofThisPath;
    for (const QString& path : own) {
        for (const QString& file : ruleFiles(path)) {
            // The file that is checked takes the place of the one of its name.
            const bool other = QFileInfo(file).fileName() != QFileInfo(fileName).fileName();
            if (const RuleReading one = readFile(file); other && one.problems.isEmpty())
                (void)place(*book, one, ofThisPath);
        }
    }
    if (const auto placed = place(*book, read, ofThisPath); !placed)
        problems.append(placed.error());
    return problems;
}

Result<RuleBook> loadRuleBook(const QStringList& directoriesOrFiles) {
    RuleBook book;
    for (const QString& path : directoriesOrFiles) {
        QSet<QString> ofThisPath;
        for (const QString& file : ruleFiles(path)) {
            const RuleReading read = readFile(file);
            if (!read.problems.isEmpty())
                return read.problems.first();
            if (const auto placed = place(book, read, ofThisPath); !placed)
                return placed.error();
        }
    }
    return book;
}

Result<RuleBook> ruleBookWith(const QStringList& own) {
    auto book = loadRuleBook({builtInRules()});
    if (!book)
        return book;
    for (const QString& path : own)
        addOwn(*book, ruleFiles(path));
    return book;
}

} // namespace matchbook
