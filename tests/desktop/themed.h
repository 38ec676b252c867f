// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/support/theme.h"

#include <QImage>
#include <QWidget>

#include <cmath>
#include <gtest/gtest.h>

namespace matchbook {

/// A test of something that is painted: starts in the light scheme.
class Themed : public ::testing::Test {
protected:
    Themed() { applyTheme(*qApp, ThemeChoice::Light); }
};

/// Relative luminance and contrast as the Web Content Accessibility Guidelines define them.
inline double luminance(const QColor& ink) {
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(double(ink.redF())) + 0.7152 * part(double(ink.greenF())) +
           0.0722 * part(double(ink.blueF()));
}

inline double contrast(const QColor& one, const QColor& other) {
    const double bright = std::max(luminance(one), luminance(other));
    const double dark = std::min(luminance(one), luminance(other));
    return (bright + 0.05) / (dark + 0.05);
}

/// How many pixels of a widget's picture have exactly this colour.
inline int pixelsOf(QWidget& widget, const QColor& wanted) {
    const QImage image = widget.grab().toImage();
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == wanted ? 1 : 0;
    }
    return found;
}

} // namespace matchbook
