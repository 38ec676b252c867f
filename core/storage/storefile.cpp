// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/storefile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace matchbook {

namespace {

constexpr qint64 headerSize = 100;
constexpr int versionOffset = 60;
constexpr int applicationIdOffset = 68;

} // namespace

Result<StoreHeader> readStoreHeader(const QString& file) {
    if (!QFileInfo::exists(file))
        return Error{.code = Error::Code::StoreMissing, .file = file};
    QFile device(file);
    if (QFileInfo(file).isDir() || !device.open(QIODevice::ReadOnly))
        return Error{
            .code = Error::Code::FileUnreadable, .file = file, .detail = device.errorString()};
    const QByteArray header = device.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return Error{.code = Error::Code::StoreNotOurs, .file = file};
    return StoreHeader{qFromBigEndian<qint32>(header.constData() + applicationIdOffset),
                       qFromBigEndian<qint32>(header.constData() + versionOffset)};
}

bool hasHotJournal(const QString& file) {
    return QFileInfo(file + QStringLiteral("-journal")).size() > 0;
}

} // namespace matchbook
