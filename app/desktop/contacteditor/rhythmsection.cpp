// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacteditor/rhythmsection.h"

#include "desktop/contacteditor/editorparts.h"
#include "desktop/support/theme.h"
#include "desktop/widgets/dayfield.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/periodfield.h"
#include "words/daywords.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace matchbook {

namespace {

enum Whose { OfTheRule, Own };
constexpr Period proposedCadence{.months = 2};

} // namespace

RhythmSection::RhythmSection(QDate today, QWidget* parent)
    : EditorSection(parent)
    , m_today(today)
    , m_cadence(new PeriodField(QStringLiteral("cadence"), tr("Time between updates")))
    , m_paused(new DayField(tr("Not paused"), tr("Reminders paused until"),
                            QStringLiteral("pausedUntil"), today.addMonths(1)))
    , m_doNotContact(checkField(tr("Do not contact"), QStringLiteral("doNotContactCheck"))) {
    Form* form = formIn(this);
    form->addField(tr("An update is due"), makeCadence(),
                   tr("Counted from your last message or talk. It holds for this person alone."));
    form->addField(tr("Reminders paused until"), m_paused);
    form->addWidget(m_doNotContact);
}

QWidget* RhythmSection::makeCadence() {
    m_whose = new QComboBox;
    m_whose->setObjectName(QStringLiteral("cadenceCombo"));
    m_whose->addItems({tr("as the rule says"), tr("after")});
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::sm);
    row->addWidget(m_whose, 1);
    row->addWidget(m_cadence, 1);
    holder->setFocusProxy(m_whose);
    m_cadence->hide();
    connect(m_whose, &QComboBox::currentIndexChanged, m_cadence,
            [this](int whose) { m_cadence->setVisible(whose == Own); });
    return holder;
}

void RhythmSection::fill(const ContactDetails& details) {
    const Contact& contact = details.summary.contact;
    m_before = contact.cadence;
    m_cadence->setPeriod(contact.cadence.value_or(proposedCadence));
    m_shown = m_cadence->period();
    m_whose->setCurrentIndex(contact.cadence ? Own : OfTheRule);
    m_paused->setDay(contact.pausedUntil);
    m_doNotContact->setChecked(contact.doNotContact);
}

std::optional<Period> RhythmSection::cadence() const {
    if (m_whose->currentIndex() == OfTheRule)
        return std::nullopt;
    const bool touched = m_cadence->period() != m_shown;
    return m_before && !touched ? m_before : m_cadence->period();
}

void RhythmSection::apply(Contact& contact) const {
    contact.cadence = cadence();
    contact.pausedUntil = m_paused->day();
    contact.doNotContact = m_doNotContact->isChecked();
}

QString RhythmSection::summary() const {
    const auto every = cadence();
    const auto until = m_paused->day();
    return inOneLine({every ? tr("Every %1").arg(periodInWords(*every)) : QString(),
                      until ? tr("Paused until %1").arg(dayInWords(*until, m_today)) : QString(),
                      textIfChecked(m_doNotContact)});
}

} // namespace matchbook
