// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/dialog.h"

class QLineEdit;

namespace matchbook {

/// What a WordDialog asks for.
struct WordQuestion {
    QString title;
    QString label;
    QString hint;
    QString accept;
    QString name;           ///< of its objects: "tag" for tagDialog and tagEdit
    QStringList known = {}; ///< completed; anything else can be typed as well
    QString word = {};      ///< stands there at first
};

/// Asks for one line: a tag, an organization, a name.
class WordDialog : public Dialog {
    Q_OBJECT

public:
    explicit WordDialog(const WordQuestion& question, QWidget* parent = nullptr);

    QString word() const;

private:
    QLineEdit* m_word;
};

/// What the user answers; empty when they leave the dialog.
QString askForWord(const WordQuestion& question, QWidget* parent);

} // namespace matchbook
