// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/migrator.h"

#include "storage/storageerror.h"
#include "storage/storefile.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFile>

namespace matchbook {

namespace {

QStringList migrationFiles() {
    return QDir(QStringLiteral(":/migrations"))
        .entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

int numberOf(const QString& name) {
    return QStringView(name).first(4).toInt();
}

QByteArray script(const QString& name) {
    QFile file(QStringLiteral(":/migrations/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(Error{.code = Error::Code::FileUnreadable, .file = file.fileName()});
    return file.readAll();
}

void keepCopy(Database& database, int version) {
    const QString copy = database.file() + QStringLiteral(".before-v%1").arg(version);
    if (QFile::exists(copy))
        return;
    QFile reserved(copy);
    if (!reserved.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        throw StorageError(Error{.code = Error::Code::FileUnwritable, .file = copy});
    reserved.close();
    auto vacuum = database.prepare("VACUUM INTO ?");
    vacuum.bind(copy).run();
}

} // namespace

int newestVersion() {
    return numberOf(migrationFiles().last());
}

int versionOf(Database& database) {
    return static_cast<int>(database.number("PRAGMA user_version"));
}

void migrate(Database& database) {
    const int version = versionOf(database);
    if (version > newestVersion())
        throw StorageError(Error{.code = Error::Code::StoreNewer,
                                 .file = database.file(),
                                 .detail = QString::number(version)});
    if (version > 0 && version < newestVersion())
        keepCopy(database, newestVersion());
    for (const QString& name : migrationFiles()) {
        const int number = numberOf(name);
        if (number <= version)
            continue;
        Transaction transaction(database);
        // Another process may have been faster between our look and our lock.
        if (versionOf(database) >= number)
            continue;
        database.execute(script(name));
        database.execute("PRAGMA user_version = " + QByteArray::number(number));
        database.execute("PRAGMA application_id = " + QByteArray::number(storeApplicationId));
        transaction.commit();
    }
}

} // namespace matchbook
