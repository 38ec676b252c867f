// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/reasondialog.h"

#include "desktop/contacts/clipped.h"
#include "desktop/widgets/form.h"

#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace matchbook {

ReasonDialog::ReasonDialog(const QString& text, bool isAdvice, QWidget* parent)
    : Dialog(isAdvice ? tr("Why not take this advice?") : tr("Why close it?"), parent)
    , m_declined(new QRadioButton(tr("I &decided against it")))
    , m_dropped(new QRadioButton(tr("It is &no longer needed")))
    , m_reason(textArea(QStringLiteral("reasonEdit"), 3)) {
    setObjectName(QStringLiteral("reasonDialog"));
    setIntro(clipped(text));
    m_declined->setObjectName(QStringLiteral("declinedRadio"));
    m_dropped->setObjectName(QStringLiteral("droppedRadio"));
    m_declined->setChecked(true);
    auto* form = new Form;
    form->addWidget(m_declined);
    form->addWidget(m_dropped);
    form->addField(tr("&Reason"), m_reason,
                   isAdvice ? tr("They may ask. One sentence that you could say to them.")
                            : tr("For yourself, if you like."));
    body()->addWidget(form);
    askBeforeLeaving(form);
    addAcceptAndCancel(tr("Close it"));
    m_reason->setFocus();
}

Outcome ReasonDialog::outcome() const {
    return m_declined->isChecked() ? Outcome::Declined : Outcome::Dropped;
}

QString ReasonDialog::reason() const {
    return m_reason->toPlainText();
}

} // namespace matchbook
