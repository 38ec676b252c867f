// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/contents.h"

#include <QByteArray>

namespace matchbook {

/// The complete export: { "format": "matchbook", "version": 1, "contents": { … } } with the names
/// of the model (domain/json.h), readable and writable by any program.
inline constexpr int storeJsonVersion = 1;

QByteArray writeStoreJson(const Contents& contents);

/// Everything or an error: UnknownFormat when it is no such document, StoreNewer (detail is the
/// version) when a later program wrote it, BrokenFile with row where it is no JSON; InvalidValue
/// or UnknownField with the path of the member that does not fit ("contacts[3].relationship").
/// Nothing is passed over. Members that are absent have the values of a new record.
Result<Contents> readStoreJson(const QByteArray& bytes);

} // namespace matchbook
