// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"

namespace matchbook {

/// What a step of undo did, as a short phrase: "Log an interaction with Jane Doe".
QString inWords(const StepLabel& label);

} // namespace matchbook
