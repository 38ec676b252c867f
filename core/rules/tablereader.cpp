// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/tablereader.h"

#include <algorithm>
#include <numeric>

namespace matchbook {

namespace {

QString kindName(Toml::Kind kind) {
    switch (kind) {
    case Toml::Kind::Text:
        return QStringLiteral("string");
    case Toml::Kind::Integer:
        return QStringLiteral("integer");
    case Toml::Kind::Boolean:
        return QStringLiteral("boolean");
    case Toml::Kind::Date:
        return QStringLiteral("date");
    case Toml::Kind::List:
        return QStringLiteral("array");
    case Toml::Kind::Table:
        return QStringLiteral("table");
    case Toml::Kind::Other:
        break;
    }
    return QStringLiteral("other");
}

/// How many letters to add, drop or change.
int editDistance(QStringView a, QStringView b) {
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], static_cast<int>(i) + 1);
        for (size_t j = 1; j < row.size(); ++j) {
            const int change = diagonal + (a[i] != b[static_cast<qsizetype>(j) - 1]);
            diagonal = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QStringList nearestFirst(const QString& word, QStringList words) {
    const auto distance = [&](const QString& other) {
        return editDistance(word.toCaseFolded(), other.toCaseFolded());
    };
    std::ranges::stable_sort(words, {}, distance);
    return words;
}

void TableReader::refuse(Error::Code code, int line, const QString& field, const QString& text,
                         const QString& detail) {
    const Error problem{
        .code = code, .file = m_file, .row = line, .field = field, .text = text, .detail = detail};
    // One table may be read for each guide.
    if (!m_problems.contains(problem))
        m_problems.append(problem);
}

void TableReader::refuseWord(const Toml& value, const QString& word, const QStringList& known) {
    refuse(Error::Code::RuleUnknownWord, value.line, value.name, word,
           nearestFirst(word, known).join(QStringLiteral(", ")));
}

void TableReader::allowOnly(const Toml& table, const QStringList& keys) {
    for (const Toml& entry : table.items) {
        if (!keys.contains(entry.name))
            refuseWord(entry, entry.name, keys);
    }
}

const Toml* TableReader::member(const Toml& table, const char* key, Toml::Kind kind) {
    const Toml* value = table.find(QString::fromLatin1(key));
    if (!value || value->kind == kind)
        return value;
    const QString given = value->kind == Toml::Kind::Text ? value->text : kindName(value->kind);
    refuse(Error::Code::RuleInvalid, value->line, value->name, given, kindName(kind));
    return nullptr;
}

std::optional<QString> TableReader::text(const Toml& table, const char* key) {
    const Toml* value = member(table, key, Toml::Kind::Text);
    return value ? std::optional(value->text) : std::nullopt;
}

std::optional<int> TableReader::integer(const Toml& table, const char* key) {
    const Toml* value = member(table, key, Toml::Kind::Integer);
    if (!value)
        return std::nullopt;
    if (value->integer < 0 || value->integer > 1'000'000) {
        refuse(Error::Code::RuleInvalid, value->line, value->name, QString::number(value->integer));
        return std::nullopt;
    }
    return static_cast<int>(value->integer);
}

std::optional<Period> TableReader::period(const Toml& table, const char* key) {
    const Toml* value = member(table, key, Toml::Kind::Text);
    if (!value)
        return std::nullopt;
    const auto period = parsePeriod(value->text);
    if (!period)
        refuse(Error::Code::RuleInvalid, value->line, value->name, value->text,
               QStringLiteral("P2M, P6W, P10D, PT48H, -P90D"));
    return period;
}

bool TableReader::flag(const Toml& table, const char* key, bool fallback) {
    const Toml* value = member(table, key, Toml::Kind::Boolean);
    return value ? value->boolean : fallback;
}

QString TableReader::requiredText(const Toml& table, const char* key) {
    const QString name = QString::fromLatin1(key);
    if (!table.find(name)) {
        refuse(Error::Code::RuleInvalid, table.line, name);
        return {};
    }
    const auto value = text(table, key);
    if (value && value->trimmed().isEmpty())
        refuse(Error::Code::RuleInvalid, table.find(name)->line, name, *value);
    return value.value_or(QString());
}

QList<Source> TableReader::sources(const Toml& list) {
    static const QHash<QString, QString> rowPrefixes = {
        {u"general"_qs, u"GEN-"_qs},      {u"img"_qs, u"IMG-"_qs}, {u"shadowing"_qs, u"SHD-"_qs},
        {u"northwestern"_qs, u"NWU-"_qs}, {u"sir"_qs, u"SIR-"_qs}, {u"matchbook"_qs, QString()}};
    QList<Source> all;
    for (const Toml& item : list.items) {
        allowOnly(item, {u"guide"_qs, u"section"_qs, u"row"_qs});
        const Source source{.guide = requiredText(item, "guide"),
                            .section = text(item, "section").value_or(QString()),
                            .row = text(item, "row").value_or(QString())};
        const auto prefix = rowPrefixes.constFind(source.guide);
        if (prefix == rowPrefixes.constEnd()) {
            QStringList guides = rowPrefixes.keys();
            guides.sort();
            refuse(Error::Code::RuleUnknownWord, item.line, u"guide"_qs, source.guide,
                   nearestFirst(source.guide, guides).join(QStringLiteral(", ")));
        } else if (prefix->isEmpty() != source.row.isEmpty() || !source.row.startsWith(*prefix)) {
            refuse(Error::Code::RuleInvalid, item.line, u"row"_qs, source.row, *prefix);
        }
        all.append(source);
    }
    if (all.isEmpty())
        refuse(Error::Code::RuleInvalid, list.line, u"sources"_qs);
    return all;
}

} // namespace matchbook
