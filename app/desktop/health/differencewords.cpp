// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/health/differencewords.h"

#include "base/text.h"
#include "words/daywords.h"
#include "words/tokenwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DifferenceWords)
};

QString yesOrNo(std::optional<bool> value) {
    return !value ? QString() : *value ? Words::tr("Yes") : Words::tr("No");
}

QString presentRole(const ContactDetails& details) {
    const Role* role = primaryRole(details.summary.contact);
    return role ? roleInWords(*role, details.organizations) : QString();
}

struct Differing {
    const char* field;
    const char* name;
    QString (*value)(const ContactDetails& details, QDate today);
};

template <QString Contact::*member>
QString text(const ContactDetails& details, QDate) {
    return details.summary.contact.*member;
}

template <auto member>
QString word(const ContactDetails& details, QDate) {
    return inWords(details.summary.contact.*member);
}

template <std::optional<bool> Contact::*member>
QString answer(const ContactDetails& details, QDate) {
    return yesOrNo(details.summary.contact.*member);
}

constexpr auto differing = std::to_array<Differing>({
    {"name", QT_TRANSLATE_NOOP("DifferenceWords", "Name"), text<&Contact::name>},
    {"nickname", QT_TRANSLATE_NOOP("DifferenceWords", "Called"), text<&Contact::nickname>},
    {"credentials", QT_TRANSLATE_NOOP("DifferenceWords", "Credentials"),
     text<&Contact::credentials>},
    {"title", QT_TRANSLATE_NOOP("DifferenceWords", "Title"), text<&Contact::title>},
    {"role", QT_TRANSLATE_NOOP("DifferenceWords", "Role now"),
     [](const ContactDetails& details, QDate) {
         return presentRole(details);
     }},
    {"department", QT_TRANSLATE_NOOP("DifferenceWords", "Department"), text<&Contact::department>},
    {"specialty", QT_TRANSLATE_NOOP("DifferenceWords", "Specialty"), text<&Contact::specialty>},
    {"level", QT_TRANSLATE_NOOP("DifferenceWords", "Level"), word<&Contact::level>},
    {"usBased", QT_TRANSLATE_NOOP("DifferenceWords", "Based in the U.S."),
     answer<&Contact::usBased>},
    {"relationship", QT_TRANSLATE_NOOP("DifferenceWords", "Relationship"),
     word<&Contact::relationship>},
    {"sponsorship", QT_TRANSLATE_NOOP("DifferenceWords", "Sponsorship"),
     word<&Contact::sponsorship>},
    {"cadence", QT_TRANSLATE_NOOP("DifferenceWords", "Time between updates"),
     [](const ContactDetails& details, QDate) {
         const auto& every = details.summary.contact.cadence;
         return every ? periodInWords(*every) : QString();
     }},
    {"metAt", QT_TRANSLATE_NOOP("DifferenceWords", "Met at"),
     [](const ContactDetails& details, QDate) {
         return details.summary.metAt;
     }},
    {"introducedBy", QT_TRANSLATE_NOOP("DifferenceWords", "Introduced by"),
     [](const ContactDetails& details, QDate) {
         return details.people.value(details.summary.contact.introducedBy);
     }},
    {"mayFollowUp", QT_TRANSLATE_NOOP("DifferenceWords", "Said that I may follow up"),
     answer<&Contact::mayFollowUp>},
    {"pausedUntil", QT_TRANSLATE_NOOP("DifferenceWords", "Reminders paused until"),
     [](const ContactDetails& details, QDate today) {
         const auto& until = details.summary.contact.pausedUntil;
         return until ? dayInWords(*until, today) : QString();
     }},
});

const Differing* found(const QString& field) {
    const auto one = std::ranges::find_if(
        differing, [&](const Differing& line) { return field == QLatin1StringView(line.field); });
    return one == differing.end() ? nullptr : &*one;
}

} // namespace

QString fieldOfDifference(const QString& field) {
    const Differing* line = found(field);
    return line ? Words::tr(line->name) : field;
}

QString valueOfDifference(const QString& field, const ContactDetails& details, QDate today) {
    const Differing* line = found(field);
    return line ? line->value(details, today) : QString();
}

QString roleInWords(const Role& role, const QHash<OrganizationId, QString>& organizations) {
    QStringList parts{capitalized(role.role), organizations.value(role.organization)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace matchbook
