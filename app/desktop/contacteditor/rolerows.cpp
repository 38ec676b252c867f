// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacteditor/rolerows.h"

#include "base/text.h"
#include "desktop/contacteditor/editorparts.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/dayfield.h"
#include "desktop/widgets/wordcompletion.h"
#include "rules/guidebook.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace matchbook {

RoleRows::RoleRows(const QStringList& organizations, QDate proposal, QWidget* parent)
    : QWidget(parent)
    , m_organizations(organizations)
    , m_proposal(proposal)
    , m_column(new QVBoxLayout) {
    m_column->setSpacing(space::md);
    auto* more = rowsIn(this, m_column, tr("Add a role"), QStringLiteral("roleAddButton"));
    connect(more, &QPushButton::clicked, this, [this] {
        add({});
        m_lines.constLast().role->setFocus();
    });
}

void RoleRows::setRoles(const ContactDetails& details) {
    for (const Line& line : std::exchange(m_lines, {}))
        delete line.holder;
    const Contact& contact = details.summary.contact;
    const Role* primary = primaryRole(contact);
    for (const Role& role : contact.roles) {
        if (&role != primary)
            add({role, details.organizations.value(role.organization)});
    }
}

QList<FurtherRole> RoleRows::roles() const {
    QList<FurtherRole> roles;
    for (const Line& line : m_lines) {
        FurtherRole one = line.before;
        takeLine(line.role, one.role.role);
        takeLine(line.organization, one.organization);
        one.role.from = line.from->day();
        one.role.to = line.to->day();
        if (!one.role.role.isEmpty() || !one.organization.isEmpty())
            roles.append(one);
    }
    return roles;
}

void RoleRows::add(const FurtherRole& role) {
    auto* holder = new QWidget;
    Line line{.before = role,
              .role = lineField(QStringLiteral("furtherRoleEdit"), tr("Fellow")),
              .organization =
                  completedField(QStringLiteral("furtherOrganizationEdit"), m_organizations),
              .from = new DayField(tr("From…"), tr("From"), QStringLiteral("roleFrom"), m_proposal),
              .to = new DayField(tr("Until…"), tr("Until"), QStringLiteral("roleTo"), m_proposal),
              .holder = holder};
    offerWords(line.role, wordsOf(QStringLiteral("roles")));
    line.role->setText(role.role.role);
    line.role->setAccessibleName(tr("Role"));
    line.organization->setText(role.organization);
    line.organization->setAccessibleName(tr("Organization"));
    line.organization->setPlaceholderText(tr("Organization"));
    line.from->setDay(role.role.from);
    line.to->setDay(role.role.to);
    auto* remove =
        new IconButton(Icon::Dismiss, tr("Remove this role"), QStringLiteral("roleRemoveButton"));
    auto* words = new QHBoxLayout;
    words->setSpacing(space::sm);
    words->addWidget(line.role, 2);
    words->addWidget(line.organization, 3);
    words->addWidget(remove);
    auto* days = new QHBoxLayout;
    days->setSpacing(space::sm);
    days->addWidget(line.from, 1);
    days->addWidget(line.to, 1);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addLayout(words);
    column->addLayout(days);
    m_column->addWidget(holder);
    m_lines.append(line);
    connect(remove, &IconButton::clicked, this, [this, holder] { this->remove(holder); });
}

void RoleRows::remove(QWidget* holder) {
    m_lines.removeIf([holder](const Line& line) { return line.holder == holder; });
    holder->hide();
    holder->deleteLater();
}

} // namespace matchbook
