// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/correspondence.h"
#include "storage/database.h"

namespace matchbook {

/// What the store knows for the checks of a draft; see domain/correspondence.h.

History readHistory(Database& database, ContactId with, QDate today);

/// People by their ids, so that very many can be read in turns.
struct IdRange {
    ContactId after;
    ContactId last;
};

/// The highest id that somebody has.
ContactId lastContact(Database& database);

/// Everybody among these but one.
QList<OtherPerson> readOthers(Database& database, ContactId but, IdRange among);

/// What went out since a day to anybody but one, as far as its text was noted, the latest first.
QList<SentText> readSent(Database& database, ContactId but, QDate since);

/// The applicant alone.
OwnPeople readOwnSelf(Database& database);

/// Adds these people.
void addOwnPeople(OwnPeople& own, Database& database, IdRange among);

/// The applicant, and those whose names or addresses have a word of the text, the only ones it can
/// name: a short text asks for few.
OwnPeople readOwnPeopleIn(Database& database, const QString& text);

} // namespace matchbook
