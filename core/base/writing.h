// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArrayView>
#include <QFileDevice>

namespace matchbook {

/// Writes all of it or says false: a full disk takes what there is room for, and says so only when
/// it is given the rest.
bool writeAll(QFileDevice& file, QByteArrayView bytes);

/// Why the file at path could not be written: DiskFull or FileUnwritable with the system's reason.
Error unwritable(const QString& path, const QFileDevice& file);

} // namespace matchbook
