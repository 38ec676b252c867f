// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacteditor/meetingsection.h"

#include "desktop/contacteditor/editorparts.h"
#include "desktop/contacteditor/personfield.h"
#include "desktop/log/eventcombo.h"
#include "desktop/widgets/dayfield.h"
#include "desktop/widgets/form.h"
#include "words/daywords.h"

#include <QComboBox>

namespace matchbook {

MeetingSection::MeetingSection(Session& session, QWidget* parent)
    : EditorSection(parent)
    , m_session(session)
    , m_form(formIn(this))
    , m_event(everyEventCombo(session, tr("No event"), QStringLiteral("eventCombo")))
    , m_metOn(
          new DayField(tr("Choose a day"), tr("Met on"), QStringLiteral("metOn"), session.today()))
    , m_introducer(new PersonField(session, QStringLiteral("introducedByEdit"))) {
    m_event->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_event->setMinimumContentsLength(12);
    m_form->addPair(tr("Met &at"), m_event, tr("&Met on"), m_metOn);
    m_form->addField(tr("Introduced &by"), m_introducer);
}

void MeetingSection::fill(const ContactDetails& details) {
    const Contact& contact = details.summary.contact;
    m_event->setCurrentIndex(std::max(0, m_event->findData(contact.metAt.value)));
    m_metOn->setDay(contact.metOn);
    m_introducer->setPerson(contact.introducedBy, details.people.value(contact.introducedBy));
}

void MeetingSection::apply(Contact& contact) const {
    contact.metAt = chosenEvent(m_event);
    contact.metOn = m_metOn->day();
}

QString MeetingSection::summary() const {
    const auto day = m_metOn->day();
    return inOneLine(
        {m_event->currentIndex() > 0 ? m_event->currentText() : QString(),
         day ? dayInWords(*day, m_session.today()) : QString(),
         m_introducer->text().isEmpty() ? QString() : tr("by %1").arg(m_introducer->text())});
}

QString MeetingSection::introducerText() const {
    return m_introducer->text();
}

Result<ContactId> MeetingSection::introducer() const {
    return m_introducer->person();
}

void MeetingSection::setIntroducerError(const QString& text) {
    m_form->setError(m_introducer, text);
    if (!text.isEmpty())
        m_introducer->setFocus();
}

} // namespace matchbook
