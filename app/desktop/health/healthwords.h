// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/row.h"
#include "session/healthactions.h"

namespace matchbook {

/// What a person reads of an issue, and what mends it.
struct HealthWords {
    QString name;
    QString sentence; ///< what it means, under the name
    QString fix;
    Icon icon = Icon::Edit; ///< of the fix
};

HealthWords healthWords(HealthIssue issue);

} // namespace matchbook
