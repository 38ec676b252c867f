// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/workspace.h"

#include "session/eventactions.h"

#include <QCryptographicHash>
#include <QSettings>

namespace matchbook {

namespace {

constexpr auto activeEventKey = "eventMode/event";

} // namespace

QString Workspace::storeKey(const char* name) const {
    const QByteArray store =
        QCryptographicHash::hash(m_session.file().toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("stores/%1/%2").arg(QLatin1StringView(store), QLatin1StringView(name));
}

EventId Workspace::activeEvent() {
    if (!m_activeEvent)
        m_activeEvent = EventId{QSettings().value(storeKey(activeEventKey)).toLongLong()};
    if (!*m_activeEvent)
        return {};
    const auto event =
        m_session.read([&](Stores& stores) { return stores.events.find(*m_activeEvent); });
    const bool over = !event || !*event || (*event)->trashed || (*event)->ends < m_session.today();
    if (over)
        setActiveEvent({});
    return *m_activeEvent;
}

void Workspace::setActiveEvent(EventId event) {
    m_activeEvent = event;
    QSettings().setValue(storeKey(activeEventKey), event.value);
    Q_EMIT activeEventChanged(event);
}

} // namespace matchbook
