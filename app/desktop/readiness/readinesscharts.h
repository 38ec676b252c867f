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

Chart touchChart(const ReadinessOverview& overview);
Chart cadenceChart(const ReadinessOverview& overview);
Chart portfolioChart(const ReadinessOverview& overview);
Chart letterChart(const ReadinessOverview& overview);

} // namespace matchbook
