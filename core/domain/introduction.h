// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/applicant.h"

namespace matchbook {

/// How one introduces oneself to somebody met: the two lengths of the guides (rulebook.md, D-04).
enum class Introduction { Short, Long };

/// Seconds that an introduction should take, and the words that go into them.
struct SpokenLength {
    int leastSeconds = 0;
    int mostSeconds = 0;
    int leastWords = 0;
    int mostWords = 0;
};
SpokenLength lengthOf(Introduction introduction);

/// The introduction that the guide of a pack asks for.
Introduction introductionOf(Pack pack);

int wordsIn(QStringView text);

/// At 140 words a minute.
int secondsToSay(int words);

enum class LengthFit { Empty, TooShort, Fits, TooLong };
LengthFit fitOf(QStringView text, Introduction introduction);

} // namespace matchbook
