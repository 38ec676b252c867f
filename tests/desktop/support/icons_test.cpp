// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/support/icons.h"
#include "desktop/themed.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QSvgRenderer>

namespace matchbook {

namespace {

QSet<QRgb> inksOf(const QPixmap& pixmap) {
    QSet<QRgb> inks;
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() == 255)
                inks.insert(image.pixel(x, y));
        }
    }
    return inks;
}

} // namespace

TEST(Icons, everyNameHasADrawingAndEveryDrawingAName) {
    QSet<QString> names;
    for (const char* name : tokens<Icon>())
        names.insert(QString::fromLatin1(name));
    EXPECT_EQ(names.size(), qsizetype(tokens<Icon>().size()));
    EXPECT_EQ(tokens<Icon>().size(), size_t(Icon::Copy) + 1);
    QSet<QString> files;
    for (const QString& file : QDir(QStringLiteral(":/icons")).entryList(QDir::Files))
        files.insert(file.chopped(4));
    EXPECT_EQ(names, files);
}

TEST(Icons, everyDrawingIsALineIconOnOurGrid) {
    for (const char* name : tokens<Icon>()) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1StringView(name)));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        const QByteArray svg = file.readAll();
        EXPECT_TRUE(QSvgRenderer(svg).isValid()) << name;
        EXPECT_TRUE(svg.contains("viewBox=\"0 0 24 24\"")) << name;
        EXPECT_TRUE(svg.contains("stroke=\"currentColor\"")) << name;
        EXPECT_TRUE(svg.contains("stroke-width=\"1.75\"")) << name;
        EXPECT_FALSE(svg.contains('#')) << name << " has a colour of its own";
    }
}

TEST_F(Themed, iconsHaveTheColourOfTheirRole) {
    const QIcon icon = lineIcon(Icon::Plus, ColorRole::Accent);
    EXPECT_EQ(inksOf(icon.pixmap(48, 48)), QSet<QRgb>{color(ColorRole::Accent).rgba()});
    EXPECT_EQ(inksOf(icon.pixmap(48, 48, QIcon::Disabled)),
              QSet<QRgb>{color(ColorRole::TextDisabled).rgba()});
}

TEST_F(Themed, iconsFollowAChangeOfScheme) {
    const QIcon icon = lineIcon(Icon::Plus, ColorRole::Text);
    applyTheme(*qApp, ThemeChoice::Dark);
    EXPECT_EQ(inksOf(icon.pixmap(48, 48)), QSet<QRgb>{color(ColorRole::Text, true).rgba()});
    applyTheme(*qApp, ThemeChoice::Light);
}

TEST_F(Themed, iconsAreDrawnForTheScaleOfTheScreen) {
    const QPixmap sharp = lineIcon(Icon::Search).pixmap(QSize(20, 20), 2.0);
    EXPECT_EQ(sharp.size(), QSize(40, 40));
    EXPECT_DOUBLE_EQ(sharp.devicePixelRatio(), 2.0);
}

TEST_F(Themed, noIconIsEmpty) {
    for (size_t i = 0; i < tokens<Icon>().size(); ++i) {
        const QPixmap pixmap = lineIcon(static_cast<Icon>(i)).pixmap(48, 48);
        EXPECT_FALSE(inksOf(pixmap).isEmpty()) << tokens<Icon>()[i];
    }
}

} // namespace matchbook
