// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/experiencetext.h"
#include "support/print.h"

#include <gtest/gtest.h>

namespace matchbook {

namespace {

ExperienceEntry entry() {
    Experience fields;
    fields.position = u"Student observer"_qs;
    fields.organization = u"Lakeside IR"_qs;
    fields.frequency = u"8 half-days over 6 months"_qs;
    fields.type = u"Education/training"_qs;
    fields.description = u"Watched procedures and clinic."_qs;
    fields.meaningful = u"It settled my choice."_qs;
    return {.title = u"Shadowing"_qs,
            .entry = fields,
            .from = QDate(2026, 1, 10),
            .to = QDate(2026, 7, 4)};
}

} // namespace

TEST(ExperienceText, hasTheFieldsOfTheFormInTheirOrder) {
    EXPECT_EQ(experienceText(entry()), u"Position title: Student observer\n"
                                       "Organization: Lakeside IR\n"
                                       "Dates: January 2026 – July 2026\n"
                                       "Frequency: 8 half-days over 6 months\n"
                                       "Experience type: Education/training\n"
                                       "Description:\nWatched procedures and clinic.\n"
                                       "Most meaningful:\nIt settled my choice.\n");
}

TEST(ExperienceText, aFileCountsAndSaysWhatIsTooLong) {
    Applicant me;
    me.meaningfulLimit = 10;
    const QByteArray text = writeExperiences({entry()}, me);
    EXPECT_TRUE(text.contains("1 of at most 10, 1 of at most 3 most meaningful"));
    EXPECT_TRUE(text.contains("Description (30 of 750 characters):\nWatched"));
    EXPECT_TRUE(text.contains("Most meaningful (21 of 10 characters, too long):"));
}

} // namespace matchbook
