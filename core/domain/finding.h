// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reminder.h"

namespace matchbook {

/// A stretch of a text, in characters of QString. One that is whole concerns all of it; one in the
/// subject is no stretch of the text below it, which it concerns as a whole.
struct Place {
    qsizetype start = 0;
    qsizetype length = -1;
    QString what = {}; ///< the kind of thing found, where there are several
    bool inSubject = false;

    [[nodiscard]] bool whole() const { return length < 0 || inSubject; }
    [[nodiscard]] qsizetype end() const { return start + length; }

    bool operator==(const Place&) const = default;
};

/// What a rule says about a draft or a note.
struct Finding {
    QString rule;
    Severity severity = Severity::Low;
    QString message;
    QString why;
    Place place;
    QList<Source> sources;
    bool interrupts = false; ///< worth a question before the text is kept or leaves
    QString key = {};        ///< the same for the same words, without holding them

    bool operator==(const Finding&) const = default;
};

} // namespace matchbook
