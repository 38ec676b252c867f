// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/row.h"
#include "session/contactactions.h"

namespace matchbook {

/// A person as a row of the list; where a search found them, with the passage.
Row contactRow(const ContactSummary& summary, QDate today);

} // namespace matchbook
