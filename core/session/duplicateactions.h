// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/duplicate.h"
#include "session/mergedcontact.h"

namespace matchbook {

/// Finding and merging the contacts that are one person.

struct DuplicatePerson {
    ContactId id;
    QString name;
    QString organization; ///< of the primary role
};

/// Two contacts that may be one person, and why.
struct Duplicate {
    DuplicatePerson one;
    DuplicatePerson other;
    QList<DuplicateReason> reasons; ///< the strongest first
    int score = 0;                  ///< up to 100
};

/// The surest first; without those the user said are two people.
Result<QList<Duplicate>> duplicates(Session& session);

/// What a merge would make of two contacts. Errors as those of merge().
Result<MergedContact> previewMerge(Session& session, ContactId keep, ContactId other,
                                   const MergeChoices& choices = {});

/// Makes one contact of two, as one step of undo: what is about the other is about keep from then
/// on, and the other goes to the Trash. NotFound when one of them is not there; InvalidValue for
/// the field "other" when they are one already.
Result<> merge(Session& session, ContactId keep, ContactId other, const MergeChoices& choices = {});

/// Remembers that two contacts that look alike are two people. Errors as those of merge().
Result<> notTheSame(Session& session, ContactId one, ContactId other);

} // namespace matchbook
