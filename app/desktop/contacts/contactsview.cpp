// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/contactsview.h"

#include "desktop/contacts/contactfilterbar.h"
#include "desktop/contacts/contactlistmodel.h"
#include "desktop/contacts/contactordermenu.h"
#include "desktop/contacts/contactpage.h"
#include "desktop/contacts/groupmenu.h"
#include "desktop/contacts/inplaceedit.h"
#include "desktop/contacts/savedviewsmenu.h"
#include "desktop/contacts/worddialog.h"
#include "desktop/people/recentpeople.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/emptystate.h"
#include "desktop/widgets/messages.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/rowlist.h"
#include "desktop/widgets/searchfield.h"
#include "desktop/workspace.h"
#include "session/groupactions.h"
#include "session/viewactions.h"
#include "words/tokenwords.h"

#include <QApplication>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLocale>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace matchbook {

namespace {

constexpr auto panesKey = "contacts/panes";
constexpr int narrowestList = 316; ///< what can be done with several has room in it
constexpr int narrowestPage = 420;
constexpr int listAtFirst = 372;

QHBoxLayout* line(int spacing = space::sm) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    return row;
}

void openBelow(IconButton* button, QMenu* menu) {
    QObject::connect(button, &IconButton::clicked, menu, [button, menu] {
        menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
    });
}

} // namespace

ContactsView::ContactsView(Workspace& workspace, QWidget* parent)
    : View(parent)
    , m_workspace(workspace)
    , m_model(new ContactListModel(workspace.session(), this))
    , m_whole(new QStackedWidget)
    , m_listed(new QStackedWidget)
    , m_shown(new QStackedWidget)
    , m_panes(new QSplitter) {
    setObjectName(QStringLiteral("contactsView"));
    connect(m_model, &ContactListModel::failed, &workspace, &Workspace::failed);
    m_panes->setObjectName(QStringLiteral("contactsSplitter"));
    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(1);
    m_panes->addWidget(makeList());
    m_panes->addWidget(makePage());
    m_panes->setStretchFactor(0, 1); // in a wide window more of a long name is seen
    m_panes->setStretchFactor(1, 3);
    m_panes->setSizes({listAtFirst, 2 * listAtFirst});
    m_panes->restoreState(QSettings().value(QLatin1StringView(panesKey)).toByteArray());
    m_whole->addWidget(m_panes);
    m_whole->addWidget(makeEmpty());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_whole);

    connect(m_model, &ContactListModel::replacing, this, &ContactsView::keepSelection);
    connect(m_model, &ContactListModel::counted, this, &ContactsView::followCount);
    m_showing.setSingleShot(true);
    connect(&m_showing, &QTimer::timeout, this, &ContactsView::showSoon);
    applyOrder();
    showCurrent();
}

ContactsView::~ContactsView() {
    QSettings().setValue(QLatin1StringView(panesKey), m_panes->saveState());
}

QWidget* ContactsView::makeList() {
    auto* pane = new QWidget;
    m_group = new GroupMenu(
        m_workspace, [this] { return selected(); }, this);
    m_filters = new ContactFilterBar(m_workspace);
    m_list = new RowList([this](const QModelIndex& index) { return m_model->rowAt(index); },
                         tr("Contacts"), QStringLiteral("contactsList"));
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* none = new EmptyState(Icon::Search, tr("Nobody matches"),
                                tr("Try fewer letters, or take the filters back."));
    connect(none->addAction(tr("Clear search and filters"), QStringLiteral("clearFiltersButton")),
            &QPushButton::clicked, this, &ContactsView::clearFilters);
    m_listed->addWidget(m_list);
    m_listed->addWidget(none);
    m_listed->setContentsMargins(space::sm, 0, 0, 0);

    auto* top = new QVBoxLayout;
    top->setContentsMargins(space::xl, space::xl, space::lg, 0);
    top->setSpacing(space::md);
    top->addWidget(makeHead());
    top->addWidget(makeSearch());
    top->addWidget(m_filters);
    auto* column = new QVBoxLayout(pane);
    column->addStrut(narrowestList);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::md);
    column->addLayout(top);
    column->addWidget(m_listed, 1);
    column->addWidget(makeBulkBar());

    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (!selected().isEmpty())
            m_group->popup(m_list->viewport()->mapToGlobal(at));
    });
    connect(m_group, &GroupMenu::tagRequested, this, &ContactsView::tagSelected);
    connect(m_group, &GroupMenu::deleteRequested, this, [this] { this->remove(selected()); });
    connect(m_filters, &ContactFilterBar::changed, this, &ContactsView::applyFilter);
    connect(m_list, &RowList::activated, this, &ContactsView::open);
    connect(m_list, &RowList::clicked, this,
            [this](const QModelIndex& index) { noteOpened(m_workspace, m_model->idAt(index)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ContactsView::followSelection);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ContactsView::showCurrent);
    return pane;
}

QWidget* ContactsView::makeHead() {
    auto* head = new QWidget;
    auto* row = line();
    head->setLayout(row);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new PlainLabel(tr("Contacts"), TypeRole::Display));
    m_count = new PlainLabel({}, TypeRole::Caption, ColorRole::TextMuted);
    m_count->setObjectName(QStringLiteral("countLabel"));
    words->addWidget(m_count);
    row->addLayout(words, 1);
    auto* import = new IconButton(Icon::Import, tr("Import"), QStringLiteral("importButton"));
    auto* add = primaryButton(tr("New contact"), QStringLiteral("newContactButton"));
    add->setIcon(lineIcon(Icon::Plus, ColorRole::AccentText));
    row->addWidget(import, 0, Qt::AlignTop);
    row->addWidget(add, 0, Qt::AlignTop);
    connect(import, &IconButton::clicked, &m_workspace, &Workspace::importRequested);
    connect(add, &QPushButton::clicked, this,
            [this] { Q_EMIT m_workspace.editContactRequested({}); });
    return head;
}

/// The line to search in, the order of what it finds, and the views that are kept.
QWidget* ContactsView::makeSearch() {
    auto* whole = new QWidget;
    auto* row = line();
    whole->setLayout(row);
    m_search = new SearchField(tr("Search people and notes"), QStringLiteral("contactSearchEdit"));
    m_order = new ContactOrderMenu(this);
    auto* order = new IconButton(Icon::Sort, tr("Order"), QStringLiteral("orderButton"));
    openBelow(order, m_order);
    auto* views =
        new IconButton(Icon::Bookmark, tr("Saved views"), QStringLiteral("savedViewsButton"));
    openBelow(views, makeSavedViews());
    row->addWidget(m_search, 1);
    row->addWidget(order);
    row->addWidget(views);
    connect(m_search, &SearchField::searched, this, &ContactsView::applyFilter);
    connect(m_order, &ContactOrderMenu::changed, this, &ContactsView::applyOrder);
    return whole;
}

QMenu* ContactsView::makeSavedViews() {
    auto* menu = new SavedViewsMenu(
        m_workspace, [this] { return currentView(); }, this);
    connect(menu, &SavedViewsMenu::chosen, this, &ContactsView::applyView);
    return menu;
}

/// What can be done with several people at once; there only while several are selected.
QWidget* ContactsView::makeBulkBar() {
    m_bulk = new QWidget;
    auto* column = new QVBoxLayout(m_bulk);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Hairline);
    auto* row = line();
    row->setContentsMargins(space::xl, space::sm, space::lg, space::sm);
    m_bulkCount = new PlainLabel({}, TypeRole::Strong);
    row->addWidget(m_bulkCount, 1);
    m_merge = new IconButton(Icon::Merge, tr("Merge"), QStringLiteral("mergeSelectedButton"));
    auto* tag = new IconButton(Icon::Tag, tr("Tag…"), QStringLiteral("tagSelectedButton"));
    auto* change = quietButton(tr("Change"), QStringLiteral("changeSelectedButton"));
    change->setMenu(m_group);
    auto* remove =
        new IconButton(Icon::Trash, tr("Delete"), QStringLiteral("deleteSelectedButton"));
    row->addWidget(m_merge);
    row->addWidget(tag);
    row->addWidget(change);
    row->addWidget(remove);
    column->addLayout(row);
    connect(m_merge, &IconButton::clicked, this, [this] {
        const auto two = selected();
        Q_EMIT m_workspace.mergeRequested(two.first(), two.last());
    });
    connect(tag, &IconButton::clicked, this, &ContactsView::tagSelected);
    connect(remove, &IconButton::clicked, this, [this] { this->remove(selected()); });
    m_bulk->hide();
    return m_bulk;
}

QWidget* ContactsView::makePage() {
    m_page = new ContactPage(m_workspace);
    m_shown->setMinimumWidth(narrowestPage);
    m_shown->addWidget(m_page);
    m_shown->addWidget(new EmptyState(Icon::User, tr("Nobody chosen"),
                                      tr("Choose somebody in the list to see what you know, "
                                         "what you said and what comes next.")));
    connect(m_page, &ContactPage::deleteRequested, this, [this] { remove({m_page->contact()}); });
    return m_shown;
}

QWidget* ContactsView::makeEmpty() {
    auto* empty = new EmptyState(
        Icon::Contacts, tr("No contacts yet"),
        tr("Start with the people who already help you. A few dozen are enough; from your "
           "LinkedIn connections you can pick those in radiology."));
    connect(empty->addAction(tr("Import your LinkedIn connections"),
                             QStringLiteral("importFirstButton")),
            &QPushButton::clicked, &m_workspace, &Workspace::importRequested);
    connect(empty->addAction(tr("Add someone"), QStringLiteral("addFirstButton")),
            &QPushButton::clicked, this, [this] { Q_EMIT m_workspace.editContactRequested({}); });
    return empty;
}

void ContactsView::showEvent(QShowEvent* event) {
    View::showEvent(event);
    m_model->setFollowing(true);
}

void ContactsView::hideEvent(QHideEvent* event) {
    View::hideEvent(event);
    m_model->setFollowing(false);
}

void ContactsView::showContact(ContactId id) {
    m_model->setFollowing(true); // the window itself may not be there yet
    if (!m_model->indexOf(id).isValid())
        clearFilters();
    const QModelIndex row = m_model->indexOf(id);
    if (!row.isValid())
        return;
    m_list->setCurrentIndex(row);
    m_list->scrollTo(row, QAbstractItemView::PositionAtCenter);
    noteOpened(m_workspace, id);
}

void ContactsView::showSavedView(const QString& name) {
    const auto views = savedViews(m_workspace.session());
    if (!m_workspace.succeeded(views))
        return;
    for (const SavedView& view : *views) {
        if (view.name == name)
            applyView(view);
    }
}

void ContactsView::showPeople(const QString& who, const QList<ContactId>& people) {
    const QSignalBlocker quiet(m_filters);
    m_search->clear();
    m_filters->setPeople(who, people);
    applyFilter();
}

void ContactsView::focusFirst() {
    if (m_whole->currentIndex() == 0 && m_listed->currentIndex() == 0)
        m_list->setFocus();
    else
        focusSearch();
}

bool ContactsView::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void ContactsView::keyPressEvent(QKeyEvent* event) {
    const bool inList = window()->focusWidget() == m_list;
    if (inList && event->key() == Qt::Key_Delete) {
        remove(selected());
        return;
    }
    View::keyPressEvent(event);
}

void ContactsView::applyFilter() {
    ContactFilter filter = m_filters->filter();
    filter.text = m_search->text();
    {
        const QScopedValueRollback filtering(m_filtering, true);
        m_model->setFilter(filter, m_order->sort());
    }
    showCount();
    placeRow(m_model->index(0));
    m_showing.start();
}

void ContactsView::applyOrder() {
    m_model->setShown(m_order->shown());
    applyFilter();
}

void ContactsView::applyView(const SavedView& view) {
    const QSignalBlocker quiet(m_filters);
    const QSignalBlocker still(m_order);
    m_search->setText(view.filter.text);
    m_filters->setFilter(view.filter);
    m_order->setSort(view.sort);
    applyOrder();
}

SavedView ContactsView::currentView() const {
    SavedView view{.name = {}, .filter = m_filters->filter(), .sort = m_order->sort()};
    view.filter.text = m_search->text();
    return view;
}

void ContactsView::clearFilters() {
    m_search->clear();
    m_filters->clear();
    applyFilter();
}

/// "12 of 218, by last touch"
QString ContactsView::countInWords() const {
    const QLocale locale;
    const QString total = locale.toString(m_model->total());
    const QString count = m_model->filter() == ContactFilter{}
                              ? tr("%1 people").arg(total)
                              : tr("%1 of %2").arg(locale.toString(m_model->rowCount()), total);
    const ContactOrder order = m_model->sort().by;
    return order == ContactOrder::Name ? count
                                       : tr("%1, by %2").arg(count, inWords(order).toLower());
}

/// Rows go one by one; who is chosen and shown follows only where it all ends.
void ContactsView::keepSelection() {
    m_replacing = true;
    m_place = m_list->currentIndex().row();
    const auto several = selected();
    m_several = several.size() > 1 ? QSet(several.begin(), several.end()) : QSet<ContactId>();
}

/// And what stands in place of a list.
void ContactsView::showCount() {
    m_count->setText(countInWords());
    m_whole->setCurrentIndex(m_model->total() > 0 ? 0 : 1);
    m_listed->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

void ContactsView::followCount() {
    m_replacing = false;
    if (m_filtering)
        return;
    showCount();
    if (!m_leaving)
        placeRow(m_model->index(std::min(m_place, m_model->rowCount() - 1)));
    // What was saved may still be on its way out of its field.
    m_showing.start();
}

/// Chooses the row of who is shown, else the other one, else the first; several stay chosen.
void ContactsView::placeRow(const QModelIndex& other) {
    const QScopedValueRollback replacing(m_replacing, true);
    auto* selection = m_list->selectionModel();
    if (!m_several.isEmpty())
        selection->select(m_model->rowsOf(std::exchange(m_several, {})),
                          QItemSelectionModel::ClearAndSelect);
    const QModelIndex same = m_model->indexOf(m_page->contact());
    const QModelIndex row = same.isValid() ? same : other.isValid() ? other : m_model->index(0);
    if (!row.isValid())
        return;
    if (!selection->isSelected(row))
        selection->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect);
    else if (row != m_list->currentIndex())
        selection->setCurrentIndex(row, QItemSelectionModel::NoUpdate);
}

void ContactsView::showSoon() {
    placeRow(m_list->currentIndex());
    showCurrent();
}

void ContactsView::followSelection() {
    const auto count = int(m_list->selectionModel()->selectedIndexes().size());
    m_bulk->setVisible(count > 1);
    m_merge->setVisible(count == 2);
    m_bulkCount->setText(tr("%1 selected").arg(QLocale().toString(count)));
}

void ContactsView::showCurrent() {
    if (m_replacing || m_leaving)
        return;
    const ContactId id = m_model->idAt(m_list->currentIndex());
    if (id != m_page->contact())
        return leaveFor(id);
    m_shown->setCurrentIndex(id ? 0 : 1);
}

/// Shows another person, unless what is being typed about this one cannot be kept as it is. What is
/// saved may move the rows.
void ContactsView::leaveFor(ContactId id) {
    if (!mayLeave())
        return stay();
    if (m_page->isAncestorOf(QApplication::focusWidget()))
        m_list->setFocus(); // what had the keyboard says something of somebody else now
    m_page->setContact(id);
    m_shown->setCurrentIndex(id ? 0 : 1);
    if (const QModelIndex row = m_model->indexOf(id);
        row.isValid() && row != m_list->currentIndex())
        m_list->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect);
}

/// Who is shown may not pass the filter; then nobody is chosen until the field is closed.
void ContactsView::stay() {
    const QScopedValueRollback replacing(m_replacing, true);
    if (const QModelIndex row = m_model->indexOf(m_page->contact()); row.isValid())
        m_list->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect);
    else
        m_list->selectionModel()->clear();
    for (const auto* edit : m_page->findChildren<InPlaceEdit*>())
        connect(edit, &QObject::destroyed, &m_showing, qOverload<>(&QTimer::start),
                Qt::UniqueConnection);
}

bool ContactsView::mayLeave() {
    const QScopedValueRollback leaving(m_leaving, true);
    return m_page->mayLeave();
}

bool ContactsView::holdsTyped() const {
    return m_page->holdsTyped();
}

void ContactsView::open() {
    showCurrent();
    m_page->focusFirst();
    noteOpened(m_workspace, m_page->contact());
}

QList<ContactId> ContactsView::selected() const {
    QList<ContactId> ids;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes())
        ids.append(m_model->idAt(index));
    return ids;
}

QList<ContactId> ContactsView::people() const {
    const auto several = selected();
    if (!several.isEmpty() || !m_page->contact())
        return several;
    return {m_page->contact()};
}

void ContactsView::remove(const QList<ContactId>& ids) {
    if (ids.isEmpty())
        return;
    const ContactSummary* first = m_model->lineAt(m_model->indexOf(ids.first()));
    const QString who = ids.size() == 1 && first
                            ? first->contact.name
                            : tr("%1 people").arg(QLocale().toString(ids.size()));
    const Question question{.title = tr("Delete %1?").arg(who),
                            .text = tr("They go to the Trash with all that is noted about them. "
                                       "You can undo this, and for 30 days restore them."),
                            .accept = tr("Delete"),
                            .kind = ButtonKind::Danger};
    if (!confirm(this, question))
        return;
    if (m_workspace.succeeded(deleteContacts(m_workspace.session(), ids)))
        Q_EMIT m_workspace.said(tr("Deleted %1").arg(who), true);
}

void ContactsView::tagSelected() {
    const auto ids = selected();
    const auto tags = tagsInUse(m_workspace.session());
    if (ids.isEmpty() || !m_workspace.succeeded(tags))
        return;
    const QString word =
        askForWord({.title = tr("Tag %1 people").arg(QLocale().toString(ids.size())),
                    .label = tr("&Tag"),
                    .hint = tr("One tag, such as registry or mock interview."),
                    .accept = tr("Add the tag"),
                    .name = QStringLiteral("tag"),
                    .known = *tags},
                   this);
    if (word.isEmpty())
        return;
    if (m_workspace.succeeded(tagContacts(m_workspace.session(), ids, word)))
        Q_EMIT m_workspace.said(
            tr("Tagged %1 people “%2”").arg(QLocale().toString(ids.size()), word), true);
}

} // namespace matchbook
