// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/cadences.h"

#include "desktop/widgets/form.h"
#include "desktop/widgets/periodfield.h"
#include "words/daywords.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QPushButton>

namespace matchbook {

namespace {

constexpr Period proposed{.days = 42};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cadence)
};

} // namespace

QString everyInWords(const Period& period) {
    return period == Period{.months = 1} ? Words::tr("Every month")
                                         : Words::tr("Every %1").arg(periodInWords(period));
}

CadenceDialog::CadenceDialog(const std::optional<Period>& now, QWidget* parent)
    : Dialog(tr("Time between updates"), parent)
    , m_period(new PeriodField(QStringLiteral("cadence"), tr("Time between updates"))) {
    setObjectName(QStringLiteral("cadenceDialog"));
    m_period->setPeriod(now.value_or(proposed));
    auto* form = new Form;
    form->addField(tr("&Every"), m_period, tr("From one update to the day the next is due."));
    body()->addWidget(form);
    QPushButton* accept = addAcceptAndCancel(tr("Save"));
    connect(m_period, &PeriodField::changed, accept,
            [this, accept] { accept->setEnabled(period() != Period{}); });
    m_period->setFocus();
}

Period CadenceDialog::period() const {
    return m_period->period();
}

} // namespace matchbook
