// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/event.h"

namespace matchbook {

namespace {

constexpr int daysInMind = 30; // app default

} // namespace

QDate returnedOn(const Event& event) {
    return event.returned.value_or(event.isVirtual ? event.ends : event.ends.addDays(1));
}

bool isConference(EventKind kind) {
    return kind == EventKind::Conference || kind == EventKind::Meeting;
}

bool isRotation(EventKind kind) {
    return kind == EventKind::Rotation || kind == EventKind::Elective ||
           kind == EventKind::Observership;
}

bool isAtSite(EventKind kind) {
    return isRotation(kind) || kind == EventKind::Shadowing || kind == EventKind::Interview ||
           kind == EventKind::JournalClub || kind == EventKind::TumorBoard;
}

bool isStay(EventKind kind) {
    return isRotation(kind) || kind == EventKind::Shadowing;
}

bool isOn(const Event& event, QDate day) {
    return event.starts <= day && day <= event.ends;
}

bool isLongOver(const Event& event, QDate day) {
    return event.ends.addDays(daysInMind) < day;
}

} // namespace matchbook
