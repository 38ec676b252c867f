// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace matchbook {

/// Every fact and operator that a rule file may name, as Markdown tables: the part of docs/rules.md
/// that is not written by hand.
QString vocabularyPage();

} // namespace matchbook
