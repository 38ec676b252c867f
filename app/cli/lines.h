// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/reminder.h"
#include "rules/rulebook.h"
#include "session/contactactions.h"
#include "session/standingactions.h"

namespace matchbook {

/// Records as lines for a terminal.

QString dayCell(const std::optional<QDate>& day);
QString dayCell(QDate day);

/// Reminders in a table with a heading for each state.
QString reminderLines(const QList<Reminder>& reminders);

/// What is wrong with files of the user's own that are not in the book.
QStringList leftOutLines(const RuleBook& book);

/// What was wrong with an imported file, a line for each problem.
QString problemLines(const QList<Error>& problems);

/// Where something comes from: "img, Section, IMG-90".
QString sourceText(const Source& source);

/// "Name, MD (id)".
QString personLine(const Contact& contact);

/// The person's own page; standing is of a mentor.
QString personLines(const ContactDetails& details, const QList<Standing>& standing);

} // namespace matchbook
