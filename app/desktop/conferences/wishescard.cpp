// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/wishescard.h"

#include "desktop/contacteditor/personfield.h"
#include "desktop/people/person.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/linelist.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"
#include "desktop/workspace.h"
#include "words/daywords.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace matchbook {

WishesCard::WishesCard(Workspace& workspace, QWidget* parent)
    : Section(tr("Whom you want to meet"), parent)
    , m_workspace(workspace)
    , m_list(new LineList(tr("Whom you want to meet"), QStringLiteral("wishList")))
    , m_nobody(
          paragraph(tr("A few names are enough: somebody who wrote a paper you read, a program "
                       "director, a mentor you only know online.")))
    , m_person(new PersonField(workspace.session(), QStringLiteral("wishEdit")))
    , m_typed(m_person) {
    setObjectName(QStringLiteral("wishesCard"));
    m_list->setInPage();
    addFlush(foot(), m_list);
    foot()->addWidget(m_nobody);
    foot()->addWidget(m_line = makeLine());
    m_list->rows()->setActions([this](const QModelIndex&) {
        QList<RowAction> actions{{Open, Icon::Open, tr("Open")}};
        if (m_event.starts > m_workspace.session().today())
            actions.prepend({Draft, Icon::Draft, tr("Write before the conference")});
        return actions;
    });
    connect(
        m_list->rows(), &RowDelegate::actionTriggered, this,
        [this](const QModelIndex& index, int act) { run(m_list->lines()->line(index).id, act); });
    connect(m_list, &LineList::opened, this, [this](qint64 id) {
        run(id, m_event.starts > m_workspace.session().today() ? Draft : Open);
    });
}

QWidget* WishesCard::makeLine() {
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::sm);
    m_person->setAccessibleName(tr("Somebody you want to meet"));
    m_person->setPlaceholderText(tr("A name"));
    auto* button = secondaryButton(tr("Add"), QStringLiteral("addWishButton"));
    enableWhileTyped(button, m_person);
    button->setAccessibleName(tr("Add to those you want to meet"));
    row->addWidget(m_person, 1);
    row->addWidget(button);
    connect(m_person, &QLineEdit::returnPressed, this, &WishesCard::add);
    connect(button, &QPushButton::clicked, this, &WishesCard::add);
    return holder;
}

void WishesCard::add() {
    const auto person = personOrNew(m_person, m_workspace);
    if (!person && person.error().code == Error::Code::NotFound)
        return m_person->setFocus(); // the user said no
    if (!m_workspace.succeeded(person) || !*person)
        return m_person->setFocus();
    m_person->clear();
    if (!m_event.wishes.contains(*person))
        Q_EMIT changed(m_event.wishes + QList{*person});
}

void WishesCard::setWishes(const Event& event, const QList<EventPerson>& people) {
    m_event = event;
    m_typed.setEvent(event.id);
    const bool ahead = isConference(event.kind) && event.ends >= m_workspace.session().today();
    setVisible(ahead || !event.wishes.isEmpty());
    m_list->setVisible(!event.wishes.isEmpty());
    m_nobody->setVisible(event.wishes.isEmpty());
    m_line->setVisible(ahead);
    const auto wished = contactSummaries(m_workspace.session(), event.wishes);
    if (!m_workspace.succeeded(wished))
        return;
    const QDate today = m_workspace.session().today();
    QList<RowsModel::Line> lines;
    int met = 0;
    for (const ContactSummary& one : *wished) {
        const ContactId id = one.contact.id;
        Row row;
        row.title = one.contact.name;
        row.subtitle = positionAndPlace(one);
        row.face = faceOf(one.contact);
        if (std::ranges::any_of(people, [&](const EventPerson& person) {
                return person.summary.contact.id == id;
            })) {
            row.meta = tr("Met");
            row.metaTone = Tone::Success;
            ++met;
        } else if (one.lastTouch.isValid()) {
            row.meta = tr("last contact %1").arg(distanceInWords(one.lastTouch, today));
        }
        lines.append({id.value, row});
    }
    header()->setTitle(
        met > 0 ? tr("Whom you want to meet: %1 of %2 met").arg(met).arg(event.wishes.size())
                : tr("Whom you want to meet"));
    m_list->setLines(lines);
}

bool WishesCard::holdsTyped() const {
    return m_typed.isThere();
}

void WishesCard::run(qint64 id, int act) {
    const ContactId person{id};
    if (!person)
        return;
    if (act == Open) {
        Q_EMIT m_workspace.contactRequested(person);
        return;
    }
    Reminder about;
    about.contact = person;
    about.subject = Subject::Event;
    about.subjectId = m_event.id.value;
    about.action = QStringLiteral("draft:before-conference");
    Q_EMIT m_workspace.draftRequested(about);
}

} // namespace matchbook
