// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/period.h"
#include "base/tokens.h"
#include "domain/reminder.h"
#include "rules/toml.h"

#include <QStringList>

#include <optional>

namespace matchbook {

/// Takes typed values out of TOML tables and collects everything that is wrong with them, each
/// problem with its file, line, key and word. A value that is missing or wrong is nothing.
class TableReader {
public:
    explicit TableReader(QString fileName)
        : m_file(std::move(fileName)) {}

    [[nodiscard]] const QList<Error>& problems() const { return m_problems; }

    void refuse(Error::Code code, int line, const QString& field, const QString& text = {},
                const QString& detail = {});

    /// A word that is not among those known; the detail lists them, the most similar first.
    void refuseWord(const Toml& value, const QString& word, const QStringList& known);

    /// Every member's key must be one of these.
    void allowOnly(const Toml& table, const QStringList& keys);

    /// The member of that kind. A member of another kind is a problem.
    const Toml* member(const Toml& table, const char* key, Toml::Kind kind);

    std::optional<QString> text(const Toml& table, const char* key);
    std::optional<int> integer(const Toml& table, const char* key);
    std::optional<Period> period(const Toml& table, const char* key);
    bool flag(const Toml& table, const char* key, bool fallback);

    /// A text that must not be missing or empty.
    QString requiredText(const Toml& table, const char* key);

    /// A list of { guide, section, row } tables, one at least.
    QList<Source> sources(const Toml& list);

    template <Tokenised Enum>
    std::optional<Enum> token(const Toml& table, const char* key) {
        const Toml* value = member(table, key, Toml::Kind::Text);
        if (!value)
            return std::nullopt;
        const auto found = fromToken<Enum>(value->text);
        if (!found)
            refuseWord(*value, value->text, tokenList<Enum>().split(QStringLiteral(", ")));
        return found;
    }

private:
    QString m_file;
    QList<Error> m_problems;
};

/// The words with the most similar to word first.
QStringList nearestFirst(const QString& word, QStringList words);

} // namespace matchbook
