// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/order.h"
#include "support/print.h"

using namespace matchbook;

namespace {

const QDate today(2026, 6, 1);

} // namespace

TEST(Order, isStateThenSeverityThenLatenessThenDayThenKey) {
    const auto made = [](const char* key, ReminderState state, Severity severity, QDate due,
                         QDate latest) {
        Reminder reminder;
        reminder.key = QString::fromLatin1(key);
        reminder.rule = reminder.key;
        reminder.state = state;
        reminder.severity = severity;
        reminder.due = due;
        reminder.latest = latest;
        return reminder;
    };
    using enum ReminderState;
    const QList<Reminder> inOrder = {
        made("z", Overdue, Severity::High, {2026, 5, 1}, {2026, 5, 31}),
        // 20 days late on a window of 10 comes before 25 on one of 30
        made("y", Overdue, Severity::Medium, {2026, 5, 3}, {2026, 5, 12}),
        made("x", Overdue, Severity::Medium, {2026, 4, 8}, {2026, 5, 7}),
        made("w", Due, Severity::Critical, {2026, 6, 1}, {2026, 6, 5}),
        made("v", Due, Severity::Medium, {2026, 5, 30}, {2026, 6, 9}),
        made("t", Due, Severity::Medium, {2026, 5, 31}, {2026, 6, 5}),
        made("u", Due, Severity::Medium, {2026, 5, 31}, {2026, 6, 5}),
        made("a", Upcoming, Severity::Critical, {2026, 6, 2}, {2026, 6, 5}),
    };
    for (qsizetype i = 0; i < inOrder.size(); ++i) {
        for (qsizetype j = 0; j < inOrder.size(); ++j)
            EXPECT_EQ(isMorePressing(inOrder[i], inOrder[j], today), i < j) << i << " " << j;
    }
    QList<Reminder> backwards = inOrder;
    std::ranges::reverse(backwards);
    EXPECT_EQ(mostPressingFirst(backwards, today), inOrder);
}
