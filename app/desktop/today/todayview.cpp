// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/today/todayview.h"

#include "desktop/reminders/answers.h"
#include "desktop/reminders/snoozemenu.h"
#include "desktop/support/plaintext.h"
#include "desktop/today/catchupbar.h"
#include "desktop/today/firststeps.h"
#include "desktop/today/reviewcard.h"
#include "desktop/today/todayheader.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/emptystate.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/rowlist.h"
#include "session/profileactions.h"
#include "session/putoff.h"
#include "session/reminderactions.h"
#include "words/daywords.h"

#include <QAction>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>

#include <algorithm>

namespace matchbook {

namespace {

constexpr int oneMinute = 60'000;
constexpr int widestPage = 1080; ///< device-independent pixels: a day stays near its words

QStringList keysOf(const QList<Reminder>& reminders) {
    QStringList keys;
    for (const Reminder& reminder : reminders)
        keys.append(reminder.key);
    return keys;
}

} // namespace

TodayView::TodayView(Workspace& workspace, QWidget* parent)
    : View(parent)
    , m_workspace(workspace)
    , m_model(workspace.session())
    , m_header(new TodayHeader(workspace))
    , m_steps(new FirstSteps(workspace))
    , m_catchUp(new CatchUpBar(workspace))
    , m_review(new ReviewCard(workspace))
    , m_list(new RowList([this](const QModelIndex& index) { return m_model.row(index); },
                         tr("What to do today"), QStringLiteral("todayList")))
    , m_empty(new EmptyState(Icon::Done, {}, {}))
    , m_resting(new EmptyState(Icon::Snooze, {}, {}))
    , m_upToDate(paragraph({}))
    , m_pages(new QStackedLayout) {
    setObjectName(QStringLiteral("todayView"));
    m_upToDate->setObjectName(QStringLiteral("upToDateLabel"));
    m_upToDate->setContentsMargins(space::md + space::xs, 0, space::md + space::xs, 0);
    m_list->setHasHeadings(true);
    m_list->setFindsByTyping(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->rows()->setActions([this](const QModelIndex& index) { return rowActions(index); });
    m_list->setModel(&m_model);
    for (const ReminderActEntry& entry : reminderActs())
        addAct(entry);

    auto* log = m_empty->addAction(tr("Log a contact"), QStringLiteral("logContactButton"));
    auto* add = m_empty->addAction(tr("Add somebody"), QStringLiteral("addPersonButton"));
    connect(log, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.logRequested({}); });
    connect(add, &QPushButton::clicked, this,
            [this] { Q_EMIT m_workspace.editContactRequested({}); });
    m_pages->addWidget(m_list);
    auto* resume = m_resting->addAction(tr("End the pause"), QStringLiteral("endPauseButton"));
    connect(resume, &QPushButton::clicked, this, [this] { resumeReminders(m_workspace); });
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_resting);

    m_hints = new KeyHints(keys());
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::md + space::xs, 0, 0, 0);
    foot->addWidget(m_hints);
    m_page = new QWidget;
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_page, 1);
    whole->addStretch(0);
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(space::sm, space::xl, space::lg, space::md);
    column->setSpacing(space::md);
    column->addWidget(m_header);
    column->addSpacing(space::xs);
    column->addWidget(m_steps);
    column->addWidget(m_review);
    column->addWidget(m_catchUp);
    column->addWidget(m_upToDate);
    column->addLayout(m_pages, 1);
    column->addLayout(foot);

    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        if (m_model.isRest(index))
            showRest(index);
        else
            answer(ReminderAct::Open);
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (m_model.isRest(index))
            showRest(index);
    });
    connect(m_list->rows(), &RowDelegate::actionTriggered, this,
            [this](const QModelIndex& index, int id) {
                if (!m_list->selectionModel()->isSelected(index))
                    m_list->setCurrentIndex(index);
                answer(static_cast<ReminderAct>(id));
            });
    connect(m_review, &ReviewCard::overdueRequested, this,
            [this] { showSection(TodaySection::Overdue); });
    connect(m_review, &ReviewCard::waitingRequested, this, [this] { showWaiting(); });
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::customContextMenuRequested, this, &TodayView::showMenu);
    connect(&m_model, &TodayModel::modelAboutToBeReset, this, &TodayView::remember);
    connect(&m_model, &TodayModel::modelReset, this, &TodayView::restore);
    connect(&m_workspace.session(), &Session::changed, this, &TodayView::reload);
    connect(&m_workspace, &Workspace::activeEventChanged, this, &TodayView::reload);
    // A day that begins while the window is open is a new list.
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (m_workspace.session().today() != m_model.day())
            reload();
    });
    m_minute.start(oneMinute);
    reload();
}

void TodayView::focusFirst() {
    if (m_pages->currentWidget() == m_list)
        m_list->setFocus();
    else
        m_pages->currentWidget()->findChild<QPushButton*>()->setFocus();
}

void TodayView::tellBadge() {
    const int overdue = m_model.count(TodaySection::Overdue);
    Q_EMIT badgeChanged(overdue + m_model.count(TodaySection::Today), overdue > 0);
}

QList<KeyHint> TodayView::keys() {
    QList<KeyHint> keys;
    for (const ReminderActEntry& entry : reminderActs()) {
        if (*entry.key)
            keys.append({QString::fromLatin1(entry.key), entry.brief()});
    }
    keys.append({tr("Shift ↑↓"), tr("Select several")});
    return keys;
}

void TodayView::addAct(const ReminderActEntry& entry) {
    auto* action = new QAction(lineIcon(entry.icon), entry.name(), this);
    action->setShortcut(QKeySequence(QString::fromLatin1(entry.key)));
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, act = entry.act] { answer(act); });
    m_list->addAction(action);
    m_acts.insert(entry.act, action);
}

/// Those that the reminder dialog has on buttons stand in a row, too.
QList<RowAction> TodayView::rowActions(const QModelIndex& index) const {
    const Reminder* reminder = m_model.reminder(index);
    QList<RowAction> actions;
    for (const ReminderActEntry& entry : reminderActs()) {
        const bool fits = reminder && (entry.act != ReminderAct::Draft || reminder->contact);
        if (fits && entry.inDialog)
            actions.append({int(entry.act), entry.icon,
                            tr("%1 (%2)", "what one can do, its key")
                                .arg(entry.name().remove(u'…'), QString::fromLatin1(entry.key))});
    }
    return actions;
}

QList<Reminder> TodayView::selected() const {
    QModelIndexList indexes = m_list->selectionModel()->selectedIndexes();
    if (indexes.isEmpty() && m_list->currentIndex().isValid())
        indexes = {m_list->currentIndex()};
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    QList<Reminder> reminders;
    for (const QModelIndex& index : std::as_const(indexes)) {
        if (const Reminder* reminder = m_model.reminder(index))
            reminders.append(*reminder);
    }
    return reminders;
}

void TodayView::reload() {
    m_workspace.succeeded(m_model.reload());
    const int overdue = m_model.count(TodaySection::Overdue);
    const int dueToday = m_model.count(TodaySection::Today);
    const bool open = !m_model.keys().isEmpty();
    const auto rests = restsUntil();
    const bool listed = open || (!rests && m_model.count(TodaySection::Done) > 0);
    m_header->setCounts(overdue, dueToday, listed);
    m_steps->reload();
    m_review->setCounts(overdue, m_model.waiting(), rests.has_value());
    m_catchUp->setOverdue(m_model.overdue());
    const bool hadFocus = isAncestorOf(focusWidget()) && isVisible();
    m_hints->setVisible(open);
    m_upToDate->setVisible(listed && !open);
    if (!open && listed)
        m_upToDate->setText(tr("You are up to date.") + u' ' + nextInWords());
    m_pages->setCurrentWidget(listed ? static_cast<QWidget*>(m_list) : nothingToShow());
    // Lines that are too long are hard to read; what stands alone stands in the middle of the view.
    m_page->setMaximumWidth(listed ? widestPage : QWIDGETSIZE_MAX);
    if (hadFocus)
        focusFirst();
    tellBadge();
}

std::optional<QDate> TodayView::restsUntil() const {
    const auto me = applicant(m_workspace.session());
    return me && isPaused(*me, m_workspace.session().today()) ? me->pausedUntil : std::nullopt;
}

/// What stands where the list would: that reminders rest, or that all is done.
EmptyState* TodayView::nothingToShow() {
    if (const auto until = restsUntil()) {
        const QDate today = m_workspace.session().today();
        m_resting->setTexts(tr("Reminders rest until %1").arg(longDayInWords(*until, today)),
                            tr("What comes due meanwhile will be here on that day."));
        return m_resting;
    }
    QStringList sentences{nextInWords(), tr("Whom did you talk to lately?")};
    sentences.removeAll(QString());
    m_empty->setTexts(tr("You are up to date"), sentences.join(u'\n'));
    return m_empty;
}

/// What comes next: what the rules ask for, or what was snoozed, whichever is sooner.
QString TodayView::nextInWords() const {
    Session& session = m_workspace.session();
    const auto next = nextReminder(session);
    const auto back = nextReturn(session);
    const bool asksNext = next && *next;
    if (back && *back && (!asksNext || (*back)->on <= (*next)->due)) {
        const int count = (*back)->count;
        const QString day = (*back)->on == session.today().addDays(1)
                                ? tr("tomorrow")
                                : tr("on %1").arg(longDayInWords((*back)->on, session.today()));
        return count == 1 ? tr("One comes back %1.").arg(day)
                          : tr("%1 come back %2.").arg(QLocale().toString(count), day);
    }
    return asksNext ? tr("Next is “%1”, on %2.")
                          .arg((*next)->title, QLocale().toString((*next)->due, tr("dddd, d MMMM")))
                    : QString();
}

void TodayView::remember() {
    m_place.keys = m_model.keys();
    const Reminder* current = m_model.reminder(m_list->currentIndex());
    m_place.current = current ? current->key : QString();
    m_place.selected = keysOf(selected());
    m_place.scroll = m_list->verticalScrollBar()->value();
}

/// Selects what was selected; where that is gone, the next one that is still there.
void TodayView::restore() {
    QStringList wanted;
    for (const QString& key : std::as_const(m_place.selected)) {
        if (m_model.indexOf(key).isValid())
            wanted.append(key);
    }
    const qsizetype from = std::max<qsizetype>(0, m_place.keys.indexOf(m_place.current));
    for (qsizetype i = from; wanted.isEmpty() && i < m_place.keys.size(); ++i) {
        if (m_model.indexOf(m_place.keys[i]).isValid())
            wanted = {m_place.keys[i]};
    }
    for (qsizetype i = from - 1; wanted.isEmpty() && i >= 0; --i) {
        if (i < m_place.keys.size() && m_model.indexOf(m_place.keys[i]).isValid())
            wanted = {m_place.keys[i]};
    }
    if (wanted.isEmpty())
        wanted = m_model.keys().mid(0, 1);
    select(wanted);
}

void TodayView::select(const QStringList& keys) {
    if (keys.isEmpty())
        return;
    const QString current = keys.contains(m_place.current) ? m_place.current : keys.first();
    m_list->setCurrentIndex(m_model.indexOf(current));
    for (const QString& key : keys)
        m_list->selectionModel()->select(m_model.indexOf(key), QItemSelectionModel::Select);
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(m_place.scroll);
    m_list->scrollTo(m_list->currentIndex());
}

/// What comes first of the rest is current, where the row was that stood for it.
void TodayView::showRest(const QModelIndex& rest) {
    const int row = rest.row();
    m_model.showRest(rest);
    m_list->setCurrentIndex(m_model.index(row));
    m_list->scrollTo(m_list->currentIndex());
}

void TodayView::review() {
    m_review->ask();
    m_review->findChild<QPushButton*>(QStringLiteral("reviewDoneButton"))->setFocus();
}

/// The first of a section is current.
void TodayView::showSection(TodaySection section) {
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        const Reminder* reminder = m_model.reminder(index);
        if (!reminder || sectionOf(*reminder) != section)
            continue;
        return makeCurrent(index);
    }
}

/// What waits for others and is overdue stands with what else is.
void TodayView::showWaiting() {
    if (m_model.count(TodaySection::Waiting) > 0)
        return showSection(TodaySection::Waiting);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Reminder* reminder = m_model.reminder(m_model.index(row));
        if (reminder && waitsForOthers(*reminder))
            return makeCurrent(m_model.index(row));
    }
}

/// With the row above it, which is the heading of a section where it is the first.
void TodayView::makeCurrent(const QModelIndex& index) {
    m_list->setCurrentIndex(index);
    m_list->scrollTo(m_model.index(index.row() - 1), QAbstractItemView::PositionAtTop);
    m_list->setFocus();
}

void TodayView::answer(ReminderAct act) {
    if (act != ReminderAct::Snooze)
        answerReminders(m_workspace, act, selected(), this);
    else if (!selected().isEmpty())
        chooseSnooze();
}

void TodayView::chooseSnooze() {
    auto* menu = new SnoozeMenu(m_workspace, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &SnoozeMenu::chosen, this,
            [this](QDate until) { snoozeReminders(m_workspace, selected(), until); });
    const QRect row = m_list->visualRect(m_list->currentIndex());
    menu->popup(m_list->viewport()->mapToGlobal(
        QPoint(row.right() - menu->sizeHint().width() - space::lg, row.bottom())));
}

void TodayView::showMenu(const QPoint& point) {
    const QModelIndex index = m_list->indexAt(point);
    if (m_model.reminder(index) && !m_list->selectionModel()->isSelected(index))
        m_list->setCurrentIndex(index);
    const QList<Reminder> reminders = selected();
    if (reminders.isEmpty())
        return;
    const bool one = reminders.size() == 1;
    const bool person = one && reminders.first().contact;
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("todayMenu"));
    menu.addAction(m_acts[ReminderAct::Done]);
    menu.addAction(m_acts[ReminderAct::JustDone]);
    auto* later = new SnoozeMenu(m_workspace, &menu);
    later->setIcon(lineIcon(Icon::Snooze));
    connect(later, &SnoozeMenu::chosen, this,
            [this](QDate until) { snoozeReminders(m_workspace, selected(), until); });
    menu.addMenu(later);
    if (person)
        menu.addAction(m_acts[ReminderAct::Draft]);
    if (one)
        menu.addAction(m_acts[ReminderAct::Open]);
    menu.addSeparator();
    menu.addAction(m_acts[ReminderAct::Dismiss]);
    if (person)
        menu.addAction(m_acts[ReminderAct::MutePerson]);
    menu.addSeparator();
    if (one)
        menu.addAction(m_acts[ReminderAct::Why]);
    menu.exec(m_list->viewport()->mapToGlobal(
        m_model.reminder(index) ? point : m_list->visualRect(m_list->currentIndex()).center()));
}

} // namespace matchbook
