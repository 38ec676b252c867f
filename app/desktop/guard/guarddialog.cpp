// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/guard/guarddialog.h"

#include "desktop/guard/marks.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/plainlabel.h"
#include "rules/translated.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace matchbook {

namespace {

constexpr int textLines = 6;
constexpr int wideEnough = 460;

QString kindsOf(const QList<Finding>& findings) {
    QStringList kinds;
    for (const Finding& finding : findings)
        kinds += translated("Rules", finding.place.what);
    kinds.removeDuplicates();
    return kinds.join(QStringLiteral(", "));
}

} // namespace

GuardDialog::GuardDialog(const QString& text, const QList<Finding>& findings, QWidget* parent)
    : Dialog(tr("Could this tell who a patient is?"), parent)
    , m_reason(new QLineEdit) {
    setObjectName(QStringLiteral("guardDialog"));
    setIntro(tr("Found: %1. Notes and messages about people you meet stay free of patients.")
                 .arg(kindsOf(findings)));
    auto* shown = textArea(QStringLiteral("guardedText"), textLines);
    shown->setReadOnly(true);
    shown->setPlainText(text);
    markPlaces(shown, findings);
    m_reason->setObjectName(QStringLiteral("reasonEdit"));
    auto* form = new Form;
    form->setMinimumWidth(wideEnough);
    form->addField(tr("Your &text"), shown);
    form->addField(tr("If it is not about a patient, &what is it?"), m_reason,
                   tr("One word is enough. The same sentence is not asked about again."));
    body()->addWidget(form);
    body()->addWidget(paragraph(
        tr("This check is an aid. It knows some kinds of identifiers, but no names without a hint "
           "and no rare stories: please look yourself, too."),
        TypeRole::Caption));
    addButton(tr("Go &back"), ButtonKind::Quiet, QDialogButtonBox::RejectRole,
              QStringLiteral("backButton"));
    auto* keep = addButton(tr("It is &not about a patient"), ButtonKind::Secondary,
                           QDialogButtonBox::ActionRole, QStringLiteral("keepButton"));
    auto* takeOut = addButton(tr("Take it &out"), ButtonKind::Primary, QDialogButtonBox::ActionRole,
                              QStringLiteral("takeOutButton"));
    enableWhileTyped(keep, m_reason);
    connect(keep, &QPushButton::clicked, this, [this] { answerWith(Answer::Keep); });
    connect(takeOut, &QPushButton::clicked, this, [this] { answerWith(Answer::TakeOut); });
    takeOut->setFocus();
}

QString GuardDialog::reason() const {
    return m_reason->text().trimmed();
}

void GuardDialog::answerWith(Answer answer) {
    m_answer = answer;
    accept();
}

} // namespace matchbook
