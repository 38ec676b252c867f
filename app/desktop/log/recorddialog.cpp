// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/log/recorddialog.h"

#include "desktop/guard/guard.h"
#include "desktop/widgets/form.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace matchbook {

RecordDialog::RecordDialog(Workspace& workspace, const QString& title, bool isNew, QWidget* parent)
    : Dialog(title, parent)
    , m_workspace(workspace)
    , m_form(new Form) {
    body()->addWidget(m_form);
    askBeforeLeaving(m_form);
    if (!isNew) {
        auto* deleting = addButton(tr("Delete"), ButtonKind::Quiet, QDialogButtonBox::ResetRole,
                                   QStringLiteral("deleteButton"));
        deleting->setAutoDefault(false);
        connect(deleting, &QPushButton::clicked, this, [this] { finish(remove()); });
    }
    addCtrlEnterAndCancel(isNew ? tr("Add") : tr("Save"));
}

void RecordDialog::accept() {
    if (!mayKeepAll())
        return;
    m_form->clearErrors();
    check();
    if (QWidget* wrong = m_form->firstWrong())
        return wrong->setFocus();
    finish(save());
}

bool RecordDialog::mayKeepAll() {
    for (QLineEdit* line : std::as_const(m_lines)) {
        if (!mayKeep(m_workspace, line))
            return false;
    }
    for (auto* text : m_form->findChildren<QPlainTextEdit*>()) {
        if (!mayKeep(m_workspace, text))
            return false;
    }
    return true;
}

void RecordDialog::finish(const std::optional<QString>& told) {
    if (!told)
        return;
    Dialog::accept();
    tell(*told);
}

} // namespace matchbook
