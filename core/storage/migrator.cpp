// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/migrator.h"

#include "storage/derived.h"
#include "storage/storecopy.h"
#include "storage/storefile.h"
#include "storage/throwing.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace matchbook {

namespace {

/// The version in which the tables that follow from the records got their present form.
constexpr int derivedSince = 4;

QList<Migration> readMigrations() {
    const QDir folder(QStringLiteral(":/migrations"));
    QList<Migration> steps;
    for (const QString& name :
         folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throwError(Error::Code::FileUnreadable, file.fileName());
        steps.append({QStringView(name).first(4).toInt(), file.readAll()});
    }
    return steps;
}

[[noreturn]] void refuseNewer(const QString& file, int version) {
    throwError(Error::Code::StoreNewer, file, QString::number(version));
}

/// A copy gets its name only when it is whole: one that was cut off is never taken for a good one.
void keepCopy(Database& database, int version, int newest) {
    const QString copy = database.file() + QStringLiteral(".before-v%1").arg(newest);
    const Unfinished unfinished(copy + QStringLiteral(".unfinished"));
    try {
        copyStore(database, unfinished.file());
    } catch (const StorageError& error) {
        Error said = error.error();
        if (said.code == Error::Code::FileUnwritable)
            said.file = copy;
        throwError(said);
    }
    // Another process may have been faster than our copy; then it has made one of its own.
    if (const auto header = readStoreHeader(unfinished.file());
        !header || header->version != version)
        return;
    orThrow(putInPlace(unfinished.file(), copy));
}

} // namespace

const QList<Migration>& migrations() {
    static const auto steps = readMigrations();
    return steps;
}

int newestVersion() {
    return migrations().last().version;
}

int versionOf(Database& database) {
    return static_cast<int>(database.number("PRAGMA user_version"));
}

std::unique_ptr<Database> openKnownVersion(const QString& file) {
    if (const auto header = readStoreHeader(file); header && header->version > newestVersion())
        refuseNewer(QFileInfo(file).absoluteFilePath(), header->version);
    return Database::open(file);
}

void migrate(Database& database, const QList<Migration>& steps) {
    const int newest = steps.last().version;
    const int version = versionOf(database);
    if (version > newest)
        refuseNewer(database.file(), version);
    if (version == newest)
        return;
    if (version > 0)
        keepCopy(database, version, newest);
    Transaction transaction(database);
    const int locked = versionOf(database);
    if (locked > newest)
        refuseNewer(database.file(), locked);
    for (const Migration& step : steps) {
        if (step.version > locked)
            database.execute(step.script);
    }
    if (locked > 0 && locked < derivedSince && newest >= derivedSince)
        rebuildDerived(database);
    database.execute("PRAGMA user_version = " + QByteArray::number(newest));
    database.execute("PRAGMA application_id = " + QByteArray::number(storeApplicationId));
    transaction.commit();
}

} // namespace matchbook
