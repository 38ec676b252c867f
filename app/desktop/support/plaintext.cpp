// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/support/plaintext.h"

#include "base/text.h"

#include <QWidget>

namespace matchbook {

namespace {

/// Longer tool tips are read nowhere and take Qt long to lay out.
constexpr qsizetype longestToolTip = 600;

} // namespace

QString plainToolTip(const QString& text) {
    if (text.isEmpty())
        return {};
    return QStringLiteral("<qt><p style=\"white-space: pre-wrap\">%1</p></qt>")
        .arg(elided(text, longestToolTip).toHtmlEscaped());
}

void setPlainToolTip(QWidget* widget, const QString& text) {
    widget->setToolTip(plainToolTip(text));
    widget->setAccessibleDescription(elided(text, longestToolTip));
}

QString withoutMnemonic(const QString& text) {
    return QString(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace matchbook
