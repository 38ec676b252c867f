// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/document.h"

#include <QByteArray>

namespace matchbook {

/// CommonMark with the tables of GitHub, in UTF-8 with LF.
QByteArray writeMarkdown(const Document& document);

/// Text on one line, in which nothing is markup: "Jane *Doe*" is shown as it stands.
QString markdownText(const QString& text);

} // namespace matchbook
