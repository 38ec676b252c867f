// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/experience.h"
#include "domain/record.h"

#include <QStringList>

namespace matchbook {

enum class EventKind {
    Conference,
    Meeting,
    Webinar,
    Rotation,
    Observership,
    Elective,
    Shadowing,
    Interview,
    JournalClub,
    TumorBoard
};
template <>
inline constexpr const char* tokensOf<EventKind>[] = {
    "conference", "meeting",   "webinar",   "rotation",     "observership",
    "elective",   "shadowing", "interview", "journal-club", "tumor-board"};

enum class SiteSetting { Academic, Community };
template <>
inline constexpr const char* tokensOf<SiteSetting>[] = {"academic", "community"};

/// Something to reach at an event, as a number: "faculty from outside", 3.
struct EventGoal {
    QString text;
    int want = 1;

    bool operator==(const EventGoal&) const = default;
};

template <>
inline constexpr auto fieldsOf<EventGoal> = [](auto&& visit) {
    visit("text", &EventGoal::text);
    visit("want", &EventGoal::want);
};

enum class DayPortion { Full, Morning, Afternoon, Evening };
template <>
inline constexpr const char* tokensOf<DayPortion>[] = {"full", "morning", "afternoon", "evening"};

/// One day of shadowing or of a rotation. Nothing here may identify a patient.
struct EventDay {
    QDate on;
    DayPortion portion = DayPortion::Full;
    QString seen;
    QString reflection;

    bool operator==(const EventDay&) const = default;
};

template <>
inline constexpr auto fieldsOf<EventDay> = [](auto&& visit) {
    visit("on", &EventDay::on);
    visit("portion", &EventDay::portion);
    visit("seen", &EventDay::seen);
    visit("reflection", &EventDay::reflection);
};

/// A conference, meeting, webinar, rotation, shadowing, interview …: where people are met.
struct Event : Record {
    EventId id;
    EventKind kind = EventKind::Conference;
    QString name;
    QString society;
    QString city;
    bool isVirtual = false;
    QDate starts;
    QDate ends;
    std::optional<QDate> returned; ///< home again, when it is not the default
    std::optional<SiteSetting> siteSetting;
    OrganizationId organization;
    QList<EventGoal> goals;
    QStringList ticked; ///< ids of the checklist items that are done
    QString note;
    std::optional<Experience> experience; ///< as an entry in MyERAS, when it is to be one
    QList<EventDay> days;
    QList<ContactId> wishes; ///< people one wants to meet there

    bool operator==(const Event&) const = default;
};

template <>
inline constexpr auto fieldsOf<Event> = [](auto&& visit) {
    recordFields<Event>(visit);
    visit("kind", &Event::kind);
    visit("name", &Event::name);
    visit("society", &Event::society);
    visit("city", &Event::city);
    visit("virtual", &Event::isVirtual);
    visit("starts", &Event::starts);
    visit("ends", &Event::ends);
    visit("returned", &Event::returned);
    visit("siteSetting", &Event::siteSetting);
    visit("organization", &Event::organization);
    visit("goals", &Event::goals);
    visit("ticked", &Event::ticked);
    visit("note", &Event::note);
    visit("experience", &Event::experience);
};

template <>
inline constexpr auto listsOf<Event> =
    std::tuple{Field{"days", &Event::days}, Field{"wishes", &Event::wishes}};

/// Day 0 of every follow-up (rulebook.md, D-03): the day one is home again; by default the day
/// after the end, and the end itself for a virtual event.
QDate returnedOn(const Event& event);

/// Is this one of the events where one meets new people and follows up with them?
bool isConference(EventKind kind);

/// Is this work at a site, with days, a midpoint and feedback?
bool isRotation(EventKind kind);

/// A rotation or shadowing: days at a site with the people there.
bool isStay(EventKind kind);

/// Is this held at a hospital or program, where one sees how it works?
bool isAtSite(EventKind kind);

bool isOn(const Event& event, QDate day);

/// On that day, is it so long over that messages about it would come out of nowhere?
bool isLongOver(const Event& event, QDate day);

} // namespace matchbook
