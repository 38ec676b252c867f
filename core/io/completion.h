// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contact.h"

namespace matchbook {

/// Fills in what a name as other programs give it leaves open: the parts of a whole name ("Doe,
/// Jane" and "Jane Doe, MD" alike), the shown name of parts, and credentials written after the
/// family name or as suffix. What is filled already stays.
void completeName(Contact& contact);

/// Beside its parts, "Dr. Kim Lee, MD" would say prefix and credentials twice.
void shortenWholeName(Contact& contact);

/// Makes each link to a LinkedIn profile a source key.
void completeKeys(Contact& contact);

} // namespace matchbook
