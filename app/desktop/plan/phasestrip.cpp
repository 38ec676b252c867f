// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/plan/phasestrip.h"

#include "desktop/support/theme.h"
#include "words/daywords.h"

#include <QPainter>

namespace matchbook {

namespace {

constexpr int narrowestCell = 110;

std::array<QString, 4> phaseNames() {
    return {PhaseStrip::tr("The foundation"), PhaseStrip::tr("Close to home"),
            PhaseStrip::tr("A wider circle"), PhaseStrip::tr("Letters")};
}

int lineHeight(TypeRole role) {
    return QFontMetrics(roleFont(role)).height();
}

} // namespace

PhaseStrip::PhaseStrip(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("phaseStrip"));
}

void PhaseStrip::setPlan(const Plan& plan, QDate today) {
    const auto names = phaseNames();
    const int running = phaseOn(plan, today);
    QStringList spoken;
    m_cells.clear();
    for (size_t i = 0; i < names.size(); ++i) {
        const QDate end = plan.phaseEnds[i];
        if (end.isNull())
            continue;
        const Cell cell{tr("Phase %1").arg(i + 1), names[i],
                        tr("until %1").arg(dayInWords(end, today)), running == int(i) + 1,
                        end <= today};
        m_cells.append(cell);
        spoken.append(tr("%1, %2, %3").arg(cell.number, cell.name, cell.until));
        if (cell.current)
            spoken.last() += tr(", now");
    }
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize PhaseStrip::sizeHint() const {
    const int height = lineHeight(TypeRole::Caption) * 2 + lineHeight(TypeRole::Strong);
    return {narrowestCell * int(m_cells.size()), height + 2 * space::md};
}

QSize PhaseStrip::minimumSizeHint() const {
    return sizeHint();
}

void PhaseStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto count = double(m_cells.size());
    const double width = (this->width() - (count - 1) * space::sm) / count;
    for (qsizetype i = 0; i < m_cells.size(); ++i)
        paintCell(painter, {double(i) * (width + space::sm), 0, width, double(height())},
                  m_cells[i]);
}

void PhaseStrip::paintCell(QPainter& painter, const QRectF& rect, const Cell& cell) const {
    painter.setPen(cell.current ? color(ColorRole::Accent) : color(ColorRole::Hairline));
    painter.setBrush(color(cell.current ? ColorRole::AccentSoft
                           : cell.over  ? ColorRole::Sunken
                                        : ColorRole::Raised));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius::row, radius::row);
    QRectF line = rect.adjusted(space::md, space::md, -space::md, 0);
    const auto write = [&](const QString& text, TypeRole role, ColorRole ink) {
        const QFont font = roleFont(role);
        painter.setFont(font);
        painter.setPen(color(ink));
        line.setHeight(lineHeight(role));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, int(line.width())));
        line.translate(0, line.height());
    };
    const auto quiet = ColorRole::TextMuted;
    write(cell.number, TypeRole::Caption, cell.current ? ColorRole::Accent : quiet);
    write(cell.name, TypeRole::Strong, cell.over ? quiet : ColorRole::Text);
    write(cell.until, TypeRole::Caption, quiet);
}

} // namespace matchbook
