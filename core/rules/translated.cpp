// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/translated.h"

#include <QCoreApplication>

namespace matchbook {

QString translated(const char* context, const QString& text) {
    return QCoreApplication::translate(context, text.toUtf8().constData());
}

} // namespace matchbook
