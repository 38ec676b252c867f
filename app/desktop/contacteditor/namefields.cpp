// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacteditor/namefields.h"

#include "base/text.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/form.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace matchbook {

namespace {

constexpr int longestTyped = 300;

} // namespace

NameFields::NameFields(QWidget* parent)
    : QWidget(parent)
    , m_whole(new QLineEdit)
    , m_expander(quietButton(tr("Parts of the name"), QStringLiteral("namePartsButton")))
    , m_partsPanel(new QWidget) {
    m_whole->setObjectName(QStringLiteral("nameEdit"));
    m_whole->setAccessibleName(tr("Name"));
    m_whole->setPlaceholderText(tr("Jane Doe, MD"));
    m_whole->setMaxLength(longestTyped);
    m_expander->setIcon(lineIcon(Icon::ChevronRight));
    m_expander->setCheckable(true);
    setFocusProxy(m_whole);
    auto* form = new Form;
    form->addPair(
        tr("Given name"), part(tr("Given name"), QStringLiteral("givenEdit"), &Contact::given),
        tr("Middle name"), part(tr("Middle name"), QStringLiteral("middleEdit"), &Contact::middle));
    form->addPair(tr("Family name"),
                  part(tr("Family name"), QStringLiteral("familyEdit"), &Contact::family),
                  tr("Suffix"), part(tr("Suffix"), QStringLiteral("suffixEdit"), &Contact::suffix));
    form->addPair(tr("Form of address"),
                  part(tr("Form of address"), QStringLiteral("prefixEdit"), &Contact::prefix),
                  tr("Called"),
                  part(tr("Called"), QStringLiteral("nicknameEdit"), &Contact::nickname));
    auto* inside = new QVBoxLayout(m_partsPanel);
    inside->setContentsMargins(space::md, 0, 0, 0);
    inside->addWidget(form);
    m_partsPanel->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_whole);
    column->addWidget(m_expander, 0, Qt::AlignLeft);
    column->addWidget(m_partsPanel);
    connect(m_whole, &QLineEdit::textEdited, this, &NameFields::splitWhole);
    connect(m_expander, &QPushButton::toggled, this, [this](bool open) {
        m_partsPanel->setVisible(open);
        m_expander->setIcon(lineIcon(open ? Icon::ChevronDown : Icon::ChevronRight));
    });
}

QLineEdit* NameFields::part(const QString& label, const QString& objectName,
                            QString Contact::*member) {
    auto* edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(label);
    edit->setMaxLength(longestTyped);
    m_parts.append({edit, member});
    connect(edit, &QLineEdit::textEdited, this, &NameFields::joinParts);
    return edit;
}

void NameFields::setContact(const Contact& contact) {
    m_name = contact;
    m_whole->setText(contact.name);
    showParts();
    m_touched = false;
}

void NameFields::apply(Contact& contact) const {
    if (!m_touched)
        return;
    contact.name = m_name.name;
    for (const Part& part : m_parts)
        contact.*part.member = m_name.*part.member;
}

void NameFields::type(const QString& name) {
    m_whole->setText(name);
    splitWhole(name);
}

void NameFields::splitWhole(const QString& text) {
    m_touched = true;
    setWholeName(m_name, text);
    showParts();
    if (!m_name.credentials.isEmpty())
        Q_EMIT credentialsFound(m_name.credentials);
}

void NameFields::joinParts() {
    m_touched = true;
    for (const Part& part : std::as_const(m_parts))
        m_name.*part.member = cleanedLine(part.edit->text());
    m_name.name = fullName(m_name);
    m_whole->setText(m_name.name);
}

void NameFields::showParts() {
    for (const Part& part : std::as_const(m_parts))
        part.edit->setText(m_name.*part.member);
}

} // namespace matchbook
