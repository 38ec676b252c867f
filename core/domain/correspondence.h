// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textset.h"
#include "domain/record.h"

#include <QStringList>

namespace matchbook {

/// What the checks of a draft need to know about the people it concerns, beside their facts.

/// What there was so far between the applicant and the person written to.
struct History {
    int interactions = 0; ///< of any kind
    int talks = 0;        ///< those in which they took part
    std::optional<int> daysKnown;
    int unanswered = 0; ///< messages since one that waits for an answer, itself included
    int asked = 0;      ///< in the last twelve months, as the next three
    int given = 0;
    int overduePromises = 0;
    bool letterReady = false; ///< the user said that a letter can be asked for, or has asked
    QString topics;           ///< what was noted about talks with them
};

/// Somebody else whom a draft may name.
struct OtherPerson {
    QString name;
    QString family;
    QString word; ///< the first of the family name, folded: by it most are passed over
    int interactions = 0;
    bool mayBeNamed = false;
};

/// A message that went to somebody else not long ago.
struct SentText {
    ContactId to;
    QString text;
    QString name; ///< of the one it went to
};

/// Names, e-mail addresses and phone numbers of the applicant and of contacts, which are no
/// patient's; each folded, phones as digits.
struct OwnPeople {
    TextSet names; ///< whole names and family names
    TextSet emails;
    TextSet phones;
};

} // namespace matchbook
