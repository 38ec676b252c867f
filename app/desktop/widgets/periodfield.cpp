// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/periodfield.h"

#include "desktop/support/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSpinBox>

namespace matchbook {

namespace {

enum Unit { Days, Weeks, Months };
constexpr int daysOfWeek = 7;
constexpr int most = 400;

} // namespace

PeriodField::PeriodField(const QString& name, const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_count(new QSpinBox)
    , m_unit(new QComboBox) {
    setObjectName(name + QStringLiteral("Edit"));
    setAccessibleName(label);
    m_count->setObjectName(name + QStringLiteral("CountEdit"));
    m_count->setAccessibleName(label);
    m_count->setRange(0, most);
    m_unit->setObjectName(name + QStringLiteral("UnitCombo"));
    m_unit->setAccessibleName(tr("%1, unit").arg(label));
    m_unit->addItems({tr("days"), tr("weeks"), tr("months")});
    setFocusProxy(m_count);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    row->addWidget(m_count);
    row->addWidget(m_unit, 1);
    connect(m_count, &QSpinBox::valueChanged, this, &PeriodField::changed);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &PeriodField::changed);
}

void PeriodField::setPeriod(const Period& period) {
    const bool inMonths = period.months != 0;
    const bool inWeeks = !inMonths && period.days > 0 && period.days % daysOfWeek == 0;
    m_unit->setCurrentIndex(inMonths ? Months : inWeeks ? Weeks : Days);
    m_count->setValue(inMonths ? period.months : inWeeks ? period.days / daysOfWeek : period.days);
}

Period PeriodField::period() const {
    const int count = m_count->value();
    switch (m_unit->currentIndex()) {
    case Months:
        return {.months = count};
    case Weeks:
        return {.days = count * daysOfWeek};
    default:
        return {.days = count};
    }
}

Period periodBetween(QDate from, QDate to) {
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    if (months > 0 && from.addMonths(months) == to)
        return {.months = months};
    return {.days = int(from.daysTo(to))};
}

} // namespace matchbook
