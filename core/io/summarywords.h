// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/summary.h"

#include <QCoreApplication>
#include <QLocale>

namespace matchbook {

/// The texts of a summary's documents, in the context "Summary". They are for an adviser in the
/// United States and in English whatever the window speaks, so script/translate passes them over.
struct SummaryWords {
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

/// The words that the enums of a summary have in its documents, translated with them.

QString word(Stage stage);
QString word(Pathway pathway);
QString word(Pack pack);
QString word(MentorType type);
QString word(Sponsorship sponsorship);
QString word(Channel channel);
QString word(EventKind kind);
QString word(ProjectState state);
QString word(FavorKind kind);
QString word(LetterKind kind);
QString word(LetterState state);
QString word(Outcome outcome);
QString word(DateStatus status);
QString word(Audience audience);
QString word(ReminderState state);

/// The words of a list with commas between.
template <class Enum>
QString words(const QList<Enum>& list) {
    QStringList all;
    for (const Enum value : list)
        all += word(value);
    return all.join(QStringLiteral(", "));
}

/// The language the words are in; days are written in it too.
QLocale wordsLocale();

/// "12 March 2026".
QString dayText(QDate day);

/// "March 2025 – June 2026"; an end that is not known is "today's".
QString spanText(const std::optional<QDate>& from, const std::optional<QDate>& to);

/// How long since: "3 weeks", "1 year 4 months".
QString ageText(QDate since, QDate today);

} // namespace matchbook
