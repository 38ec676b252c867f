// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/summary.h"

namespace matchbook {

/// What a target is at, in words: "2 agreed, 1 of them in ERAS"; "2–3"; "missing: research".

QString haveText(const Target& target);
QString wantedText(const Target& target);
QString stateText(const Target& target);

} // namespace matchbook
