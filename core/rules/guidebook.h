// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/reminder.h"

#include <QStringList>

namespace matchbook {

/// What the guides say that no reminder can, in our own words.
struct GuideNote {
    QString id;
    QString title;
    QString text;
    QList<Source> sources;
};

/// Words offered while typing into a field; anything else can be typed as well.
struct WordList {
    QString id;
    QStringList words;
    QList<Source> sources;
};

/// A meeting whose days are known long before, and where they were announced.
struct KnownMeeting {
    QString name;
    QString society;
    QString city;
    QDate starts;
    QDate ends;
    QString source;
};

/// resources/guide/meetings.toml.
Result<QList<KnownMeeting>> knownMeetings();

/// resources/guide/notes.toml, in its order.
Result<QList<GuideNote>> guideNotes();

/// resources/guide/words.toml.
Result<QList<WordList>> wordLists();

/// The words of one list, none when there is no such list.
QStringList wordsOf(const QString& list);

/// RuleSyntax or RuleInvalid, with file, line and key.
Result<QList<GuideNote>> parseNotes(const QByteArray& toml, const QString& fileName);
Result<QList<WordList>> parseWordLists(const QByteArray& toml, const QString& fileName);
Result<QList<KnownMeeting>> parseMeetings(const QByteArray& toml, const QString& fileName);

} // namespace matchbook
