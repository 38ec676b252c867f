// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/workspace.h"

#include <QComboBox>

namespace matchbook {

/// The latest events and "No event"; the one given is among them and chosen.
QComboBox* eventCombo(Workspace& workspace, EventId chosen);

/// Every event, below what is said for none of them.
QComboBox* everyEventCombo(Session& session, const QString& none, const QString& objectName);

[[nodiscard]] EventId chosenEvent(const QComboBox* combo);

} // namespace matchbook
