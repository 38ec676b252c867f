// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/goalwords.h"

#include "rules/guidebook.h"

namespace matchbook {

const KnownWords& goalWords() {
    static const KnownWords goals("Goals", wordsOf(QStringLiteral("goals")));
    return goals;
}

} // namespace matchbook
