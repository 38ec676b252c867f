// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fieldtext.h"

#include "base/text.h"

namespace matchbook {

bool fromText(const QString& text, bool& value) {
    const QString word = text.trimmed().toLower();
    const bool yes = word == u"yes" || word == u"true" || word == u"1";
    const bool no = word == u"no" || word == u"false" || word == u"0";
    if (yes || no)
        value = yes;
    return yes || no;
}

bool fromText(const QString& text, int& value) {
    bool isNumber = false;
    const int read = text.trimmed().toInt(&isNumber);
    if (isNumber)
        value = read;
    return isNumber;
}

bool fromText(const QString& text, QString& value) {
    value = cleaned(text).trimmed();
    return true;
}

bool fromText(const QString& text, QDate& value) {
    return fromJson(text.trimmed(), value);
}

bool fromText(const QString& text, QTime& value) {
    return fromJson(text.trimmed(), value);
}

bool fromText(const QString& text, Period& value) {
    return fromJson(text.trimmed().toUpper(), value);
}

bool fromText(const QString& text, QStringList& value) {
    QStringList parts;
    for (const QString& part : text.split(u',')) {
        if (const QString line = cleanedLine(part); !line.isEmpty() && !parts.contains(line))
            parts += line;
    }
    value = parts;
    return true;
}

} // namespace matchbook
