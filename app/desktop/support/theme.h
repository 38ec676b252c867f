// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/tokens.h"

#include <QApplication>
#include <QColor>
#include <QFont>
#include <QPalette>

namespace matchbook {

/// Distances between things, in device-independent pixels.
namespace space {
inline constexpr int xs = 4;
inline constexpr int sm = 8;
inline constexpr int md = 12;
inline constexpr int lg = 16;
inline constexpr int xl = 24;
inline constexpr int xxl = 32;
} // namespace space

/// Corner radii: of controls, of cards and of rows.
namespace radius {
inline constexpr int control = 7;
inline constexpr int row = 8;
inline constexpr int card = 12;
} // namespace radius

/// What the user chose; System follows what the desktop asks for, or else the window colour of its
/// palette.
enum class ThemeChoice { System, Light, Dark };
template <>
inline constexpr const char* tokensOf<ThemeChoice>[] = {"system", "light", "dark"};

/// Jobs that text does. Sizes are factors of the application's font, so they follow the desktop.
enum class TypeRole { Display, Title, Heading, Strong, Body, Caption };

/// Jobs that colours do. Sunken, Surface and Raised are the three levels of depth; a Soft colour is
/// the ground of a chip or a bar whose text has the colour it is named after.
enum class ColorRole {
    Sunken,
    Surface,
    Raised,
    Hover,
    Selection,
    Hairline,
    Border,
    Text,
    TextMuted,
    TextDisabled,
    Accent,
    AccentHover,
    AccentText,
    Danger,
    DangerHover,
    Warning,
    Success,
    Info,
    NeutralSoft,
    AccentSoft,
    DangerSoft,
    WarningSoft,
    SuccessSoft,
    InfoSoft,
    TipGround,
    TipText
};

/// The colour of a role in the light or the dark scheme.
QColor color(ColorRole role, bool dark);

/// The colour of a role in the scheme the application shows now.
QColor color(ColorRole role);

/// Whether a palette is a dark one: its window colour decides.
bool isDark(const QPalette& palette);

/// The font of a role, derived from the application's font.
QFont roleFont(TypeRole role);
QFont roleFont(TypeRole role, const QFont& base);

/// The palette of a scheme; standard widgets and dialogs draw with it.
QPalette paletteFor(bool dark);

/// Gives the application its style, font and palette, and keeps following the desktop while the
/// choice is System. Call it once at start and again whenever the choice changes.
void applyTheme(QApplication& app, ThemeChoice choice);

/// The scheme the user chose, kept over restarts.
ThemeChoice chosenTheme();
void chooseTheme(ThemeChoice choice);

} // namespace matchbook
