// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/actionitem.h"
#include "domain/applicant.h"
#include "domain/contactfilter.h"
#include "domain/decision.h"
#include "domain/duplicate.h"
#include "domain/event.h"
#include "domain/favor.h"
#include "domain/interaction.h"
#include "domain/letter.h"
#include "domain/organization.h"
#include "domain/project.h"
#include "domain/reminder.h"
#include "domain/season.h"

namespace matchbook {

/// The word a person reads for a token: capitalised, to stand alone in a list or a field.

QString inWords(Stage value);
QString inWords(Pathway value);
QString inWords(MatchOutcome value);
QString inWords(Pack value);
QString inWords(Level value);
QString inWords(Relationship value);
QString inWords(MentorType value);
QString inWords(Sponsorship value);
QString inWords(PointKind value);
QString inWords(OrganizationKind value);
QString inWords(Signal value);
QString inWords(ApplicationStatus value);
QString inWords(EventKind value);
QString inWords(SiteSetting value);
QString inWords(DayPortion value);
QString inWords(Channel value);
QString inWords(Direction value);
QString inWords(Purpose value);
QString inWords(ActionItemKind value);
QString inWords(Outcome value);
QString inWords(FavorDirection value);
QString inWords(FavorKind value);
QString inWords(LetterKind value);
QString inWords(LetterState value);
QString inWords(ProjectKind value);
QString inWords(ProjectState value);
QString inWords(DecisionKind value);
QString inWords(OverrideScope value);
QString inWords(Severity value);
QString inWords(ReminderState value);
QString inWords(Layer value);
QString inWords(DateStatus value);
QString inWords(SeasonDay value);
QString inWords(DuplicateReason value);
QString inWords(LastTouch value);
QString inWords(MissingField value);
QString inWords(ContactOrder value);

/// The words of several values with commas between.
template <Tokenised Enum>
QString inWords(const QList<Enum>& values) {
    QStringList words;
    for (const Enum value : values)
        words += inWords(value);
    return words.join(QStringLiteral(", "));
}

} // namespace matchbook
