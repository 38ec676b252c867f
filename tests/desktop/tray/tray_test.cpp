// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/themed.h"
#include "desktop/tray/tray.h"

namespace matchbook {

class CountedIcon : public Themed {};

TEST_F(CountedIcon, hasTheNumberInItsCorner) {
    const QImage plain = countedIcon(0, false).pixmap(64).toImage();
    const QImage counted = countedIcon(7, false).pixmap(64).toImage();
    ASSERT_FALSE(plain.isNull());
    EXPECT_EQ(plain.pixelColor(6, 20), counted.pixelColor(6, 20));
    EXPECT_NE(plain, counted);
    EXPECT_NE(counted, countedIcon(7, true).pixmap(64).toImage()) << "what is late stands out";
}

} // namespace matchbook
