// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"

#include <QUuid>

namespace matchbook {

namespace {

/// Letters that Unicode does not decompose although people type them without the stroke.
QStringView plainForm(char16_t letter) {
    switch (letter) {
    case u'\u0131': // dotless i
        return u"i";
    case u'\u00f8': // o with stroke
        return u"o";
    case u'\u0142': // l with stroke
        return u"l";
    case u'\u0111': // d with stroke
    case u'\u00f0': // eth
        return u"d";
    case u'\u0127': // h with stroke
        return u"h";
    case u'\u00fe': // thorn
        return u"th";
    case u'\u00e6': // ae
        return u"ae";
    case u'\u0153': // oe
        return u"oe";
    case u'\u00df': // sharp s
        return u"ss";
    case u'\u03c2': // final sigma
        return u"\u03c3";
    default:
        return {};
    }
}

bool isIdeograph(QChar c) {
    const auto script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana;
}

bool isUnwanted(QChar c) {
    const char16_t u = c.unicode();
    const bool control = (u < 0x20 && u != u'\t' && u != u'\n') || (u >= 0x7f && u < 0xa0);
    return control || u == 0xfeff || u == 0xfffe || u == 0xffff;
}

} // namespace

QString fold(QStringView text) {
    const QString decomposed =
        text.toString().toCaseFolded().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    bool blank = false;
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        if (c.isSpace()) {
            blank = !folded.isEmpty();
            continue;
        }
        if (blank)
            folded += u' ';
        blank = false;
        if (const auto plain = plainForm(c.unicode()); !plain.isEmpty())
            folded += plain;
        else
            folded += c;
    }
    return folded;
}

QStringList foldedWords(QStringView text) {
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words += std::exchange(word, {});
    };
    for (const QChar c : fold(text)) {
        if (isIdeograph(c)) {
            finish();
            words += QString(c);
        } else if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else {
            finish();
        }
    }
    finish();
    return words;
}

QString cleaned(QStringView text) {
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept += c;
            kept += text[++i];
        } else if (c == u'\r') {
            if (i + 1 >= text.size() || text[i + 1] != u'\n')
                kept += u'\n';
        } else if (c.isSurrogate()) {
            kept += QChar(QChar::ReplacementCharacter);
        } else if (!isUnwanted(c)) {
            kept += c;
        }
    }
    return kept;
}

QString cleanedLine(QStringView text) {
    return cleaned(text).simplified();
}

QString elided(const QString& text, qsizetype length) {
    if (text.size() <= length)
        return text;
    const qsizetype cut = text[length - 2].isHighSurrogate() ? length - 2 : length - 1;
    return text.first(cut) + u'\u2026';
}

QString capitalized(const QString& text) {
    const qsizetype letter = !text.isEmpty() && text[0].isHighSurrogate() ? 2 : 1;
    return text.left(letter).toUpper() + text.mid(letter);
}

QString newUid() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace matchbook
