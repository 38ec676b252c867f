// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contact.h"
#include "io/summary.h"

#include <QHash>

namespace matchbook {

/// What was done with somebody, for documents: the rotations and the shadowing at which they were
/// met or talked to, each once, and the projects they mentor. No other mentor is named.
QList<SummaryContext> workWith(const Contact& contact, const QList<Interaction>& interactions,
                               const QHash<EventId, Event>& events, const QList<Project>& projects);

} // namespace matchbook
