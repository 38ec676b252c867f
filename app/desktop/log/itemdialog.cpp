// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/log/itemdialog.h"

#include "desktop/widgets/dayfield.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/tokencombo.h"
#include "session/contactactions.h"
#include "session/logactions.h"

#include <QPlainTextEdit>
#include <QPushButton>

namespace matchbook {

namespace {

constexpr int proposedDays = 7;

} // namespace

QString kindWords(ActionItemKind kind) {
    switch (kind) {
    case ActionItemKind::Commitment:
        return ItemDialog::tr("I promised");
    case ActionItemKind::Advice:
        return ItemDialog::tr("They advised");
    case ActionItemKind::Task:
        break;
    }
    return inWords(kind);
}

ItemDialog::ItemDialog(Workspace& workspace, const ActionItem& item, QWidget* parent)
    : RecordDialog(workspace,
                   item.id ? tr("Edit what is between you") : tr("Add what is between you"),
                   !item.id, parent)
    , m_item(item)
    , m_kind(new QComboBox)
    , m_text(textArea(QStringLiteral("itemTextEdit"), 3))
    , m_due(new DayField(tr("Add a day"), tr("Due"), QStringLiteral("itemDue"),
                         workspace.session().today().addDays(proposedDays))) {
    setObjectName(QStringLiteral("itemDialog"));
    if (const auto person = contactSummaries(workspace.session(), {item.person});
        person && !person->isEmpty())
        setIntro(tr("With %1.").arg(person->first().contact.name));
    m_kind->setObjectName(QStringLiteral("itemKindCombo"));
    for (size_t i = 0; i < tokens<ActionItemKind>().size(); ++i)
        m_kind->addItem(kindWords(static_cast<ActionItemKind>(i)));
    choose(m_kind, item.kind);
    m_text->setPlainText(item.text);
    m_due->setDay(item.due);
    form()->addField(tr("&What it is"), m_text);
    form()->addPair(tr("&Kind"), m_kind, tr("&Due"), m_due);
    if (item.closed)
        addClosing();
    m_text->setFocus();
}

void ItemDialog::addClosing() {
    m_outcome = tokenCombo<Outcome>(QStringLiteral("outcomeCombo"));
    choose(m_outcome, m_item.outcome.value_or(Outcome::Done));
    m_explanation = textArea(QStringLiteral("explanationEdit"), 2);
    m_explanation->setPlainText(m_item.explanation);
    form()->addField(tr("What it &came to"), m_outcome);
    form()->addField(tr("&Reason"), m_explanation, tr("One sentence that you could say to them."));
    auto* reopening = addButton(tr("Reopen"), ButtonKind::Secondary, QDialogButtonBox::ActionRole,
                                QStringLiteral("reopenButton"));
    reopening->setAutoDefault(false);
    connect(reopening, &QPushButton::clicked, this, &ItemDialog::reopen);
}

void ItemDialog::check() {
    if (m_text->toPlainText().trimmed().isEmpty())
        form()->setError(m_text, tr("Say in a few words what it is."));
}

std::optional<QString> ItemDialog::save() {
    ActionItem item = m_item;
    item.kind = chosen<ActionItemKind>(m_kind);
    item.text = m_text->toPlainText();
    item.due = m_due->day();
    if (item.closed) {
        item.outcome = chosen<Outcome>(m_outcome);
        item.explanation = m_explanation->toPlainText();
    }
    Session& session = workspace().session();
    const bool saved = item.id ? workspace().succeeded(editActionItem(session, item))
                               : workspace().succeeded(addActionItem(session, item));
    if (!saved)
        return std::nullopt;
    return item.id ? tr("Saved") : tr("Added");
}

std::optional<QString> ItemDialog::remove() {
    if (!workspace().succeeded(deleteActionItem(workspace().session(), m_item.id)))
        return std::nullopt;
    return tr("Deleted “%1”").arg(m_item.text.simplified());
}

void ItemDialog::reopen() {
    if (!workspace().succeeded(reopenActionItem(workspace().session(), m_item.id)))
        return;
    QDialog::accept();
    Q_EMIT workspace().said(tr("Reopened"), true);
}

} // namespace matchbook
