// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "desktop/widgets/card.h"

namespace matchbook {

/// Which files of the user's own rules are left out, why, and what to do.
class OwnRulesNotice : public Card {
    Q_OBJECT

public:
    explicit OwnRulesNotice(const QList<Error>& leftOut, QWidget* parent = nullptr);
};

/// "2 rules of yours cannot be used and are left out".
QString leftOutWords(const QList<Error>& leftOut);

} // namespace matchbook
