// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/reminders/reminderdialog.h"

#include "desktop/reminders/answers.h"
#include "desktop/reminders/factstable.h"
#include "desktop/reminders/reminderclock.h"
#include "desktop/reminders/snoozemenu.h"
#include "desktop/today/todaymodel.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/rowlist.h"
#include "session/reminderactions.h"
#include "words/reminderwords.h"

#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace matchbook {

namespace {

constexpr int listWidth = 330;
constexpr int pageWidth = 380;
constexpr int pageHeight = 360;
constexpr int mostFacts = 5;

} // namespace

ReminderDialog::ReminderDialog(Workspace& workspace, QWidget* parent)
    : Dialog(tr("What is due"), parent)
    , m_workspace(workspace)
    , m_rows(new QStandardItemModel(this))
    , m_title(paragraph({}, TypeRole::Heading, ColorRole::Text))
    , m_dueLine(new PlainLabel({}, TypeRole::Caption))
    , m_why(paragraph({}))
    , m_facts(new FactsTable(QStringLiteral("reminderFactsTable")))
    , m_sources(paragraph({}, TypeRole::Caption))
    , m_checked(new PlainLabel({}, TypeRole::Caption, ColorRole::TextMuted)) {
    setObjectName(QStringLiteral("reminderDialog"));
    setModal(false);
    setAttribute(Qt::WA_ShowWithoutActivating);
    m_list = new RowList(
        [this](const QModelIndex& index) {
            Row row = rowOf(m_workspace.session(), m_due.at(index.row()), m_faces);
            row.subtitle = std::exchange(row.meta, {});
            return row;
        },
        tr("What is due"), QStringLiteral("dueList"));
    m_list->setModel(m_rows);
    m_list->setFixedWidth(listWidth);
    m_title->setObjectName(QStringLiteral("reminderTitleLabel"));
    m_why->setObjectName(QStringLiteral("reminderWhyLabel"));
    m_sources->setObjectName(QStringLiteral("reminderSourcesLabel"));
    m_checked->setObjectName(QStringLiteral("lastCheckedLabel"));

    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::lg);
    body()->addLayout(columns, 1);
    addFlush(columns, m_list);
    columns->addWidget(new Hairline(Qt::Vertical));
    columns->addWidget(makePage(), 1);
    body()->addWidget(m_checked);
    addAnswers();
    setLastChecked(workspace.session().now());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReminderDialog::showCurrent);
    connect(m_list, &QListView::activated, this, &ReminderDialog::finish);
    connect(&workspace.session(), &Session::changed, this, &ReminderDialog::reload);
    m_list->setFocus();
    reload();
}

QWidget* ReminderDialog::makePage() {
    auto* page = new QWidget;
    page->setMinimumSize(pageWidth, pageHeight);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::sm);
    column->addWidget(m_title);
    column->addWidget(m_dueLine);
    column->addSpacing(space::xs);
    column->addWidget(m_why);
    column->addSpacing(space::xs);
    column->addWidget(m_facts);
    column->addSpacing(space::xs);
    column->addWidget(m_sources);
    column->addStretch(1);
    return page;
}

void ReminderDialog::addAnswers() {
    addAnswer(tr("Done and log"), ButtonKind::Primary, QStringLiteral("D"),
              QStringLiteral("doneButton"), &ReminderDialog::finish);
    addAnswer(tr("Later"), ButtonKind::Secondary, QStringLiteral("S"),
              QStringLiteral("snoozeButton"), &ReminderDialog::chooseSnooze);
    addAnswer(tr("E-mail"), ButtonKind::Secondary, QStringLiteral("E"),
              QStringLiteral("draftButton"), &ReminderDialog::draft);
    addAnswer(tr("Open"), ButtonKind::Secondary, QStringLiteral("O"), QStringLiteral("openButton"),
              &ReminderDialog::showSubject);
    addAnswer(tr("Dismiss"), ButtonKind::Secondary, QStringLiteral("X"),
              QStringLiteral("dismissButton"), &ReminderDialog::drop);
    addAnswer(tr("Why?"), ButtonKind::Quiet, QStringLiteral("?"), QStringLiteral("whyButton"),
              &ReminderDialog::why);
}

void ReminderDialog::addAnswer(const QString& text, ButtonKind kind, const QString& key,
                               const QString& objectName, void (ReminderDialog::*answer)()) {
    auto* button = addButton(tr("%1  %2", "what a button does, its key").arg(text, key), kind,
                             QDialogButtonBox::ActionRole, objectName);
    button->setAccessibleName(text);
    connect(button, &QPushButton::clicked, this, answer);
    connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, answer);
}

void ReminderDialog::setLastChecked(const QDateTime& when) {
    m_checked->setText(tr("Last checked %1").arg(QLocale().toString(when.time(), tr("HH:mm"))));
}

void ReminderDialog::reload() {
    const int before = std::max(0, m_list->currentIndex().row());
    const QString key = m_due.value(before).key;
    m_due = dueReminders(m_workspace.session());
    m_faces = facesOf(m_workspace.session(), m_due);
    m_rows->clear();
    int row = std::min(before, int(m_due.size()) - 1);
    for (int i = 0; i < m_due.size(); ++i) {
        m_rows->appendRow(
            new QStandardItem(spoken(rowOf(m_workspace.session(), m_due[i], m_faces))));
        if (m_due[i].key == key)
            row = i;
    }
    if (!m_due.isEmpty()) {
        m_list->setCurrentIndex(m_rows->index(row, 0));
        return;
    }
    if (isVisible()) {
        Q_EMIT m_workspace.said(tr("All that was due is done. Well kept up!"), false);
        close();
    }
}

void ReminderDialog::showCurrent() {
    const auto reminders = current();
    if (reminders.isEmpty())
        return;
    const Reminder& one = reminders.first();
    const QDate today = m_workspace.session().today();
    const bool late = one.state == ReminderState::Overdue;
    m_title->setText(one.title);
    m_dueLine->setText(dueWords(one, today));
    m_dueLine->setInk(late ? ColorRole::Danger : ColorRole::TextMuted);
    m_why->setText(one.why);
    const auto explanation = explainReminder(m_workspace.session(), one.key);
    m_facts->setLines(explanation ? factLines(*explanation, today, mostFacts) : QList<FactWords>());
    m_sources->setText(sourceWords(one.sources).join(u'\n'));
    findChild<QPushButton*>(QStringLiteral("draftButton"))->setEnabled(bool(one.contact));
}

QList<Reminder> ReminderDialog::current() const {
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_due.size() ? QList<Reminder>{m_due[row]} : QList<Reminder>();
}

void ReminderDialog::finish() {
    finishReminders(m_workspace, current(), true);
}

void ReminderDialog::chooseSnooze() {
    auto* menu = new SnoozeMenu(m_workspace, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &SnoozeMenu::chosen, this,
            [this](QDate until) { snoozeReminders(m_workspace, current(), until); });
    const auto* button = findChild<QPushButton*>(QStringLiteral("snoozeButton"));
    menu->popup(button->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void ReminderDialog::draft() {
    if (const auto one = current(); !one.isEmpty())
        draftFor(m_workspace, one.first());
}

void ReminderDialog::showSubject() {
    if (const auto one = current(); !one.isEmpty())
        openSubject(m_workspace, one.first());
}

void ReminderDialog::drop() {
    dismissReminders(m_workspace, current());
}

void ReminderDialog::why() {
    if (const auto one = current(); !one.isEmpty())
        Q_EMIT m_workspace.whyRequested(one.first());
}

} // namespace matchbook
