// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/eventwords.h"

#include "words/daywords.h"
#include "words/tokenwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace matchbook {

namespace {

struct EventWords {
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

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
    const QString last = dayInWords(event.ends, today);
    if (event.starts == event.ends)
        return last;
    if (event.starts.month() == event.ends.month() && event.starts.year() == event.ends.year())
        return QLocale().toString(event.starts.day()) + u'\u2013' + last;
    // The year of the first day stands there only when it is another one than that of the last.
    return dayInWords(event.starts, event.ends) + QStringLiteral(" \u2013 ") + last;
}

QString eventAbout(const Event& event, const QString& organization) {
    QStringList parts{inWords(event.kind), event.society, organization, event.city};
    if (event.siteSetting)
        parts.append(*event.siteSetting == SiteSetting::Academic
                         ? EventWords::tr("academic site")
                         : EventWords::tr("community site"));
    if (event.isVirtual)
        parts.append(EventWords::tr("online"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString eventUntil(const Event& event, QDate today) {
    return EventWords::tr("%1, until %2").arg(event.name, weekdayInWords(event.ends, today));
}

} // namespace matchbook
