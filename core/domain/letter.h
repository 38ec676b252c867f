// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"

#include <QStringList>

namespace matchbook {

enum class LetterKind { Ir, Dr, Surgical, Research, Other };
template <>
inline constexpr const char* tokensOf<LetterKind>[] = {"ir", "dr", "surgical", "research", "other"};

enum class LetterState {
    Candidate,
    Ready,
    Asked,
    Agreed,
    Declined,
    Entered,
    Confirmed,
    Requested,
    Uploaded,
    Assigned,
    Thanked
};
template <>
inline constexpr const char* tokensOf<LetterState>[] = {
    "candidate", "ready",     "asked",    "agreed",   "declined", "entered",
    "confirmed", "requested", "uploaded", "assigned", "thanked"};

/// The day a letter reached a state.
struct LetterStep {
    LetterState state = LetterState::Candidate;
    QDate on;

    bool operator==(const LetterStep&) const = default;
};

template <>
inline constexpr auto fieldsOf<LetterStep> = [](auto&& visit) {
    visit("state", &LetterStep::state);
    visit("on", &LetterStep::on);
};

/// A letter of recommendation through its states, with the fields of ERAS (season.md, 6.2). The
/// letter itself is never kept.
struct Letter : Record {
    LetterId id;
    ContactId writer;
    LetterKind kind = LetterKind::Ir;
    LetterState state = LetterState::Candidate;
    QString authorName;
    QString authorEmail;
    QString authorTitle;
    QString authorDepartment;
    QString specialty;
    std::optional<bool> standardized;
    std::optional<bool> chairRequirement;
    std::optional<bool> waived;
    QString letterId;
    std::optional<QDate> deadline; ///< the day agreed with the writer
    QStringList highlights;        ///< points to highlight
    QList<LetterStep> steps;
    QList<OrganizationId> programs; ///< assigned to; an assignment is final

    bool operator==(const Letter&) const = default;
};

template <>
inline constexpr auto fieldsOf<Letter> = [](auto&& visit) {
    recordFields<Letter>(visit);
    visit("writer", &Letter::writer);
    visit("kind", &Letter::kind);
    visit("state", &Letter::state);
    visit("authorName", &Letter::authorName);
    visit("authorEmail", &Letter::authorEmail);
    visit("authorTitle", &Letter::authorTitle);
    visit("authorDepartment", &Letter::authorDepartment);
    visit("specialty", &Letter::specialty);
    visit("standardized", &Letter::standardized);
    visit("chairRequirement", &Letter::chairRequirement);
    visit("waived", &Letter::waived);
    visit("letterId", &Letter::letterId);
    visit("deadline", &Letter::deadline);
    visit("highlights", &Letter::highlights);
};

template <>
inline constexpr auto listsOf<Letter> =
    std::tuple{Field{"steps", &Letter::steps}, Field{"programs", &Letter::programs}};

/// The most letters one program takes through ERAS (season.md, 6.2).
inline constexpr int mostLettersForProgram = 4;

/// Has the writer said yes and is the letter not there yet?
bool isAwaited(LetterState state);

/// Is the letter in ERAS?
bool isIn(LetterState state);

/// Moves the letter to a state and notes the day.
void reach(Letter& letter, LetterState state, QDate on);

/// Adds programs to those the letter goes to; one that is in ERAS is assigned from that day on.
void assign(Letter& letter, const QList<OrganizationId>& programs, QDate on);

/// The day the letter reached the state, when it did.
std::optional<QDate> reachedOn(const Letter& letter, LetterState state);

} // namespace matchbook
