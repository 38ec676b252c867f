// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacteditor/agreementsection.h"

#include "desktop/contacteditor/editorparts.h"
#include "desktop/widgets/form.h"

#include <QCheckBox>

namespace matchbook {

AgreementSection::AgreementSection(QWidget* parent)
    : EditorSection(parent)
    , m_mayFollowUp(knownCombo(QStringLiteral("mayFollowUpCombo")))
    , m_aware(checkField(tr("Knows my goals"), QStringLiteral("awareOfGoalsCheck")))
    , m_ready(checkField(tr("Ready to speak for me"), QStringLiteral("readyToAdvocateCheck")))
    , m_mayBeNamed(checkField(tr("May be named to others"), QStringLiteral("mayBeNamedCheck"))) {
    Form* form = formIn(this);
    form->addField(tr("Said that I may &follow up"), m_mayFollowUp);
    form->addWidget(inPairs({m_aware, m_ready, m_mayBeNamed}));
}

void AgreementSection::fill(const ContactDetails& details) {
    const Contact& contact = details.summary.contact;
    chooseKnown(m_mayFollowUp, contact.mayFollowUp);
    m_aware->setChecked(contact.awareOfGoals);
    m_ready->setChecked(contact.readyToAdvocate);
    m_mayBeNamed->setChecked(contact.mayBeNamed);
}

void AgreementSection::apply(Contact& contact) const {
    contact.mayFollowUp = chosenKnown(m_mayFollowUp);
    contact.awareOfGoals = m_aware->isChecked();
    contact.readyToAdvocate = m_ready->isChecked();
    contact.mayBeNamed = m_mayBeNamed->isChecked();
}

QString AgreementSection::summary() const {
    const auto may = chosenKnown(m_mayFollowUp);
    return inOneLine({!may   ? QString()
                      : *may ? tr("I may follow up")
                             : tr("I may not follow up"),
                      textIfChecked(m_aware), textIfChecked(m_ready), textIfChecked(m_mayBeNamed)});
}

} // namespace matchbook
