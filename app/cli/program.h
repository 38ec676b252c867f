// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace matchbook {

/// Runs one command and gives the exit code. words are those after the program's name.
int runProgram(const QStringList& words);

} // namespace matchbook
