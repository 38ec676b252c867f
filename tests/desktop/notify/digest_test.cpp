// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/notify/digest.h"
#include "support/print.h"

#include <gtest/gtest.h>

namespace matchbook {

namespace {

QString wordsFor(int overdue, int today) {
    QList<Reminder> due;
    for (int i = 0; i < overdue + today; ++i) {
        Reminder one;
        one.title = QStringLiteral("Send Jane Example an update");
        one.state = i < overdue ? ReminderState::Overdue : ReminderState::Due;
        due.append(one);
    }
    return digestWords(due);
}

} // namespace

TEST(Digest, hasNumbersAndNoNames) {
    EXPECT_EQ(wordsFor(3, 2), u"3 overdue, 2 for today");
    EXPECT_EQ(wordsFor(0, 1), u"1 for today");
    EXPECT_EQ(wordsFor(1, 0), u"1 overdue");
}

} // namespace matchbook
