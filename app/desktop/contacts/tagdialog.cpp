// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/tagdialog.h"

#include "base/text.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/wordcompletion.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace matchbook {

TagDialog::TagDialog(int people, const QStringList& known, QWidget* parent)
    : Dialog(tr("Tag %1 people").arg(QLocale().toString(people)), parent)
    , m_tag(new QLineEdit) {
    setObjectName(QStringLiteral("tagDialog"));
    m_tag->setObjectName(QStringLiteral("tagEdit"));
    m_tag->setMaxLength(100);
    offerWords(m_tag, known);
    auto* form = new Form;
    form->addField(tr("&Tag"), m_tag, tr("One tag, such as registry or mock interview."));
    body()->addWidget(form);
    QPushButton* accept = addAcceptAndCancel(tr("Add the tag"));
    accept->setEnabled(false);
    connect(m_tag, &QLineEdit::textChanged, accept,
            [this, accept] { accept->setEnabled(!tag().isEmpty()); });
    m_tag->setFocus();
}

QString TagDialog::tag() const {
    return cleanedLine(m_tag->text());
}

} // namespace matchbook
