// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"
#include "storage/database.h"

#include <QSet>

namespace matchbook {

/// The full-text query that finds all the words of text, the last one also as the beginning of a
/// word. Every word is quoted, so that nothing typed is taken for syntax; empty when there is no
/// word.
QString matchQuery(const QString& text);

/// A subquery with the column id: the interactions that the full-text query ?1 finds, of very many
/// the latest. A word that is in more of them tells people apart no longer, and would cost time.
QByteArray foundInteractions();

/// Who was found by a search.
struct Found {
    QSet<ContactId> byName;
    QSet<ContactId> elsewhere; ///< in the rest of the record, or in an interaction with them
};

/// Whoever has all the words in their record or in one interaction with them. One or two letters
/// are looked for in names, and elsewhere only when no name has them: they are in almost every
/// note.
Found searchContacts(Database& database, const QString& text);

} // namespace matchbook
