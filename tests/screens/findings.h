// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

/// What is wrong with a shown window, one sentence each.
namespace matchbook::screens {

/// Texts that are not seen whole. What is made to be shortened is none: an elided PlainLabel, a
/// combo box of names.
QStringList cutTexts(const QWidget& window);

/// Widgets that are squeezed, lie over each other or reach beyond what they are in, and a window
/// that is larger than its screen.
QStringList crowding(const QWidget& window);

/// What the keyboard or a screen reader does not get at: a button that Tab passes over, a place
/// that Tab does not leave, a control without a name.
QStringList unreachable(const QWidget& window);

/// Letters that are marked on two things at once: Alt with one would only go from one to the other.
QStringList doubledKeys(const QWidget& window);

} // namespace matchbook::screens
