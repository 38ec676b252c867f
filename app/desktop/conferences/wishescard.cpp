// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/wishescard.h"

#include "desktop/conferences/rowsmodel.h"
#include "desktop/people/person.h"
#include "desktop/widgets/sectionheader.h"
#include "desktop/workspace.h"
#include "words/daywords.h"

#include <algorithm>

namespace matchbook {

WishesCard::WishesCard(Workspace& workspace, QWidget* parent)
    : Section(tr("Whom you want to meet"), parent)
    , m_workspace(workspace)
    , m_list(new LineList(tr("Whom you want to meet"), QStringLiteral("wishList"))) {
    setObjectName(QStringLiteral("wishesCard"));
    m_list->setInPage();
    addFlush(foot(), m_list);
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

void WishesCard::setWishes(const Event& event, const QList<EventPerson>& people) {
    m_event = event;
    setVisible(!event.wishes.isEmpty());
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
