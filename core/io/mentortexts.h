// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/summary.h"

namespace matchbook {

/// What a summary says of a mentor, in every layout.

/// "core mentor · clinical, career".
QString asideText(const SummaryMentor& mentor);
/// "Professor, program director, Radiology, Lakeside Hospital".
QString positionText(const SummaryMentor& mentor);
QString nameText(const SummaryMentor& mentor);
QString metText(const SummaryMentor& mentor, QDate today);
QString contactText(const SummaryMentor& mentor);
QString nextText(const SummaryMentor& mentor, QDate today);
QString supportText(const SummaryMentor& mentor);
/// Where the user's own copy warns: "do not contact", "paused until …".
QString standingText(const SummaryMentor& mentor);
/// What came of an advice: "open", "acted on, 3 May 2026".
QString outcomeText(const SummaryItem& advice);
/// A favor and its program.
QString favorText(const SummaryFavor& favor);

} // namespace matchbook
