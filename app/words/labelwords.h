// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "words/knownwords.h"

namespace matchbook {

/// The labels of e-mails and phones that other programs know as well: TYPE values (RFC 6350, 5.6
/// and 6.4.1), but for "mobile", which is "cell" there.
const KnownWords& labelWords();

} // namespace matchbook
