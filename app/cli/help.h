// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commands.h"

namespace matchbook {

/// All commands, a line each, and what they have in common.
QString overview();

QString helpOn(const Command& command);

/// Help on a command, or on several that begin with this word; empty when there is none.
QString helpOn(const QString& name);

} // namespace matchbook
