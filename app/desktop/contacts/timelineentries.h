// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/support/icons.h"
#include "desktop/widgets/chip.h"
#include "session/contactactions.h"

namespace matchbook {

enum class TimelineKind { Interaction, Item, Favor, Letter };
template <>
inline constexpr const char* tokensOf<TimelineKind>[] = {"interaction", "item", "favor", "letter"};

/// Something that happened between you and a person, as the timeline shows it.
struct TimelineEntry {
    TimelineKind kind = TimelineKind::Interaction;
    qint64 id = 0; ///< of the record it is about
    QDate on;
    Icon icon = Icon::Log;
    QString title;
    QString caption; ///< the day, and what one has to know of it
    QString text;    ///< the note
    QList<Badge> badges;
};

/// All that happened, latest first: each interaction and favor, an item when it was noted and when
/// it was closed, a letter when it reached each of its states.
QList<TimelineEntry> timelineEntries(const ContactDetails& details, QDate today);

/// Does the entry have all the words, without regard to case and accents?
bool hasWords(const TimelineEntry& entry, const QString& words);

/// The icon of a channel.
Icon iconOf(Channel channel);

} // namespace matchbook
