// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contact.h"

namespace matchbook::bench {

/// The index-th of a crowd of made-up people: a name, an e-mail, a phone, two tags, a note of some
/// twenty words. The same index is always the same person.
Contact person(int index);

} // namespace matchbook::bench
