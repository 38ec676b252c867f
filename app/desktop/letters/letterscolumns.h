// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/board.h"
#include "session/letteractions.h"

namespace matchbook {

/// The states of a letter that stand in one column of the board. What is moved there reaches the
/// first of them unless another is chosen.
struct LetterColumn {
    QString id;
    QString title;
    QString empty;
    QList<LetterState> states;
};

QList<LetterColumn> letterColumns();

/// The letters as a board.
QList<BoardColumn> letterBoard(const QList<LetterLine>& lines,
                               const QSet<OrganizationId>& appliedTo, QDate today);

/// A letter as a card: who writes it and how close they are, until when, how many of the
/// programs one applies to get it.
BoardCard cardOf(const LetterLine& line, const QSet<OrganizationId>& appliedTo, QDate today);

/// What the letters come to: "2 asked · 1 agreed · 1 late".
QString letterCounts(const QList<LetterLine>& lines);

/// Why somebody might write: "core mentor · known for 9 months · 2 pieces of work together".
QString reasonsOf(const PossibleWriter& writer);

} // namespace matchbook
