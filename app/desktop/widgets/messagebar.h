// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/support/icons.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;

namespace matchbook {

class PlainLabel;

/// The line at the foot of the window: what was just done with the way to undo it, or what went
/// wrong. A notice leaves by itself, but never while the mouse or the keyboard is on it; an error
/// stays until it is closed.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// "Marked as done" with "Undo", for example; run is called at most once.
    void say(const QString& text, const QString& action = {}, std::function<void()> run = {});
    void complain(const QString& text, const QString& action = {}, std::function<void()> run = {});
    void dismiss();

    /// How long a notice stays, in milliseconds.
    void setStay(int milliseconds) { m_timer.setInterval(milliseconds); }

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void show(bool error, const QString& text, const QString& action, std::function<void()> run);
    void act();
    void hold(bool held);

    PlainLabel* m_text;
    QPushButton* m_action;
    QTimer m_timer;
    std::function<void()> m_run;
    bool m_error = false;
};

} // namespace matchbook
