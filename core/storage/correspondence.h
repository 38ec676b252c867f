// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/correspondence.h"
#include "storage/database.h"

namespace matchbook {

/// What the store knows for the checks of a draft; see domain/correspondence.h.

History readHistory(Database& database, ContactId with, QDate today);

/// Everybody but one.
QList<OtherPerson> readOthers(Database& database, ContactId but);

/// What went out since a day to anybody but one, as far as its text was noted, the latest first.
QList<SentText> readSent(Database& database, ContactId but, QDate since);

OwnPeople readOwnPeople(Database& database);

/// The same of those whose names or addresses have a word of the text, the only ones it can name:
/// a short text asks for few.
OwnPeople readOwnPeopleIn(Database& database, const QString& text);

} // namespace matchbook
