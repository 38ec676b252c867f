// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/log/eventcombo.h"

#include "base/text.h"
#include "session/eventactions.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

constexpr int mostEvents = 12;
constexpr qsizetype longestEventName = 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EventCombo)
};

QComboBox* comboWith(const QString& none, const QString& objectName) {
    auto* combo = new QComboBox;
    combo->setObjectName(objectName);
    combo->addItem(none, QVariant(qint64(0)));
    return combo;
}

void add(QComboBox* combo, const Event& event) {
    combo->addItem(elided(cleanedLine(event.name), longestEventName), QVariant(event.id.value));
}

} // namespace

QComboBox* eventCombo(Workspace& workspace, EventId chosen) {
    auto* combo = comboWith(Words::tr("No event"), QStringLiteral("eventCombo"));
    const auto all = events(workspace.session());
    const QDate today = workspace.session().today();
    for (const Event& event : all ? *all : QList<Event>()) {
        const bool near = event.starts <= today && combo->count() <= mostEvents;
        if (!near && event.id != chosen)
            continue;
        add(combo, event);
        if (event.id == chosen)
            combo->setCurrentIndex(combo->count() - 1);
    }
    return combo;
}

QComboBox* everyEventCombo(Session& session, const QString& none, const QString& objectName) {
    auto* combo = comboWith(none, objectName);
    const auto all = events(session);
    for (const Event& event : all ? *all : QList<Event>())
        add(combo, event);
    return combo;
}

EventId chosenEvent(const QComboBox* combo) {
    return EventId{combo->currentData().toLongLong()};
}

} // namespace matchbook
