// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contactfilter.h"
#include "storage/database.h"

namespace matchbook {

/// The saved views. All members throw StorageError.
class ViewStore {
public:
    explicit ViewStore(Database& database)
        : m_database(database) {}

    /// In the order of their names.
    QList<SavedView> all();

    /// Keeps the view in place of one of the same name.
    void save(const SavedView& view);

    void remove(const QString& name);

private:
    Database& m_database;
};

} // namespace matchbook
