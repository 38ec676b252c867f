// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/storecopy.h"

#include "base/writing.h"
#include "storage/storageerror.h"

#include <QFile>

namespace matchbook {

namespace {

/// How often copying begins anew because another process wrote meanwhile.
constexpr int mostTries = 5;

[[noreturn]] void fail(Error::Code code, const QString& file, const QString& detail = {}) {
    throw StorageError(Error{.code = code, .file = file, .detail = detail});
}

using Counts = QList<std::pair<QString, qint64>>;

Counts rowCounts(Database& database) {
    Counts counts;
    auto tables = database.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name");
    while (tables.step()) {
        const QString name = tables.value<QString>();
        counts.append({name, database.number("SELECT count(*) FROM \"" + name.toUtf8() + '"')});
    }
    return counts;
}

/// VACUUM INTO takes an empty file, and would make one that others can read.
void reserve(const QString& file) {
    QFile empty(file);
    if (!empty.open(QIODevice::WriteOnly | QIODevice::Truncate,
                    QFile::ReadOwner | QFile::WriteOwner))
        throw StorageError(unwritable(file, empty));
}

/// Of what fails here the new file is the cause, unless the store is damaged.
void vacuumInto(Database& database, const QString& to) {
    try {
        database.prepare("VACUUM INTO ?").bind(to).run();
    } catch (const StorageError& error) {
        Error said = error.error();
        if (said.code == Error::Code::DiskFull)
            said.file = to;
        throw StorageError(said);
    }
}

void requireEqual(const QString& copy, const Counts& counts) {
    const auto opened = Database::open(copy, Database::Access::ReadOnly);
    if (const auto problems = opened->problems(true); !problems.isEmpty())
        fail(Error::Code::StoreDamaged, copy, problems.first());
    if (rowCounts(*opened) != counts)
        fail(Error::Code::StoreDamaged, copy, QStringLiteral("rows are missing"));
}

} // namespace

void copyStore(Database& database, const QString& to) {
    for (int tries = 0; tries < mostTries; ++tries) {
        const qint64 version = database.dataVersion();
        reserve(to);
        vacuumInto(database, to);
        const Counts counts = rowCounts(database);
        if (database.dataVersion() != version)
            continue;
        requireEqual(to, counts);
        return;
    }
    fail(Error::Code::StoreLocked, database.file());
}

} // namespace matchbook
