// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/chip.h"
#include "session/programactions.h"

namespace matchbook {

/// How the programs view says things.

/// "Springfield, IL"
QString placeWords(const Organization& program);

/// "Max Mentor, mentor", and how many more there are.
QString knownWords(const ProgramLine& line);

Tone toneOf(ApplicationStatus status);

/// "4 of 6 gold · 2 of 9 silver".
QString signalWords(const SignalCount& count);

/// That a program was saved, with its interview when that has a new day.
QString programSavedWords(const Organization& program, const std::optional<QDate>& before,
                          QDate today);

/// What a field of a program is called in a preview: "interview day".
QString fieldWords(const QString& field);

} // namespace matchbook
