// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/facts.h"
#include "storage/database.h"

#include <QSet>

#include <algorithm>

namespace matchbook {

/// Facts while they are read: what their readers share. All functions throw StorageError.
struct FactsUnderWay {
    Database& database;
    QDate today;
    QSet<OrganizationId> homes;             ///< organizations with the name of the home institution
    std::optional<QList<ContactId>> people; ///< whose own facts are read; none for everybody's
    Facts facts;
    // Of whom more is asked than of others.
    QList<ContactId> shadowedOften;
    QList<ContactId> introducers;
    QList<ContactId> coreMentors;

    [[nodiscard]] int person(ContactId id) const {
        const auto found = std::ranges::lower_bound(facts.contacts, id, {}, &ContactFacts::id);
        const bool known = found != facts.contacts.end() && found->id == id;
        return known ? static_cast<int>(found - facts.contacts.begin()) : -1;
    }

    ContactFacts* contact(ContactId id) {
        const int index = person(id);
        return index < 0 ? nullptr : &facts.contacts[index];
    }
};

/// A condition that a column with an id names one of the people whose facts are read; parameter
/// takes what is bound by bindPeople().
inline QByteArray isAsked(const FactsUnderWay& facts, const char* column, const char* parameter) {
    return facts.people ? QByteArray(" AND ") + column + " IN (SELECT value FROM json_each(" +
                              parameter + "))"
                        : QByteArray();
}

inline void bindPeople(const FactsUnderWay& facts, Statement& statement) {
    if (facts.people)
        statement.bindNext(*facts.people);
}

/// Keeps the later of two days; a null one is earlier than any.
inline void keepLater(QDate& day, QDate other) {
    if (!day.isValid() || other > day)
        day = other;
}

/// Events, who was met there and who is wished for; what shadowing and webinars say about people.
/// After the contacts and their favors.
void readEventFacts(FactsUnderWay& facts);

/// Organizations: which one is home, who works where, and which programs know nobody.
void readPlaceFacts(FactsUnderWay& facts);

/// Who works at an organization with this name of the home institution.
QList<ContactId> peopleAt(Database& database, const QString& home);

/// Which talks were long ones, and who is known from the net alone. After the events.
void readTalkFacts(FactsUnderWay& facts);

/// What is counted of people, in one pass: after the places and before what others' records say.
void countPeople(FactsUnderWay& facts);

/// What is counted over everything else, so after it.
void countFacts(FactsUnderWay& facts);

} // namespace matchbook
