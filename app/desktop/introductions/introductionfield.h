// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/introduction.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace matchbook {

class PlainLabel;

/// An introduction to be spoken: its text, whether its length is right, and a stopwatch to rehearse
/// it by.
class IntroductionField : public QWidget {
    Q_OBJECT

public:
    IntroductionField(Introduction introduction, const QString& objectName,
                      QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const;

    /// What the button "Use a pattern" puts in; it is offered while there is no text.
    void setPattern(const QString& pattern) { m_pattern = pattern; }

private:
    void showLength();
    void rehearse();
    void showTime();

    Introduction m_introduction;
    QString m_pattern;
    QPlainTextEdit* m_text;
    PlainLabel* m_length;
    PlainLabel* m_time;
    QPushButton* m_rehearse;
    QPushButton* m_usePattern;
    QElapsedTimer m_spoken;
    QTimer m_second;
};

} // namespace matchbook
