// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/wordcompletion.h"

#include <QCompleter>
#include <QLineEdit>

namespace matchbook {

QCompleter* offerWords(QLineEdit* line, const QStringList& words) {
    auto* completer = new QCompleter(words, line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    line->setCompleter(completer);
    return completer;
}

} // namespace matchbook
