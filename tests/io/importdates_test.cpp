// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/importdates.h"
#include "support/print.h"

using namespace matchbook;

TEST(ImportDates, readsTheWaysProgramsWriteDays) {
    const QDate day(2026, 2, 8);
    for (const QString& text :
         {u"2026-02-08"_qs, u"08 Feb 2026"_qs, u"8-Feb-26"_qs, u"Feb 8, 2026"_qs, u"2/8/2026"_qs,
          u"2/8/26"_qs, u"8.2.2026"_qs, u"8 February 2026"_qs, u" 2026-02-08 17:04:05 UTC "_qs,
          u"8. Februar 2026"_qs})
        EXPECT_EQ(readDay(text), day) << text.toStdString();
    EXPECT_EQ(readDay(u"25/2/2026"_qs), QDate(2026, 2, 25)) << "no month 25";
    EXPECT_EQ(readDay(u"14 Mär 2024"_qs), QDate(2024, 3, 14));
}

TEST(ImportDates, refusesWhatIsNoDay) {
    for (const QString& text : {u""_qs, u"soon"_qs, u"30 Feb 2026"_qs, u"0/0/00"_qs,
                                u"12 Foo 2026"_qs, u"2026"_qs, u"2026-13-01"_qs})
        EXPECT_EQ(readDay(text), std::nullopt) << text.toStdString();
}
