// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/zippackage.h"

#include <memory>
#include <new>
#include <zip.h>

namespace matchbook {

namespace {

// The first instant a ZIP file can tell.
constexpr zip_uint16_t noTime = 0;
constexpr zip_uint16_t firstDay = (1 << 5) | 1;

/// In memory nothing fails but for want of it.
template <class T>
T* there(T* made) {
    if (!made)
        throw std::bad_alloc();
    return made;
}

void succeed(bool succeeded) {
    if (!succeeded)
        throw std::bad_alloc();
}

void addPart(zip_t* archive, const PackagePart& part) {
    zip_source_t* source = there(
        zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0));
    const zip_int64_t index =
        zip_file_add(archive, part.path.constData(), source, ZIP_FL_ENC_UTF_8);
    succeed(index >= 0);
    const auto place = zip_uint64_t(index);
    const zip_int32_t method = part.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    succeed(zip_set_file_compression(archive, place, method, 0) == 0 &&
            zip_file_set_dostime(archive, place, noTime, firstDay, 0) == 0);
}

QByteArray contentOf(zip_source_t* source) {
    zip_stat_t stat;
    succeed(zip_source_stat(source, &stat) == 0 && zip_source_open(source) == 0);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    succeed(zip_source_read(source, bytes.data(), stat.size) == zip_int64_t(stat.size));
    zip_source_close(source);
    return bytes;
}

} // namespace

QByteArray zipPackage(const QList<PackagePart>& parts) {
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> buffer(
        there(zip_source_buffer_create(nullptr, 0, 0, nullptr)), &zip_source_free);
    zip_source_keep(buffer.get());
    std::unique_ptr<zip_t, decltype(&zip_discard)> archive(
        there(zip_open_from_source(buffer.get(), ZIP_TRUNCATE, nullptr)), &zip_discard);
    for (const PackagePart& part : parts)
        addPart(archive.get(), part);
    succeed(zip_close(archive.get()) == 0);
    archive.release();
    return contentOf(buffer.get());
}

} // namespace matchbook
