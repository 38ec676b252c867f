// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "words/knownwords.h"

namespace matchbook {

/// The goals that are offered for a conference (words.toml). What is kept is what is counted.
const KnownWords& goalWords();

} // namespace matchbook
