// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/introduction.h"

namespace matchbook {

namespace {

constexpr int wordsAMinute = 140;
constexpr int secondsOfMinute = 60;

SpokenLength between(int least, int most) {
    return {least, most, least * wordsAMinute / secondsOfMinute,
            most * wordsAMinute / secondsOfMinute};
}

} // namespace

SpokenLength lengthOf(Introduction introduction) {
    return introduction == Introduction::Short ? between(15, 30) : between(30, 60);
}

Introduction introductionOf(Pack pack) {
    return pack == Pack::Img ? Introduction::Long : Introduction::Short;
}

int wordsIn(QStringView text) {
    int words = 0;
    bool inside = false;
    for (const QChar c : text) {
        const bool part = c.isLetterOrNumber();
        if (part && !inside)
            ++words;
        // "don’t", "Y-90" and "3,000" are one word each.
        inside = part || (inside && !c.isSpace());
    }
    return words;
}

int secondsToSay(int words) {
    return (words * secondsOfMinute + wordsAMinute / 2) / wordsAMinute;
}

LengthFit fitOf(QStringView text, Introduction introduction) {
    const int words = wordsIn(text);
    const SpokenLength length = lengthOf(introduction);
    if (words == 0)
        return LengthFit::Empty;
    if (words < length.leastWords)
        return LengthFit::TooShort;
    return words > length.mostWords ? LengthFit::TooLong : LengthFit::Fits;
}

} // namespace matchbook
