// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/support/theme.h"

#include "desktop/support/colorscheme.h"
#include "desktop/support/style.h"
#include "desktop/support/wheel.h"

#include <QEvent>
#include <QFontDatabase>
#include <QSettings>

#include <array>

namespace matchbook {

namespace {

constexpr auto themeKey = "window/theme";

struct Scheme {
    QRgb light;
    QRgb dark;
};

/// In the order of ColorRole. Warm greys, one teal; every text colour reads with at least 4.5:1 on
/// every ground it stands on, which theme_test computes.
constexpr std::array schemes = {
    Scheme{0xffefece6, 0xff171513}, // Sunken
    Scheme{0xfff9f7f4, 0xff1e1c1a}, // Surface
    Scheme{0xffffffff, 0xff272421}, // Raised
    Scheme{0xfff1eee8, 0xff2e2b27}, // Hover
    Scheme{0xffdfecea, 0xff233b39}, // Selection
    Scheme{0xffe5e1d9, 0xff36322d}, // Hairline
    Scheme{0xffcdc7bc, 0xff4d4841}, // Border
    Scheme{0xff25221e, 0xffece8e1}, // Text
    Scheme{0xff645e56, 0xffb6afa4}, // TextMuted
    Scheme{0xffa39c92, 0xff756e65}, // TextDisabled
    Scheme{0xff0f6866, 0xff66c4ba}, // Accent
    Scheme{0xff0b5452, 0xff83d3ca}, // AccentHover
    Scheme{0xffffffff, 0xff0b2725}, // AccentText
    Scheme{0xffab2f28, 0xfff19c93}, // Danger
    Scheme{0xff8e241e, 0xfff6b4ad}, // DangerHover
    Scheme{0xff805300, 0xffe3b65f}, // Warning
    Scheme{0xff2c6637, 0xff8bca93}, // Success
    Scheme{0xff2c598f, 0xff95bcec}, // Info
    Scheme{0xffece8e1, 0xff37332e}, // NeutralSoft
    Scheme{0xffdcebe8, 0xff1f3a37}, // AccentSoft
    Scheme{0xfff8e3e0, 0xff442724}, // DangerSoft
    Scheme{0xfff7ead0, 0xff3d311c}, // WarningSoft
    Scheme{0xffe0eedf, 0xff233827}, // SuccessSoft
    Scheme{0xffe1eaf5, 0xff233349}, // InfoSoft
    Scheme{0xff2f2b27, 0xffe9e4dc}, // TipGround
    Scheme{0xfff6f3ee, 0xff25221e}, // TipText
};
static_assert(schemes.size() == static_cast<size_t>(ColorRole::TipText) + 1);

struct Face {
    double factor;
    QFont::Weight weight;
};

/// In the order of TypeRole.
constexpr std::array faces = {
    Face{1.75, QFont::DemiBold}, Face{1.35, QFont::DemiBold}, Face{1.12, QFont::DemiBold},
    Face{1.0, QFont::DemiBold},  Face{1.0, QFont::Normal},    Face{0.9, QFont::Normal},
};

/// Lives as a child of the application: holds the choice and answers the desktop's changes.
class Follower : public QObject {
public:
    explicit Follower(QApplication& app)
        : QObject(&app) {
        app.installEventFilter(this);
        connect(&m_desktop, &ColorScheme::changed, this, [this] {
            if (m_choice == ThemeChoice::System)
                apply();
        });
    }

    void follow(ThemeChoice choice) {
        m_choice = choice;
        apply();
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::ApplicationPaletteChange && watched == parent() &&
            !m_applying && m_choice == ThemeChoice::System)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply() {
        m_applying = true;
        QApplication::setPalette(QPalette()); // back to the desktop's own, to look at it
        const bool system = m_choice == ThemeChoice::System;
        const bool dark = system ? m_desktop.dark().value_or(isDark(QApplication::palette()))
                                 : m_choice == ThemeChoice::Dark;
        QPalette palette = paletteFor(dark);
        // A palette that sets every role hides the desktop's changes from us.
        if (system)
            palette.setResolveMask(palette.resolveMask() & ~bevelMask());
        QApplication::setPalette(palette);
        m_applying = false;
    }

    static QPalette::ResolveMask bevelMask() {
        QPalette bevels;
        for (auto role : {QPalette::Light, QPalette::Midlight, QPalette::Mid})
            bevels.setColor(role, Qt::black);
        return bevels.resolveMask();
    }

    ColorScheme m_desktop;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_applying = false;
};

Follower* followerOf(QApplication& app) {
    for (QObject* child : app.children()) {
        if (auto* follower = dynamic_cast<Follower*>(child))
            return follower;
    }
    return new Follower(app);
}

void preferInter() {
    const QString family = QStringLiteral("Inter");
    if (!QFontDatabase::hasFamily(family))
        return;
    QFont font = QApplication::font();
    font.setFamilies({family, font.family()});
    QApplication::setFont(font);
}

} // namespace

QColor color(ColorRole role, bool dark) {
    const Scheme& scheme = schemes[static_cast<size_t>(role)];
    return QColor::fromRgba(dark ? scheme.dark : scheme.light);
}

QColor color(ColorRole role) {
    return color(role, isDark(QGuiApplication::palette()));
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128;
}

QFont roleFont(TypeRole role) {
    return roleFont(role, QApplication::font());
}

QFont roleFont(TypeRole role, const QFont& base) {
    const Face& face = faces[static_cast<size_t>(role)];
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * face.factor);
    else
        font.setPixelSize(qRound(base.pixelSize() * face.factor));
    font.setWeight(face.weight);
    if (role == TypeRole::Display || role == TypeRole::Title)
        font.setLetterSpacing(QFont::PercentageSpacing, 98.5);
    return font;
}

QPalette paletteFor(bool dark) {
    using Color = ColorRole;
    const std::pair<QPalette::ColorRole, Color> roles[] = {
        {QPalette::Window, Color::Surface},
        {QPalette::WindowText, Color::Text},
        {QPalette::Base, Color::Raised},
        {QPalette::AlternateBase, Color::Surface},
        {QPalette::Text, Color::Text},
        {QPalette::Button, Color::Raised},
        {QPalette::ButtonText, Color::Text},
        {QPalette::BrightText, Color::Danger},
        {QPalette::Highlight, Color::Selection},
        {QPalette::HighlightedText, Color::Text},
        {QPalette::Link, Color::Accent},
        {QPalette::LinkVisited, Color::Accent},
        {QPalette::ToolTipBase, Color::TipGround},
        {QPalette::ToolTipText, Color::TipText},
        {QPalette::PlaceholderText, Color::TextMuted},
        {QPalette::Light, Color::Raised},
        {QPalette::Midlight, Color::Hover},
        {QPalette::Mid, Color::Border},
        {QPalette::Dark, Color::Border},
        {QPalette::Shadow, Color::Hairline},
    };
    QPalette palette;
    for (const auto& [role, ours] : roles)
        palette.setColor(role, color(ours, dark));
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                      QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, color(Color::TextDisabled, dark));
    return palette;
}

void applyTheme(QApplication& app, ThemeChoice choice) {
    if (!qobject_cast<Style*>(QApplication::style())) {
        QApplication::setStyle(new Style);
        preferInter();
        keepWheelFromFields(app);
    }
    followerOf(app)->follow(choice);
}

ThemeChoice chosenTheme() {
    const QString token = QSettings().value(QLatin1StringView(themeKey)).toString();
    return fromToken<ThemeChoice>(token).value_or(ThemeChoice::System);
}

void chooseTheme(ThemeChoice choice) {
    QSettings().setValue(QLatin1StringView(themeKey), toText(choice));
    applyTheme(*qApp, choice);
}

} // namespace matchbook
