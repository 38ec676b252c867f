// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/storefile.h"

#include "base/flush.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <filesystem>

namespace matchbook {

namespace {

/// How many milliseconds one program waits for another that is making or copying the same store.
constexpr int patience = 10'000;

constexpr qint64 headerSize = 100;
constexpr int pageSizeOffset = 16;
constexpr int changesOffset = 24;
constexpr int pageCountOffset = 28;
constexpr int versionOffset = 60;
constexpr int applicationIdOffset = 68;
constexpr int pageCountValidForOffset = 92;

qint32 numberAt(const QByteArray& header, int offset) {
    return qFromBigEndian<qint32>(header.constData() + offset);
}

/// 1 stands for 65536. The number of pages counts only if it was written with the last change.
qint64 leastSize(const QByteArray& header) {
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + pageSizeOffset);
    if (numberAt(header, changesOffset) != numberAt(header, pageCountValidForOffset))
        return 0;
    return (pageSize == 1 ? 65536 : pageSize) * numberAt(header, pageCountOffset);
}

} // namespace

Result<StoreHeader> readStoreHeader(const QString& file) {
    if (!QFileInfo::exists(file))
        return Error{.code = Error::Code::StoreMissing, .file = file};
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return Error{
            .code = Error::Code::StoreUnreadable, .file = file, .detail = device.errorString()};
    const QByteArray header = device.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return Error{.code = Error::Code::StoreNotOurs, .file = file};
    return StoreHeader{.applicationId = numberAt(header, applicationIdOffset),
                       .version = numberAt(header, versionOffset),
                       .size = leastSize(header)};
}

bool isStore(const QString& file) {
    const auto header = readStoreHeader(file);
    return header && header->applicationId == storeApplicationId;
}

bool isCutShort(const QString& file, const StoreHeader& header) {
    // While a write is under way, or was cut off, the journal knows the size.
    return !hasHotJournal(file) && QFileInfo(file).size() < header.size;
}

bool hasHotJournal(const QString& file) {
    // SQLite follows a link and keeps the journal beside the file it leads to.
    const QString store = QFileInfo(file).canonicalFilePath();
    return !store.isEmpty() && QFileInfo(store + QStringLiteral("-journal")).size() > 0;
}

void makePrivateFolder(const QString& folder) {
    if (QFileInfo::exists(folder))
        return;
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

Result<> putInPlace(const QString& finished, const QString& name) {
    std::error_code failed;
    if (flushToDisk(finished))
        std::filesystem::rename(QFileInfo(finished).filesystemFilePath(),
                                QFileInfo(name).filesystemFilePath(), failed);
    else
        failed = std::make_error_code(std::errc::io_error);
    if (failed)
        return Error{.code = Error::Code::FileUnwritable,
                     .file = name,
                     .detail = QString::fromStdString(failed.message())};
    flushToDisk(QFileInfo(name).absolutePath());
    return done();
}

Result<std::unique_ptr<QLockFile>> lockStore(const QString& path) {
    const QString name = path + QStringLiteral(".lock");
    auto lock = std::make_unique<QLockFile>(name);
    // A process that is gone leaves its lock behind; how old it is says nothing.
    lock->setStaleLockTime(0);
    if (lock->tryLock(patience) || lock->error() != QLockFile::LockFailedError)
        return lock;
    // One who was killed before it was written into says not even whose it was.
    if (QFileInfo(name).size() == 0 && QFile::remove(name) && lock->tryLock(0))
        return lock;
    return Error{.code = Error::Code::StoreLocked, .file = path};
}

Unfinished::Unfinished(QString file)
    : m_file(std::move(file)) {
    remove(); // of one who was killed
}

Unfinished::~Unfinished() {
    remove();
}

void Unfinished::remove() const {
    QFile::remove(m_file);
    QFile::remove(m_file + QStringLiteral("-journal"));
}

} // namespace matchbook
