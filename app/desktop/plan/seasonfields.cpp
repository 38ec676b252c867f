// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/plan/seasonfields.h"

#include "desktop/widgets/dayfield.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/plainlabel.h"
#include "words/daywords.h"
#include "words/tokenwords.h"

#include <QSpinBox>
#include <QVBoxLayout>

namespace matchbook {

namespace {

constexpr int mostSignals = 99;

std::optional<QDate> Applicant::*memberOf(SeasonDay day) {
    switch (day) {
    case SeasonDay::Opens:
        return &Applicant::opens;
    case SeasonDay::Submit:
        return &Applicant::submit;
    case SeasonDay::Review:
        return &Applicant::review;
    case SeasonDay::RankList:
        return &Applicant::rankList;
    case SeasonDay::MatchDay:
        break;
    }
    return &Applicant::matchDay;
}

} // namespace

SeasonFields::SeasonFields(const Applicant& applicant, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_before(applicant)
    , m_today(today)
    , m_form(new Form)
    , m_gold(new QSpinBox)
    , m_silver(new QSpinBox) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    for (size_t i = 0; i < tokens<SeasonDay>().size(); ++i)
        addDay(static_cast<SeasonDay>(i));
    setFocusProxy(m_days.first());
    predict();
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

void SeasonFields::addDay(SeasonDay day) {
    const QString label = inWords(day);
    const QDate expected = dateOf(seasonOf(m_before, m_today), day).date;
    auto* field = new DayField(tr("Set the day"), label, toText(day), expected);
    field->setObjectName(toText(day) + QStringLiteral("Field"));
    field->setDay(m_before.*memberOf(day));
    m_form->addField(label, field);
    m_days.insert(day, field);
    connect(field, &DayField::changed, this, &SeasonFields::predict);
}

/// What is predicted follows the other days, as they are typed.
void SeasonFields::predict() {
    const Applicant typed = withDays();
    for (auto it = m_days.cbegin(); it != m_days.cend(); ++it) {
        Applicant without = typed;
        (without.*memberOf(it.key())).reset();
        const QDate expected = dateOf(seasonOf(without, m_today), it.key()).date;
        it.value()->setProposal(expected);
        m_form->setHint(it.value(), tr("Predicted: %1").arg(longDayInWords(expected, m_today)));
    }
}

Applicant SeasonFields::withDays() const {
    Applicant typed = m_before;
    for (auto it = m_days.cbegin(); it != m_days.cend(); ++it)
        typed.*memberOf(it.key()) = it.value()->day();
    return typed;
}

/// False with an error at a day that was typed, when two days contradict each other.
bool SeasonFields::areInOrder(const Season& season) {
    const auto slip = slipIn(season);
    if (!slip)
        return true;
    const SeasonDate& first = dateOf(season, slip->first);
    const SeasonDate& second = dateOf(season, slip->second);
    DayField* field =
        m_days.value(first.status == DateStatus::Confirmed ? slip->first : slip->second);
    m_form->setError(field, tr("“%1” on %2 would come after “%3” on %4.")
                                .arg(inWords(slip->first), longDayInWords(first.date, m_today),
                                     inWords(slip->second), longDayInWords(second.date, m_today)));
    field->setFocus();
    return false;
}

bool SeasonFields::apply(Applicant& applicant) {
    m_form->clearErrors();
    for (auto it = m_days.cbegin(); it != m_days.cend(); ++it)
        applicant.*memberOf(it.key()) = it.value()->day();
    if (!areInOrder(seasonOf(applicant, m_today)))
        return false;
    applicant.goldSignals = m_gold->value();
    applicant.silverSignals = m_silver->value();
    return true;
}

} // namespace matchbook
