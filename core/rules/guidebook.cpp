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

KnownMeeting readMeeting(TableReader& tables, const Toml& table) {
    tables.allowOnly(
        table, {u"name"_qs, u"society"_qs, u"city"_qs, u"starts"_qs, u"ends"_qs, u"source"_qs});
    const auto day = [&](const char* key) {
        return QDate::fromString(tables.requiredText(table, key), Qt::ISODate);
    };
    KnownMeeting meeting{.name = tables.requiredText(table, "name"),
                         .society = tables.requiredText(table, "society"),
                         .city = tables.requiredText(table, "city"),
                         .starts = day("starts"),
                         .ends = day("ends"),
                         .source = tables.requiredText(table, "source")};
    if (!meeting.starts.isValid() || meeting.ends < meeting.starts)
        tables.refuse(Error::Code::RuleInvalid, table.line, u"ends"_qs);
    return meeting;
}

QByteArray contentOf(const QString& resource) {
    QFile file(resource);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const auto notesFile = QStringLiteral(":/guide/notes.toml");
const auto wordsFile = QStringLiteral(":/guide/words.toml");
const auto meetingsFile = QStringLiteral(":/guide/meetings.toml");

} // namespace

Result<QList<GuideNote>> parseNotes(const QByteArray& toml, const QString& fileName) {
    return parseList<GuideNote>(toml, fileName, "note", readNote);
}

Result<QList<WordList>> parseWordLists(const QByteArray& toml, const QString& fileName) {
    return parseList<WordList>(toml, fileName, "list", readWordList);
}

Result<QList<KnownMeeting>> parseMeetings(const QByteArray& toml, const QString& fileName) {
    return parseList<KnownMeeting>(toml, fileName, "meeting", readMeeting);
}

Result<QList<KnownMeeting>> knownMeetings() {
    return parseMeetings(contentOf(meetingsFile), meetingsFile);
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
