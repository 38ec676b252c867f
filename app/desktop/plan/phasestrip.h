// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/plan.h"

#include <QWidget>

namespace matchbook {

/// The phases of the plan side by side, the one that runs in colour. Those that were left out
/// because time is short are not shown.
class PhaseStrip : public QWidget {
    Q_OBJECT

public:
    explicit PhaseStrip(QWidget* parent = nullptr);

    void setPlan(const Plan& plan, QDate today);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Cell {
        QString number;
        QString name;
        QString until;
        bool current = false;
        bool over = false;
    };
    void paintCell(QPainter& painter, const QRectF& rect, const Cell& cell) const;

    QList<Cell> m_cells;
};

} // namespace matchbook
