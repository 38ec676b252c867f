// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace matchbook {

/// The picture in a file made fit for a contact: upright, square and small. FileUnreadable where
/// the file is none.
Result<QByteArray> readPhoto(const QString& path);

} // namespace matchbook
