// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

namespace matchbook {

/// Those who are called by all the words that were typed, or have an e-mail that begins so, in the
/// order of their names; whoever is called just so stands first. Notes are not looked at.
Result<QList<ContactId>> contactsCalled(Session& session, const QString& typed);

} // namespace matchbook
