// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/call.h"
#include "session/trashactions.h"

namespace matchbook {

/// What names a record of the Trash: "contact-12".
QString trashName(const Trashed& trashed);

QJsonObject trashedJson(const Trashed& trashed);

/// What a command says that has deleted this record: its entry in the Trash.
Reply deleted(Call& call, TrashKind kind, qint64 id);

} // namespace matchbook
