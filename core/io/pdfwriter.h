// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/document.h"
#include "io/paper.h"

#include <QByteArray>

namespace matchbook {

/// The document as a PDF with its fonts embedded, on pages with a running head and numbers. Set in
/// Inter where it is installed, else in the default font. Needs a QGuiApplication.
QByteArray writePdf(const Document& document, Paper paper);

} // namespace matchbook
