// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/finding.h"

namespace matchbook {

/// What a message asks its reader for.
enum class Request { Letter, Research, Visit, Spot, Meeting, Introduction, Advice };

/// What a message tells its reader.
enum class Part { Who, Why, Ask, Goal, Dates, Cv, Paper, Offer, Hours };
template <>
inline constexpr const char* tokensOf<Part>[] = {"who", "why",   "ask",   "goal", "dates",
                                                 "cv",  "paper", "offer", "hours"};

QList<Place> placesOf(Request request, const QString& text);

/// A bit for each part the text has. Ask is there with any request or question.
quint16 partsIn(const QString& text);

} // namespace matchbook
