// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/messages.h"

#include "desktop/widgets/dialog.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/plainlabel.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(messages)
};

constexpr qsizetype mostLines = 8; ///< of details that are seen without scrolling

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
        const auto lines = details.count(u'\n') + 2; // a long one is wrapped
        auto* more = textArea(QStringLiteral("detailsEdit"), int(std::min(lines, mostLines)));
        more->setPlainText(details);
        more->setAccessibleName(Words::tr("Details"));
        more->setReadOnly(true);
        dialog.body()->addWidget(more);
    }
    dialog.addButton(Words::tr("OK"), ButtonKind::Primary, QDialogButtonBox::AcceptRole,
                     QStringLiteral("acceptButton"));
    dialog.exec();
}

} // namespace matchbook
