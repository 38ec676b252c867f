// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

/// Words of other people are never markup. Qt guesses the format of tool tips and reads '&' in
/// buttons and menus as a shortcut; these functions take both from it.
namespace matchbook {

/// Text for setToolTip() and Qt::ToolTipRole that shows exactly these characters, wrapped when
/// long.
QString plainToolTip(const QString& text);

/// The same for a widget. A screen reader gets the words without the markup, which Qt would read
/// out as the description of every widget that has none.
void setPlainToolTip(QWidget* widget, const QString& text);

/// Text for buttons, tabs and menu entries in which '&' is only a character.
QString withoutMnemonic(const QString& text);

} // namespace matchbook
