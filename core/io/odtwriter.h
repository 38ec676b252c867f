// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/document.h"
#include "io/paper.h"

#include <QByteArray>

namespace matchbook {

/// The document as an OpenDocument text, to edit in any word processor: headings by level, tables
/// whose heads repeat, a running head and numbered pages, all by named styles. It needs nothing
/// from elsewhere and tells neither who made it nor when.
QByteArray writeOdt(const Document& document, Paper paper);

} // namespace matchbook
