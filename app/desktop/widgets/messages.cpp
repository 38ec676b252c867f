// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/messages.h"

#include "desktop/widgets/dialog.h"
#include "desktop/widgets/plainlabel.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(messages)
};

} // namespace

bool confirm(QWidget* parent, const Question& question) {
    Dialog dialog(question.title, parent);
    dialog.setObjectName(QStringLiteral("confirmDialog"));
    dialog.setIntro(question.text);
    QPushButton* accept = dialog.addAcceptAndCancel(question.accept);
    setButtonKind(accept, question.kind);
    return dialog.exec() == QDialog::Accepted;
}

void inform(QWidget* parent, const QString& title, const QString& text, const QString& details) {
    Dialog dialog(title, parent);
    dialog.setObjectName(QStringLiteral("messageDialog"));
    dialog.setIntro(text);
    if (!details.isEmpty()) {
        auto* more = new QPlainTextEdit(details);
        more->setObjectName(QStringLiteral("detailsEdit"));
        more->setAccessibleName(Words::tr("Details"));
        more->setReadOnly(true);
        more->setTabChangesFocus(true);
        dialog.body()->addWidget(more);
    }
    dialog.addButton(Words::tr("OK"), ButtonKind::Primary, QDialogButtonBox::AcceptRole,
                     QStringLiteral("acceptButton"));
    dialog.exec();
}

} // namespace matchbook
