// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/reminders/reminderdialog.h"

#include "desktop/reminders/answers.h"
#include "desktop/reminders/factstable.h"
#include "desktop/reminders/reminderacts.h"
#include "desktop/reminders/snoozemenu.h"
#include "desktop/today/todaymodel.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/emptystate.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/rowlist.h"
#include "desktop/window/stepbar.h"
#include "session/profileactions.h"
#include "session/reminderactions.h"
#include "words/daywords.h"
#include "words/reminderwords.h"

#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace matchbook {

namespace {

constexpr int narrowList = 300;
constexpr int narrowPage = 340;
constexpr int pageHeight = 300;
constexpr int wideEnough = 900; ///< most titles of the list are seen whole
constexpr int mostFacts = 5;

} // namespace

ReminderDialog::ReminderDialog(Workspace& workspace, QWidget* parent)
    : Dialog(tr("What is due"), parent)
    , m_workspace(workspace)
    , m_rows(new QStandardItemModel(this))
    , m_line(new Hairline(Qt::Vertical))
    , m_nothing(new EmptyState(Icon::Done, tr("Nothing is due"),
                               tr("This comes up by itself when something is.")))
    , m_resting(new EmptyState(Icon::Snooze, tr("Reminders rest"),
                               tr("What is due meanwhile comes up once the pause is over.")))
    , m_title(paragraph({}, TypeRole::Heading, ColorRole::Text))
    , m_dueLine(new PlainLabel({}, TypeRole::Caption))
    , m_why(paragraph({}))
    , m_facts(new FactsTable(QStringLiteral("reminderFactsTable")))
    , m_sources(paragraph({}, TypeRole::Caption))
    , m_checked(new PlainLabel({}, TypeRole::Caption, ColorRole::TextMuted))
    , m_bar(new StepBar(workspace)) {
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
    m_list->setFindsByTyping(false);
    m_list->setModel(m_rows);
    m_list->setMinimumWidth(narrowList);
    m_title->setObjectName(QStringLiteral("reminderTitleLabel"));
    m_why->setObjectName(QStringLiteral("reminderWhyLabel"));
    m_sources->setObjectName(QStringLiteral("reminderSourcesLabel"));
    m_checked->setObjectName(QStringLiteral("lastCheckedLabel"));

    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::lg);
    body()->addLayout(columns, 1);
    addFlush(columns, m_list);
    columns->setStretch(0, 1);
    columns->addWidget(m_line);
    m_page = makePage();
    columns->addWidget(m_page, 1);
    columns->addWidget(m_nothing, 1);
    columns->addWidget(m_resting, 1);
    body()->addWidget(m_checked);
    body()->addWidget(m_bar);
    for (const ReminderActEntry& entry : reminderActs()) {
        if (entry.inDialog)
            addAnswer(entry);
    }
    addSteps();
    setLastChecked(workspace.session().now());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReminderDialog::showCurrent);
    // Enter in the list is that of the primary button.
    connect(m_list, &QListView::doubleClicked, this, [this] { answer(ReminderAct::Done); });
    connect(&workspace.session(), &Session::changed, this, [this] {
        if (isVisible())
            reload();
    });
    m_list->setFocus();
    reload();
    // The bar finds room, too, once something is said.
    setComfortable(
        {wideEnough, sizeHint().height() + m_bar->sizeHint().height() + body()->spacing()});
}

/// What was said while it was closed is over.
void ReminderDialog::showEvent(QShowEvent* event) {
    m_bar->dismiss();
    Dialog::showEvent(event);
}

QWidget* ReminderDialog::makePage() {
    auto* page = new QWidget;
    page->setMinimumSize(narrowPage, pageHeight);
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

QList<KeyHint> ReminderDialog::keys() {
    QList<KeyHint> keys;
    for (const ReminderActEntry& entry : reminderActs()) {
        if (entry.inDialog)
            keys.append({QString::fromLatin1(entry.key), entry.brief()});
    }
    return keys;
}

void ReminderDialog::addAnswer(const ReminderActEntry& entry) {
    const ButtonKind kind = entry.act == ReminderAct::Done  ? ButtonKind::Primary
                            : entry.act == ReminderAct::Why ? ButtonKind::Quiet
                                                            : ButtonKind::Secondary;
    const QString key = QString::fromLatin1(entry.key);
    auto* button = addButton(tr("%1 (%2)", "what a button does, its key").arg(entry.brief(), key),
                             kind, QDialogButtonBox::ActionRole,
                             QLatin1StringView(entry.id) + QStringLiteral("Button"));
    button->setAccessibleName(entry.brief());
    const auto run = [this, act = entry.act] {
        answer(act);
    };
    connect(button, &QPushButton::clicked, this, run);
    connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, run);
    m_answers.append(button);
}

/// What was answered here is taken back here.
void ReminderDialog::addSteps() {
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, m_bar, &StepBar::undo);
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, m_bar, &StepBar::redo);
}

void ReminderDialog::setLastChecked(const QDateTime& when) {
    m_lastChecked = when;
    if (m_workspace.session().today() != m_day)
        reload();
    showFoot();
}

void ReminderDialog::setClosedSince(const std::optional<QDateTime>& when) {
    m_closedSince = when;
    showFoot();
}

void ReminderDialog::showFoot() {
    const QLocale locale;
    const QString time = tr("HH:mm");
    QStringList sentences;
    // What is due is a matter of days: within one, nothing comes up.
    const QDate closed = m_closedSince ? dayOf(*m_closedSince, dayStart()) : m_day;
    if (closed < m_day) {
        const int meanwhile = dueSince(closed);
        sentences += tr("While Matchbook was closed, from %1, %2 on: %3 came up.")
                         .arg(weekdayInWords(m_closedSince->date(), m_day),
                              locale.toString(m_closedSince->time(), time),
                              meanwhile == 0 ? tr("nothing") : locale.toString(meanwhile));
    }
    sentences += tr("Last checked at %1.").arg(locale.toString(m_lastChecked.time(), time));
    m_checked->setText(sentences.join(u' '));
}

QTime ReminderDialog::dayStart() const {
    const auto me = applicant(m_workspace.session());
    return me ? me->dayStartsAt : Applicant{}.dayStartsAt;
}

/// How many became due after the day.
int ReminderDialog::dueSince(QDate day) const {
    return int(std::ranges::count_if(m_due, [&](const Reminder& one) { return one.due > day; }));
}

void ReminderDialog::reload() {
    const bool hadSome = !m_due.isEmpty();
    const int before = std::max(0, m_list->currentIndex().row());
    const QString key = m_due.value(before).key;
    m_day = m_workspace.session().today();
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
    showAll();
    if (!m_due.isEmpty()) {
        m_list->setCurrentIndex(m_rows->index(row, 0));
    } else if (hadSome && isVisible()) {
        Q_EMIT m_workspace.said(tr("All that was due is done. Well kept up!"), false);
        close();
    }
}

/// The list and one of it, or that there is nothing.
void ReminderDialog::showAll() {
    const bool some = !m_due.isEmpty();
    for (QWidget* part : std::initializer_list<QWidget*>{m_list, m_line, m_page})
        part->setVisible(some);
    const auto me = applicant(m_workspace.session());
    const bool rests = me && isPaused(*me, m_day);
    m_nothing->setVisible(!some && !rests);
    m_resting->setVisible(!some && rests);
    for (QPushButton* answer : std::as_const(m_answers))
        answer->setEnabled(some);
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

void ReminderDialog::answer(ReminderAct act) {
    if (act == ReminderAct::Snooze)
        chooseSnooze();
    else
        answerReminders(m_workspace, act, current(), this);
    if (act == ReminderAct::Open)
        close(); // it would cover what was opened
}

void ReminderDialog::chooseSnooze() {
    auto* menu = new SnoozeMenu(m_workspace, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &SnoozeMenu::chosen, this,
            [this](QDate until) { snoozeReminders(m_workspace, current(), until); });
    const auto* button = findChild<QPushButton*>(QStringLiteral("snoozeButton"));
    menu->popup(button->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

} // namespace matchbook
