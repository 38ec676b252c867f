// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QCompleter;
class QLineEdit;

namespace matchbook {

/// Offers those of the words that contain what is typed into the line, in place of what was offered
/// before; anything else can be typed as well.
QCompleter* offerWords(QLineEdit* line, const QStringList& words);

} // namespace matchbook
