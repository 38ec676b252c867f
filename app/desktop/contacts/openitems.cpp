// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/openitems.h"

#include "base/text.h"
#include "desktop/contacts/clipped.h"
#include "desktop/contacts/personline.h"
#include "desktop/contacts/reasondialog.h"
#include "desktop/contacts/recordeditors.h"
#include "desktop/guard/guard.h"
#include "desktop/log/itemdialog.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/dayfield.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"
#include "desktop/workspace.h"
#include "session/logactions.h"
#include "words/daywords.h"
#include "words/tokenwords.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace matchbook {

namespace {

constexpr int proposedDays = 7;

} // namespace

OpenItems::OpenItems(Workspace& workspace, QWidget* parent)
    : Section(tr("Promises, advice and tasks"), parent)
    , m_workspace(workspace) {
    setObjectName(QStringLiteral("openItems"));
    foot()->addWidget(makeAdding());
}

QWidget* OpenItems::makeAdding() {
    auto* adding = new QWidget;
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("itemKindCombo"));
    m_kind->setAccessibleName(tr("Kind"));
    for (const auto kind :
         {ActionItemKind::Commitment, ActionItemKind::Advice, ActionItemKind::Task})
        m_kind->addItem(kindWords(kind), int(kind));
    m_text = new PersonLine;
    m_text->setObjectName(QStringLiteral("itemTextEdit"));
    m_text->setAccessibleName(tr("What is open"));
    m_text->setPlaceholderText(tr("Send the abstract, read the review…"));
    m_text->setMaxLength(1000);
    const QDate today = m_workspace.session().today();
    m_due =
        new DayField(tr("Due…"), tr("Due"), QStringLiteral("itemDue"), today.addDays(proposedDays));
    auto* add = secondaryButton(tr("Add"), QStringLiteral("addItemButton"));
    enableWhileTyped(add, m_text);

    auto* below = new QHBoxLayout;
    below->setSpacing(space::sm);
    below->addWidget(m_kind);
    below->addWidget(m_due);
    below->addStretch(1);
    below->addWidget(add);
    auto* column = new QVBoxLayout(adding);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::sm);
    column->addWidget(m_text);
    column->addLayout(below);
    connect(m_text, &QLineEdit::returnPressed, this, &OpenItems::add);
    connect(add, &QPushButton::clicked, this, &OpenItems::add);
    return adding;
}

void OpenItems::setDetails(const ContactDetails& details) {
    if (m_person != details.summary.contact.id) {
        m_person = details.summary.contact.id;
        m_showClosed = false;
        m_text->setPerson(m_person);
        m_due->setDay({});
    }
    m_items = details.items;
    showItems();
}

bool OpenItems::holdsTyped() const {
    return m_text->holdsTyped();
}

/// The keyboard stays where it was: a ticked line is gone, the one in its place takes over.
void OpenItems::showItems() {
    const auto before = findChildren<QCheckBox*>();
    const auto focused = before.indexOf(qobject_cast<QCheckBox*>(QApplication::focusWidget()));
    clearLines();
    const auto open =
        std::ranges::count_if(m_items, [](const ActionItem& item) { return !item.closed; });
    const auto closed = m_items.size() - open;
    header()->setCount(open > 0 ? int(open) : -1);
    if (open == 0)
        addNothing(tr("Nothing is open between you."));
    for (const ActionItem& item : std::as_const(m_items)) {
        if (!item.closed || m_showClosed)
            addLine(line(item));
    }
    if (closed > 0) {
        auto* toggle = quietButton(
            m_showClosed ? tr("Hide what is closed")
                         : tr("Show what is closed (%1)").arg(QLocale().toString(closed)),
            QStringLiteral("closedButton"));
        addLine(toggle, Qt::AlignLeft);
        connect(toggle, &QPushButton::clicked, this, [this] {
            m_showClosed = !m_showClosed;
            showItems();
        });
    }
    if (focused < 0)
        return;
    const auto after = findChildren<QCheckBox*>();
    if (after.isEmpty())
        m_text->setFocus();
    else
        after[std::min(focused, after.size() - 1)]->setFocus();
}

QWidget* OpenItems::line(const ActionItem& item) {
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::sm);
    auto* check = new QCheckBox;
    check->setObjectName(QStringLiteral("itemCheck"));
    check->setAccessibleName(tr("Done: %1").arg(elided(item.text, longestCell)));
    check->setChecked(item.closed.has_value());
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(paragraph(clipped(item.text), TypeRole::Body,
                               item.closed ? ColorRole::TextMuted : ColorRole::Text));
    const bool late = !item.closed && item.due && *item.due < m_workspace.session().today();
    words->addWidget(paragraph(captionOf(item), TypeRole::Caption,
                               late ? ColorRole::Danger : ColorRole::TextMuted));
    row->addWidget(check, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto* edit = new IconButton(Icon::Edit, tr("Edit: %1").arg(elided(item.text, longestCell)),
                                QStringLiteral("editItemButton"));
    row->addWidget(edit, 0, Qt::AlignTop);
    connect(edit, &IconButton::clicked, this,
            [this, id = item.id] { editRecord(m_workspace, id, window()); });
    if (item.closed) {
        connect(check, &QCheckBox::clicked, this, [this, id = item.id] { reopen(id); });
    } else {
        auto* reason = new IconButton(Icon::Dismiss, tr("Close with a reason"),
                                      QStringLiteral("closeItemButton"));
        row->addWidget(reason, 0, Qt::AlignTop);
        connect(check, &QCheckBox::clicked, this, [this, item] { close(item, Outcome::Done, {}); });
        connect(reason, &IconButton::clicked, this, [this, item] { explain(item); });
    }
    return holder;
}

QString OpenItems::captionOf(const ActionItem& item) const {
    const QDate today = m_workspace.session().today();
    QStringList parts{kindWords(item.kind)};
    if (item.closed) {
        parts.append(tr("%1 on %2", "outcome, day")
                         .arg(inWords(item.outcome.value_or(Outcome::Done)),
                              dayInWords(*item.closed, today)));
        parts.append(clipped(item.explanation));
    } else if (item.due) {
        parts.append(tr("due %1").arg(dayInWords(*item.due, today)));
        parts.append(distanceInWords(*item.due, today));
    } else {
        parts.append(tr("since %1").arg(dayInWords(item.opened, today)));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void OpenItems::close(const ActionItem& item, Outcome outcome, const QString& explanation) {
    if (!m_workspace.succeeded(
            closeActionItem(m_workspace.session(), item.id, outcome, explanation)))
        return;
    Q_EMIT m_workspace.said(outcome == Outcome::Done ? tr("Marked as done") : tr("Closed"), true);
}

void OpenItems::reopen(ActionItemId id) {
    if (m_workspace.succeeded(reopenActionItem(m_workspace.session(), id)))
        Q_EMIT m_workspace.said(tr("Reopened"), true);
}

void OpenItems::explain(const ActionItem& item) {
    ReasonDialog dialog(item.text, item.kind == ActionItemKind::Advice, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto reason = textToKeep(m_workspace, dialog.reason(), this))
        close(item, dialog.outcome(), *reason);
}

void OpenItems::add() {
    if (!mayKeep(m_workspace, m_text))
        return;
    ActionItem item;
    item.kind = static_cast<ActionItemKind>(m_kind->currentData().toInt());
    item.person = m_person;
    item.text = m_text->text();
    item.due = m_due->day();
    if (item.text.trimmed().isEmpty() ||
        !m_workspace.succeeded(addActionItem(m_workspace.session(), item)))
        return;
    m_text->setText({}); // unlike clear(), leaves nothing to undo
    m_due->setDay({});
    m_text->setFocus();
    Q_EMIT m_workspace.said(tr("Added"), true);
}

} // namespace matchbook
