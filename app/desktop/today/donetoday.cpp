// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/today/donetoday.h"

#include "desktop/people/person.h"
#include "rules/title.h"
#include "words/tokenwords.h"

#include <algorithm>

namespace matchbook {

namespace {

/// What the titles of some reminders speak of, read with one query for each kind of record.
class Subjects {
public:
    Subjects(Stores& stores, const QList<ReminderKey>& keys) {
        take(stores.interactions, keys, Subject::Interaction, m_interactions);
        take(stores.events, keys, Subject::Event, m_events);
        take(stores.actionItems, keys, Subject::ActionItem, m_items);
        take(stores.favors, keys, Subject::Favor, m_favors);
        take(stores.letters, keys, Subject::Letter, m_letters);
        take(stores.projects, keys, Subject::Project, m_projects);
        QList<ContactId> people;
        for (const ReminderKey& key : keys)
            people.append(person(key));
        m_people = stores.contacts.names(people);
    }

    [[nodiscard]] ContactId person(const ReminderKey& key) const {
        const qint64 id = key.subjectId;
        switch (key.subject) {
        case Subject::Contact:
            return ContactId{id};
        case Subject::Interaction:
            return m_interactions.value(id).people.value(0);
        case Subject::ActionItem:
            return m_items.value(id).person;
        case Subject::Favor:
            return m_favors.value(id).person;
        case Subject::Letter:
            return m_letters.value(id).writer;
        case Subject::Project:
            return m_projects.value(id).mentors.value(0);
        default:
            return {};
        }
    }

    [[nodiscard]] Face face(ContactId id) const { return faceOf(m_people.value(id)); }

    /// The title of the rule, filled with what is known of the subject.
    [[nodiscard]] QString title(const Rule& rule, const ReminderKey& key,
                                const ApplicantFacts& applicant) const {
        ContactFacts contact;
        contact.id = person(key);
        contact.name = m_people.value(contact.id).name;
        InteractionFacts interaction;
        interaction.subject = m_interactions.value(key.subjectId).subject;
        EventFacts event;
        event.name = m_events.value(key.subjectId).name;
        ActionItemFacts item;
        item.text = m_items.value(key.subjectId).text;
        ProjectFacts project;
        project.title = m_projects.value(key.subjectId).title;
        const FactContext context{.applicant = &applicant,
                                  .person = contact.name.isEmpty() ? nullptr : &contact,
                                  .interaction = &interaction,
                                  .event = &event,
                                  .item = &item,
                                  .project = &project};
        return filledTitle(shownTitle(rule), rule.base.when, context);
    }

private:
    template <class Store, class Record>
    static void take(Store& store, const QList<ReminderKey>& keys, Subject subject,
                     QHash<qint64, Record>& into) {
        QList<typename Store::Key> ids;
        for (const ReminderKey& key : keys) {
            if (key.subject == subject)
                ids.append(typename Store::Key{key.subjectId});
        }
        for (const Record& record : store.find(ids))
            into.insert(record.id.value, record);
    }

    QHash<qint64, Interaction> m_interactions;
    QHash<qint64, Event> m_events;
    QHash<qint64, ActionItem> m_items;
    QHash<qint64, Favor> m_favors;
    QHash<qint64, Letter> m_letters;
    QHash<qint64, Project> m_projects;
    QHash<ContactId, PersonName> m_people;
};

/// The keys of the reminders marked done on the day, latest first.
QList<ReminderKey> keysDone(Stores& stores, QDate day) {
    const QTime dayStartsAt = stores.applicant.read().dayStartsAt;
    QList<Decision> done;
    for (const Decision& decision : stores.decisions.decisions()) {
        if (decision.kind == DecisionKind::Done &&
            dayOf(decision.at.toLocalTime(), dayStartsAt) == day)
            done.append(decision);
    }
    std::ranges::stable_sort(done, std::ranges::greater(), &Decision::at);
    QList<ReminderKey> keys;
    for (const Decision& decision : std::as_const(done)) {
        if (const auto key = parseReminderKey(decision.key))
            keys.append(*key);
    }
    return keys;
}

QList<DoneToday> touchesOn(Stores& stores, QDate day, const QSet<ContactId>& without) {
    const auto ids = stores.interactions.idsWhere(
        R"("on" = ? AND direction <> 'incoming' ORDER BY id DESC)", day);
    const auto interactions = stores.interactions.find(ids);
    QList<ContactId> people;
    for (const Interaction& interaction : interactions)
        people += interaction.people;
    const auto names = stores.contacts.names(people);
    QSet<ContactId> shown = without;
    QList<DoneToday> touches;
    for (const Interaction& interaction : interactions) {
        for (const ContactId person : interaction.people) {
            if (!names.contains(person) || shown.contains(person))
                continue;
            shown.insert(person);
            const PersonName who = names[person];
            touches.append({who.name, faceOf(who), inWords(interaction.channel)});
        }
    }
    return touches;
}

} // namespace

Result<QList<DoneToday>> doneToday(Session& session) {
    const auto facts = session.facts();
    if (!facts)
        return facts.error();
    const QDate today = session.today();
    return session.read([&](Stores& stores) {
        const QList<ReminderKey> keys = keysDone(stores, today);
        const Subjects subjects(stores, keys);
        QSet<ContactId> people;
        QList<DoneToday> done;
        for (const ReminderKey& key : keys) {
            const Rule* rule = session.rules().find(key.rule);
            if (!rule)
                continue;
            const ContactId person = subjects.person(key);
            people.insert(person);
            done.append({subjects.title(*rule, key, (*facts)->applicant), subjects.face(person)});
        }
        return done + touchesOn(stores, today, people);
    });
}

} // namespace matchbook
