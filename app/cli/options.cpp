// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/options.h"

#include "base/refusals.h"

namespace matchbook {

Options& Options::takeMoment(const char* option, QDate& day, std::optional<QTime>& time) {
    if (m_error || !m_arguments.has(option))
        return *this;
    const QString text = m_arguments.value(option);
    const qsizetype mark = text.indexOf(u'T');
    QDate readDay;
    std::optional<QTime> readTime;
    const bool fits = fromText(mark < 0 ? text : text.first(mark), readDay) &&
                      (mark < 0 || (fromText(text.sliced(mark + 1), readTime) && readTime));
    if (!fits) {
        m_error = invalid(option, text, QStringLiteral("YYYY-MM-DD, YYYY-MM-DDTHH:MM"));
        return *this;
    }
    day = readDay;
    time = readTime;
    return *this;
}

Options& Options::takeEvent(const char* option, EventId& event) {
    return takeFound(option, findEvent, [&](const Event& found) { event = found.id; });
}

Options& Options::takeOrganization(const char* option, OrganizationId& organization) {
    return takeFound(option, findOrganization,
                     [&](const Organization& found) { organization = found.id; });
}

Options& Options::takePeople(const char* option, QList<ContactId>& people) {
    return takeFound(option, findPeople, [&](const QList<ContactId>& found) { people = found; });
}

Result<QList<ContactId>> findPeople(Session& session, const QString& list) {
    QList<ContactId> people;
    for (const QString& reference : list.split(u',')) {
        const auto person = findContact(session, reference.trimmed());
        if (!person)
            return person.error();
        if (!people.contains(*person))
            people.append(*person);
    }
    return people;
}

Result<QList<FieldText>> fieldTexts(const QStringList& settings) {
    QList<FieldText> fields;
    for (const QString& setting : settings) {
        const qsizetype equals = setting.indexOf(u'=');
        if (equals < 1)
            return invalid("--set", setting, QStringLiteral("KEY=VALUE"));
        fields.append({setting.first(equals).trimmed(), setting.sliced(equals + 1)});
    }
    return fields;
}

Result<qint64> recordNumber(const QString& text, const char* noun) {
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return notFound(noun, text);
    return number;
}

} // namespace matchbook
