// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/copies.h"

#include <algorithm>
#include <array>
#include <functional>

namespace matchbook {

namespace {

/// So many are kept, one of each span of time.
struct Tier {
    int most;
    int (*span)(QDate day);
};

constexpr std::array tiers{Tier{12,
                                [](QDate day) {
                                    return int(day.toJulianDay());
                                }},
                           Tier{10,
                                [](QDate day) {
                                    return int(day.toJulianDay() / 7);
                                }}, // from Monday on
                           Tier{9, [](QDate day) {
                                    return day.year() * 12 + day.month();
                                }}};

} // namespace

QList<QDateTime> superfluousCopies(QList<QDateTime> copies, QDate today) {
    std::ranges::sort(copies, std::greater());
    QList<QDateTime> superfluous;
    size_t tier = 0;
    int kept = 0; // of the tier
    QDate last;   // of the copy that was kept last
    for (const QDateTime& copy : std::as_const(copies)) {
        const QDate day = copy.date();
        if (!last.isValid() || day >= today.addDays(-1)) {
            last = day;
            continue;
        }
        if (tier < tiers.size() && kept == tiers[tier].most) {
            ++tier;
            kept = 0;
        }
        if (tier == tiers.size() || tiers[tier].span(day) == tiers[tier].span(last)) {
            superfluous += copy;
            continue;
        }
        ++kept;
        last = day;
    }
    return superfluous;
}

} // namespace matchbook
