// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/readiness/barchart.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace matchbook {

namespace {

constexpr int plotHeight = 150;
constexpr int mostSteps = 4; ///< of the scale, or one more
constexpr int widestBar = 56;
constexpr double share = 0.62; ///< of the room of a category that its bar takes
constexpr int swatch = 10;

QFontMetrics metrics() {
    return QFontMetrics(roleFont(TypeRole::Caption));
}

/// The parts of one name stand in the legend once.
QList<BarPart> legendOf(const BarData& data) {
    QList<BarPart> shown;
    for (const BarPart& part : data.parts) {
        if (!std::ranges::count(shown, part.name, &BarPart::name))
            shown.append(part);
    }
    return shown;
}

} // namespace

bool BarData::isEmpty() const {
    return std::ranges::none_of(parts, [](const BarPart& part) {
        return std::ranges::any_of(part.values, [](const Counted& one) { return one.count > 0; });
    });
}

QString BarData::inWords() const {
    QStringList sentences;
    for (qsizetype i = 0; i < spoken.size(); ++i) {
        QStringList counts;
        for (const BarPart& part : parts) {
            if (part.values[i].count > 0)
                counts.append(part.name.toLower() + u' ' +
                              QLocale().toString(part.values[i].count));
        }
        if (!counts.isEmpty())
            sentences.append(spoken[i] + QStringLiteral(": ") + counts.join(QStringLiteral(", ")));
    }
    return sentences.join(QStringLiteral(". "));
}

BarChart::BarChart(const QString& name, const QString& objectName, QWidget* parent)
    : QWidget(parent) {
    setObjectName(objectName);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void BarChart::setData(const BarData& bars) {
    m_data = bars;
    m_current = -1;
    m_bars.clear();
    for (int category = 0; category < bars.categories.size(); ++category) {
        for (int part = 0; part < bars.parts.size(); ++part) {
            if (bars.parts[part].values[category].count > 0)
                m_bars.append({category, part});
        }
    }
    setAccessibleDescription(bars.inWords());
    updateGeometry();
    update();
}

QSize BarChart::sizeHint() const {
    const int legend = hasLegend() ? metrics().height() + space::md : 0;
    return {320, plotHeight + legend + 2 * (metrics().height() + space::sm)};
}

bool BarChart::hasLegend() const {
    return legendOf(m_data).size() > 1;
}

/// Between the numbers at the left, the categories below and the legend above.
QRect BarChart::plot() const {
    const int numbers = metrics().horizontalAdvance(QLocale().toString(top())) + space::sm;
    const int legend = hasLegend() ? metrics().height() + space::md : 0;
    return rect().adjusted(numbers, legend + metrics().height() / 2 + 2, 0,
                           -metrics().height() - space::sm);
}

int BarChart::total(int category) const {
    int sum = 0;
    for (const BarPart& part : m_data.parts)
        sum += part.values[category].count;
    return sum;
}

int BarChart::highest() const {
    int highest = 1;
    for (int i = 0; i < m_data.categories.size(); ++i)
        highest = std::max(highest, total(i));
    return highest;
}

/// Whole numbers in few steps: 1, 2, 5, 10, 20 and so on.
int BarChart::step() const {
    for (int tens = 1;; tens *= 10) {
        for (const int factor : {1, 2, 5}) {
            if (highest() / (factor * tens) <= mostSteps)
                return factor * tens;
        }
    }
}

int BarChart::top() const {
    return (highest() + step() - 1) / step() * step();
}

QRect BarChart::barRect(int category, int part) const {
    if (m_data.parts[part].values[category].count == 0)
        return {};
    const QRect area = plot();
    const double room = double(area.width()) / double(m_data.categories.size());
    const int width = std::min(widestBar, static_cast<int>(room * share));
    const auto left = static_cast<int>(area.left() + room * category + (room - width) / 2);
    int below = 0;
    for (int i = 0; i < part; ++i)
        below += m_data.parts[i].values[category].count;
    const auto y = [&](int count) {
        return area.bottom() + 1 -
               static_cast<int>(std::lround(double(area.height()) * count / top()));
    };
    const int upper = y(below + m_data.parts[part].values[category].count);
    return {left, upper, width, std::max(2, y(below) - upper)};
}

qsizetype BarChart::barAt(const QPoint& point) const {
    const auto found = std::ranges::find_if(
        m_bars, [&](const Bar& bar) { return barRect(bar.category, bar.part).contains(point); });
    return found == m_bars.end() ? -1 : found - m_bars.begin();
}

const Counted& BarChart::counted(const Bar& bar) const {
    return m_data.parts[bar.part].values[bar.category];
}

QString BarChart::whoIs(const Bar& bar) const {
    return tr("%1: %2").arg(m_data.spoken[bar.category], m_data.parts[bar.part].name.toLower());
}

QString BarChart::currentWords() const {
    if (m_current < 0)
        return {};
    const Bar& bar = m_bars[m_current];
    return tr("%1, %2").arg(whoIs(bar), QLocale().toString(counted(bar).count));
}

void BarChart::look(qsizetype bar) {
    if (bar == m_current)
        return;
    m_current = bar;
    update();
    setCursor(bar >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleDescription(bar >= 0 ? currentWords() : m_data.inWords());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    Q_EMIT currentChanged(currentWords());
}

void BarChart::open(qsizetype bar) {
    if (bar >= 0 && !counted(m_bars[bar]).people.isEmpty())
        Q_EMIT opened(whoIs(m_bars[bar]), counted(m_bars[bar]).people);
}

void BarChart::keyPressEvent(QKeyEvent* event) {
    const bool forth = event->key() == Qt::Key_Right;
    const bool back = event->key() == Qt::Key_Left;
    if ((forth || back) && !m_bars.isEmpty())
        return look(std::clamp<qsizetype>(m_current + (forth ? 1 : -1), 0, m_bars.size() - 1));
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return open(m_current);
    QWidget::keyPressEvent(event);
}

void BarChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && m_current < 0 && !m_bars.isEmpty())
        look(m_bars.size() - 1);
}

void BarChart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    look(-1);
}

void BarChart::mouseMoveEvent(QMouseEvent* event) {
    look(barAt(event->pos()));
}

void BarChart::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        open(barAt(event->pos()));
}

void BarChart::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    look(-1);
}

void BarChart::paintEvent(QPaintEvent*) {
    if (m_data.categories.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(roleFont(TypeRole::Caption));
    if (hasLegend())
        paintLegend(painter);
    paintScale(painter);
    paintCategories(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBars(painter);
}

void BarChart::paintScale(QPainter& painter) const {
    const QRect area = plot();
    for (int number = 0; number <= top(); number += step()) {
        const int y = area.bottom() + 1 - area.height() * number / top();
        painter.setPen(color(number == 0 ? ColorRole::Border : ColorRole::Hairline));
        painter.drawLine(area.left(), y, area.right(), y);
        painter.setPen(color(ColorRole::TextMuted));
        const QRect place(0, y - metrics().height() / 2, area.left() - space::sm + 2,
                          metrics().height());
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(number));
    }
}

void BarChart::paintCategories(QPainter& painter) const {
    const QRect area = plot();
    painter.setPen(color(ColorRole::TextMuted));
    const double room = double(area.width()) / double(m_data.categories.size());
    for (qsizetype i = 0; i < m_data.categories.size(); ++i) {
        const QRectF place(area.left() + room * double(i) + 2, area.bottom() + space::xs, room - 4,
                           metrics().height() + space::xs);
        painter.drawText(place, Qt::AlignCenter,
                         metrics().elidedText(m_data.categories[i], Qt::ElideRight,
                                              static_cast<int>(place.width())));
    }
}

void BarChart::paintBars(QPainter& painter) const {
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const Bar& bar = m_bars[i];
        const QRectF place(barRect(bar.category, bar.part));
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(m_data.parts[bar.part].ink));
        painter.drawRoundedRect(place.adjusted(0, 0.5, 0, -0.5), 2, 2);
        if (i != m_current)
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(ColorRole::Text), 2));
        painter.drawRoundedRect(place.adjusted(-2, -1.5, 2, 1.5), 3, 3);
    }
}

void BarChart::paintLegend(QPainter& painter) const {
    int left = plot().left();
    for (const BarPart& part : legendOf(m_data)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(part.ink));
        painter.drawRect(left, (metrics().height() - swatch) / 2 + 1, swatch, swatch);
        painter.setPen(color(ColorRole::TextMuted));
        const int width = metrics().horizontalAdvance(part.name) + 2;
        painter.drawText(QRect(left + swatch + space::xs, 0, width, metrics().height()),
                         Qt::AlignVCenter, part.name);
        left += swatch + space::xs + width + space::lg;
    }
}

} // namespace matchbook
