// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/contacts/showncolumn.h"
#include "desktop/widgets/row.h"
#include "session/contactactions.h"

namespace matchbook {

/// A person as a row of a list; where a search found them, with the passage. At its right stands
/// what is shown of them, the first of it as the meta. Alone the next due day gives way to the last
/// touch where there is none.
Row contactRow(const ContactSummary& summary, QDate today,
               const QList<ShownColumn>& shown = {ShownColumn::NextDue});

} // namespace matchbook
