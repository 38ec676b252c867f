// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/eventwords.h"
#include "support/print.h"

namespace matchbook {

namespace {

const QDate today{2026, 4, 12};

QString days(QDate starts, QDate ends) {
    Event event;
    event.starts = starts;
    event.ends = ends;
    return eventDays(event, today);
}

} // namespace

TEST(EventWords, daysAreAsShortAsTheyCanBe) {
    EXPECT_EQ(days({2026, 5, 7}, {2026, 5, 7}), u"7 May");
    EXPECT_EQ(days({2026, 4, 11}, {2026, 4, 15}), u"11–15 Apr");
    EXPECT_EQ(days({2026, 3, 30}, {2026, 4, 2}), u"30 Mar – 2 Apr");
    EXPECT_EQ(days({2025, 11, 30}, {2025, 12, 4}), u"30 Nov – 4 Dec 2025");
    EXPECT_EQ(days({2026, 12, 30}, {2027, 1, 2}), u"30 Dec 2026 – 2 Jan 2027");
}

TEST(EventWords, sayWhatAndWhere) {
    Event event;
    event.kind = EventKind::Webinar;
    event.society = QStringLiteral("SIR");
    event.isVirtual = true;
    EXPECT_EQ(eventAbout(event), u"Webinar · SIR · online");
    event.name = QStringLiteral("How to match");
    event.ends = {2026, 4, 15};
    EXPECT_EQ(eventUntil(event, today), u"How to match, until Wed 15 Apr");
}

} // namespace matchbook
