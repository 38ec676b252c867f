// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace matchbook {

/// A day as programs and people write it into files, never by the machine's locale: `2026-02-08`,
/// `08 Feb 2026`, `7-Feb-22`, `Feb 8, 2026`, `2/8/2026` (month first unless it cannot be),
/// `8.2.2026`. A year of two digits is one of this century.
std::optional<QDate> readDay(const QString& text);

} // namespace matchbook
