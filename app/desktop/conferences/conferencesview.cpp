// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/conferencesview.h"

#include "desktop/conferences/eventdialog.h"
#include "desktop/conferences/eventlist.h"
#include "desktop/conferences/eventpage.h"
#include "desktop/conferences/eventwords.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/chip.h"
#include "desktop/widgets/emptystate.h"
#include "desktop/widgets/listpane.h"
#include "desktop/widgets/plainlabel.h"
#include "session/eventactions.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace matchbook {

namespace {

constexpr int listWidth = 312;

/// A strip of colour over the view while event mode is on.
class Banner : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), color(ColorRole::AccentSoft));
    }
};

} // namespace

ConferencesView::ConferencesView(Workspace& workspace, QWidget* parent)
    : View(parent)
    , m_workspace(workspace)
    , m_pages(new QStackedWidget)
    , m_page(new EventPage(workspace)) {
    setObjectName(QStringLiteral("conferencesView"));
    m_banner = makeBanner();
    auto* none = new EmptyState(
        Icon::Conference, tr("Where you meet people"),
        tr("Add the next conference, rotation or webinar. While it runs, one line is enough to "
           "note somebody, and the follow-up is remembered for you."));
    connect(none->addAction(tr("Add an event"), QStringLiteral("firstEventButton")),
            &QPushButton::clicked, this, &ConferencesView::addEvent);
    m_pages->addWidget(none);
    m_pages->addWidget(m_page);
    m_left = makeList();
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_left, 1);
    row->addWidget(m_pages, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(row, 1);
    connect(m_page, &EventPage::editRequested, this, &ConferencesView::edit);
    connect(&workspace.session(), &Session::changed, this, [this](const Change& change) {
        if (change.areas & (Area::Events | Area::Contacts | Area::Interactions |
                            Area::Organizations | Area::Decisions | Area::Applicant))
            reloadWhenSeen();
    });
    connect(&workspace, &Workspace::activeEventChanged, this, &View::reloadWhenSeen);
    reload();
}

QWidget* ConferencesView::makeBanner() {
    auto* banner = new Banner;
    banner->setObjectName(QStringLiteral("eventModeBanner"));
    auto* row = new QHBoxLayout(banner);
    row->setContentsMargins(space::xl, space::sm, space::lg, space::sm);
    m_bannerText = new PlainLabel({}, TypeRole::Strong, ColorRole::Accent);
    m_bannerText->setObjectName(QStringLiteral("eventModeLabel"));
    m_bannerText->setFit(PlainLabel::Fit::Elide);
    m_bannerText->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto* end = quietButton(tr("End"), QStringLiteral("endEventModeButton"));
    end->setAccessibleName(tr("End event mode"));
    row->addWidget(m_bannerText);
    row->addWidget(end);
    row->addStretch(1);
    connect(end, &QPushButton::clicked, this, [this] { m_workspace.setActiveEvent({}); });
    return banner;
}

QWidget* ConferencesView::makeList() {
    auto* left = new ListPane(listWidth);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(space::lg, 0, space::sm, 0);
    top->addWidget(new PlainLabel(tr("Conferences"), TypeRole::Display), 1);
    auto* add = secondaryButton(tr("New event"), QStringLiteral("newEventButton"));
    top->addWidget(add);
    m_list = new EventList;
    left->column()->addLayout(top);
    left->column()->addWidget(m_list, 1);
    connect(add, &QPushButton::clicked, this, &ConferencesView::addEvent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ConferencesView::showCurrent);
    connect(m_list, &LineList::opened, m_page, &EventPage::focusFirst);
    return left;
}

void ConferencesView::showEvent(EventId event) {
    m_list->setCurrentId(event.value);
}

void ConferencesView::focusFirst() {
    if (const EventId active = m_workspace.activeEvent())
        showEvent(active);
    if (m_page->runs())
        m_page->focusFirst();
    else
        m_list->setFocus();
}

void ConferencesView::reload() {
    const auto lines = eventSummaries(m_workspace.session());
    if (!m_workspace.succeeded(lines))
        return;
    const QDate today = m_workspace.session().today();
    m_list->setEvents(*lines, m_workspace.activeEvent(), today);
    m_left->setVisible(!lines->isEmpty());
    m_pages->setCurrentIndex(lines->isEmpty() ? 0 : 1);
    showBanner();
    if (m_list->currentId() == 0)
        m_list->setCurrentIndex(m_list->lines()->firstLine());
}

void ConferencesView::showBanner() {
    const EventId active = m_workspace.activeEvent();
    const auto all = active ? events(m_workspace.session()) : Result<QList<Event>>(QList<Event>());
    m_banner->hide();
    if (!all)
        return;
    for (const Event& event : *all) {
        if (event.id != active)
            continue;
        m_bannerText->setText(
            tr("Event mode: %1").arg(eventUntil(event, m_workspace.session().today())));
        m_banner->show();
    }
}

bool ConferencesView::mayLeave() {
    return m_page->mayLeave();
}

bool ConferencesView::holdsTyped() const {
    return m_page->holdsTyped();
}

void ConferencesView::showCurrent() {
    const qint64 id = m_list->currentId();
    if (id != m_page->shownEvent().value && !m_page->mayLeave())
        return m_list->setCurrentId(m_page->shownEvent().value);
    const auto all = events(m_workspace.session());
    if (id == 0 || !m_workspace.succeeded(all))
        return;
    const auto found =
        std::ranges::find(*all, id, [](const Event& event) { return event.id.value; });
    if (found != all->end())
        m_page->showEvent(*found);
}

void ConferencesView::edit(EventId id) {
    Event event;
    const auto all = events(m_workspace.session());
    if (!m_workspace.succeeded(all))
        return;
    const auto found = std::ranges::find(*all, id, &Event::id);
    if (found != all->end())
        event = *found;
    EventDialog dialog(m_workspace, event, this);
    if (dialog.exec() == QDialog::Accepted)
        showEvent(dialog.saved());
}

} // namespace matchbook
