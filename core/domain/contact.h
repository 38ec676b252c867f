// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/period.h"
#include "domain/record.h"

#include <QList>
#include <QStringList>

namespace matchbook {

enum class Level { Attending, Fellow, Resident, Student, Coordinator, Other };
template <>
inline constexpr const char* tokensOf<Level>[] = {"attending", "fellow",      "resident",
                                                  "student",   "coordinator", "other"};

enum class Relationship { Prospect, Acquaintance, Connection, Mentor };
template <>
inline constexpr const char* tokensOf<Relationship>[] = {"prospect", "acquaintance", "connection",
                                                         "mentor"};

enum class MentorType { Clinical, Research, Career, NearPeer, CrossSpecialty };
template <>
inline constexpr const char* tokensOf<MentorType>[] = {"clinical", "research", "career",
                                                       "near-peer", "cross-specialty"};

enum class Sponsorship { None, Potential, Cultivating, Ready, Asked, Active, Declined, Lapsed };
template <>
inline constexpr const char* tokensOf<Sponsorship>[] = {
    "none", "potential", "cultivating", "ready", "asked", "active", "declined", "lapsed"};

enum class PointKind { Email, Phone, Link };
template <>
inline constexpr const char* tokensOf<PointKind>[] = {"email", "phone", "link"};

/// A way to reach somebody.
struct ContactPoint {
    PointKind kind = PointKind::Email;
    QString label; ///< "work", "home", … or the user's own; empty when unknown
    QString value;
    bool preferred = false;

    bool operator==(const ContactPoint&) const = default;
};

template <>
inline constexpr auto fieldsOf<ContactPoint> = [](auto&& visit) {
    visit("kind", &ContactPoint::kind);
    visit("label", &ContactPoint::label);
    visit("value", &ContactPoint::value);
    visit("preferred", &ContactPoint::preferred);
};

/// What somebody is or was somewhere: "program director" at an organization, from a day to a day.
struct Role {
    QString role;
    OrganizationId organization;
    std::optional<QDate> from;
    std::optional<QDate> to;
    bool primary = false;

    bool operator==(const Role&) const = default;
};

template <>
inline constexpr auto fieldsOf<Role> = [](auto&& visit) {
    visit("role", &Role::role);
    visit("organization", &Role::organization);
    visit("from", &Role::from);
    visit("to", &Role::to);
    visit("primary", &Role::primary);
};

/// The key under which another program knows this person: ("linkedin", the /in/ slug), ("vcard",
/// UID).
struct SourceKey {
    QString source;
    QString key;

    bool operator==(const SourceKey&) const = default;
};

template <>
inline constexpr auto fieldsOf<SourceKey> = [](auto&& visit) {
    visit("source", &SourceKey::source);
    visit("key", &SourceKey::key);
};

/// The value of a custom field, or of a column we have no field for.
struct CustomValue {
    QString name;
    QString value;

    bool operator==(const CustomValue&) const = default;
};

template <>
inline constexpr auto fieldsOf<CustomValue> = [](auto&& visit) {
    visit("name", &CustomValue::name);
    visit("value", &CustomValue::value);
};

/// A person the applicant knows or would like to.
struct Contact : Record {
    ContactId id;
    QString name; ///< as shown; never empty once stored
    QString prefix;
    QString given;
    QString middle;
    QString family;
    QString suffix;
    QString nickname;
    QString credentials; ///< "MD, PhD"
    QString title;       ///< academic or job title
    QString department;
    QString specialty;
    Level level = Level::Other;
    bool programDirector = false;
    bool chair = false;
    std::optional<bool> usBased;
    Relationship relationship = Relationship::Prospect;
    bool coreMentor = false;
    QList<MentorType> mentorTypes;
    Sponsorship sponsorship = Sponsorship::None;
    std::optional<Period> cadence; ///< asks for an update this long after the last, for this person
    EventId metAt;
    std::optional<QDate> metOn; ///< date of the first interaction
    ContactId introducedBy;
    std::optional<bool> mayFollowUp; ///< did they say that one may stay in touch?
    bool awareOfGoals = false;
    bool readyToAdvocate = false;
    bool mayBeNamed = false;
    bool doNotContact = false;
    std::optional<QDate> pausedUntil;
    QStringList interests;
    QString note;        ///< Markdown; may be shown to an adviser when the user exports notes
    QString privateNote; ///< never leaves the user's own exports
    QList<CustomValue> custom;
    QStringList
        vcardLines; ///< content lines of a vCard that have no field here, written back as read
    QList<ContactPoint> points;
    QList<Role> roles;
    QStringList tags;
    QList<SourceKey> sourceKeys;

    bool operator==(const Contact&) const = default;
};

/// The columns of the table contact; points, roles, tags and source keys have tables of their own.
template <>
inline constexpr auto fieldsOf<Contact> = [](auto&& visit) {
    recordFields<Contact>(visit);
    visit("name", &Contact::name);
    visit("prefix", &Contact::prefix);
    visit("given", &Contact::given);
    visit("middle", &Contact::middle);
    visit("family", &Contact::family);
    visit("suffix", &Contact::suffix);
    visit("nickname", &Contact::nickname);
    visit("credentials", &Contact::credentials);
    visit("title", &Contact::title);
    visit("department", &Contact::department);
    visit("specialty", &Contact::specialty);
    visit("level", &Contact::level);
    visit("programDirector", &Contact::programDirector);
    visit("chair", &Contact::chair);
    visit("usBased", &Contact::usBased);
    visit("relationship", &Contact::relationship);
    visit("coreMentor", &Contact::coreMentor);
    visit("mentorTypes", &Contact::mentorTypes);
    visit("sponsorship", &Contact::sponsorship);
    visit("cadence", &Contact::cadence);
    visit("metAt", &Contact::metAt);
    visit("metOn", &Contact::metOn);
    visit("introducedBy", &Contact::introducedBy);
    visit("mayFollowUp", &Contact::mayFollowUp);
    visit("awareOfGoals", &Contact::awareOfGoals);
    visit("readyToAdvocate", &Contact::readyToAdvocate);
    visit("mayBeNamed", &Contact::mayBeNamed);
    visit("doNotContact", &Contact::doNotContact);
    visit("pausedUntil", &Contact::pausedUntil);
    visit("interests", &Contact::interests);
    visit("note", &Contact::note);
    visit("privateNote", &Contact::privateNote);
    visit("custom", &Contact::custom);
    visit("vcardLines", &Contact::vcardLines);
};

/// The lists of a contact that stand in tables of their own.
template <>
inline constexpr auto listsOf<Contact> =
    std::tuple{Field{"points", &Contact::points}, Field{"roles", &Contact::roles},
               Field{"tags", &Contact::tags}, Field{"sourceKeys", &Contact::sourceKeys}};

/// The name parts put together as one shows them: "Jane M. Doe".
QString fullName(const Contact& contact);

/// The name as lists are ordered by it, folded: "doe jane". Who has the same is called the same.
QString sortName(const Contact& contact);

/// Splits "Doe, MD, PhD" or "Jane Doe MD" into the name and its credentials ("MD, PhD").
struct NameAndCredentials {
    QString name;
    QString credentials;
};
NameAndCredentials splitCredentials(const QString& text);

/// Sets given, middle, family, prefix, suffix, credentials and the shown name from a whole name.
void setWholeName(Contact& contact, const QString& text);

/// The values of one kind, the preferred one first.
QStringList values(const Contact& contact, PointKind kind);

/// Adds a way to reach somebody unless it is there already (e-mail: without regard to case; phone:
/// by its digits). Says whether it was added.
bool addPoint(Contact& contact, const ContactPoint& point);

/// The form in which two values of a kind are compared: folded e-mail, digits of a phone, link
/// without scheme, "www." and closing slash.
QString comparable(PointKind kind, const QString& value);

/// Can mail be sent to it, as far as its form tells? A full name beside it is not part of it.
bool isEmailAddress(const QString& text);
inline QString emailExample() {
    return QStringLiteral("name@example.org");
}

/// The lower-case, percent-decoded slug of a LinkedIn profile link (/in/<slug>), or empty.
QString linkedInSlug(const QString& link);

/// What tells that two contacts are one person: uid, source keys, e-mails, LinkedIn profiles. Other
/// links may be an institution's, phones a switchboard's, and names are shared.
QStringList identityKeys(const Contact& contact);

/// Is this one of the identityKeys() that two people cannot share, as those of an office share its
/// e-mail address?
bool isOfOnePerson(const QString& identityKey);

/// Do two contacts with the same e-mail address look like one person? Their names have a word in
/// common or are in different scripts, and no two LinkedIn profiles tell them apart.
bool isSamePerson(const Contact& one, const Contact& other);

/// The role that says where they work now: the one marked primary, else the first still open.
const Role* primaryRole(const Contact& contact);

/// Is this somebody to keep informed as a mentor? A near-peer who is no declared mentor is not.
bool isMentor(Relationship relationship, bool coreMentor, Sponsorship sponsorship,
              const QList<MentorType>& types);
bool isMentor(const Contact& contact);

} // namespace matchbook
