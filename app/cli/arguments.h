// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QHash>
#include <QStringList>

namespace matchbook {

/// What a usage line says a command takes. It is written as people read it:
/// "CONTACT --kind K [--due D] [--tag T]… [--awaits-reply] --person|--rule".
/// A capital word is an argument or the value of the option before it; what stands in brackets may
/// be left out; an option that ends with … may be given several times.
struct Usage {
    struct Option {
        QString name;
        QString value = {}; ///< what the usage calls its value
        bool takesValue = false;
        bool required = false;
        bool repeats = false;
    };

    QList<Option> options;
    QStringList names;    ///< of the arguments, in order
    QStringList required; ///< those of them that must be there
    int most = 0;         ///< how many arguments there can be
};

Usage parseUsage(const QString& text);

/// An argument or the value of an option, and what the usage calls it.
struct Typed {
    QString name;
    QString text;
};

/// The words after the command, sorted out by its usage.
class Arguments {
public:
    /// UnknownField for an option or a word too many, InvalidValue for what is missing or given
    /// twice.
    static Result<Arguments> parse(const Usage& usage, const QStringList& words);

    [[nodiscard]] bool has(const char* option) const;
    [[nodiscard]] QString value(const char* option) const; ///< the last one given
    [[nodiscard]] QStringList values(const char* option) const;
    [[nodiscard]] QString word(int index) const { return m_words.value(index); }

    /// All of them but for the options that every command takes.
    [[nodiscard]] QList<Typed> typed(const Usage& usage) const;

private:
    Result<> take(const Usage& usage, const QString& word, QStringList& rest);
    [[nodiscard]] Result<> complete(const Usage& usage) const;

    QHash<QString, QStringList> m_options;
    QStringList m_words;
};

} // namespace matchbook
