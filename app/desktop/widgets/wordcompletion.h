// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCompleter>
#include <QStringList>

class QLineEdit;

namespace matchbook {

/// Enter on what it offers only fills the line. Qt's own would have the line say returnPressed()
/// first and fill it afterwards, when what was entered is dealt with.
class WordCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

/// Offers those of the words that contain what is typed into the line, in place of what was offered
/// before; anything else can be typed as well.
QCompleter* offerWords(QLineEdit* line, const QStringList& words);

} // namespace matchbook
