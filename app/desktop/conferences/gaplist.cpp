// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/gaplist.h"

#include "desktop/people/person.h"

namespace matchbook {

QList<Badge> gapsOf(const EventPerson& person) {
    const Contact& contact = person.summary.contact;
    QList<Badge> gaps;
    if (values(contact, PointKind::Email).isEmpty())
        gaps.append({GapList::tr("No e-mail"), Tone::Warning});
    if (person.summary.organization.isEmpty())
        gaps.append({GapList::tr("No institution"), Tone::Warning});
    if (!person.noted)
        gaps.append({GapList::tr("No note"), Tone::Warning});
    return gaps;
}

GapList::GapList(QWidget* parent)
    : LineList(tr("Met today"), QStringLiteral("metTodayList"), parent) {
    setInPage();
    rows()->setActions([](const QModelIndex&) {
        return QList<RowAction>{{0, Icon::Edit, tr("Fill in")}};
    });
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT opened(lines()->line(index).id); });
}

void GapList::setPeople(const QList<EventPerson>& people) {
    QList<RowsModel::Line> rows;
    for (const EventPerson& person : people) {
        const Contact& contact = person.summary.contact;
        Row row;
        row.title = contact.name;
        row.face = faceOf(contact);
        QStringList about{positionAndPlace(person.summary), contact.note};
        about.removeAll(QString());
        row.subtitle = about.join(QStringLiteral(" \u00b7 "));
        row.badges = gapsOf(person);
        if (row.badges.isEmpty())
            row.badges.append({tr("Complete"), Tone::Success, Icon::Done});
        rows.append({contact.id.value, row});
    }
    setLines(rows);
}

} // namespace matchbook
