// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/document.h"
#include "io/paper.h"

#include <QByteArray>

namespace matchbook {

/// The part styles.xml of an OpenDocument text: the look of each named style, the page, and what
/// stands at the edges of every page.
QByteArray odtStyles(const Document& document, Paper paper);

} // namespace matchbook
