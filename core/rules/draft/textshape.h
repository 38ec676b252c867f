// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/finding.h"

#include <QStringList>

namespace matchbook {

/// How a message is built: what can be counted in it without knowing what it says.

int wordCount(QStringView text);

/// The paragraphs between greeting and farewell.
QList<Place> paragraphsOf(const QString& text);

/// Each sentence that ends in a question mark.
QList<Place> questionsIn(const QString& text);

/// The sentence the place stands in; a dot after a title or a short form ends none.
QString sentenceAround(const QString& text, const Place& place);

/// Does a sentence end in the text?
bool endsSentence(const QString& text);

/// Does the first line hold one of the names?
bool greets(const QString& text, const QStringList& names);

/// What is still to be filled in: {topic}, [Name], XXX, Dr. ____.
QList<Place> slotsIn(const QString& text);

/// The longest time in minutes that the text names, with its place.
struct NamedTime {
    int minutes = 0;
    Place place;
};
std::optional<NamedTime> timeNamed(const QString& text);

} // namespace matchbook
