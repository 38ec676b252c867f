// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/support/theme.h"
#include "desktop/themed.h"
#include "desktop/widgets/chip.h"

#include <QLabel>

namespace matchbook {

namespace {

constexpr ColorRole grounds[] = {ColorRole::Sunken, ColorRole::Surface, ColorRole::Raised,
                                 ColorRole::Hover, ColorRole::Selection};

::testing::AssertionResult readable(ColorRole ink, ColorRole ground) {
    for (const bool dark : {false, true}) {
        const double ratio = contrast(color(ink, dark), color(ground, dark));
        if (ratio < 4.5)
            return ::testing::AssertionFailure()
                   << "ink " << int(ink) << " on ground " << int(ground)
                   << (dark ? " in dark: " : " in light: ") << ratio;
    }
    return ::testing::AssertionSuccess();
}

} // namespace

TEST(Theme, everyTextColourReadsOnEveryLevel) {
    for (const ColorRole ground : grounds) {
        for (const ColorRole ink :
             {ColorRole::Text, ColorRole::TextMuted, ColorRole::Accent, ColorRole::AccentHover,
              ColorRole::Danger, ColorRole::Warning, ColorRole::Success, ColorRole::Info})
            EXPECT_TRUE(readable(ink, ground));
    }
}

TEST(Theme, everyToneReadsOnItsOwnGround) {
    for (const Tone tone :
         {Tone::Neutral, Tone::Accent, Tone::Info, Tone::Success, Tone::Warning, Tone::Danger})
        EXPECT_TRUE(readable(toneInk(tone), toneGround(tone)));
    // The action of an error bar, and whole sentences on soft grounds.
    EXPECT_TRUE(readable(ColorRole::Accent, ColorRole::DangerSoft));
    for (const ColorRole soft : {ColorRole::NeutralSoft, ColorRole::AccentSoft,
                                 ColorRole::DangerSoft, ColorRole::WarningSoft})
        EXPECT_TRUE(readable(ColorRole::Text, soft));
}

TEST(Theme, buttonsAndToolTipsRead) {
    for (const ColorRole ground :
         {ColorRole::Accent, ColorRole::AccentHover, ColorRole::Danger, ColorRole::DangerHover})
        EXPECT_TRUE(readable(ColorRole::AccentText, ground));
    EXPECT_TRUE(readable(ColorRole::TipText, ColorRole::TipGround));
}

TEST(Theme, focusRingStandsOutOnEveryLevel) {
    for (const bool dark : {false, true}) {
        for (const ColorRole ground : grounds)
            EXPECT_GE(contrast(color(ColorRole::Accent, dark), color(ground, dark)), 3.0);
    }
}

TEST(Theme, darkChoiceMakesTheApplicationDark) {
    applyTheme(*qApp, ThemeChoice::Dark);
    EXPECT_TRUE(isDark(QApplication::palette()));
    EXPECT_EQ(color(ColorRole::Surface), color(ColorRole::Surface, true));
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), color(ColorRole::Surface, true));
    applyTheme(*qApp, ThemeChoice::Light);
    EXPECT_EQ(color(ColorRole::Surface), color(ColorRole::Surface, false));
}

TEST(Theme, systemChoiceLooksAtTheDesktopAgain) {
    QApplication::setPalette(QPalette());
    const bool desktopIsDark = isDark(QApplication::palette());
    applyTheme(*qApp, desktopIsDark ? ThemeChoice::Light : ThemeChoice::Dark);
    applyTheme(*qApp, ThemeChoice::System);
    EXPECT_EQ(isDark(QApplication::palette()), desktopIsDark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window),
              color(ColorRole::Surface, desktopIsDark));
}

TEST(Theme, systemChoiceSetsOurColoursAgainWhenThePaletteChanges) {
    applyTheme(*qApp, ThemeChoice::System);
    const QColor ours = QApplication::palette().color(QPalette::Text);
    QApplication::setPalette(QPalette(Qt::magenta)); // as a desktop's change arrives
    QApplication::processEvents();
    EXPECT_EQ(QApplication::palette().color(QPalette::Text), ours);
}

TEST(Theme, widgetsFollowAChangeOfScheme) {
    applyTheme(*qApp, ThemeChoice::Light);
    QLabel label;
    label.show();
    applyTheme(*qApp, ThemeChoice::Dark);
    QApplication::processEvents();
    EXPECT_EQ(label.palette().color(QPalette::WindowText), color(ColorRole::Text, true));
    applyTheme(*qApp, ThemeChoice::Light);
}

TEST(Theme, typeScaleFollowsTheDesktopsPointSize) {
    QFont base;
    base.setPointSizeF(20);
    EXPECT_DOUBLE_EQ(roleFont(TypeRole::Body, base).pointSizeF(), 20);
    EXPECT_GT(roleFont(TypeRole::Display, base).pointSizeF(),
              roleFont(TypeRole::Title, base).pointSizeF());
    EXPECT_GT(roleFont(TypeRole::Title, base).pointSizeF(),
              roleFont(TypeRole::Heading, base).pointSizeF());
    EXPECT_LT(roleFont(TypeRole::Caption, base).pointSizeF(), 20);
    base.setPixelSize(30);
    EXPECT_EQ(roleFont(TypeRole::Body, base).pixelSize(), 30);
    EXPECT_GT(roleFont(TypeRole::Title, base).pixelSize(), 30);
}

TEST(Theme, applyingTwiceKeepsTheDesktopsPointSize) {
    const double before = QApplication::font().pointSizeF();
    applyTheme(*qApp, ThemeChoice::Light);
    applyTheme(*qApp, ThemeChoice::Light);
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), before);
}

} // namespace matchbook
