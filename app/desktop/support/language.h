// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/tokens.h"

class QCoreApplication;

namespace matchbook {

/// What the window speaks; System follows the desktop, and is English where it speaks neither.
/// Documents, drafts and the terminal stay in English, whatever it is.
enum class Language { System, English, Spanish };
template <>
inline constexpr const char* tokensOf<Language>[] = {"system", "en", "es"};

/// The language the user chose, kept over restarts; a choice holds from the next start on.
Language chosenLanguage();
void chooseLanguage(Language language);

/// Lets the program speak, Qt's own dialogs with it, and days and numbers follow. To be called
/// before the first text is made; what an earlier call installed is taken away.
void speak(QCoreApplication& app, Language language);

} // namespace matchbook
