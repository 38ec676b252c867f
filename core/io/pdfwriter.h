// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/tokens.h"
#include "io/document.h"

#include <QByteArray>

namespace matchbook {

enum class Paper { A4, Letter };
template <>
inline constexpr const char* tokensOf<Paper>[] = {"a4", "letter"};

/// The document as a PDF with its fonts embedded, on pages with a running head and numbers. Set in
/// Inter where it is installed, else in the default font. Needs a QGuiApplication.
QByteArray writePdf(const Document& document, Paper paper);

} // namespace matchbook
