// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/contactpage.h"

#include "desktop/contacts/contactheader.h"
#include "desktop/contacts/inplaceedit.h"
#include "desktop/contacts/ledger.h"
#include "desktop/contacts/nextsteps.h"
#include "desktop/contacts/notescard.h"
#include "desktop/contacts/openitems.h"
#include "desktop/contacts/reachcard.h"
#include "desktop/contacts/relatedcards.h"
#include "desktop/contacts/standingcard.h"
#include "desktop/contacts/timelinelist.h"
#include "desktop/support/theme.h"
#include "desktop/workspace.h"

#include <QApplication>
#include <QPointer>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>

namespace matchbook {

namespace {

constexpr int wideEnough = 900; ///< for two columns
constexpr int widest = 1240;

} // namespace

ContactPage::ContactPage(Workspace& workspace, QWidget* parent)
    : ScrollPage(QStringLiteral("contactPage"), parent)
    , m_workspace(workspace)
    , m_header(new ContactHeader(workspace))
    , m_items(new OpenItems(workspace))
    , m_timeline(new TimelineList(workspace))
    , m_ledger(new Ledger(workspace))
    , m_columns(new QBoxLayout(QBoxLayout::TopToBottom)) {
    setAccessibleName(tr("Person"));
    QVBoxLayout* column = startColumn(widest);
    column->setSpacing(space::xl);
    column->addWidget(m_header);
    column->addLayout(m_columns);
    column->addStretch(1);
    auto* first = new QVBoxLayout;
    auto* second = new QVBoxLayout;
    for (QBoxLayout* half : {first, second})
        half->setSpacing(space::lg);
    m_columns->setSpacing(space::lg);
    m_columns->addLayout(first, 3);
    m_columns->addLayout(second, 2);

    m_parts.append([this](const ContactDetails& details) { m_header->setDetails(details); });
    add(first, new NextSteps(workspace));
    add(first, m_items);
    add(first, m_timeline);
    add(second, new ReachCard(workspace));
    add(second, new NotesCard(workspace));
    add(second, new StandingCard(workspace));
    add(second, new LettersCard(workspace));
    add(second, new ProjectsCard(workspace));
    add(second, m_ledger);
    add(second, new IntroducedCard(workspace));
    add(second, new CustomCard);
    first->addStretch(1);
    second->addStretch(1);
    widget()->hide();
    connect(m_header, &ContactHeader::deleteRequested, this, &ContactPage::deleteRequested);
    connect(&workspace.session(), &Session::changed, this, &ContactPage::follow);
}

template <class Part>
void ContactPage::add(QBoxLayout* column, Part* part) {
    column->addWidget(part);
    m_parts.append([part](const ContactDetails& details) { part->setDetails(details); });
}

void ContactPage::setContact(ContactId id) {
    if (id == m_contact)
        return;
    m_contact = id;
    verticalScrollBar()->setValue(0);
    reload();
}

void ContactPage::focusFirst() {
    m_header->focusFirst();
}

bool ContactPage::mayLeave() {
    // Of somebody deleted meanwhile there is nothing to change.
    if (!findChild<InPlaceEdit*>() || !contactDetails(m_workspace.session(), m_contact))
        return true;
    const QPointer<QWidget> focus = QApplication::focusWidget();
    if (!InPlaceEdit::saveAllIn(*this))
        return false;
    // A field that closes hands the keyboard to its pencil.
    if (focus && !isAncestorOf(focus))
        focus->setFocus();
    return true;
}

bool ContactPage::holdsTyped() const {
    return m_items->holdsTyped() || m_timeline->holdsTyped() || m_ledger->holdsTyped();
}

void ContactPage::follow(const Change& change) {
    const bool mine = change.contacts.isEmpty() || change.contacts.contains(m_contact) ||
                      (change.areas & (Area::Applicant | Area::Decisions | Area::Projects));
    if (!m_contact || !mine)
        return;
    m_stale = true;
    if (isVisible())
        reload();
}

void ContactPage::reload() {
    m_stale = false;
    if (!m_contact) {
        widget()->hide();
        return;
    }
    const auto details = contactDetails(m_workspace.session(), m_contact);
    if (!details) {
        // Deleted meanwhile: the list will choose somebody else.
        widget()->hide();
        if (details.error().code != Error::Code::NotFound)
            Q_EMIT m_workspace.failed(details.error());
        return;
    }
    // Painted once all is in its place, not half way.
    widget()->setUpdatesEnabled(false);
    for (const auto& show : std::as_const(m_parts))
        show(*details);
    widget()->show();
    QTimer::singleShot(0, widget(), [page = widget()] { page->setUpdatesEnabled(true); });
}

void ContactPage::resizeEvent(QResizeEvent* event) {
    ScrollPage::resizeEvent(event);
    const bool wide = viewport()->width() >= wideEnough;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ContactPage::showEvent(QShowEvent* event) {
    ScrollPage::showEvent(event);
    if (m_stale)
        reload();
}

} // namespace matchbook
