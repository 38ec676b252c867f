// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/eventwords.h"

#include "words/reminderwords.h"
#include "words/tokenwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace matchbook {

namespace {

struct EventWords {
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

QString shortDay(QDate day, QDate today) {
    return QLocale().toString(day, day.year() == today.year() ? QStringLiteral("d MMM")
                                                              : QStringLiteral("d MMM yyyy"));
}

} // namespace

Icon eventIcon(EventKind kind) {
    switch (kind) {
    case EventKind::Webinar:
        return Icon::Video;
    case EventKind::Rotation:
    case EventKind::Elective:
    case EventKind::Observership:
        return Icon::Building;
    case EventKind::Shadowing:
        return Icon::User;
    case EventKind::Interview:
        return Icon::InPerson;
    case EventKind::JournalClub:
    case EventKind::TumorBoard:
        return Icon::Project;
    case EventKind::Conference:
    case EventKind::Meeting:
        break;
    }
    return Icon::Conference;
}

QString eventDays(const Event& event, QDate today) {
    const QString last = shortDay(event.ends, today);
    if (event.starts == event.ends)
        return last;
    if (event.starts.month() == event.ends.month() && event.starts.year() == event.ends.year())
        return QLocale().toString(event.starts.day()) + u'\u2013' + last;
    // The year of the first day stands there only when it is another one than that of the last.
    return shortDay(event.starts, event.ends) + QStringLiteral(" \u2013 ") + last;
}

QString eventAbout(const Event& event) {
    QStringList parts{inWords(event.kind), event.society, event.city};
    if (event.isVirtual)
        parts.append(EventWords::tr("online"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString eventUntil(const Event& event, QDate today) {
    return EventWords::tr("%1, until %2").arg(event.name, dayWords(event.ends, today));
}

} // namespace matchbook
