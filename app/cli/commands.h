// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/call.h"

#include <span>

namespace matchbook {

/// What a command does with the store. What is typed for one that keeps it is looked at for
/// patients first (cli/guard.h).
enum class StoreUse { Needed, Keeps, None };

/// A row of the table of commands. A new command is one row and one function.
struct Command {
    const char* name;
    const char* usage; ///< what follows the name; see usageOf()
    const char* what;  ///< one line for the help
    Reply (*run)(Call& call);
    StoreUse store = StoreUse::Needed;
};

std::span<const Command> commands();

/// What the help shows and what is parsed (cli/arguments.h).
QString usageOf(const Command& command);

} // namespace matchbook
