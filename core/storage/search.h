// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"
#include "storage/database.h"

namespace matchbook {

/// The full-text query that finds all the words of text, the last one also as the beginning of a
/// word. Every word is quoted, so that nothing typed is taken for syntax; empty when there is no
/// word.
QString matchQuery(const QString& text);

/// Whoever has all the words in their record or in one interaction with them: first those with the
/// words in their name, each group in the order of names.
QList<ContactId> searchContacts(Database& database, const QString& text);

} // namespace matchbook
