// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/introductions/introductionfield.h"

#include "desktop/widgets/buttons.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace matchbook {

namespace {

constexpr int millisecondsOfSecond = 1000;

int linesOf(Introduction introduction) {
    return introduction == Introduction::Short ? 4 : 8;
}

QString titleOf(Introduction introduction) {
    const SpokenLength length = lengthOf(introduction);
    const QString range = IntroductionField::tr("%1–%2 seconds, %3–%4 words")
                              .arg(length.leastSeconds)
                              .arg(length.mostSeconds)
                              .arg(length.leastWords)
                              .arg(length.mostWords);
    return introduction == Introduction::Short ? IntroductionField::tr("Short: %1").arg(range)
                                               : IntroductionField::tr("Long: %1").arg(range);
}

QString fitWords(LengthFit fit) {
    switch (fit) {
    case LengthFit::TooShort:
        return IntroductionField::tr("there is room for more");
    case LengthFit::TooLong:
        return IntroductionField::tr("too long to be listened to");
    case LengthFit::Fits:
        return IntroductionField::tr("a good length");
    case LengthFit::Empty:
        break;
    }
    return {};
}

} // namespace

IntroductionField::IntroductionField(Introduction introduction, const QString& objectName,
                                     QWidget* parent)
    : QWidget(parent)
    , m_introduction(introduction)
    , m_text(textArea(objectName + QStringLiteral("Edit"), linesOf(introduction)))
    , m_length(new PlainLabel({}, TypeRole::Caption, ColorRole::TextMuted))
    , m_time(new PlainLabel({}, TypeRole::Caption, ColorRole::TextMuted))
    , m_rehearse(quietButton(tr("Rehearse"), objectName + QStringLiteral("RehearseButton")))
    , m_usePattern(quietButton(tr("Use a pattern"), objectName + QStringLiteral("PatternButton"))) {
    m_text->setAccessibleName(titleOf(introduction));
    m_length->setObjectName(objectName + QStringLiteral("LengthLabel"));
    m_time->setObjectName(objectName + QStringLiteral("TimeLabel"));
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::sm);
    foot->addWidget(m_length);
    foot->addStretch(1);
    foot->addWidget(m_time);
    foot->addWidget(m_usePattern);
    foot->addWidget(m_rehearse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(new PlainLabel(titleOf(introduction), TypeRole::Strong));
    column->addWidget(m_text);
    column->addLayout(foot);
    m_second.setInterval(millisecondsOfSecond);
    connect(m_text, &QPlainTextEdit::textChanged, this, &IntroductionField::showLength);
    connect(m_rehearse, &QPushButton::clicked, this, &IntroductionField::rehearse);
    connect(m_usePattern, &QPushButton::clicked, this, [this] { m_text->setPlainText(m_pattern); });
    connect(&m_second, &QTimer::timeout, this, &IntroductionField::showTime);
    showLength();
}

void IntroductionField::setText(const QString& text) {
    m_text->setPlainText(text);
}

QString IntroductionField::text() const {
    return m_text->toPlainText().trimmed();
}

void IntroductionField::showLength() {
    const int words = wordsIn(m_text->toPlainText());
    const LengthFit fit = fitOf(m_text->toPlainText(), m_introduction);
    m_usePattern->setVisible(fit == LengthFit::Empty);
    m_rehearse->setEnabled(fit != LengthFit::Empty);
    m_length->setInk(fit == LengthFit::TooLong ? ColorRole::Warning
                     : fit == LengthFit::Fits  ? ColorRole::Success
                                               : ColorRole::TextMuted);
    m_length->setText(fit == LengthFit::Empty ? tr("Nothing yet")
                                              : tr("%1 words, about %2 seconds: %3")
                                                    .arg(words)
                                                    .arg(secondsToSay(words))
                                                    .arg(fitWords(fit)));
}

/// Starts the stopwatch, or stops it and says how long it took.
void IntroductionField::rehearse() {
    if (m_second.isActive()) {
        m_second.stop();
        m_rehearse->setText(tr("Rehearse"));
        m_time->setText(
            tr("You took %n second(s)", nullptr, int(m_spoken.elapsed() / millisecondsOfSecond)));
        return;
    }
    m_spoken.start();
    m_second.start();
    m_rehearse->setText(tr("Stop"));
    showTime();
}

void IntroductionField::showTime() {
    m_time->setText(tr("%1 s").arg(m_spoken.elapsed() / millisecondsOfSecond));
}

} // namespace matchbook
