// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/document.h"
#include "io/paper.h"

#include <QByteArray>

class QPagedPaintDevice;

namespace matchbook {

/// The document as a PDF with its fonts embedded, on pages with a running head and numbers. Set in
/// Inter where it is installed, else in the default font. Needs a QGuiApplication.
QByteArray writePdf(const Document& document, Paper paper);

/// The same pages on a printer; paper and margins are set on it.
void paintPages(const Document& document, QPagedPaintDevice& device, Paper paper);

} // namespace matchbook
