// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/people/recentpeople.h"

#include "session/contactactions.h"

#include <QSettings>

namespace matchbook {

namespace {

constexpr qsizetype mostKept = 10;
constexpr auto peopleKey = "recentPeople";

QList<ContactId> kept(const Workspace& workspace) {
    QList<ContactId> ids;
    for (const QString& id : QSettings().value(workspace.storeKey(peopleKey)).toStringList())
        ids.append(ContactId{id.toLongLong()});
    return ids;
}

} // namespace

QList<ContactId> recentPeople(Workspace& workspace) {
    QList<ContactId> ids = kept(workspace);
    const auto there = contactIds(workspace.session(), {.among = ids});
    ids.removeIf([&](ContactId id) { return !there || !there->contains(id); });
    return ids;
}

void noteOpened(Workspace& workspace, ContactId person) {
    QList<ContactId> ids = kept(workspace);
    ids.removeAll(person);
    ids.prepend(person);
    QStringList texts;
    for (const ContactId id : ids.mid(0, mostKept))
        texts.append(QString::number(id.value));
    QSettings().setValue(workspace.storeKey(peopleKey), texts);
}

} // namespace matchbook
