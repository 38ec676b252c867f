// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reminder.h"

#include <QStringList>

namespace matchbook {

/// When a reminder is due: "5 days late", "today", "by Tue 3 Mar", "Tue 3 Mar".
QString dueWords(const Reminder& reminder, QDate today);

/// What a reminder counts from, and its window: "last update 31 January, every 2–3 months". anchor
/// is the name of the rule's date fact; renews says whether it is a cadence. Empty for a fact that
/// has no words.
QString anchorWords(const Reminder& reminder, const QString& anchor, bool renews, QDate today);

/// "IMG guide, How to Initiate and Maintain Mentorship"; a default of the program says so.
QString sourceWords(const Source& source);
/// The sources with no guide and section twice.
QStringList sourceWords(const QList<Source>& sources);

/// Why it stands where it stands in a list, as a sentence: "Letters come before routine contact."
QString orderSentence(const Reminder& reminder, QDate today);

/// Which layer set a window, as a sentence.
QString layerSentence(Layer layer);

} // namespace matchbook
