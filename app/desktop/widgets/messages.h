// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/support/style.h"

#include <QString>

class QWidget;

/// Questions and messages in a window of their own. They stand in for QMessageBox, which guesses
/// whether a text is markup; here every text is plain.
namespace matchbook {

struct Question {
    QString title;  ///< the question itself
    QString text;   ///< what follows from each answer
    QString accept; ///< a verb: "Delete 3 people"
    ButtonKind kind = ButtonKind::Primary;
};

/// Whether the user accepted.
bool confirm(QWidget* parent, const Question& question);

/// Something the user has to read before going on; details can be scrolled and copied.
void inform(QWidget* parent, const QString& title, const QString& text,
            const QString& details = {});

} // namespace matchbook
