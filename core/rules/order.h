// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reminder.h"

namespace matchbook {

/// The order of every list of reminders: overdue before due before upcoming; then by severity; then
/// the overdue by how many times the length of their window they are late, the others by the day
/// they ask; then by the parts of their keys, so that it is always the same.
bool isMorePressing(const Reminder& a, const Reminder& b, QDate today);

/// The reminders in that order.
QList<Reminder> mostPressingFirst(QList<Reminder> reminders, QDate today);

} // namespace matchbook
