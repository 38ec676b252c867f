// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/support/theme.h"
#include "session/readinessactions.h"

#include <QChartView>

#include <functional>

class QBarCategoryAxis;
class QBarSet;
class QStackedBarSeries;
class QValueAxis;

namespace matchbook {

/// What a bar chart shows: parts that stand on each other in every category.
struct BarPart {
    QString name;
    ColorRole ink = ColorRole::Accent;
    QList<Counted> values; ///< one for each category
    /// The people behind a category, where the values have only their number.
    std::function<QList<ContactId>(int category)> people{};
};
struct BarData {
    QStringList categories; ///< below the bars
    QStringList spoken;     ///< the same written out, in sentences
    QList<BarPart> parts;   ///< those of one name are one thing in the colours of its categories

    [[nodiscard]] bool isEmpty() const;
    /// "March 2026: from you 3, from them 1. …": the chart in words, without what is zero.
    [[nodiscard]] QString inWords() const;
};

/// Bars that are looked at one by one with the arrows or the mouse; Enter or a click opens the
/// people behind one.
class BarChart : public QChartView {
    Q_OBJECT

public:
    BarChart(const QString& name, const QString& objectName, QWidget* parent = nullptr);

    void setData(const BarData& bars);

    /// What the bar that is looked at says; empty without one.
    [[nodiscard]] QString currentWords() const;
    /// Where a part of a category is painted in the viewport; nowhere when it is zero.
    [[nodiscard]] QRect barRect(int category, int part) const;
    /// The highest number of the scale.
    [[nodiscard]] int top() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void currentChanged(const QString& words);
    /// The people behind a bar, and what it says without its number.
    void opened(const QString& who, const QList<matchbook::ContactId>& people);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    /// A bar that is not zero.
    struct Bar {
        int category = 0;
        int part = 0;
    };

    QBarSet* addPart(int part);
    void setScale();
    void setLegend();
    void dress();
    [[nodiscard]] int highest() const;
    [[nodiscard]] int step() const;
    [[nodiscard]] qsizetype barOf(int category, int part) const;
    [[nodiscard]] QString whoIs(const Bar& bar) const;
    [[nodiscard]] QList<ContactId> peopleBehind(const Bar& bar) const;
    [[nodiscard]] const Counted& counted(const Bar& bar) const;
    void look(qsizetype bar);
    void open(qsizetype bar);

    BarData m_data;
    QList<Bar> m_bars;
    qsizetype m_current = -1;
    QStackedBarSeries* m_series = nullptr;
    QBarCategoryAxis* m_categories;
    QValueAxis* m_numbers;
};

} // namespace matchbook
