// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/photo.h"

#include <QBuffer>
#include <QImageReader>

namespace matchbook {

namespace {

constexpr int side = 320; ///< twice the largest circle, on the densest screens
constexpr int quality = 90;

QImage square(const QImage& image) {
    const int length = std::min(image.width(), image.height());
    return image.copy((image.width() - length) / 2, (image.height() - length) / 2, length, length)
        .scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

Result<QByteArray> readPhoto(const QString& path) {
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    if (image.isNull())
        return Error{
            .code = Error::Code::FileUnreadable, .file = path, .detail = reader.errorString()};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    square(image).save(&buffer, "JPEG", quality);
    return bytes;
}

} // namespace matchbook
