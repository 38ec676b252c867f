// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace matchbook {

/// The goals that are offered for a conference (words.toml), in the language of the window.
QStringList offeredGoals();

/// A goal as it is shown: one that is offered in the language of the window, others as they are.
QString goalInWords(const QString& goal);

/// A goal as it is kept: one that is offered in English, by which it is counted.
QString goalCalled(const QString& words);

} // namespace matchbook
