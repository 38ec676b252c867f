// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

namespace matchbook {

/// One step of the schema: the script that brings a store of the version before to this one.
struct Migration {
    int version = 0;
    QByteArray script;
};

/// The numbered files in migrations/, in their order. All functions throw StorageError.
const QList<Migration>& migrations();

/// The version of a store that has them all.
int newestVersion();

int versionOf(Database& database);

/// Opens a store that is not newer than this program; StoreNewer leaves it untouched, for it is
/// found before SQLite touches the file.
std::unique_ptr<Database> openKnownVersion(const QString& file);

/// Brings a store up to date, wholly or not at all. An existing store is first copied beside itself
/// ("<name>.before-v<N>"), and the copy checked. StoreNewer when a later version wrote the store.
void migrate(Database& database, const QList<Migration>& steps = migrations());

} // namespace matchbook
