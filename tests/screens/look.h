// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <span>

class QWidget;

namespace matchbook::screens {

/// What is wrong with one widget, or nothing.
using Look = QString (*)(const QWidget& widget);

/// What any of the looks finds in a window, each finding with the place it is about.
QStringList lookOver(const QWidget& window, std::span<const Look> looks);

/// "saveButton in factsCard in letterDialog".
QString placeOf(const QWidget& widget);

QList<const QWidget*> visibleChildren(const QWidget& parent);

} // namespace matchbook::screens
