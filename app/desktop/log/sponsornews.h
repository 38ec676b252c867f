// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/workspace.h"

namespace matchbook {

/// Tells that a favor was saved; where a sponsor acted, proposes to mark the sponsorship active.
void sayFavorSaved(Workspace& workspace, const Favor& favor, const QString& told);

/// Marks it, as a step of undo.
void markActiveSponsor(Workspace& workspace, const Contact& person);

} // namespace matchbook
