// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace matchbook {

/// How much two messages say the same in the same words, from 0 to 1: the share of neighbouring
/// pairs of words they have in common. Greetings do not count; messages too short to tell are 0.
double similarity(const QString& a, const QString& b);

} // namespace matchbook
