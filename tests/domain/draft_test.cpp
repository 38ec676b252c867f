// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/draft.h"

#include <gtest/gtest.h>

namespace matchbook {

TEST(Draft, fillsWhatIsKnownAndKeepsTheOtherGaps) {
    const QString text = filled(QStringLiteral("{greeting} at {event} on {topic}"),
                                {{QStringLiteral("event"), QStringLiteral("{topic} Days")},
                                 {QStringLiteral("greeting"), QString()}});
    EXPECT_EQ(text, QStringLiteral("{greeting} at {topic} Days on {topic}"));
    const auto gaps = gapsIn(QStringLiteral("a {what you did} b {} {9}"));
    ASSERT_EQ(gaps.size(), 1);
    EXPECT_EQ(gaps[0].name, QStringLiteral("what you did"));
    EXPECT_EQ(gaps[0].start, 2);
}

TEST(Draft, greetsByTitleAndFamilyName) {
    Contact contact;
    setWholeName(contact, QStringLiteral("Dr. Amara Okonkwo"));
    EXPECT_EQ(salutation(contact), QStringLiteral("Dear Dr. Okonkwo,"));
    Contact professor;
    setWholeName(professor, QStringLiteral("Tomás Rivera, MD"));
    EXPECT_EQ(salutation(professor), QStringLiteral("Dear Dr. Rivera,"));
    Contact student;
    setWholeName(student, QStringLiteral("Priya Nair"));
    EXPECT_EQ(salutation(student), QStringLiteral("Dear Priya,"));
}

} // namespace matchbook
