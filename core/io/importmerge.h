// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/importfile.h"

namespace matchbook {

/// A field in which two records of one person differ.
struct Difference {
    QString field; ///< as in the field table, or the name of a custom value
    QString kept;
    QString other;

    bool operator==(const Difference&) const = default;
};

/// One person from two records: first whole, with what second adds.
struct Merged {
    ContactRecord record;
    bool adds = false; ///< did second add anything?
    QList<Difference> differences;
};

/// Fills the empty fields of known, adds points, tags, keys, custom values and vCard lines, and
/// overwrites nothing. A value that is as in a new contact is taken for not given. Text is compared
/// without regard to case, accents and white space.
Merged mergedWith(const ContactRecord& known, const ContactRecord& incoming);

} // namespace matchbook
