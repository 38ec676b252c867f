// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/support/theme.h"
#include "session/readinessactions.h"

#include <QWidget>

namespace matchbook {

/// What a bar chart shows: parts that stand on each other in every category.
struct BarPart {
    QString name;
    ColorRole ink = ColorRole::Accent;
    QList<Counted> values; ///< one for each category
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
class BarChart : public QWidget {
    Q_OBJECT

public:
    BarChart(const QString& name, const QString& objectName, QWidget* parent = nullptr);

    void setData(const BarData& bars);

    /// What the bar that is looked at says; empty without one.
    [[nodiscard]] QString currentWords() const;
    /// Where a part of a category is painted; nowhere when it is zero.
    [[nodiscard]] QRect barRect(int category, int part) const;
    /// The highest number of the scale.
    [[nodiscard]] int top() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void currentChanged(const QString& words);
    /// The people behind a bar, and what it says without its number.
    void opened(const QString& who, const QList<matchbook::ContactId>& people);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    /// A bar that is not zero.
    struct Bar {
        int category = 0;
        int part = 0;
    };

    [[nodiscard]] bool hasLegend() const;
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] int total(int category) const;
    [[nodiscard]] int highest() const;
    [[nodiscard]] int step() const;
    [[nodiscard]] qsizetype barAt(const QPoint& point) const;
    [[nodiscard]] QString whoIs(const Bar& bar) const;
    [[nodiscard]] const Counted& counted(const Bar& bar) const;
    void look(qsizetype bar);
    void open(qsizetype bar);
    void paintScale(QPainter& painter) const;
    void paintCategories(QPainter& painter) const;
    void paintBars(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;

    BarData m_data;
    QList<Bar> m_bars;
    qsizetype m_current = -1;
};

} // namespace matchbook
