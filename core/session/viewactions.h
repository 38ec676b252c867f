// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

namespace matchbook {

/// Searches with their filters and their order, kept under names.

/// In the order of their names.
Result<QList<SavedView>> savedViews(Session& session);

/// Keeps the view in place of one of the same name. InvalidValue without a name.
Result<> saveView(Session& session, SavedView view);

/// NotFound without such a view; InvalidValue without a new name, or with one that another has.
Result<> renameView(Session& session, const QString& name, const QString& newName);

/// NotFound without such a view.
Result<> deleteView(Session& session, const QString& name);

} // namespace matchbook
