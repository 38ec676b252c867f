// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/readiness/barchart.h"

#include <QAccessible>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegendMarker>
#include <QLocale>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>

namespace matchbook {

namespace {

constexpr int chartHeight = 200;
constexpr int narrowest = 300; ///< pixels that a chart has in the smallest window
constexpr int shortLabel = 4;  ///< letters, as of a month
constexpr int mostSteps = 4;   ///< of the scale, or one more
constexpr double share = 0.62; ///< of the room of a category that its bar takes

/// A label of several words, as the rich text that charts take it for, in two lines that are as
/// even as the words allow.
QString inTwoLines(const QString& label) {
    qsizetype space = -1;
    const auto longer = [&](qsizetype at) {
        return std::max(at, label.size() - at - 1);
    };
    for (qsizetype at = label.indexOf(u' '); at >= 0; at = label.indexOf(u' ', at + 1)) {
        if (space < 0 || longer(at) < longer(space))
            space = at;
    }
    if (space < 0)
        return label.toHtmlEscaped();
    // Only in a cell are lines of their own width put below each other's middle.
    return QStringLiteral("<table cellspacing=0 cellpadding=0><tr><td align=center>") +
           label.first(space).toHtmlEscaped() + QStringLiteral("<br>") +
           label.sliced(space + 1).toHtmlEscaped() + QStringLiteral("</td></tr></table>");
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
    : QChartView(parent)
    , m_categories(new QBarCategoryAxis)
    , m_numbers(new QValueAxis) {
    setObjectName(objectName);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setLocalizeNumbers(true);
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->addAxis(m_categories, Qt::AlignBottom);
    chart()->addAxis(m_numbers, Qt::AlignLeft);
    m_categories->setGridLineVisible(false);
    m_numbers->setLineVisible(false);
    m_numbers->setLabelFormat(QStringLiteral("%.0f"));
    m_numbers->setTickType(QValueAxis::TicksDynamic);
}

QSize BarChart::sizeHint() const {
    return {320, chartHeight};
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
    chart()->removeAllSeries();
    m_series = new QStackedBarSeries;
    m_series->setBarWidth(share);
    for (int part = 0; part < bars.parts.size(); ++part)
        m_series->append(addPart(part));
    chart()->addSeries(m_series);
    QStringList labels;
    const auto room = narrowest / std::max<qsizetype>(1, bars.categories.size());
    for (const QString& category : bars.categories)
        labels.append(fontMetrics().horizontalAdvance(category) > room ? inTwoLines(category)
                                                                       : category.toHtmlEscaped());
    m_categories->setCategories(labels);
    // Qt Charts shortens what would stand beside its neighbour by a hair, such as months.
    m_categories->setTruncateLabels(std::ranges::any_of(
        bars.categories, [](const QString& label) { return label.size() > shortLabel; }));
    m_series->attachAxis(m_categories);
    m_series->attachAxis(m_numbers);
    setScale();
    setLegend();
    dress();
    setAccessibleDescription(bars.inWords());
}

QBarSet* BarChart::addPart(int part) {
    auto* set = new QBarSet(m_data.parts[part].name);
    for (const Counted& one : m_data.parts[part].values)
        set->append(one.count);
    connect(set, &QBarSet::hovered, this,
            [this, part](bool over, int category) { look(over ? barOf(category, part) : -1); });
    connect(set, &QBarSet::clicked, this,
            [this, part](int category) { open(barOf(category, part)); });
    return set;
}

void BarChart::setScale() {
    m_numbers->setRange(0, top());
    m_numbers->setTickAnchor(0);
    m_numbers->setTickInterval(step());
}

/// The parts of one name stand in it once, and a single thing needs none.
void BarChart::setLegend() {
    QStringList names;
    for (QLegendMarker* marker : chart()->legend()->markers()) {
        marker->setVisible(!names.contains(marker->label()));
        names.append(marker->label());
    }
    chart()->legend()->setVisible(names.removeDuplicates() < names.size() && names.size() > 1);
}

void BarChart::dress() {
    const QFont font = roleFont(TypeRole::Caption);
    const QColor text = color(ColorRole::TextMuted);
    for (QAbstractAxis* axis : chart()->axes()) {
        axis->setLabelsFont(font);
        axis->setLabelsColor(text);
        axis->setLinePenColor(color(ColorRole::Border));
        axis->setGridLineColor(color(ColorRole::Hairline));
    }
    chart()->legend()->setFont(font);
    chart()->legend()->setLabelColor(text);
    if (!m_series)
        return;
    const auto sets = m_series->barSets();
    for (qsizetype i = 0; i < sets.size(); ++i) {
        sets[i]->setColor(color(m_data.parts[i].ink));
        sets[i]->setSelectedColor(color(ColorRole::Text));
        sets[i]->setPen(Qt::NoPen);
    }
}

void BarChart::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

int BarChart::highest() const {
    int highest = 1;
    for (qsizetype category = 0; category < m_data.categories.size(); ++category) {
        int sum = 0;
        for (const BarPart& part : m_data.parts)
            sum += part.values[category].count;
        highest = std::max(highest, sum);
    }
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
    int below = 0;
    for (int i = 0; i < part; ++i)
        below += m_data.parts[i].values[category].count;
    const auto at = [&](double x, int count) {
        return mapFromScene(
            chart()->mapToScene(chart()->mapToPosition({x, double(count)}, m_series)));
    };
    const int above = below + m_data.parts[part].values[category].count;
    const QPoint first = at(category - share / 2, above);
    const QPoint last = at(category + share / 2, below);
    return {first, QSize(last.x() - first.x(), last.y() - first.y())};
}

qsizetype BarChart::barOf(int category, int part) const {
    const auto found = std::ranges::find_if(
        m_bars, [&](const Bar& bar) { return bar.category == category && bar.part == part; });
    return found == m_bars.end() ? -1 : found - m_bars.begin();
}

QList<ContactId> BarChart::peopleBehind(const Bar& bar) const {
    const auto& asked = m_data.parts[bar.part].people;
    return asked ? asked(bar.category) : counted(bar).people;
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
    for (QBarSet* set : m_series->barSets())
        set->deselectAllBars();
    if (bar >= 0)
        m_series->barSets().at(m_bars[bar].part)->selectBar(m_bars[bar].category);
    viewport()->setCursor(bar >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleDescription(bar >= 0 ? currentWords() : m_data.inWords());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    Q_EMIT currentChanged(currentWords());
}

void BarChart::open(qsizetype bar) {
    const QList<ContactId> people = bar < 0 ? QList<ContactId>() : peopleBehind(m_bars[bar]);
    if (!people.isEmpty())
        Q_EMIT opened(whoIs(m_bars[bar]), people);
}

void BarChart::keyPressEvent(QKeyEvent* event) {
    const bool forth = event->key() == Qt::Key_Right;
    const bool back = event->key() == Qt::Key_Left;
    if ((forth || back) && !m_bars.isEmpty())
        return look(std::clamp<qsizetype>(m_current + (forth ? 1 : -1), 0, m_bars.size() - 1));
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return open(m_current);
    // What is left is for the page, such as the keys that scroll.
    event->ignore();
}

void BarChart::focusInEvent(QFocusEvent* event) {
    QChartView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && m_current < 0 && !m_bars.isEmpty())
        look(m_bars.size() - 1);
}

void BarChart::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    look(-1);
}

/// The page scrolls, not the chart.
void BarChart::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace matchbook
