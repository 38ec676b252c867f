// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QLineEdit>
#include <QScopeGuard>

namespace matchbook {

/// A field that shows no letters and is remembered by no input method.
inline QLineEdit* passphraseField(const QString& objectName) {
    auto* field = new QLineEdit;
    field->setObjectName(objectName);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase |
                               Qt::ImhNoPredictiveText);
    return field;
}

/// What takes a moment, since passphrases are made slow to try, with the pointer that says so.
auto whileWaiting(const auto& work) {
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto over = qScopeGuard([] { QApplication::restoreOverrideCursor(); });
    return work();
}

} // namespace matchbook
