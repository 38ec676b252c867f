// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/support/theme.h"

#include <QIcon>

namespace matchbook {

/// Our own line icons: each is resources/icons/<token>.svg, drawn on 24 by 24 in one colour.
enum class Icon {
    Today,
    Contacts,
    Conference,
    Letter,
    Project,
    Summary,
    Search,
    Plus,
    Log,
    Snooze,
    Done,
    Dismiss,
    Why,
    Draft,
    Open,
    Undo,
    Redo,
    Calendar,
    Phone,
    Video,
    Link,
    InPerson,
    Warning,
    Settings,
    Import,
    Export,
    Edit,
    Trash,
    Filter,
    Star,
    Pin,
    Tag,
    Note,
    NextStep,
    User,
    Building,
    ChevronLeft,
    ChevronRight,
    ChevronDown,
    More,
    Bell,
    Graduation,
    Introduced,
    Lock,
    Guide,
    Health,
    Merge,
    Sort,
    Bookmark,
    Program,
    Sponsor,
    Chart,
    Copy
};
template <>
inline constexpr const char* tokensOf<Icon>[] = {
    "today",        "contacts",      "conference",   "letter",    "project", "summary",
    "search",       "plus",          "log",          "snooze",    "done",    "dismiss",
    "why",          "draft",         "open",         "undo",      "redo",    "calendar",
    "phone",        "video",         "link",         "in-person", "warning", "settings",
    "import",       "export",        "edit",         "trash",     "filter",  "star",
    "pin",          "tag",           "note",         "next-step", "user",    "building",
    "chevron-left", "chevron-right", "chevron-down", "more",      "bell",    "graduation",
    "introduced",   "lock",          "guide",        "health",    "merge",   "sort",
    "bookmark",     "program",       "sponsor",      "chart",     "copy"};

/// An icon that takes its colour from the scheme each time it is painted; muted when disabled.
QIcon lineIcon(Icon which, ColorRole role = ColorRole::TextMuted);

/// Paints an icon into a rectangle, for delegates and widgets that draw themselves.
void paintIcon(QPainter* painter, const QRectF& rect, Icon which, const QColor& ink);

} // namespace matchbook
