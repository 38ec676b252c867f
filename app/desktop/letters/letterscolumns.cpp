// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/letters/letterscolumns.h"

#include "base/text.h"
#include "words/daywords.h"
#include "words/tokenwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

const QString dot = QStringLiteral(" \u00b7 ");

QString closeness(bool coreMentor, Relationship relationship) {
    return coreMentor ? Words::tr("core mentor") : inWords(relationship);
}

QString deadlineText(const LetterLine& line, QDate today) {
    if (line.lateSince)
        return Words::tr("late since %1").arg(dayInWords(*line.lateSince, today));
    if (isIn(line.letter.state) || !line.letter.deadline)
        return {};
    return Words::tr("agreed for %1").arg(dayInWords(*line.letter.deadline, today));
}

Tone toneOf(const LetterLine& line) {
    if (line.lateSince)
        return Tone::Danger;
    return isIn(line.letter.state) ? Tone::Success : Tone::Neutral;
}

/// How many of the programs one applies to it goes to, and how many others.
QStringList programLines(const QList<OrganizationId>& to, const QSet<OrganizationId>& appliedTo) {
    const auto counted = std::ranges::count_if(
        to, [&](OrganizationId program) { return appliedTo.contains(program); });
    const int others = static_cast<int>(to.size() - counted);
    if (appliedTo.isEmpty())
        return {Words::tr("to %n program(s)", nullptr, others)};
    QStringList lines{Words::tr("to %1 of %n program(s) you apply to", nullptr,
                                static_cast<int>(appliedTo.size()))
                          .arg(counted)};
    if (others > 0)
        lines += Words::tr("to %n other(s)", nullptr, others);
    return lines;
}

} // namespace

QList<LetterColumn> letterColumns() {
    using S = LetterState;
    return {{QStringLiteral("candidates"),
             Words::tr("Candidates"),
             Words::tr("Who might write?"),
             {S::Candidate, S::Ready}},
            {QStringLiteral("asked"),
             Words::tr("Asked"),
             Words::tr("No letter waits for a yes"),
             {S::Asked}},
            {QStringLiteral("agreed"),
             Words::tr("Agreed"),
             Words::tr("No letter is on its way"),
             {S::Agreed, S::Entered, S::Confirmed, S::Requested}},
            {QStringLiteral("uploaded"),
             Words::tr("In ERAS"),
             Words::tr("No letter waits for your thanks"),
             {S::Uploaded, S::Assigned}},
            {QStringLiteral("thanked"),
             Words::tr("Thanked"),
             Words::tr("Nobody is thanked yet"),
             {S::Thanked}},
            {QStringLiteral("declined"),
             Words::tr("Declined"),
             Words::tr("Nobody declined"),
             {S::Declined}}};
}

QList<BoardColumn> letterBoard(const QList<LetterLine>& lines,
                               const QSet<OrganizationId>& appliedTo, QDate today) {
    QList<BoardColumn> board;
    for (const LetterColumn& column : letterColumns()) {
        BoardColumn shown{.id = column.id, .title = column.title, .empty = column.empty};
        for (const LetterLine& line : lines) {
            if (column.states.contains(line.letter.state))
                shown.cards.append(cardOf(line, appliedTo, today));
        }
        board.append(shown);
    }
    return board;
}

BoardCard cardOf(const LetterLine& line, const QSet<OrganizationId>& appliedTo, QDate today) {
    const Letter& letter = line.letter;
    BoardCard card{.id = letter.id.value, .title = line.writer, .tone = toneOf(line)};
    QStringList about{Words::tr("%1 letter").arg(inWords(letter.kind))};
    if (letter.waived)
        about += *letter.waived ? Words::tr("waived") : Words::tr("not waived");
    card.lines += about.join(dot);
    if (const QString deadline = deadlineText(line, today); !deadline.isEmpty())
        card.lines += deadline;
    card.lines += capitalized(closeness(line.coreMentor, line.relationship));
    if (line.knownSince)
        card.lines += Words::tr("known since %1").arg(monthInWords(*line.knownSince));
    if (!letter.programs.isEmpty())
        card.lines += programLines(letter.programs, appliedTo);
    card.chips = {{inWords(letter.state), toneOf(line)}};
    return card;
}

QString letterCounts(const QList<LetterLine>& lines) {
    const auto count = [&](auto holds) {
        return static_cast<int>(std::ranges::count_if(lines, holds));
    };
    const int asked =
        count([](const LetterLine& line) { return line.letter.state == LetterState::Asked; });
    const int agreed = count([](const LetterLine& line) { return isAwaited(line.letter.state); });
    const int waived = count([](const LetterLine& line) { return line.letter.waived == true; });
    const int uploaded = count([](const LetterLine& line) { return isIn(line.letter.state); });
    const int late = count([](const LetterLine& line) { return line.lateSince.has_value(); });
    return capitalized(
        QStringList{Words::tr("asked: %1").arg(asked), Words::tr("agreed: %1").arg(agreed),
                    Words::tr("waived: %1").arg(waived), Words::tr("uploaded: %1").arg(uploaded),
                    Words::tr("late: %1").arg(late)}
            .join(dot));
}

QString reasonsOf(const PossibleWriter& writer) {
    QStringList reasons{closeness(writer.coreMentor, writer.relationship)};
    if (writer.monthsKnown > 0)
        reasons += Words::tr("known for %n month(s)", nullptr, writer.monthsKnown);
    if (writer.works > 0)
        reasons += Words::tr("%n piece(s) of work together", nullptr, writer.works);
    reasons += writer.exchanges > 0
                   ? Words::tr("talked or wrote to you on %n day(s)", nullptr, writer.exchanges)
                   : Words::tr("no word from them yet");
    if (writer.programDirector)
        reasons += Words::tr("program director");
    if (writer.chair)
        reasons += Words::tr("chair");
    return reasons.join(dot);
}

} // namespace matchbook
