// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/row.h"
#include "session/contactactions.h"

namespace matchbook {

/// A person as a row of a list; where a search found them, with the passage. At its right stands
/// what is shown of them: when they are due, else their last touch, unless it is one of the other
/// two days or the relationship.
Row contactRow(const ContactSummary& summary, QDate today,
               ContactOrder shown = ContactOrder::NextDue);

} // namespace matchbook
