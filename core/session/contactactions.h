// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contactfilter.h"
#include "domain/reminder.h"
#include "session/session.h"

namespace matchbook {

/// A line of the contact list.
struct ContactSummary {
    Contact contact;
    QString organization; ///< of the primary role
    QString metAt;        ///< name of the event
    QDate lastTouch;
    QDate nextDue;   ///< of the reminder that comes first; null when none is in sight
    QString passage; ///< where a search found its words, unless the line shows them anyway
};

/// Everything about one person, for their page.
struct ContactDetails {
    ContactSummary summary;
    QHash<OrganizationId, QString> organizations; ///< the names in the roles
    QHash<EventId, QString> events;               ///< the names in the timeline
    QHash<ContactId, QString> people;             ///< the names of all others that occur
    QList<ContactId> introduced;                  ///< whom they introduced
    QList<Interaction> timeline;                  ///< latest first
    QList<ActionItem> items;                      ///< open ones first
    QList<Favor> favors;                          ///< latest first
    QList<Letter> letters;
    QList<Project> projects;
    QList<Reminder> reminders;
    QByteArray photo; ///< bytes of a picture, as they came; empty when there is none
};

/// Those who pass the filter, in the order asked for. By NextDue the rules are asked about each of
/// them.
Result<QList<ContactId>> contactIds(Session& session, const ContactFilter& filter,
                                    const ContactSort& sort = {});

/// The lines of some people, in their order, with the passages in which a search found them. Costs
/// the same for a page whatever the store's size.
Result<QList<ContactSummary>> contactSummaries(Session& session, const QList<ContactId>& ids,
                                               const QString& searched = {});

Result<ContactDetails> contactDetails(Session& session, ContactId id);

/// Whom a text means: an id, a uid, an e-mail, or a name that matches one person. NotFound, or
/// Ambiguous with the candidates.
Result<ContactId> findContact(Session& session, const QString& reference);

/// A role beside the primary one, at an organization by its name.
struct FurtherRole {
    Role role;
    QString organization;

    bool operator==(const FurtherRole&) const = default;
};

/// Who somebody is, with their name and ways to reach them. NotFound without such a person.
Result<Contact> findContact(Session& session, ContactId id);

/// Adds or saves a contact that works at the named organization in the named role; organizations
/// are added when they are new. Further roles replace those the contact has; without them these
/// stay. InvalidValue without a name.
Result<ContactId> saveContact(Session& session, Contact contact, const QString& organization,
                              const QString& role,
                              const std::optional<QList<FurtherRole>>& further = {});

struct FieldText {
    QString key;
    QString text;
};

/// Sets fields by what was typed, all or none. Beside the contact's own fields the keys are emails,
/// phones, links, tags, organization, role, metAt (an event's name), introducedBy (a person) and
/// mayFollowUp.
Result<> setContactFields(Session& session, ContactId id, const QList<FieldText>& fields);

/// Puts a value in place of that of a point; none takes the point away. Without a value before, it
/// is a new one. InvalidValue for an e-mail that is no address, NotFound when the point is not (any
/// more) there.
Result<> setContactPoint(Session& session, ContactId id, const ContactPoint& before,
                         const QString& value);

/// Empty bytes take the photo away.
Result<> setPhoto(Session& session, ContactId id, const QByteArray& photo);

Result<> deleteContacts(Session& session, const QList<ContactId>& ids);

Result<QStringList> tagsInUse(Session& session);

/// How many people there are in all, counted no further than most.
Result<int> contactCount(Session& session, int most = std::numeric_limits<int>::max());

/// The names of all organizations, in their order, for completion.
Result<QStringList> organizationNames(Session& session);

/// Where most people work or worked, at most so many.
Result<QList<Organization>> organizationsInUse(Session& session, int most);

/// The organization known by the name or one of its aliases. NotFound when there is none.
Result<Organization> findOrganization(Session& session, const QString& name);

/// Makes the role the primary one, at the organization; an earlier primary role with the same
/// organization is replaced, another one stays as a role.
void setPrimaryRole(Contact& contact, const QString& role, OrganizationId organization);

} // namespace matchbook
