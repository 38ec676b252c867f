// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/duplicate.h"
#include "storage/database.h"

#include <QSet>

namespace matchbook {

/// Pairs of contacts: those that may be one person, and those of which the user said that they are
/// two. All members throw StorageError.
class PairStore {
public:
    /// Of a crowd with one key or one name each is paired with so many of the next only.
    static constexpr int mostPaired = 6;

    explicit PairStore(Database& database);

    /// Who has an identity key or a name in common and was not told apart: whom it is worth looking
    /// at more closely.
    QList<ContactPair> alike();

    QList<ContactPair> apart();
    void setApart(const ContactPair& pair);

    /// What was said of one holds for the other; of the two themselves it is forgotten.
    void repoint(ContactId from, ContactId to);

private:
    Database& m_database;
};

} // namespace matchbook
