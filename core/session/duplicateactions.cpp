// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/duplicateactions.h"

#include "base/refusals.h"
#include "session/eventactions.h"
#include "storage/contactreferences.h"

#include <algorithm>

namespace matchbook {

namespace {

/// The contacts of the pairs, each read once.
QHash<ContactId, Contact> contactsOf(Stores& stores, const QList<ContactPair>& pairs) {
    QSet<ContactId> ids;
    for (const ContactPair& pair : pairs)
        ids << pair.first << pair.second;
    QHash<ContactId, Contact> contacts;
    for (Contact& contact : stores.contacts.find(QList(ids.begin(), ids.end()))) {
        const ContactId id = contact.id;
        contacts.insert(id, std::move(contact));
    }
    return contacts;
}

DuplicatePerson personOf(const Contact& contact,
                         const QHash<OrganizationId, QString>& organizations) {
    const Role* role = primaryRole(contact);
    return {contact.id, contact.name, role ? organizations.value(role->organization) : QString()};
}

QList<Duplicate> findDuplicates(Stores& stores) {
    const auto pairs = stores.pairs.alike();
    const auto contacts = contactsOf(stores, pairs);
    QHash<OrganizationId, QString> names;
    QHash<OrganizationId, QString> cities;
    for (const Organization& organization : stores.organizations.all()) {
        names.insert(organization.id, organization.name);
        cities.insert(organization.id, organization.city);
    }
    QList<Duplicate> found;
    for (const ContactPair& pair : pairs) {
        const auto one = contacts.constFind(pair.first);
        const auto other = contacts.constFind(pair.second);
        if (one == contacts.constEnd() || other == contacts.constEnd())
            continue;
        if (auto reasons = duplicateReasons(*one, *other, cities); !reasons.isEmpty())
            found.append(
                {personOf(*one, names), personOf(*other, names), reasons, scoreOf(reasons)});
    }
    std::ranges::stable_sort(found, std::greater(), &Duplicate::score);
    return found;
}

struct TwoContacts {
    Contact one;
    Contact other;
};

Result<Contact> present(Stores& stores, ContactId id) {
    auto contact = stores.contacts.find(id);
    if (!contact || contact->trashed)
        return notFound("contact", id);
    return *std::move(contact);
}

Result<TwoContacts> twoContacts(Stores& stores, ContactId one, ContactId other) {
    auto first = present(stores, one);
    if (!first)
        return first.error();
    auto second = present(stores, other);
    if (!second)
        return second.error();
    if (one == other)
        return invalid("other", first->name);
    return TwoContacts{*std::move(first), *std::move(second)};
}

/// Who was met at an event without a note of it was met there still, once the contact says that it
/// was another event.
void keepMeeting(Stores& stores, Session& session, const Contact& merged, const Contact& one) {
    if (!one.metAt || one.metAt == merged.metAt)
        return;
    const auto event = stores.events.find(one.metAt);
    const bool noted = !stores.interactions
                            .idsWhere("event = ? AND id IN"
                                      " (SELECT owner FROM interaction_people WHERE value = ?)",
                                      one.metAt, merged.id)
                            .isEmpty();
    if (!event || noted)
        return;
    const QDate day = std::min(one.metOn.value_or(event->starts), session.today());
    Interaction meeting = meetingAt(*event, merged.id, day);
    stores.interactions.add(meeting, session.now());
}

Result<> mergeInto(Stores& stores, Session& session, const TwoContacts& two,
                   const MergeChoices& choices) {
    Contact merged = mergedContact(stores, two.one, two.other, choices).contact;
    repointContact(stores.database, two.other.id, two.one.id);
    stores.contacts.save(merged, session.now());
    if (!stores.contacts.photo(merged.id))
        stores.contacts.setPhoto(merged.id,
                                 stores.contacts.photo(two.other.id).value_or(QByteArray()));
    keepMeeting(stores, session, merged, two.one);
    keepMeeting(stores, session, merged, two.other);
    stores.contacts.setTrashed(two.other.id, session.now());
    return done();
}

} // namespace

Result<QList<Duplicate>> duplicates(Session& session) {
    return session.read(findDuplicates);
}

Result<MergedContact> previewMerge(Session& session, ContactId keep, ContactId other,
                                   const MergeChoices& choices) {
    return session.read([&](Stores& stores) -> Result<MergedContact> {
        const auto two = twoContacts(stores, keep, other);
        if (!two)
            return two.error();
        return mergedContact(stores, two->one, two->other, choices);
    });
}

Result<> merge(Session& session, ContactId keep, ContactId other, const MergeChoices& choices) {
    const auto two = session.read([&](Stores& stores) { return twoContacts(stores, keep, other); });
    if (!two)
        return two.error();
    return session.write({Operation::MergeContacts, two->one.name},
                         [&](Stores& stores) { return mergeInto(stores, session, *two, choices); });
}

Result<> notTheSame(Session& session, ContactId one, ContactId other) {
    const auto two = session.read([&](Stores& stores) { return twoContacts(stores, one, other); });
    if (!two)
        return two.error();
    const QString names = two->one.name + QStringLiteral(", ") + two->other.name;
    return session.write({Operation::TellApart, names},
                         [&](Stores& stores) { stores.pairs.setApart(pairOf(one, other)); });
}

} // namespace matchbook
