// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "io/importfile.h"

namespace matchbook {

/// Connections.csv of a LinkedIn data export, with or without its preamble, of every layout met so
/// far. Members who hide themselves are counted as skipped. Being connected is no meeting: its day
/// is kept as the custom value linkedInConnectedOn and does not set metOn.
Result<ImportFile> readLinkedIn(const QByteArray& bytes);

/// Are these header keys those of Connections.csv?
bool isLinkedInHeader(const QStringList& keys);

inline constexpr auto linkedInConnectedOn = u"LinkedIn connected on";

} // namespace matchbook
