// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/call.h"

#include <span>

namespace matchbook {

enum class StoreUse { Needed, None };

/// A row of the table of commands. A new command is one row and one function.
struct Command {
    const char* name;
    const char* usage; ///< what follows the name; also what is parsed (cli/arguments.h)
    const char* what;  ///< one line for the help
    Reply (*run)(Call& call);
    StoreUse store = StoreUse::Needed;
};

std::span<const Command> commands();

} // namespace matchbook
