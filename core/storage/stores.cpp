// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/stores.h"

#include "base/text.h"

#include <algorithm>

namespace matchbook {

namespace {

template <class T>
void addAll(RecordStore<T>& store, QList<T> records) {
    for (T& record : records)
        store.add(record, record.created);
}

/// People are met at events and wished for at others, so the wishes come once the people are there.
void addEvents(RecordStore<Event>& store, const QList<Event>& events) {
    for (Event event : events) {
        event.wishes.clear();
        store.add(event, event.created);
    }
}

void addWishes(RecordStore<Event>& store, const QList<Event>& events) {
    for (Event event : events) {
        if (!event.wishes.isEmpty())
            store.save(event, event.updated);
    }
}

/// People may be introduced by people who come later in the list.
void addContacts(ContactStore& store, const QList<Contact>& contacts) {
    for (Contact contact : contacts) {
        contact.introducedBy = {};
        store.add(contact, contact.created);
    }
    for (Contact contact : contacts) {
        if (contact.introducedBy)
            store.save(contact, contact.updated);
    }
}

void addInteractions(RecordStore<Interaction>& store, const QList<Interaction>& interactions) {
    for (Interaction interaction : interactions) {
        interaction.repliesTo = {};
        store.add(interaction, interaction.created);
    }
    for (Interaction interaction : interactions) {
        if (interaction.repliesTo)
            store.save(interaction, interaction.updated);
    }
}

} // namespace

Stores::Stores(Database& db)
    : database(db)
    , applicant(db)
    , organizations(db)
    , events(db, "event")
    , projects(db, "project")
    , contacts(db)
    , pairs(db)
    , interactions(db, "interaction")
    , actionItems(db, "actionitem")
    , favors(db, "favor")
    , letters(db, "letter")
    , decisions(db)
    , views(db)
    , history(db) {}

QList<InteractionId> timelineOf(Stores& stores, ContactId contact) {
    return stores.interactions.idsWhere(
        "id IN (SELECT owner FROM interaction_people WHERE value = ?)"
        " ORDER BY \"on\" DESC, time DESC, id DESC",
        contact);
}

std::optional<Event> eventNamed(Stores& stores, const QString& name) {
    auto events = stores.events.all();
    std::ranges::sort(events, std::greater(), &Event::starts);
    const auto found =
        std::ranges::find(events, fold(name), [](const Event& event) { return fold(event.name); });
    return found == events.end() ? std::nullopt : std::optional(*found);
}

QHash<EventId, int> peopleMet(Stores& stores) {
    auto select = stores.database.prepare(
        "SELECT m.event, count(*) FROM ("
        "  SELECT metAt AS event, id AS person FROM contact WHERE metAt IS NOT NULL"
        "  UNION SELECT i.event, p.value FROM interaction i"
        "   JOIN interaction_people p ON p.owner = i.id"
        "   WHERE i.event IS NOT NULL AND i.trashed IS NULL) m"
        " JOIN contact c ON c.id = m.person AND c.trashed IS NULL GROUP BY m.event");
    QHash<EventId, int> counts;
    while (select.step())
        counts.insert(select.value<EventId>(0), select.value<int>(1));
    return counts;
}

Contents readContents(Stores& stores) {
    Contents contents{.applicant = stores.applicant.read(),
                      .organizations = stores.organizations.everything(),
                      .events = stores.events.everything(),
                      .projects = stores.projects.everything(),
                      .contacts = stores.contacts.everything(),
                      .photos = {},
                      .interactions = stores.interactions.everything(),
                      .actionItems = stores.actionItems.everything(),
                      .favors = stores.favors.everything(),
                      .letters = stores.letters.everything(),
                      .decisions = stores.decisions.decisions(),
                      .overrides = stores.decisions.overrides(),
                      .notSame = stores.pairs.apart(),
                      .savedViews = stores.views.all()};
    for (const Contact& contact : contents.contacts) {
        if (const auto bytes = stores.contacts.photo(contact.id))
            contents.photos.append({contact.id, *bytes});
    }
    return contents;
}

void writeContents(Stores& stores, const Contents& contents) {
    stores.applicant.save(contents.applicant);
    addAll<Organization>(stores.organizations, contents.organizations);
    addEvents(stores.events, contents.events);
    addContacts(stores.contacts, contents.contacts);
    addWishes(stores.events, contents.events);
    addAll(stores.projects, contents.projects);
    for (const Photo& photo : contents.photos)
        stores.contacts.setPhoto(photo.contact, photo.bytes);
    addInteractions(stores.interactions, contents.interactions);
    addAll(stores.actionItems, contents.actionItems);
    addAll(stores.favors, contents.favors);
    addAll(stores.letters, contents.letters);
    for (const Decision& decision : contents.decisions)
        stores.decisions.decide(decision);
    for (const RuleOverride& override : contents.overrides)
        stores.decisions.setOverride(override);
    for (const ContactPair& pair : contents.notSame)
        stores.pairs.setApart(pair);
    for (const SavedView& view : contents.savedViews)
        stores.views.save(view);
}

} // namespace matchbook
