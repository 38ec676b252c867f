// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/log/recorddialog.h"

#include "desktop/guard/guard.h"
#include "desktop/widgets/form.h"

#include <QKeyEvent>
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
    if (!isNew) {
        auto* deleting = addButton(tr("Delete"), ButtonKind::Quiet, QDialogButtonBox::ResetRole,
                                   QStringLiteral("deleteButton"));
        deleting->setAutoDefault(false);
        connect(deleting, &QPushButton::clicked, this, [this] { finish(remove()); });
    }
    addAcceptAndCancel(isNew ? tr("Add") : tr("Save"))->setToolTip(tr("Ctrl+Enter"));
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

void RecordDialog::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return accept();
    Dialog::keyPressEvent(event);
}

} // namespace matchbook
