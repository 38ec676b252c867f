// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/row.h"
#include "session/contactactions.h"

namespace matchbook {

/// "Jane Doe, MD"
QString nameAndCredentials(const Contact& contact);

/// "Program director · Example University Hospital": what is known of the two.
QString titleAndPlace(const ContactSummary& summary);

/// A person as a row of the list.
Row contactRow(const ContactSummary& summary, QDate today);

} // namespace matchbook
