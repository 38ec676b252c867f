// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/guidebook.h"

#include "rules/tablereader.h"
#include "rules/translated.h"

#include <QFile>

#include <algorithm>

namespace matchbook {

namespace {

/// Reads the tables of the one list a file consists of; read takes each of them.
template <class T, class Read>
Result<QList<T>> parseList(const QByteArray& toml, const QString& fileName, const char* key,
                           Read read) {
    const auto root = parseToml(toml, fileName);
    if (!root)
        return root.error();
    TableReader tables(fileName);
    tables.allowOnly(*root, {QString::fromLatin1(key)});
    QList<T> all;
    if (const Toml* list = tables.member(*root, key, Toml::Kind::List)) {
        for (const Toml& table : list->items)
            all.append(read(tables, table));
    }
    if (!tables.problems().isEmpty())
        return tables.problems().first();
    return all;
}

QList<Source> sourcesOf(TableReader& tables, const Toml& table) {
    const Toml* list = tables.member(table, "sources", Toml::Kind::List);
    return list ? tables.sources(*list) : QList<Source>();
}

GuideNote readNote(TableReader& tables, const Toml& table) {
    tables.allowOnly(table, {u"id"_qs, u"title"_qs, u"text"_qs, u"sources"_qs});
    return {.id = tables.requiredText(table, "id"),
            .title = translated("Guides", tables.requiredText(table, "title")),
            .text = translated("Guides", tables.requiredText(table, "text")),
            .sources = sourcesOf(tables, table)};
}

WordList readWordList(TableReader& tables, const Toml& table) {
    tables.allowOnly(table, {u"id"_qs, u"words"_qs, u"sources"_qs});
    WordList list{
        .id = tables.requiredText(table, "id"), .words = {}, .sources = sourcesOf(tables, table)};
    if (const Toml* words = tables.member(table, "words", Toml::Kind::List)) {
        for (const Toml& word : words->items)
            list.words += word.text;
    }
    if (list.words.isEmpty() || list.words.contains(QString()))
        tables.refuse(Error::Code::RuleInvalid, table.line, u"words"_qs);
    return list;
}

QByteArray contentOf(const QString& resource) {
    QFile file(resource);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const auto notesFile = QStringLiteral(":/guide/notes.toml");
const auto wordsFile = QStringLiteral(":/guide/words.toml");

} // namespace

Result<QList<GuideNote>> parseNotes(const QByteArray& toml, const QString& fileName) {
    return parseList<GuideNote>(toml, fileName, "note", readNote);
}

Result<QList<WordList>> parseWordLists(const QByteArray& toml, const QString& fileName) {
    return parseList<WordList>(toml, fileName, "list", readWordList);
}

Result<QList<GuideNote>> guideNotes() {
    return parseNotes(contentOf(notesFile), notesFile);
}

Result<QList<WordList>> wordLists() {
    return parseWordLists(contentOf(wordsFile), wordsFile);
}

QStringList wordsOf(const QString& list) {
    const auto lists = wordLists();
    if (!lists)
        return {};
    const auto found = std::ranges::find(*lists, list, &WordList::id);
    return found == lists->end() ? QStringList() : found->words;
}

} // namespace matchbook
