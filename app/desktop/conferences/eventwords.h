// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/support/icons.h"
#include "domain/event.h"

namespace matchbook {

Icon eventIcon(EventKind kind);

/// The days of an event: "11–15 Apr", "30 Mar – 2 Apr", with the year when it is not this
/// one.
QString eventDays(const Event& event, QDate today);

/// Kind, society and place: "Conference · SIR · Toronto"; the place is a name where it is at one.
QString eventAbout(const Event& event, const QString& organization = {});

/// "SIR 2026, until Wed 15 Apr"
QString eventUntil(const Event& event, QDate today);

} // namespace matchbook
