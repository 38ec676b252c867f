// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/storefile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace matchbook {

namespace {

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

bool isCutShort(const QString& file, const StoreHeader& header) {
    // While a write is under way, or was cut off, the journal knows the size.
    return !hasHotJournal(file) && QFileInfo(file).size() < header.size;
}

bool hasHotJournal(const QString& file) {
    // SQLite follows a link and keeps the journal beside the file it leads to.
    const QString store = QFileInfo(file).canonicalFilePath();
    return !store.isEmpty() && QFileInfo(store + QStringLiteral("-journal")).size() > 0;
}

} // namespace matchbook
