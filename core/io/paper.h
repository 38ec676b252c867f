// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/tokens.h"

#include <QSizeF>

namespace matchbook {

/// What a document is printed on.
enum class Paper { A4, Letter };
template <>
inline constexpr const char* tokensOf<Paper>[] = {"a4", "letter"};

/// Millimetres of paper around the text; running head and foot stand in them.
inline constexpr qreal paperMargin = 24;

/// Width and height in millimetres.
inline QSizeF sizeOf(Paper paper) {
    return paper == Paper::A4 ? QSizeF(210, 297) : QSizeF(215.9, 279.4);
}

} // namespace matchbook
