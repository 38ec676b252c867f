// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <gtest/gtest.h>
#include <zip.h>

namespace matchbook::test {

/// A part of a package as it is read back.
struct UnzippedPart {
    QByteArray path;
    QByteArray bytes;
    bool stored = false;
};

/// The parts of a package in their order.
inline QList<UnzippedPart> unzipped(const QByteArray& package) {
    QList<UnzippedPart> parts;
    zip_source_t* source =
        zip_source_buffer_create(package.constData(), zip_uint64_t(package.size()), 0, nullptr);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (!archive) {
        zip_source_free(source);
        ADD_FAILURE() << "no package";
        return parts;
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, zip_uint64_t(i), 0, &stat);
        QByteArray bytes(qsizetype(stat.size), '\0');
        zip_file_t* file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        EXPECT_EQ(zip_fread(file, bytes.data(), stat.size), zip_int64_t(stat.size)) << stat.name;
        zip_fclose(file);
        parts.append({stat.name, bytes, stat.comp_method == ZIP_CM_STORE});
    }
    zip_discard(archive);
    return parts;
}

} // namespace matchbook::test
