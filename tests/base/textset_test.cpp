// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/textset.h"

#include <QString>

#include <gtest/gtest.h>

namespace matchbook {

TEST(TextSet, knowsWhatWasPutIntoItAndNothingElse) {
    constexpr int many = 200000;
    TextSet set;
    for (int i = 0; i < many; ++i)
        set.insert(QStringLiteral("person %1").arg(i));
    for (int i = 0; i < many; ++i) {
        const QString number = QString::number(i);
        ASSERT_TRUE(set.contains(QStringLiteral("person ") + number));
        ASSERT_FALSE(set.contains(QStringLiteral("persona ") + number));
    }
    EXPECT_FALSE(set.contains(u""));
}

TEST(TextSet, holdsTheEmptyTextLikeAnyOther) {
    const TextSet set{u"", u"a"};
    EXPECT_TRUE(set.contains(QString()));
    EXPECT_TRUE(set.contains(QStringLiteral("a")));
    EXPECT_FALSE(set.contains(u"b"));
}

} // namespace matchbook
