// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/plainlabel.h"

#include "base/text.h"
#include "desktop/support/plaintext.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace matchbook {

namespace {

/// Laying out a longer text takes Qt noticeable time; nobody reads more in a label.
constexpr qsizetype longestLine = 500;
constexpr qsizetype longestParagraph = 8000;

} // namespace

PlainLabel::PlainLabel(const QString& text, TypeRole type, ColorRole ink, QWidget* parent)
    : QLabel(parent)
    , m_type(type)
    , m_ink(ink) {
    setTextFormat(Qt::PlainText);
    setText(text);
    follow();
}

void PlainLabel::setText(const QString& text) {
    if (m_fit == Fit::Elide)
        return QLabel::setText(elided(cleanedLine(text), longestLine));
    QLabel::setText(elided(text, longestParagraph));
}

void PlainLabel::setFit(Fit fit) {
    m_fit = fit;
    setWordWrap(fit == Fit::Wrap);
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(fit == Fit::Elide ? QSizePolicy::Ignored : QSizePolicy::Preferred);
    if (fit == Fit::Elide)
        policy.setHorizontalStretch(1);
    setSizePolicy(policy);
    setText(text());
}

void PlainLabel::setInk(ColorRole ink) {
    m_ink = ink;
    follow();
}

QSize PlainLabel::minimumSizeHint() const {
    const QSize size = QLabel::minimumSizeHint();
    if (m_fit != Fit::Elide)
        return size;
    return {std::min(size.width(), fontMetrics().averageCharWidth() * 4), size.height()};
}

void PlainLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        follow();
}

bool PlainLabel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(text()),
                           this);
        return true;
    }
    if (event->type() == QEvent::ApplicationFontChange)
        follow();
    return QLabel::event(event);
}

void PlainLabel::paintEvent(QPaintEvent* event) {
    if (m_fit != Fit::Elide)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const QRect rect = contentsRect();
    const QString line = fontMetrics().elidedText(text(), Qt::ElideRight, rect.width());
    style()->drawItemText(&painter, rect,
                          int(QStyle::visualAlignment(layoutDirection(), alignment())), palette(),
                          isEnabled(), line, foregroundRole());
}

void PlainLabel::follow() {
    const QFont wanted = roleFont(m_type);
    if (font() != wanted)
        setFont(wanted);
    QPalette own = palette();
    own.setColor(QPalette::Active, QPalette::WindowText, color(m_ink));
    own.setColor(QPalette::Inactive, QPalette::WindowText, color(m_ink));
    own.setColor(QPalette::Disabled, QPalette::WindowText, color(ColorRole::TextDisabled));
    if (own != palette())
        setPalette(own);
}

bool PlainLabel::isCut() const {
    return m_fit == Fit::Elide && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

PlainLabel* paragraph(const QString& text, TypeRole type, ColorRole ink, QWidget* parent) {
    auto* label = new PlainLabel(text, type, ink, parent);
    label->setFit(PlainLabel::Fit::Wrap);
    return label;
}

} // namespace matchbook
