// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/labelwords.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

constexpr const char* labels[] = {
    QT_TRANSLATE_NOOP("Labels", "work"),   QT_TRANSLATE_NOOP("Labels", "home"),
    QT_TRANSLATE_NOOP("Labels", "mobile"), QT_TRANSLATE_NOOP("Labels", "fax"),
    QT_TRANSLATE_NOOP("Labels", "main"),   QT_TRANSLATE_NOOP("Labels", "other")};

} // namespace

const KnownWords& labelWords() {
    static const KnownWords words("Labels", [] {
        QStringList kept;
        for (const char* label : labels)
            kept += QString::fromLatin1(label);
        return kept;
    }());
    return words;
}

} // namespace matchbook
