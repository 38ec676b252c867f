// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/plan/seasonfields.h"

#include "desktop/widgets/dayfield.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/plainlabel.h"
#include "domain/season.h"
#include "words/daywords.h"

#include <QSpinBox>
#include <QVBoxLayout>

namespace matchbook {

namespace {

constexpr int mostSignals = 99;

} // namespace

SeasonFields::SeasonFields(const Applicant& applicant, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_form(new Form)
    , m_gold(new QSpinBox)
    , m_silver(new QSpinBox) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    const Season predicted = predictedSeason(seasonOf(applicant, today).year);
    const std::tuple<QString, std::optional<QDate> Applicant::*, SeasonDate, const char*> dates[] =
        {{tr("ERAS opens"), &Applicant::opens, predicted.opens, "opens"},
         {tr("Applications go out"), &Applicant::submit, predicted.submit, "submit"},
         {tr("Programs begin to read"), &Applicant::review, predicted.review, "review"},
         {tr("Rank lists are due"), &Applicant::rankList, predicted.rankList, "rankList"},
         {tr("Match Day"), &Applicant::matchDay, predicted.matchDay, "matchDay"}};
    for (const auto& [label, date, expected, objectName] : dates) {
        auto* field =
            new DayField(tr("Set the day"), label, QString::fromLatin1(objectName), expected.date);
        field->setObjectName(QLatin1StringView(objectName) + QStringLiteral("Field"));
        field->setDay(applicant.*date);
        m_form->addField(label, field,
                         tr("Predicted: %1").arg(longDayInWords(expected.date, today)));
        m_lines.append({date, field});
    }
    for (const auto& [spin, given] :
         {std::pair(m_gold, applicant.goldSignals), std::pair(m_silver, applicant.silverSignals)}) {
        spin->setRange(0, mostSignals);
        spin->setSpecialValueText(tr("Not known yet"));
        spin->setValue(given);
    }
    m_gold->setObjectName(QStringLiteral("goldSignalsSpin"));
    m_silver->setObjectName(QStringLiteral("silverSignalsSpin"));
    m_form->addPair(tr("Gold signals"), m_gold, tr("Silver signals"), m_silver);
    m_form->addWidget(
        paragraph(tr("How many you may give; they change from year to year."), TypeRole::Caption));
}

bool SeasonFields::apply(Applicant& applicant) {
    m_form->clearErrors();
    std::optional<QDate> before;
    for (const Line& line : std::as_const(m_lines)) {
        const auto day = line.field->day();
        if (day && before && *day < *before) {
            m_form->setError(line.field, tr("This comes before the date above it."));
            line.field->setFocus();
            return false;
        }
        before = day ? day : before;
        applicant.*(line.date) = day;
    }
    applicant.goldSignals = m_gold->value();
    applicant.silverSignals = m_silver->value();
    return true;
}

} // namespace matchbook
