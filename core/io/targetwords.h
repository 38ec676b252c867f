// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/summary.h"

namespace matchbook {

/// Where words of a target stand, as the context of their translation: a document is for others and
/// in English, the window has its own language.
inline constexpr const char* inDocument = "Summary";
inline constexpr const char* inWindow = "Targets";

/// What a target is called and at, in words: "Core mentors"; "2 agreed, 1 of them in ERAS"; "2–3";
/// "missing: research".

QString nameText(const Target& target, const char* place = inDocument);
QString haveText(const Target& target, const char* place = inDocument);
QString wantedText(const Target& target, const char* place = inDocument);
QString stateText(const Target& target, const char* place = inDocument);

} // namespace matchbook
