// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/photo.h"

#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace matchbook {

TEST(Photo, isCutToASquareFromTheMiddle) {
    const QTemporaryDir folder;
    QImage image(400, 900, QImage::Format_RGB32);
    image.fill(Qt::blue);
    for (int y = 250; y < 650; ++y) {
        for (int x = 0; x < 400; ++x)
            image.setPixelColor(x, y, Qt::red);
    }
    const QString path = folder.filePath(QStringLiteral("anna.png"));
    ASSERT_TRUE(image.save(path));
    const auto bytes = readPhoto(path);
    ASSERT_TRUE(bytes.ok());
    const QImage read = QImage::fromData(*bytes);
    EXPECT_EQ(read.width(), read.height());
    EXPECT_GT(read.pixelColor(2, 2).red(), 200);
    EXPECT_LT(read.pixelColor(2, 2).blue(), 60);
}

TEST(Photo, aFileThatIsNoPictureIsRefused) {
    const auto bytes = readPhoto(QStringLiteral("/nowhere/at/all.png"));
    ASSERT_FALSE(bytes.ok());
    EXPECT_EQ(bytes.error().code, Error::Code::FileUnreadable);
}

} // namespace matchbook
