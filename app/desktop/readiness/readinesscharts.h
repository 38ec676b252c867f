// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/readiness/barchart.h"

namespace matchbook {

/// The numbers of the overview as bars, each with a sentence that sums it up.

struct Chart {
    BarData data;
    QString sentence;
};

/// With whom one was in touch in a month.
using AskTouched = std::function<QList<ContactId>(QDate month, Direction direction)>;

Chart touchChart(const ReadinessOverview& overview, const AskTouched& touched);
Chart cadenceChart(const ReadinessOverview& overview);
Chart portfolioChart(const ReadinessOverview& overview);
Chart letterChart(const ReadinessOverview& overview);

} // namespace matchbook
