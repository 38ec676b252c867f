// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rules/rule.h"

namespace matchbook {

/// A rule's title, with its slots, and its reason in the language of the window (translated.h).
QString shownTitle(const Rule& rule);
QString shownWhy(const Rule& rule);

/// The words in braces that the title of a rule about subject may hold.
QStringList titleSlots(Subject subject);

/// Fills the slots of the title from the row: {contact}, {text} of an item, {event}, {project},
/// {subject} of an interaction, {missing} tokens of a lacks-any-of condition. What a slot brings is
/// not looked at for slots again.
QString filledTitle(const QString& title, const QList<Condition>& conditions,
                    const FactContext& context);

/// Does the title name the person? Such a rule is silent on a row that has none.
bool namesPerson(const QString& title);

} // namespace matchbook
