// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/contactactions.h"

#include "base/refusals.h"
#include "base/text.h"
#include "domain/fieldtext.h"
#include "session/passages.h"
#include "session/reminderactions.h"

#include <algorithm>

namespace matchbook {

namespace {

QHash<EventId, QString> eventNames(Stores& stores, const QList<EventId>& ids) {
    QHash<EventId, QString> names;
    for (const Event& event : stores.events.find(ids))
        names.insert(event.id, event.name);
    return names;
}

QList<ContactSummary> summaries(Stores& stores, const QList<ContactId>& ids) {
    QList<ContactSummary> lines;
    QList<OrganizationId> organizations;
    QList<EventId> events;
    const auto touches = stores.contacts.touches(ids);
    for (Contact& contact : stores.contacts.find(ids)) {
        if (const Role* role = primaryRole(contact))
            organizations.append(role->organization);
        events.append(contact.metAt);
        const QDate lastTouch = touches.value(contact.id).lastTouch;
        lines.append({.contact = std::move(contact),
                      .organization = {},
                      .metAt = {},
                      .lastTouch = lastTouch,
                      .nextDue = {},
                      .passage = {}});
    }
    const auto organizationNames = stores.organizations.names(organizations);
    const auto namesOfEvents = eventNames(stores, events);
    for (ContactSummary& line : lines) {
        const Role* role = primaryRole(line.contact);
        line.organization = role ? organizationNames.value(role->organization) : QString();
        line.metAt = namesOfEvents.value(line.contact.metAt);
    }
    return lines;
}

void readRelated(Stores& stores, ContactDetails& details) {
    const Contact& contact = details.summary.contact;
    details.timeline = stores.interactions.find(timelineOf(stores, contact.id));
    details.items = stores.actionItems.find(stores.actionItems.idsWhere(
        "person = ? ORDER BY closed IS NOT NULL, ifnull(due, '9999'), id", contact.id));
    details.favors = stores.favors.find(
        stores.favors.idsWhere("person = ? ORDER BY \"on\" DESC, id DESC", contact.id));
    details.letters =
        stores.letters.find(stores.letters.idsWhere("writer = ? ORDER BY id", contact.id));
    details.projects = stores.projects.find(stores.projects.idsWhere(
        "id IN (SELECT owner FROM project_mentors WHERE value = ?) ORDER BY id", contact.id));
    details.photo = stores.contacts.photo(contact.id).value_or(QByteArray());
    details.introduced = stores.contacts.idsWhere("introducedBy = ? ORDER BY name, id", contact.id);
}

void readNames(Stores& stores, ContactDetails& details) {
    const Contact& contact = details.summary.contact;
    QList<OrganizationId> organizations;
    for (const Role& role : contact.roles)
        organizations.append(role.organization);
    QList<EventId> events{contact.metAt};
    QList<ContactId> people = details.introduced + QList{contact.introducedBy};
    for (const Interaction& interaction : details.timeline) {
        events.append(interaction.event);
        people.append(interaction.people);
    }
    for (const Favor& favor : details.favors)
        organizations.append(favor.program);
    details.organizations = stores.organizations.names(organizations);
    details.events = eventNames(stores, events);
    const auto names = stores.contacts.names(people);
    for (auto one = names.begin(); one != names.end(); ++one)
        details.people.insert(one.key(), one->name);
}

Result<ContactId> onlyOne(Stores& stores, const QString& reference, const QList<ContactId>& ids) {
    if (ids.isEmpty())
        return notFound("contact", reference);
    if (ids.size() == 1)
        return ids.first();
    QStringList candidates;
    for (const Contact& contact : stores.contacts.find(ids.mid(0, 5)))
        candidates += QStringLiteral("%1 (%2)").arg(contact.name).arg(contact.id.value);
    return Error{.code = Error::Code::Ambiguous,
                 .field = QStringLiteral("contact"),
                 .text = reference,
                 .detail = candidates.join(QStringLiteral(", "))};
}

QList<ContactId> meantBy(Stores& stores, const QString& reference) {
    bool isNumber = false;
    const qint64 id = reference.toLongLong(&isNumber);
    if (isNumber) {
        const auto ids = stores.contacts.idsWhere("id = ?", id);
        if (!ids.isEmpty())
            return ids;
    }
    if (const auto ids = stores.contacts.idsWhere("uid = ?", reference); !ids.isEmpty())
        return ids;
    if (reference.contains(u'@'))
        return stores.contacts.withKeys(
            {QStringLiteral("email:") + comparable(PointKind::Email, reference)});
    const auto named = stores.contacts.named(reference);
    QList<ContactId> exact;
    for (const Contact& contact : stores.contacts.find(named)) {
        if (fold(contact.name) == fold(reference) || fold(fullName(contact)) == fold(reference))
            exact.append(contact.id);
    }
    return exact.isEmpty() ? named : exact;
}

Error noAddress(const QString& text) {
    return invalid("emails", text, emailExample());
}

Result<> setPoints(Contact& contact, PointKind kind, const QString& text) {
    const auto before = contact.points;
    contact.points.removeIf([&](const ContactPoint& point) { return point.kind == kind; });
    QStringList typed;
    fromText(text, typed);
    for (const QString& value : typed) {
        if (kind == PointKind::Email && !isEmailAddress(value))
            return noAddress(value);
        const auto known = std::ranges::find_if(before, [&](const ContactPoint& point) {
            return point.kind == kind && comparable(kind, point.value) == comparable(kind, value);
        });
        ContactPoint point{.kind = kind, .label = {}, .value = value};
        if (known != before.end()) {
            point.label = known->label;
            point.preferred = known->preferred;
        }
        addPoint(contact, point);
    }
    return done();
}

Result<> setContactField(Stores& stores, Contact& contact, const FieldText& field,
                         const QDateTime& now) {
    const QString& key = field.key;
    if (key == u"emails" || key == u"phones" || key == u"links")
        return setPoints(contact, *fromToken<PointKind>(QStringView(key).chopped(1)), field.text);
    if (key == u"name") {
        const QString credentials = contact.credentials;
        setWholeName(contact, field.text);
        if (contact.credentials.isEmpty())
            contact.credentials = credentials;
        return done();
    }
    if (key == u"tags") {
        fromText(field.text, contact.tags);
        return done();
    }
    const Role* current = primaryRole(contact);
    if (key == u"organization") {
        const QString role = current ? current->role : QString();
        setPrimaryRole(contact, role, stores.organizations.namedOrNew(field.text, now));
        return done();
    }
    if (key == u"role") {
        const auto organization = current ? current->organization : OrganizationId{};
        setPrimaryRole(contact, cleanedLine(field.text), organization);
        return done();
    }
    if (key == u"metAt") {
        const auto event = eventNamed(stores, field.text);
        if (!event && !field.text.isEmpty())
            return notFound("event", field.text);
        contact.metAt = event ? event->id : EventId{};
        return done();
    }
    if (key == u"introducedBy") {
        if (field.text.isEmpty()) {
            contact.introducedBy = {};
            return done();
        }
        const auto by = onlyOne(stores, field.text, meantBy(stores, field.text));
        if (!by)
            return by.error();
        if (*by == contact.id)
            return invalid("introducedBy", field.text);
        contact.introducedBy = *by;
        return done();
    }
    auto result = setField(contact, key, field.text);
    if (!result && result.error().code == Error::Code::UnknownField) {
        Error error = result.error();
        error.detail += QStringLiteral(
            ", emails, phones, links, tags, organization, role, metAt, introducedBy");
        return error;
    }
    const bool namePart =
        key == u"given" || key == u"middle" || key == u"family" || key == u"suffix";
    if (result && namePart)
        contact.name = fullName(contact);
    return result;
}

/// The primary role as it is, then the others as they are given.
void setFurtherRoles(Stores& stores, Contact& contact, const QList<FurtherRole>& further,
                     const QDateTime& now) {
    const Role* current = primaryRole(contact);
    QList<Role> roles = current ? QList<Role>{*current} : QList<Role>();
    for (FurtherRole one : further) {
        one.role.organization = stores.organizations.namedOrNew(one.organization, now);
        one.role.primary = false;
        roles.append(one.role);
    }
    contact.roles = roles;
}

/// Soonest first unless it is reversed; those of whom nothing is asked come last.
void orderByDue(QList<ContactId>& ids, const QHash<ContactId, QDate>& days, bool reversed) {
    const auto isAsked = [&](ContactId id) {
        return days.contains(id);
    };
    const auto rest = std::stable_partition(ids.begin(), ids.end(), isAsked);
    std::stable_sort(ids.begin(), rest, [&](ContactId one, ContactId other) {
        const QDate first = days.value(one);
        const QDate second = days.value(other);
        return reversed ? second < first : first < second;
    });
}

Error withoutName() {
    return invalid("name");
}

} // namespace

void setPrimaryRole(Contact& contact, const QString& role, OrganizationId organization) {
    if (role.isEmpty() && !organization) {
        contact.roles.removeIf([](const Role& known) { return known.primary; });
        return;
    }
    for (Role& known : contact.roles)
        known.primary = false;
    const auto same = std::ranges::find_if(contact.roles, [&](const Role& known) {
        const bool open = !known.to;
        return open && (known.organization == organization || !known.organization || !organization);
    });
    if (same == contact.roles.end()) {
        contact.roles.prepend(
            {.role = role, .organization = organization, .from = {}, .to = {}, .primary = true});
        return;
    }
    same->role = role;
    same->organization = organization;
    same->primary = true;
}

Result<QList<ContactId>> contactIds(Session& session, const ContactFilter& filter,
                                    const ContactSort& sort) {
    const QDate today = session.today();
    auto ids =
        session.read([&](Stores& stores) { return stores.contacts.ids(filter, sort, today); });
    const bool asksRules =
        sort.by == ContactOrder::NextDue || filter.missing == MissingField::NextStep;
    if (!ids || !asksRules)
        return ids;
    const auto due = session.dueDays();
    if (!due)
        return due.error();
    if (filter.missing == MissingField::NextStep)
        ids->removeIf([&](ContactId id) { return (*due)->contains(id); });
    if (sort.by == ContactOrder::NextDue)
        orderByDue(*ids, **due, sort.reversed);
    return ids;
}

Result<QList<ContactSummary>> contactSummaries(Session& session, const QList<ContactId>& ids,
                                               const QString& searched) {
    auto lines = session.read([&](Stores& stores) {
        auto read = summaries(stores, ids);
        if (!searched.isEmpty())
            addPassages(stores, read, searched);
        return read;
    });
    if (!lines)
        return lines;
    const auto due = nextDue(session, ids);
    if (!due)
        return due.error();
    for (ContactSummary& line : *lines)
        line.nextDue = due->value(line.contact.id);
    return lines;
}

Result<ContactDetails> contactDetails(Session& session, ContactId id) {
    auto details = session.read([&](Stores& stores) -> Result<ContactDetails> {
        auto lines = summaries(stores, {id});
        if (lines.isEmpty())
            return notFound("contact", id);
        ContactDetails read;
        read.summary = std::move(lines.first());
        readRelated(stores, read);
        readNames(stores, read);
        return read;
    });
    if (!details)
        return details;
    auto reminders = remindersOf(session, {id});
    if (!reminders)
        return reminders.error();
    details->reminders = std::move(*reminders);
    for (const Reminder& reminder : details->reminders) {
        if (!details->summary.nextDue.isValid() || reminder.due < details->summary.nextDue)
            details->summary.nextDue = reminder.due;
    }
    return details;
}

Result<ContactId> findContact(Session& session, const QString& reference) {
    return session.read([&](Stores& stores) {
        const QString text = reference.trimmed();
        return onlyOne(stores, reference, meantBy(stores, text));
    });
}

Result<Contact> findContact(Session& session, ContactId id) {
    return session.read([&](Stores& stores) -> Result<Contact> {
        auto contact = stores.contacts.find(id);
        if (!contact)
            return notFound("contact", id);
        return *std::move(contact);
    });
}

Result<ContactId> saveContact(Session& session, Contact contact, const QString& organization,
                              const QString& role,
                              const std::optional<QList<FurtherRole>>& further) {
    contact.name = cleanedLine(contact.name.isEmpty() ? fullName(contact) : contact.name);
    if (contact.name.isEmpty())
        return withoutName();
    const auto operation = contact.id ? Operation::EditContact : Operation::AddContact;
    return session.write({operation, contact.name}, [&](Stores& stores) {
        if (further)
            setFurtherRoles(stores, contact, *further, session.now());
        setPrimaryRole(contact, cleanedLine(role),
                       stores.organizations.namedOrNew(organization, session.now()));
        if (contact.id)
            stores.contacts.save(contact, session.now());
        else
            stores.contacts.add(contact, session.now());
        return contact.id;
    });
}

Result<> setContactFields(Session& session, ContactId id, const QList<FieldText>& fields) {
    const auto before = findContact(session, id);
    if (!before)
        return before.error();
    return session.write({Operation::EditContact, before->name}, [&](Stores& stores) -> Result<> {
        Contact contact = *before;
        for (const FieldText& field : fields) {
            if (auto set = setContactField(stores, contact, field, session.now()); !set)
                return set;
        }
        if (contact.name.isEmpty())
            return withoutName();
        stores.contacts.save(contact, session.now());
        return done();
    });
}

Result<> setContactPoint(Session& session, ContactId id, const ContactPoint& before,
                         const QString& value) {
    auto contact = findContact(session, id);
    if (!contact)
        return contact.error();
    ContactPoint after = before;
    after.value = cleanedLine(value);
    if (after.kind == PointKind::Email && !after.value.isEmpty() && !isEmailAddress(after.value))
        return noAddress(after.value);
    auto& points = contact->points;
    const auto place = std::ranges::find(points, before);
    if (place == points.end() && !before.value.isEmpty())
        return notFound("point", before.value);
    if (place != points.end() && after.value.isEmpty())
        points.erase(place);
    else if (place != points.end())
        *place = after;
    else if (!after.value.isEmpty())
        points.append(after);
    return session.write({Operation::EditContact, contact->name},
                         [&](Stores& stores) { stores.contacts.save(*contact, session.now()); });
}

Result<> setPhoto(Session& session, ContactId id, const QByteArray& photo) {
    const auto person = session.read([&](Stores& stores) { return stores.contacts.find(id); });
    if (!person)
        return person.error();
    const QString name = *person ? (*person)->name : QString();
    return session.write({Operation::EditContact, name},
                         [&](Stores& stores) { stores.contacts.setPhoto(id, photo); });
}

Result<> deleteContacts(Session& session, const QList<ContactId>& ids) {
    const auto contacts = session.read([&](Stores& stores) { return stores.contacts.find(ids); });
    if (!contacts)
        return contacts.error();
    const QString subject =
        contacts->size() == 1 ? contacts->first().name : QString::number(contacts->size());
    return session.write({Operation::DeleteContacts, subject}, [&](Stores& stores) {
        for (const ContactId id : ids)
            stores.contacts.setTrashed(id, session.now());
    });
}

Result<QStringList> tagsInUse(Session& session) {
    return session.read([](Stores& stores) { return stores.contacts.tags(); });
}

Result<int> contactCount(Session& session, int most) {
    return session.read([&](Stores& stores) {
        return static_cast<int>(
            stores.database.number("SELECT count(*) FROM (SELECT 1 FROM contact_digest LIMIT " +
                                   QByteArray::number(most) + ")"));
    });
}

Result<QStringList> organizationNames(Session& session) {
    return session.read([](Stores& stores) { return stores.organizations.names(); });
}

Result<QList<Organization>> organizationsInUse(Session& session, int most) {
    return session.read([&](Stores& stores) {
        return stores.organizations.find(stores.organizations.mostUsed(most));
    });
}

Result<Organization> findOrganization(Session& session, const QString& name) {
    return session.read([&](Stores& stores) -> Result<Organization> {
        const auto id = stores.organizations.named(name);
        const auto found = id ? stores.organizations.find(*id) : std::optional<Organization>();
        if (found)
            return *found;
        return notFound("organization", name);
    });
}

} // namespace matchbook
