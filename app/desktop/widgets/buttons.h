// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/support/icons.h"
#include "desktop/support/style.h"

#include <QPushButton>
#include <QToolButton>

class QLineEdit;

namespace matchbook {

/// Enter on a button is meant for it, not for what else Enter does in the window.
bool isEnter(const QKeyEvent& event);

/// A push button of a kind, which Enter and Space press. The object name ends in "Button"; the text
/// may have a mnemonic, so words that are not ours go through withoutMnemonic() first.
QPushButton* makeButton(ButtonKind kind, const QString& text, const QString& objectName,
                        QWidget* parent = nullptr);

/// The one thing a place is for.
QPushButton* primaryButton(const QString& text, const QString& objectName,
                           QWidget* parent = nullptr);
/// Other things one can do there.
QPushButton* secondaryButton(const QString& text, const QString& objectName,
                             QWidget* parent = nullptr);
/// Small things beside a text: no ground until the mouse comes.
QPushButton* quietButton(const QString& text, const QString& objectName, QWidget* parent = nullptr);

/// Lets the button be pressed only while something is typed there.
void enableWhileTyped(QPushButton* button, const QLineEdit* line);

/// A button with an icon alone; its name is what screen readers say and the tool tip shows.
class IconButton : public QToolButton {
    Q_OBJECT

public:
    IconButton(Icon icon, const QString& name, const QString& objectName,
               QWidget* parent = nullptr);

    /// The shortcut works in the window and stands in the tool tip.
    void setKey(const QKeySequence& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace matchbook
