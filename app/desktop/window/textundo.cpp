// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/window/textundo.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace matchbook {

namespace {

struct Available {
    bool undo = true;
    bool redo = true;
};

/// What is no text keeps the keys.
Available availableIn(const QObject* field) {
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return {line->isUndoAvailable(), line->isRedoAvailable()};
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(field))
        return {text->document()->isUndoAvailable(), text->document()->isRedoAvailable()};
    return {};
}

} // namespace

TextUndo::TextUndo(QObject* parent)
    : QObject(parent) {
    qApp->installEventFilter(this);
}

bool TextUndo::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    const bool redo = key->matches(QKeySequence::Redo);
    if (!undo && !redo)
        return QObject::eventFilter(watched, event);
    const Available available = availableIn(watched);
    if (undo ? available.undo : available.redo)
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace matchbook
