// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exitcode.h"

#include <array>

namespace matchbook {

namespace {

struct Row {
    Error::Code last; ///< of a run of codes, in the order of the enum
    ExitCode exit;
};

constexpr std::array rows = {
    Row{Error::Code::NothingToUndo, ExitCode::WrongUsage},
    Row{Error::Code::UndoConflict, ExitCode::StoreRefused},
    Row{Error::Code::BrokenFile, ExitCode::InputRefused},
    Row{Error::Code::StoreFailed, ExitCode::StoreRefused},
    Row{Error::Code::RuleInvalid, ExitCode::InputRefused},
};

} // namespace

ExitCode exitCodeOf(Error::Code code) {
    for (const Row& row : rows) {
        if (code <= row.last)
            return row.exit;
    }
    return ExitCode::StoreRefused;
}

} // namespace matchbook
