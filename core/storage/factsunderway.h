// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/facts.h"
#include "storage/database.h"

#include <QSet>

namespace matchbook {

/// Facts while they are read: what their readers share. All functions throw StorageError.
struct FactsUnderWay {
    Database& database;
    QDate today;
    Applicant applicant;
    QSet<OrganizationId> homes; ///< organizations with the name of the home institution
    QHash<ContactId, int> indexOf;
    Facts facts;

    [[nodiscard]] int person(ContactId id) const { return indexOf.value(id, -1); }

    ContactFacts* contact(ContactId id) {
        const int index = person(id);
        return index < 0 ? nullptr : &facts.contacts[index];
    }
};

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

/// Which talks were long ones, and who is known from the net alone. After the events.
void readTalkFacts(FactsUnderWay& facts);

/// What is counted over everything else, so after it.
void countFacts(FactsUnderWay& facts);

} // namespace matchbook
