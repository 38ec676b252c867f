// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/recordjson.h"

#include "domain/json.h"
#include "io/contactjson.h"
#include "words/errorwords.h"

namespace matchbook {

namespace {

QJsonValue textOrNull(const QString& text) {
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonArray rolesJson(const ContactDetails& details) {
    return arrayOf(details.summary.contact.roles, [&](const Role& role) {
        QJsonObject object = toJson(role);
        object[u"organization"] = textOrNull(details.organizations.value(role.organization));
        return object;
    });
}

QJsonArray standingJson(const QList<Standing>& standing) {
    return arrayOf(standing, [](const Standing& one) {
        QJsonObject object = toJson(one);
        object[u"sources"] = toJson(one.sources);
        return object;
    });
}

void insertAll(QJsonObject& into, const QJsonObject& from) {
    for (auto member = from.begin(); member != from.end(); ++member)
        into.insert(member.key(), member.value());
}

} // namespace

QJsonObject contactJson(const ContactSummary& line) {
    QJsonObject object = contactJson(line.contact, line.organization, line.metAt);
    object[u"id"] = line.contact.id.value;
    object[u"lastTouch"] = toJson(line.lastTouch);
    object[u"nextDue"] = toJson(line.nextDue);
    return object;
}

QJsonObject personJson(const ContactDetails& details) {
    QJsonObject object = toJson(details.summary.contact);
    insertAll(object, contactJson(details.summary));
    object[u"roles"] = rolesJson(details);
    return object;
}

QJsonObject detailsJson(const ContactDetails& details, const QList<Standing>& standing) {
    QJsonObject object = personJson(details);
    object[u"timeline"] = arrayOf(details.timeline);
    object[u"items"] = arrayOf(details.items);
    object[u"favors"] = arrayOf(details.favors);
    object[u"letters"] = arrayOf(details.letters);
    object[u"projects"] = arrayOf(details.projects);
    object[u"reminders"] = arrayOf(details.reminders, reminderJson);
    object[u"standing"] = standingJson(standing);
    return object;
}

QJsonObject reminderJson(const Reminder& reminder) {
    const QJsonObject contact{{u"id"_qs, reminder.contact.value},
                              {u"name"_qs, reminder.contactName}};
    return {{u"key"_qs, reminder.key},
            {u"rule"_qs, reminder.rule},
            {u"severity"_qs, toJson(reminder.severity)},
            {u"state"_qs, toJson(reminder.state)},
            {u"subject"_qs,
             QJsonObject{{u"kind"_qs, toJson(reminder.subject)}, {u"id"_qs, reminder.subjectId}}},
            {u"contact"_qs, reminder.contact ? QJsonValue(contact) : QJsonValue()},
            {u"anchor"_qs, toJson(reminder.anchor)},
            {u"due"_qs, toJson(reminder.due)},
            {u"latest"_qs, toJson(reminder.latest)},
            {u"title"_qs, reminder.title},
            {u"why"_qs, reminder.why},
            {u"action"_qs, reminder.action},
            {u"sources"_qs, toJson(reminder.sources)},
            {u"layer"_qs, toJson(reminder.layer)}};
}

QJsonArray problemsJson(const QList<Error>& problems) {
    return arrayOf(problems, [](const Error& problem) {
        return QJsonObject{{u"row"_qs, problem.row},
                           {u"message"_qs, importProblemInWords(problem)}};
    });
}

QJsonObject seasonDatesJson(const Season& season) {
    const auto json = [](const SeasonDate& date) {
        return QJsonObject{{u"date"_qs, toJson(date.date)}, {u"status"_qs, toJson(date.status)}};
    };
    return {{u"opens"_qs, json(season.opens)},
            {u"submit"_qs, json(season.submit)},
            {u"review"_qs, json(season.review)},
            {u"rankList"_qs, json(season.rankList)},
            {u"matchDay"_qs, json(season.matchDay)}};
}

} // namespace matchbook
