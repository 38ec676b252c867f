// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

#include <memory>

namespace matchbook::test {

/// A small store whose day is 2026-07-01: three mentors, letters, a project, and the word PRIVATE
/// in everything that only its owner may read.
Contents summaryContents();
std::unique_ptr<Session> summarySession();

/// What stands in summaryContents() for its owner's eyes alone.
inline const QString privateMark = QStringLiteral("PRIVATE");

/// An empty store on the same day.
std::unique_ptr<Session> emptySession();

} // namespace matchbook::test
