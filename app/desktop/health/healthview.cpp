// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/health/healthview.h"

#include "desktop/contacteditor/contacteditor.h"
#include "desktop/contacts/contactrow.h"
#include "desktop/health/healthwords.h"
#include "desktop/health/nextstepdialog.h"
#include "desktop/widgets/emptystate.h"
#include "desktop/widgets/linelist.h"
#include "desktop/widgets/listpane.h"
#include "desktop/widgets/plainlabel.h"
#include "session/contactactions.h"
#include "words/tokenwords.h"

#include <QBoxLayout>
#include <QLocale>
#include <QStackedWidget>

namespace matchbook {

namespace {

constexpr int issuesWidth = 300;
constexpr int widestPage = 1080; ///< device-independent pixels
constexpr int allIsWell = 1;

enum Act { Fix = 1, Open, Apart };

Row rowOf(const Duplicate& pair) {
    Row row;
    row.icon = Icon::Merge;
    row.title = pair.one.name + QStringLiteral(" \u2194 ") + pair.other.name;
    QStringList about{inWords(pair.reasons), pair.one.organization, pair.other.organization};
    about.removeAll(QString());
    about.removeDuplicates();
    row.subtitle = about.join(QStringLiteral(" \u00b7 "));
    return row;
}

QList<HealthIssue> allIssues() {
    QList<HealthIssue> all;
    for (size_t i = 0; i < tokens<HealthIssue>().size(); ++i)
        all.append(static_cast<HealthIssue>(i));
    return all;
}

/// What of the store an issue is about.
Areas areasOf(HealthIssue issue) {
    switch (issue) {
    case HealthIssue::Duplicate:
        return Area::Contacts | Area::Organizations;
    case HealthIssue::NoEmail:
        return Area::Contacts;
    case HealthIssue::NeverContacted:
    case HealthIssue::Stale:
        return Area::Contacts | Area::Interactions;
    case HealthIssue::NoNextStep:
        break;
    }
    return Area::All;
}

qint64 lineOf(HealthIssue issue) {
    return static_cast<qint64>(issue) + 1;
}

} // namespace

HealthView::HealthView(Workspace& workspace, QWidget* parent)
    : View(parent)
    , m_workspace(workspace)
    , m_unread(allIssues())
    , m_pages(new QStackedWidget) {
    setObjectName(QStringLiteral("healthView"));
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeIssues());
    row->addWidget(makePeople(), 1);
    row->addStretch(0);
    m_pages->addWidget(whole);
    m_pages->addWidget(new EmptyState(Icon::Health, tr("All is well"),
                                      tr("Nobody lacks an e-mail or a next step, nobody is there "
                                         "twice, and what you know of people is fresh.")));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    m_reading.setSingleShot(true);
    connect(&m_reading, &QTimer::timeout, this, &HealthView::readOn);
    connect(&workspace.session(), &Session::changed, this, &HealthView::follow);
}

QWidget* HealthView::makeIssues() {
    auto* left = new ListPane(issuesWidth);
    left->column()->setSpacing(space::md);
    auto* title = new PlainLabel(tr("Health"), TypeRole::Display);
    title->setContentsMargins(space::lg, 0, 0, 0);
    m_issues = new LineList(tr("What may be amiss"), QStringLiteral("issueList"));
    left->column()->addWidget(title);
    left->column()->addWidget(m_issues, 1);
    connect(m_issues->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HealthView::showIssue);
    return left;
}

QWidget* HealthView::makePeople() {
    auto* right = new QWidget;
    right->setMaximumWidth(widestPage);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(space::xl, space::xl, space::xl, 0);
    column->setSpacing(space::sm);
    m_title = new PlainLabel({}, TypeRole::Title);
    m_sentence = paragraph({}, TypeRole::Caption);
    m_more = paragraph({}, TypeRole::Caption);
    m_more->setObjectName(QStringLiteral("moreLabel"));
    m_list = new LineList(tr("People"), QStringLiteral("healthPeopleList"));
    m_list->rows()->setActions([this](const QModelIndex&) {
        const HealthWords words = healthWords(issue());
        QList<RowAction> actions{{Fix, words.icon, words.fix}};
        if (issue() == HealthIssue::Duplicate)
            actions.append({Apart, Icon::Dismiss, tr("Two people")});
        else
            actions.append({Open, Icon::Open, tr("Open")});
        return actions;
    });
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    addFlush(column, m_list);
    column->addWidget(m_more);
    column->setStretchFactor(m_list, 1);
    connect(
        m_list->rows(), &RowDelegate::actionTriggered, this,
        [this](const QModelIndex& index, int act) { run(m_list->lines()->line(index).id, act); });
    connect(m_list, &LineList::opened, this, [this](qint64 id) { run(id, Fix); });
    return right;
}

void HealthView::focusFirst() {
    m_issues->setFocus();
}

void HealthView::showPeopleWith(HealthIssue issue) {
    if (m_unread.removeOne(issue) && read(issue))
        listIssues();
    m_issues->setCurrentId(lineOf(issue));
}

void HealthView::showEvent(QShowEvent* event) {
    View::showEvent(event);
    m_reading.start();
}

/// Looking at everybody is for when somebody looks.
void HealthView::follow(const Change& change) {
    for (const HealthIssue issue : allIssues()) {
        if ((change.areas & areasOf(issue)) && !m_unread.contains(issue))
            m_unread.append(issue);
    }
    if (isVisible())
        m_reading.start();
}

HealthIssue HealthView::issue() const {
    return static_cast<HealthIssue>(std::max<qint64>(0, m_issues->currentId() - 1));
}

int HealthView::count(HealthIssue issue) const {
    return static_cast<int>(issue == HealthIssue::Duplicate ? m_duplicates.size()
                                                            : m_people.value(issue).size());
}

void HealthView::readOn() {
    if (m_unread.isEmpty() || !read(m_unread.takeFirst()))
        return;
    listIssues();
    m_reading.start();
}

/// False when it could not be read, which is then tried again when the view is shown.
bool HealthView::read(HealthIssue issue) {
    const auto keep = [&](auto& kept, auto found) {
        if (m_workspace.succeeded(found))
            kept = *std::move(found);
        else
            m_unread.append(issue);
        return found.ok();
    };
    if (issue != HealthIssue::Duplicate)
        return keep(m_people[issue], peopleWith(m_workspace.session(), issue));
    const bool done = keep(m_duplicates, duplicates(m_workspace.session()));
    Q_EMIT badgeChanged(count(issue), false);
    return done;
}

void HealthView::listIssues() {
    QList<RowsModel::Line> lines;
    for (const HealthIssue one : allIssues()) {
        if (count(one) == 0)
            continue;
        Row row;
        row.title = healthWords(one).name;
        row.meta = QLocale().toString(count(one));
        row.icon = healthWords(one).icon;
        lines.append({lineOf(one), row});
    }
    m_issues->setLines(lines);
    if (m_issues->currentId() == 0)
        m_issues->setCurrentIndex(m_issues->lines()->firstLine());
    m_pages->setCurrentIndex(lines.isEmpty() && m_unread.isEmpty() ? allIsWell : 0);
    showIssue();
}

void HealthView::showIssue() {
    const HealthWords words = healthWords(issue());
    m_title->setText(words.name);
    m_sentence->setText(words.sentence);
    if (issue() == HealthIssue::Duplicate)
        listPairs();
    else
        listPeople();
    const int hidden = count(issue()) - mostListed;
    m_more->setText(tr("And %n more", nullptr, std::max(hidden, 0)));
    m_more->setVisible(hidden > 0);
    if (m_list->currentId() == 0)
        m_list->setCurrentIndex(m_list->lines()->firstLine());
}

/// A line's id is the place of the pair, from 1.
void HealthView::listPairs() {
    QList<RowsModel::Line> lines;
    for (const Duplicate& pair : m_duplicates.mid(0, mostListed))
        lines.append({lines.size() + 1, rowOf(pair)});
    m_list->setLines(lines);
}

void HealthView::listPeople() {
    const auto people = m_people.value(issue()).mid(0, mostListed);
    const auto summaries = contactSummaries(m_workspace.session(), people);
    if (!m_workspace.succeeded(summaries))
        return;
    QList<RowsModel::Line> lines;
    for (const ContactSummary& one : *summaries)
        lines.append({one.contact.id.value, contactRow(one, m_workspace.session().today())});
    m_list->setLines(lines);
}

void HealthView::run(qint64 id, int act) {
    if (issue() == HealthIssue::Duplicate) {
        if (id < 1 || id > m_duplicates.size())
            return;
        const Duplicate pair = m_duplicates[id - 1];
        if (act == Fix)
            Q_EMIT m_workspace.mergeRequested(pair.one.id, pair.other.id);
        else if (m_workspace.succeeded(
                     notTheSame(m_workspace.session(), pair.one.id, pair.other.id)))
            Q_EMIT m_workspace.said(tr("Noted that they are two people"), true);
    } else if (act == Open) {
        Q_EMIT m_workspace.contactRequested(ContactId{id});
    } else {
        fix(ContactId{id});
    }
}

void HealthView::fix(ContactId person) {
    switch (issue()) {
    case HealthIssue::NoEmail:
        openAtGap(m_workspace, person, window());
        break;
    case HealthIssue::NeverContacted:
        Q_EMIT m_workspace.logRequested({person});
        break;
    case HealthIssue::NoNextStep:
        NextStepDialog(m_workspace, person, this).exec();
        break;
    case HealthIssue::Stale:
        if (m_workspace.succeeded(confirmContact(m_workspace.session(), person)))
            Q_EMIT m_workspace.said(tr("Noted that it is still right"), true);
        break;
    case HealthIssue::Duplicate:
        break;
    }
}

} // namespace matchbook
