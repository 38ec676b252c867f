// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/call.h"

#include <QJsonDocument>

namespace matchbook {

QByteArray document(const QJsonObject& object) {
    return QJsonDocument(object).toJson();
}

QByteArray document(const QJsonArray& array) {
    return QJsonDocument(array).toJson();
}

} // namespace matchbook
