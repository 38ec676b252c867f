// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

namespace matchbook {

/// The folder beside a store with the copies of it that are made by themselves: backups without a
/// passphrase, since the store beside them has none either.
QString copiesFolder(const QString& store);

/// Makes a copy of a store that changed since the last one, at most one a day, and then lets go
/// what is superfluous (domain/copies.h). Says whether one was made. The errors of backUp().
Result<bool> copyOfToday(Session& session);

} // namespace matchbook
