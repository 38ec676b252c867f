// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/document.h"

#include <QByteArray>

namespace matchbook {

/// A complete HTML page in UTF-8 that needs nothing from elsewhere: its few styles stand in it, no
/// script, no link. Every text is escaped.
QByteArray writeHtml(const Document& document);

} // namespace matchbook
