// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/themed.h"
#include "desktop/widgets/avatar.h"

#include <QSet>

namespace matchbook {

TEST(Avatar, takesFirstAndLastName) {
    EXPECT_EQ(initials(QStringLiteral("Jane Mary Doe")), QStringLiteral("JD"));
    EXPECT_EQ(initials(QStringLiteral("sam")), QStringLiteral("S"));
}

TEST(Avatar, leavesTitlesAndDegreesOut) {
    EXPECT_EQ(initials(QStringLiteral("Dr. Jane Doe")), QStringLiteral("JD"));
    EXPECT_EQ(initials(QStringLiteral("Prof. Dr. Omar Haddad, MD, PhD")), QStringLiteral("OH"));
}

TEST(Avatar, knowsScriptsBeyondLatin) {
    EXPECT_EQ(initials(QString::fromUtf8("Élodie Roux")), QString::fromUtf8("ÉR"));
    EXPECT_EQ(initials(QString::fromUtf8("김 민지")), QString::fromUtf8("김민"));
    EXPECT_EQ(initials(QString::fromUtf8("e\u0301lodie")), QString::fromUtf8("E\u0301"));
}

TEST(Avatar, keepsToOneScript) {
    EXPECT_EQ(initials(QString::fromUtf8("Wei-Ling Zhang 张伟玲")), QStringLiteral("WZ"));
    EXPECT_EQ(initials(QString::fromUtf8("田中芽衣 Mei Tanaka")), QString::fromUtf8("田"));
    EXPECT_EQ(initials(QString::fromUtf8("Layla Al-Mansouri ليلى المنصوري")), QStringLiteral("LA"));
}

TEST(Avatar, takesGivenAndFamilyNameWhereBothAreKnown) {
    const QString sofia = QString::fromUtf8("Sofía Ibarra Montenegro");
    EXPECT_EQ(initials(sofia, QString::fromUtf8("Sofía"), QStringLiteral("Ibarra Montenegro")),
              QStringLiteral("SI"));
    EXPECT_EQ(initials(sofia, QString::fromUtf8("Sofía"), {}), QStringLiteral("SM"));
    EXPECT_EQ(
        initials(QString::fromUtf8("김 민지"), QString::fromUtf8("민지"), QString::fromUtf8("김")),
        QString::fromUtf8("김민"))
        << "in the order of the name";
}

TEST(Avatar, hasAQuestionMarkForNobody) {
    EXPECT_EQ(initials({}), QStringLiteral("?"));
    EXPECT_EQ(initials(QStringLiteral(" ... <> ")), QStringLiteral("?"));
}

TEST(Avatar, givesOneNameOneColourWhateverItsCaseAndAccents) {
    EXPECT_EQ(avatarColors(QStringLiteral("Jane Doe"), false).ground,
              avatarColors(QStringLiteral("JANE DOÉ"), false).ground);
}

TEST(Avatar, spreadsPeopleOverItsHuesAndEachReads) {
    for (const bool dark : {false, true}) {
        QSet<QRgb> seen;
        for (int i = 0; i < 300; ++i) {
            const AvatarColors colors = avatarColors(QStringLiteral("Person %1").arg(i), dark);
            seen.insert(colors.ground.rgb());
            EXPECT_GE(contrast(colors.ink, colors.ground), 4.5);
        }
        EXPECT_EQ(seen.size(), avatarHueCount());
    }
}

TEST_F(Themed, photoFillsTheCircle) {
    QPixmap photo(60, 90);
    photo.fill(Qt::red);
    Avatar avatar(faceOf(QStringLiteral("Jane Doe")), 40);
    avatar.setPhoto(photo);
    EXPECT_GT(pixelsOf(avatar, Qt::red), 900);
    EXPECT_NE(avatar.grab().toImage().pixelColor(0, 0), QColor(Qt::red));
}

} // namespace matchbook
