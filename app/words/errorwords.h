// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

namespace matchbook {

/// An error as one line for a person: what is at fault, by name, and what would have been possible.
QString inWords(const Error& error);

/// What was wrong with one record of an imported file, without file and row. Where a field differs
/// from what is kept, both values are named.
QString importProblemInWords(const Error& problem);

} // namespace matchbook
