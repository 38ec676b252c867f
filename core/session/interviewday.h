// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

namespace matchbook {

/// The interview at a program is an event as well: adds it, or moves the one of the day it had
/// before. An event of the new day that is there already stands for it.
void followInterview(Stores& stores, const Organization& program,
                     const std::optional<QDate>& before, const QDateTime& now);

} // namespace matchbook
