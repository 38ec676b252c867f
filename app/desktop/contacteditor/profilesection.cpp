// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacteditor/profilesection.h"

#include "desktop/contacteditor/editorparts.h"
#include "desktop/contacteditor/rolerows.h"
#include "desktop/contacteditor/tagsfield.h"
#include "desktop/widgets/form.h"
#include "rules/guidebook.h"

#include <QCheckBox>
#include <QLineEdit>

namespace matchbook {

ProfileSection::ProfileSection(const QStringList& organizations, QDate today, QWidget* parent)
    : EditorSection(parent)
    , m_department(lineField(QStringLiteral("departmentEdit")))
    , m_specialty(
          completedField(QStringLiteral("specialtyEdit"), wordsOf(QStringLiteral("specialties"))))
    , m_programDirector(checkField(tr("Program director"), QStringLiteral("programDirectorCheck")))
    , m_chair(checkField(tr("Department chair"), QStringLiteral("chairCheck")))
    , m_usBased(knownCombo(QStringLiteral("usBasedCombo")))
    , m_interests(new TagsField(tr("Embolization, health equity…"), QStringLiteral("interestsEdit"),
                                wordsOf(QStringLiteral("interests"))))
    , m_roles(new RoleRows(organizations, today)) {
    Form* form = formIn(this);
    form->addPair(tr("Department"), m_department, tr("Specialty"), m_specialty);
    form->addWidget(inPairs({m_programDirector, m_chair}));
    form->addField(tr("Based in the &U.S."), m_usBased);
    form->addField(tr("Interests"), m_interests);
    form->addField(tr("Other roles, now or before"), m_roles);
}

void ProfileSection::fill(const ContactDetails& details) {
    const Contact& contact = details.summary.contact;
    m_department->setText(contact.department);
    m_specialty->setText(contact.specialty);
    m_programDirector->setChecked(contact.programDirector);
    m_chair->setChecked(contact.chair);
    chooseKnown(m_usBased, contact.usBased);
    m_interests->setTags(contact.interests);
    m_roles->setRoles(details);
}

void ProfileSection::apply(Contact& contact) const {
    takeLine(m_department, contact.department);
    takeLine(m_specialty, contact.specialty);
    contact.programDirector = m_programDirector->isChecked();
    contact.chair = m_chair->isChecked();
    contact.usBased = chosenKnown(m_usBased);
    contact.interests = m_interests->tags();
}

QString ProfileSection::summary() const {
    return inOneLine({m_specialty->text(), textIfChecked(m_programDirector), textIfChecked(m_chair),
                      m_interests->tags().join(QStringLiteral(", "))});
}

QList<FurtherRole> ProfileSection::roles() const {
    return m_roles->roles();
}

} // namespace matchbook
