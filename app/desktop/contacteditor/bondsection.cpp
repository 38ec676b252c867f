// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacteditor/bondsection.h"

#include "desktop/contacteditor/editorparts.h"
#include "desktop/contacteditor/tagsfield.h"
#include "desktop/widgets/chip.h"
#include "desktop/widgets/flowlayout.h"
#include "desktop/widgets/form.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace matchbook {

BondSection::BondSection(const QStringList& tagsInUse, QWidget* parent)
    : EditorSection(parent)
    , m_relationship(tokenCombo<Relationship>(QStringLiteral("relationshipCombo")))
    , m_sponsorship(tokenCombo<Sponsorship>(QStringLiteral("sponsorshipCombo")))
    , m_core(checkField(tr("One of my &core mentors"), QStringLiteral("coreMentorCheck")))
    , m_tags(new TagsField(tr("Add a tag"), QStringLiteral("tagsEdit"), tagsInUse)) {
    Form* form = formIn(this);
    form->addPair(tr("Relationsh&ip"), m_relationship, tr("&Sponsorship"), m_sponsorship);
    form->addWidget(m_core);
    form->addField(tr("Mentor for"), makeMentorTypes());
    form->addField(tr("Ta&gs"), m_tags);
}

QWidget* BondSection::makeMentorTypes() {
    auto* types = new QWidget;
    auto* flow = new FlowLayout(types);
    for (size_t i = 0; i < tokens<MentorType>().size(); ++i) {
        const auto type = static_cast<MentorType>(i);
        auto* chip = filterChip(inWords(type), toText(type) + QStringLiteral("Chip"));
        m_mentorTypes.append(chip);
        flow->addWidget(chip);
    }
    return types;
}

void BondSection::fill(const ContactDetails& details) {
    const Contact& contact = details.summary.contact;
    choose(m_relationship, contact.relationship);
    choose(m_sponsorship, contact.sponsorship);
    m_core->setChecked(contact.coreMentor);
    for (qsizetype i = 0; i < m_mentorTypes.size(); ++i)
        m_mentorTypes[i]->setChecked(contact.mentorTypes.contains(static_cast<MentorType>(i)));
    m_tags->setTags(contact.tags);
}

void BondSection::apply(Contact& contact) const {
    contact.relationship = chosen<Relationship>(m_relationship);
    contact.sponsorship = chosen<Sponsorship>(m_sponsorship);
    contact.coreMentor = m_core->isChecked();
    contact.mentorTypes.clear();
    for (qsizetype i = 0; i < m_mentorTypes.size(); ++i) {
        if (m_mentorTypes[i]->isChecked())
            contact.mentorTypes.append(static_cast<MentorType>(i));
    }
    contact.tags = m_tags->tags();
}

} // namespace matchbook
