// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/health/nextstepdialog.h"

#include "desktop/guard/guard.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/dayfield.h"
#include "desktop/widgets/form.h"
#include "session/contactactions.h"
#include "session/logactions.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace matchbook {

namespace {

constexpr int proposedDays = 7;

} // namespace

NextStepDialog::NextStepDialog(Workspace& workspace, ContactId person, QWidget* parent)
    : Dialog(tr("What comes next?"), parent)
    , m_workspace(workspace)
    , m_person(person)
    , m_text(new QLineEdit)
    , m_due(new DayField(tr("Due…"), tr("Due"), QStringLiteral("nextStepDue"),
                         workspace.session().today().addDays(proposedDays))) {
    setObjectName(QStringLiteral("nextStepDialog"));
    if (const auto found = findContact(workspace.session(), person); workspace.succeeded(found))
        setIntro(tr("With %1.").arg(found->name));
    m_text->setObjectName(QStringLiteral("nextStepEdit"));
    m_text->setMaxLength(1000);
    auto* form = new Form;
    form->addField(tr("&Next step"), m_text, tr("Send an update, ask for a meeting…"));
    body()->addWidget(form);
    askBeforeLeaving(form);
    body()->addWidget(m_due);
    enableWhileTyped(addAcceptAndCancel(tr("&Add")), m_text);
    m_text->setFocus();
}

void NextStepDialog::accept() {
    if (!mayKeep(m_workspace, m_text))
        return;
    ActionItem item;
    item.kind = ActionItemKind::Task;
    item.person = m_person;
    item.text = m_text->text();
    item.due = m_due->day();
    if (!m_workspace.succeeded(addActionItem(m_workspace.session(), item)))
        return;
    Q_EMIT m_workspace.said(tr("Added"), true);
    Dialog::accept();
}

} // namespace matchbook
