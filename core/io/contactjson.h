// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/importfile.h"

#include <QJsonObject>

namespace matchbook {

/// The fields of a person by the names that scripts know from `contacts --json`; what is not known
/// is null.
QJsonObject contactJson(const Contact& contact, const QString& organization, const QString& metAt);

/// The people of a file as an array of these with every other field of theirs, their role, who
/// introduced them and, as Base64, their photo. Private notes are left out.
QByteArray writeContactJson(const QList<ContactRecord>& records);

} // namespace matchbook
