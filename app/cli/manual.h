// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace matchbook {

/// matchbook-cli(1) in the macros of man, with every row of the table of commands.
QString manualPage();

} // namespace matchbook
