// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contact.h"
#include "io/summary.h"

namespace matchbook {

/// May this audience read of somebody at all? With whom contact has ended is nothing to hand out,
/// nor is their letter, and what is counted for others counts neither.
inline bool mayBeShown(const Contact& person, Audience audience) {
    return audience == Audience::Mine || !person.doNotContact;
}

/// May this audience read the name of somebody whom another's record speaks of, such as who
/// introduced them? Others are told of nobody but those they are given anyway and those who agreed
/// to be named.
inline bool mayBeTold(const Contact& person, Audience audience, bool isGiven) {
    return audience == Audience::Mine || isGiven || person.mayBeNamed;
}

} // namespace matchbook
