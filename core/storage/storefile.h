// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QLockFile>

#include <memory>

namespace matchbook {

/// "Mbk1" in the header of every store (PRAGMA application_id).
inline constexpr int storeApplicationId = 0x4d626b31;

/// What the header of a store says, read without SQLite (its file format, section 1.3).
struct StoreHeader {
    int applicationId = 0;
    int version = 0; ///< PRAGMA user_version: the number of the last migration
    qint64 size = 0; ///< that the file must have at least; 0 where the header does not know
};

/// StoreMissing, StoreUnreadable, or StoreNotOurs for a file that is no SQLite database.
Result<StoreHeader> readStoreHeader(const QString& file);

/// Is there one of our stores? Nothing else may take its place.
bool isStore(const QString& file);

/// Is the file shorter than it must be? SQLite would take what is missing for zeroes.
bool isCutShort(const QString& file, const StoreHeader& header);

/// Was the last writer cut off? Then a rollback journal waits beside the store.
bool hasHotJournal(const QString& file);

/// Makes a folder that only its owner can enter, unless there is one.
void makePrivateFolder(const QString& folder);

/// Gives a finished file its name in place of what has it, at once and on the disk when it returns.
Result<> putInPlace(const QString& finished, const QString& name);

/// Lets one process at a time make, copy or replace the store at path. StoreLocked after some
/// seconds of waiting; where no lock can be kept, as in a folder that cannot be written, it is
/// given without one.
Result<std::unique_ptr<QLockFile>> lockStore(const QString& path);

/// The file that unfinished work at path is kept in, gone when this goes.
class Unfinished {
public:
    explicit Unfinished(QString file);
    ~Unfinished();
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;

    [[nodiscard]] const QString& file() const { return m_file; }

private:
    void remove() const;

    QString m_file;
};

} // namespace matchbook
