// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

namespace matchbook {

/// What the program tells the shell. Scripts rely on the numbers.
enum class ExitCode {
    Done = 0,
    Findings = 1,     ///< done, and something was found: verify, rules check
    WrongUsage = 2,   ///< an unknown word, or nobody of that name
    InputRefused = 3, ///< a file could not be read or had nothing to read
    StoreRefused = 4  ///< nothing could be read from or written to the disk
};

ExitCode exitCodeOf(Error::Code code);

} // namespace matchbook
