// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/worddialog.h"

#include "base/text.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/wordcompletion.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace matchbook {

namespace {

constexpr int longestWord = 100;

} // namespace

WordDialog::WordDialog(const WordQuestion& question, QWidget* parent)
    : Dialog(question.title, parent)
    , m_word(new QLineEdit(question.word)) {
    setObjectName(question.name + QStringLiteral("Dialog"));
    m_word->setObjectName(question.name + QStringLiteral("Edit"));
    m_word->setMaxLength(longestWord);
    offerWords(m_word, question.known);
    auto* form = new Form;
    form->addField(question.label, m_word, question.hint);
    body()->addWidget(form);
    QPushButton* accept = addAcceptAndCancel(question.accept);
    accept->setEnabled(!word().isEmpty());
    connect(m_word, &QLineEdit::textChanged, accept,
            [this, accept] { accept->setEnabled(!word().isEmpty()); });
    m_word->selectAll();
    m_word->setFocus();
}

QString WordDialog::word() const {
    return cleanedLine(m_word->text());
}

QString askForWord(const WordQuestion& question, QWidget* parent) {
    WordDialog dialog(question, parent);
    return dialog.exec() == QDialog::Accepted ? dialog.word() : QString();
}

} // namespace matchbook
