// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/wordcompletion.h"

#include "desktop/widgets/buttons.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace matchbook {

bool WordCompleter::eventFilter(QObject* watched, QEvent* event) {
    if (watched != widget() && event->type() == QEvent::KeyPress &&
        isEnter(*static_cast<QKeyEvent*>(event))) {
        const QModelIndex chosen = popup()->currentIndex();
        if (chosen.isValid()) {
            popup()->hide();
            Q_EMIT activated(chosen.data(completionRole()).toString());
            return true;
        }
    }
    return QCompleter::eventFilter(watched, event);
}

QCompleter* offerWords(QLineEdit* line, const QStringList& words) {
    auto* completer = new WordCompleter(new QStringListModel(words, line), line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    line->setCompleter(completer);
    return completer;
}

} // namespace matchbook
