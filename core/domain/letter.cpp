// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/letter.h"

#include <algorithm>

namespace matchbook {

bool isAwaited(LetterState state) {
    return state == LetterState::Agreed || state == LetterState::Entered ||
           state == LetterState::Confirmed || state == LetterState::Requested;
}

bool isIn(LetterState state) {
    return state >= LetterState::Uploaded;
}

void reach(Letter& letter, LetterState state, QDate on) {
    letter.state = state;
    const auto known = std::ranges::find(letter.steps, state, &LetterStep::state);
    if (known != letter.steps.end())
        known->on = on;
    else
        letter.steps.append({state, on});
}

void assign(Letter& letter, const QList<OrganizationId>& programs, QDate on) {
    letter.programs += programs;
    if (letter.state == LetterState::Uploaded && !programs.isEmpty())
        reach(letter, LetterState::Assigned, on);
}

std::optional<QDate> reachedOn(const Letter& letter, LetterState state) {
    const auto step = std::ranges::find(letter.steps, state, &LetterStep::state);
    return step == letter.steps.end() ? std::nullopt : std::optional(step->on);
}

} // namespace matchbook
