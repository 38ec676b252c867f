// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/experienceentry.h"

#include <QLocale>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace matchbook {

namespace {

// app defaults: up to these a span is told in days, and in weeks
constexpr qint64 mostInDays = 13;
constexpr qint64 mostInWeeks = 59;
constexpr double daysOfAMonth = 30.44;

QString counted(qint64 number, const char* noun) {
    return QStringLiteral("%1 %2%3").arg(QString::number(number), QLatin1StringView(noun),
                                         number == 1 ? QString() : QStringLiteral("s"));
}

QString spanWords(qint64 days) {
    if (days <= mostInDays)
        return counted(days, "day");
    if (days <= mostInWeeks)
        return counted((days + 6) / 7, "week");
    return counted(qMax<qint64>(2, qRound64(double(days) / daysOfAMonth)), "month");
}

/// Two parts of a day are a whole one.
QMap<QDate, QSet<DayPortion>> portionsByDay(const QList<EventDay>& days) {
    QMap<QDate, QSet<DayPortion>> portions;
    for (const EventDay& day : days)
        portions[day.on].insert(day.portion);
    return portions;
}

bool isFull(const QSet<DayPortion>& portions) {
    return portions.size() > 1 || portions.contains(DayPortion::Full);
}

void fillIn(QString& text, const QString& usual) {
    if (text.isEmpty())
        text = usual;
}

QString positionAt(EventKind kind) {
    switch (kind) {
    case EventKind::Shadowing:
        return QStringLiteral("Student observer");
    case EventKind::Observership:
        return QStringLiteral("Observer");
    case EventKind::Rotation:
    case EventKind::Elective:
        return QStringLiteral("Visiting student");
    case EventKind::Conference:
    case EventKind::Meeting:
    case EventKind::Webinar:
    case EventKind::Interview:
    case EventKind::JournalClub:
    case EventKind::TumorBoard:
        break;
    }
    return QStringLiteral("Participant");
}

QString settingOf(SiteSetting setting) {
    return setting == SiteSetting::Academic ? QStringLiteral("Academic")
                                            : QStringLiteral("Community");
}

QString placeOf(const Event& event, const std::optional<Organization>& place) {
    QStringList parts{event.city};
    if (place && event.city.isEmpty())
        parts = {place->city, place->state};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// Whoever keeps no days was there on all of them.
QList<EventDay> daysOf(const Event& event) {
    QList<EventDay> days = event.days;
    if (days.isEmpty() && isStay(event.kind)) {
        for (QDate day = event.starts; day <= event.ends && days.size() <= mostInDays;
             day = day.addDays(1))
            days.append({.on = day, .seen = {}, .reflection = {}});
    }
    return days.size() > mostInDays && event.days.isEmpty() ? QList<EventDay>() : days;
}

QString month(QDate day) {
    return QLocale::c().toString(day, u"MMMM yyyy");
}

} // namespace

QStringList experienceTypes() {
    return {QStringLiteral("Education/training"),
            QStringLiteral("Military service"),
            QStringLiteral("Other extracurricular activity, club, hobby"),
            QStringLiteral("Professional organization"),
            QStringLiteral("Research"),
            QStringLiteral("Teaching/mentoring"),
            QStringLiteral("Volunteer/service/advocacy"),
            QStringLiteral("Work")};
}

QStringList focusAreas() {
    return {QStringLiteral("Basic science"),
            QStringLiteral("Clinical/translational science"),
            QStringLiteral("Community involvement/outreach"),
            QStringLiteral("Customer service"),
            QStringLiteral("Health care administration"),
            QStringLiteral("Improving access to health care"),
            QStringLiteral("Medical education"),
            QStringLiteral("Music/athletics/art"),
            QStringLiteral("Promoting wellness"),
            QStringLiteral("Public health"),
            QStringLiteral("Quality improvement"),
            QStringLiteral("Social justice/advocacy"),
            QStringLiteral("Technology")};
}

QStringList keyCharacteristics() {
    return {QStringLiteral("Communication"),
            QStringLiteral("Critical thinking and problem solving"),
            QStringLiteral("Cultural humility and awareness"),
            QStringLiteral("Empathy and compassion"),
            QStringLiteral("Ethical responsibility"),
            QStringLiteral("Ingenuity and innovation"),
            QStringLiteral("Reliability and dependability"),
            QStringLiteral("Resilience and adaptability"),
            QStringLiteral("Self-reflection and improvement"),
            QStringLiteral("Teamwork and leadership")};
}

QString durationLine(const QList<EventDay>& days) {
    if (days.isEmpty())
        return {};
    const auto distinct = portionsByDay(days);
    const auto full = std::count_if(distinct.cbegin(), distinct.cend(), isFull);
    const auto half = distinct.size() - full;
    const qint64 span = distinct.firstKey().daysTo(distinct.lastKey()) + 1;
    QStringList amount;
    if (full > 0)
        amount += counted(full, "day");
    if (half > 0)
        amount += counted(half, "half-day");
    const QString line = amount.join(QStringLiteral(" and "));
    return distinct.size() == span ? line : QStringLiteral("%1 over %2").arg(line, spanWords(span));
}

ExperienceEntry experienceEntry(const Event& event, const std::optional<Organization>& place) {
    ExperienceEntry entry{.title = event.name,
                          .entry = event.experience.value_or(Experience{}),
                          .from = event.starts,
                          .to = event.ends};
    Experience& fields = entry.entry;
    fillIn(fields.position, positionAt(event.kind));
    fillIn(fields.organization, place ? place->name : event.society);
    fillIn(fields.location, placeOf(event, place));
    if (event.siteSetting)
        fillIn(fields.setting, settingOf(*event.siteSetting));
    fillIn(fields.frequency, durationLine(daysOf(event)));
    fillIn(fields.type, experienceTypes().first());
    return entry;
}

ExperienceEntry experienceEntry(const Project& project, const QString& homeInstitution) {
    ExperienceEntry entry{.title = project.title,
                          .entry = project.experience.value_or(Experience{}),
                          .from = project.started.value_or(QDate()),
                          .to = project.ended};
    Experience& fields = entry.entry;
    fillIn(fields.position, QStringLiteral("Research assistant"));
    fillIn(fields.organization, homeInstitution);
    if (project.hoursPerWeek)
        fillIn(fields.frequency,
               counted(*project.hoursPerWeek, "hour") + QStringLiteral(" a week"));
    fillIn(fields.type, QStringLiteral("Research"));
    return entry;
}

QString monthsLine(const ExperienceEntry& entry) {
    if (!entry.from.isValid())
        return entry.to ? month(*entry.to) : QString();
    const QString from = month(entry.from);
    if (!entry.to)
        return QStringLiteral("%1 – present").arg(from);
    const QString to = month(*entry.to);
    return from == to ? from : QStringLiteral("%1 – %2").arg(from, to);
}

} // namespace matchbook
