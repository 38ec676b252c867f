// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacteditor/whosection.h"

#include "desktop/contacteditor/editorparts.h"
#include "desktop/contacteditor/namefields.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/wordcompletion.h"
#include "domain/signature.h"
#include "rules/guidebook.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace matchbook {

WhoSection::WhoSection(const QStringList& organizations, QWidget* parent)
    : EditorSection(parent)
    , m_form(formIn(this))
    , m_name(new NameFields)
    , m_credentials(lineField(QStringLiteral("credentialsEdit"), tr("MD, PhD")))
    , m_title(lineField(QStringLiteral("titleEdit"), tr("Associate professor")))
    , m_organization(completedField(QStringLiteral("organizationEdit"), organizations))
    , m_role(lineField(QStringLiteral("roleEdit"), tr("Program director")))
    , m_level(tokenCombo<Level>(QStringLiteral("levelCombo"))) {
    const QStringList roles = wordsOf(QStringLiteral("roles"));
    offerWords(m_title, roles);
    offerWords(m_role, roles);
    m_form->addField(tr("&Name"), m_name);
    m_form->addPair(tr("C&redentials"), m_credentials, tr("&Title"), m_title);
    m_form->addField(tr("&Organization"), m_organization);
    m_form->addPair(tr("Ro&le there"), m_role, tr("Le&vel"), m_level);
    connect(m_name, &NameFields::credentialsFound, this, [this](const QString& credentials) {
        m_credentials->setText(credentials);
        m_credentials->setModified(true);
    });
}

void WhoSection::fill(const ContactDetails& details) {
    const Contact& contact = details.summary.contact;
    const Role* role = primaryRole(contact);
    m_name->setContact(contact);
    m_credentials->setText(contact.credentials);
    m_title->setText(contact.title);
    m_organization->setText(details.summary.organization);
    m_role->setText(role ? role->role : QString());
    choose(m_level, contact.level);
}

void WhoSection::apply(Contact& contact) const {
    m_name->apply(contact);
    takeLine(m_credentials, contact.credentials);
    takeLine(m_title, contact.title);
    contact.level = chosen<Level>(m_level);
}

QString WhoSection::organization() const {
    return m_organization->text();
}

QString WhoSection::role() const {
    return m_role->text();
}

void WhoSection::take(const Signature& signature) {
    const auto fill = [](QLineEdit* edit, const QString& text) {
        if (!edit->text().trimmed().isEmpty() || text.isEmpty())
            return;
        edit->setText(text);
        edit->setModified(true);
    };
    if (m_name->whole()->text().trimmed().isEmpty() && !signature.name.isEmpty())
        m_name->type(signature.name);
    fill(m_credentials, signature.credentials);
    fill(m_title, signature.title);
    fill(m_organization, signature.organization);
}

void WhoSection::focusName() {
    m_name->setFocus();
}

QWidget* WhoSection::organizationField() const {
    return m_organization;
}

void WhoSection::setNameError(const QString& text) {
    m_form->setError(m_name, text);
}

} // namespace matchbook
