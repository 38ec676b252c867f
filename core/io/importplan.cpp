// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/importplan.h"

#include "base/text.h"
#include "io/importmerge.h"
#include "io/pointset.h"

#include <QCryptographicHash>

#include <algorithm>

namespace matchbook {

void addToIndex(ContactIndex& index, const Contact& contact) {
    for (const QString& key : identityKeys(contact))
        index.byKey[key].append(contact.id);
}

namespace {

/// A person that a record may belong to: one of the store, or a new one of this file.
struct Person {
    ContactId existing;
    qsizetype planned = -1; ///< the first record of the file for them

    bool operator==(const Person&) const = default;
};

class Planner {
public:
    Planner(const ImportFile& file, const ContactIndex& index)
        : m_file(file)
        , m_index(index) {
        m_plan.problems = file.problems;
        m_plan.counts.skipped = file.skipped;
    }

    ImportPlan plan() {
        for (const auto& record : m_file.records)
            planRecord(record);
        std::ranges::stable_sort(m_plan.problems, {}, &Error::row);
        count();
        return std::move(m_plan);
    }

private:
    [[nodiscard]] QList<Person> peopleOf(const Contact& contact, const QStringList& keys) const;
    void planRecord(ImportRecord record);
    void join(const Person& person, const ImportRecord& record, PlannedContact& planned);
    void refuse(const QList<Person>& people, const ImportRecord& record, PlannedContact& planned);
    [[nodiscard]] Contact contactOf(const Person& person) const;
    void count();

    const ImportFile& m_file;
    const ContactIndex& m_index;
    ImportPlan m_plan;
    QHash<QString, QList<qsizetype>> m_byKey; ///< records of the file with a key
    QHash<ContactId, qsizetype> m_byExisting; ///< first record of the file for a contact
};

QList<Person> Planner::peopleOf(const Contact& contact, const QStringList& keys) const {
    QList<Person> people;
    const auto add = [&](const Person& person, const QString& key) {
        if (!people.contains(person) &&
            (isOfOnePerson(key) || isSamePerson(contactOf(person), contact)))
            people += person;
    };
    for (const QString& key : keys) {
        for (const ContactId id : m_index.byKey.value(key))
            add({id, m_byExisting.value(id, -1)}, key);
        for (const qsizetype place : m_byKey.value(key))
            add({m_plan.contacts[place].existing, place}, key);
    }
    return people;
}

Contact Planner::contactOf(const Person& person) const {
    return person.planned >= 0 ? m_plan.contacts[person.planned].merged.contact
                               : m_index.contact(person.existing).contact;
}

void Planner::refuse(const QList<Person>& people, const ImportRecord& record,
                     PlannedContact& planned) {
    QStringList names;
    for (const auto& person : people)
        names += contactOf(person).name;
    planned.kind = PlannedKind::Conflict;
    planned.merged = record;
    m_plan.problems += Error{.code = Error::Code::Ambiguous,
                             .row = record.row,
                             .text = record.contact.name,
                             .detail = names.join(u", "_qs)};
}

void Planner::join(const Person& person, const ImportRecord& record, PlannedContact& planned) {
    const bool first = person.planned < 0;
    const Merged merged = mergedWith(
        first ? m_index.contact(person.existing) : m_plan.contacts[person.planned].merged, record);
    planned.existing = person.existing;
    planned.firstOfFile = person.planned;
    planned.merged = merged.record;
    planned.kind = !merged.differences.isEmpty() ? PlannedKind::Conflict
                   : merged.adds                 ? PlannedKind::Updated
                                                 : PlannedKind::Same;
    for (const auto& difference : merged.differences) {
        m_plan.problems += Error{.code = Error::Code::InvalidValue,
                                 .row = record.row,
                                 .field = difference.field,
                                 .text = difference.other,
                                 .detail = difference.kept};
    }
    if (first) {
        planned.changes = merged.adds;
    } else if (merged.adds) {
        m_plan.contacts[person.planned].merged = merged.record;
        m_plan.contacts[person.planned].changes = true;
    }
}

/// What a record says of a person, in short. It identifies one of whom neither key nor e-mail is
/// known, so that the same file again is nothing new.
SourceKey fingerprint(const ContactRecord& record) {
    const Contact& contact = record.contact;
    QStringList facts{contact.name, contact.title,     contact.department, record.organization,
                      record.role,  contact.specialty, contact.note};
    for (const auto& point : contact.points)
        facts += PointSet::key(point);
    for (const auto& value : contact.custom)
        facts += value.name + u'=' + value.value;
    const QByteArray bytes = fold(facts.join(QChar(0x1f))).toUtf8();
    const auto hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return {u"record"_qs, QString::fromLatin1(hash.toHex().first(32))};
}

void Planner::planRecord(ImportRecord record) {
    PlannedContact planned;
    planned.row = record.row;
    auto keys = identityKeys(record.contact);
    if (keys.isEmpty()) {
        record.contact.sourceKeys += fingerprint(record);
        keys = identityKeys(record.contact);
    }
    const auto people = peopleOf(record.contact, keys);
    if (people.size() > 1) {
        refuse(people, record, planned);
        m_plan.contacts += planned;
        return;
    }
    if (people.isEmpty()) {
        planned.merged = record;
        planned.changes = true;
    } else {
        join(people.first(), record, planned);
    }
    const qsizetype place = planned.firstOfFile >= 0 ? planned.firstOfFile : m_plan.contacts.size();
    m_plan.contacts += planned;
    for (const QString& key : keys) {
        if (!m_byKey[key].contains(place))
            m_byKey[key].append(place);
    }
    if (planned.existing)
        m_byExisting.insert(planned.existing, place);
}

void Planner::count() {
    ImportCounts& counts = m_plan.counts;
    for (const auto& planned : m_plan.contacts) {
        counts.created += planned.kind == PlannedKind::New;
        counts.updated += planned.kind == PlannedKind::Updated;
        counts.same += planned.kind == PlannedKind::Same;
        counts.conflicts += planned.kind == PlannedKind::Conflict;
    }
    counts.read = counts.created + counts.updated + counts.same + counts.conflicts + counts.skipped;
}

} // namespace

ImportPlan planImport(const ImportFile& file, const ContactIndex& index) {
    return Planner(file, index).plan();
}

} // namespace matchbook
