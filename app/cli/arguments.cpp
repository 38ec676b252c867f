// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"

#include <QRegularExpression>

#include <algorithm>

namespace matchbook {

namespace {

const QList<Usage::Option>& globalOptions() {
    static const QList<Usage::Option> options = {
        {.name = QStringLiteral("--store"), .takesValue = true},
        {.name = QStringLiteral("--today"), .takesValue = true},
        {.name = QStringLiteral("--json")},
        {.name = QStringLiteral("--help")}};
    return options;
}

const Usage::Option* find(const Usage& usage, const QString& name) {
    for (const auto* list : {&usage.options, &globalOptions()}) {
        const auto found = std::ranges::find(*list, name, &Usage::Option::name);
        if (found != list->end())
            return &*found;
    }
    return nullptr;
}

Error unknown(const Usage& usage, const QString& word) {
    QStringList names;
    for (const auto* list : {&usage.options, &globalOptions()}) {
        for (const Usage::Option& option : *list)
            names += option.name;
    }
    return Error{.code = Error::Code::UnknownField,
                 .field = word,
                 .detail = names.join(QStringLiteral(", "))};
}

Error missing(const QString& name) {
    return Error{.code = Error::Code::InvalidValue, .field = name};
}

bool isOption(const QString& word) {
    return word.startsWith(u'-') && word.size() > 1;
}

} // namespace

Usage parseUsage(const QString& text) {
    Usage usage;
    static const QRegularExpression decoration(QStringLiteral("[\\[\\]…]"));
    bool wantsValue = false;
    for (const QString& written : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool optional = written.startsWith(u'[');
        const bool repeats = written.endsWith(u'…');
        QString plain = written;
        plain.remove(decoration);
        if (isOption(plain)) {
            for (const QString& name : plain.split(u'|'))
                usage.options.append({.name = name,
                                      .required = !optional && !plain.contains(u'|'),
                                      .repeats = repeats});
            wantsValue = !written.contains(u']') && !plain.contains(u'|');
        } else if (wantsValue) {
            usage.options.last().takesValue = true;
            usage.options.last().value = plain;
            usage.options.last().repeats = repeats;
            wantsValue = false;
        } else {
            ++usage.most;
            usage.names += plain;
            if (!optional)
                usage.required += plain;
        }
    }
    for (Usage::Option& option : usage.options)
        option.required = option.required && option.takesValue;
    return usage;
}

Result<Arguments> Arguments::parse(const Usage& usage, const QStringList& words) {
    Arguments arguments;
    QStringList rest = words;
    while (!rest.isEmpty()) {
        const QString word = rest.takeFirst();
        if (word == u"--") {
            arguments.m_words += rest;
            break;
        }
        if (auto taken = arguments.take(usage, word, rest); !taken)
            return taken.error();
    }
    if (auto complete = arguments.complete(usage); !complete)
        return complete.error();
    return arguments;
}

Result<> Arguments::take(const Usage& usage, const QString& word, QStringList& rest) {
    if (!isOption(word)) {
        m_words += word;
        return done();
    }
    const qsizetype equals = word.startsWith(u"--") ? word.indexOf(u'=') : -1;
    const QString name = equals < 0 ? word : word.first(equals);
    const Usage::Option* option = find(usage, name);
    if (!option || (equals >= 0 && !option->takesValue))
        return unknown(usage, word);
    if (m_options.contains(name) && !option->repeats && option->takesValue)
        return Error{.code = Error::Code::InvalidValue,
                     .field = name,
                     .text = equals < 0 ? rest.value(0) : word.sliced(equals + 1),
                     .detail = m_options.value(name).first()};
    if (option->takesValue && equals < 0 && rest.isEmpty())
        return missing(name);
    QString value;
    if (option->takesValue)
        value = equals < 0 ? rest.takeFirst() : word.sliced(equals + 1);
    m_options[name] += value;
    return done();
}

Result<> Arguments::complete(const Usage& usage) const {
    if (has("--help"))
        return done();
    if (m_words.size() < usage.required.size())
        return missing(usage.required[m_words.size()]);
    if (m_words.size() > usage.most)
        return unknown(usage, m_words[usage.most]);
    for (const Usage::Option& option : usage.options) {
        if (option.required && !m_options.contains(option.name))
            return missing(option.name);
    }
    return done();
}

bool Arguments::has(const char* option) const {
    return m_options.contains(QString::fromLatin1(option));
}

QString Arguments::value(const char* option) const {
    return values(option).value(values(option).size() - 1);
}

QList<Typed> Arguments::typed(const Usage& usage) const {
    QList<Typed> all;
    for (qsizetype i = 0; i < m_words.size(); ++i)
        all.append({usage.names.value(i), m_words[i]});
    for (const Usage::Option& option : usage.options) {
        for (const QString& text : m_options.value(option.name))
            all.append({option.value, text});
    }
    return all;
}

QStringList Arguments::values(const char* option) const {
    return m_options.value(QString::fromLatin1(option));
}

} // namespace matchbook
