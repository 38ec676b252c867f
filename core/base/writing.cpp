// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/writing.h"

#include <cerrno>

namespace matchbook {

namespace {

/// Of the ways to say that there is no room Qt knows one.
bool isFull(const QFileDevice& file) {
    return file.error() == QFileDevice::ResourceError ||
           file.errorString() == qt_error_string(EFBIG) ||
           file.errorString() == qt_error_string(EDQUOT);
}

} // namespace

bool writeAll(QFileDevice& file, QByteArrayView bytes) {
    while (!bytes.isEmpty()) {
        const qint64 written = file.write(bytes.data(), bytes.size());
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

Error unwritable(const QString& path, const QFileDevice& file) {
    return Error{.code = isFull(file) ? Error::Code::DiskFull : Error::Code::FileUnwritable,
                 .file = path,
                 .detail = file.errorString()};
}

} // namespace matchbook
