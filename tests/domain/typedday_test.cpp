// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/captureline.h"
#include "domain/typedday.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace matchbook;

namespace {

const QDate sunday{2026, 4, 12};

std::optional<QDate> day(const char* typed) {
    return typedDay(QString::fromUtf8(typed), sunday);
}

} // namespace

TEST(TypedDay, isCountedFromToday) {
    EXPECT_EQ(day("in 2 weeks"), QDate(2026, 4, 26));
    EXPECT_EQ(day("in 3 days"), QDate(2026, 4, 15));
    EXPECT_EQ(day("in a month"), QDate(2026, 5, 12));
    EXPECT_EQ(day("next week"), QDate(2026, 4, 13));
    EXPECT_EQ(typedDay(u"next week"_qs, {2026, 4, 13}), QDate(2026, 4, 20));
    EXPECT_EQ(day("en 2 semanas"), day("in 2 weeks"));
    EXPECT_EQ(day("en tres dias"), std::nullopt);
    EXPECT_EQ(day("en 3 días"), day("in 3 days"));
    EXPECT_EQ(day("en una semana"), day("in 1 week"));
    EXPECT_EQ(day("la próxima semana"), day("next week"));
}

TEST(TypedDay, isADayOfAMonthInEitherOrder) {
    for (const char* typed :
         {"3 Dec", "Dec 3", "Dec. 3rd", "December 3", "12/3", "3 de diciembre", "3 dic",
          "2026-12-03", "3 Dec 2026", "Dec 3, 2026", "12/3/26", "3 de diciembre de 2026", "3 DEC."})
        EXPECT_EQ(day(typed), QDate(2026, 12, 3)) << typed;
}

TEST(TypedDay, withoutAYearIsTheNextOne) {
    EXPECT_EQ(day("4/12"), sunday);
    EXPECT_EQ(day("11 Apr"), QDate(2027, 4, 11));
    EXPECT_EQ(day("Feb 29"), std::nullopt);
    EXPECT_EQ(typedDay(u"Feb 29"_qs, {2027, 6, 1}), QDate(2028, 2, 29));
}

TEST(TypedDay, thatDoesNotExistIsNone) {
    for (const char* typed : {"31 Feb", "Feb 31", "2/31", "13/1", "24/7", "0 Dec", "3 of them",
                              "Mar", "3", "in weeks", "2026-02-31", "3 Dec 2", ""})
        EXPECT_EQ(day(typed), std::nullopt) << typed;
}

TEST(TypedDay, ofSeveralWordsStandsBehindTheNextStepInTheCaptureLine) {
    const auto read = [](const char* line) {
        return parseCaptureLine(QString::fromUtf8(line), sunday);
    };
    EXPECT_EQ(read("J Doe >coffee in 2 weeks").nextStep, u"coffee");
    EXPECT_EQ(read("J Doe >coffee in 2 weeks").nextStepDue, QDate(2026, 4, 26));
    EXPECT_EQ(read("J Doe >send cv Dec 3, 2026 !talked").nextStep, u"send cv");
    EXPECT_EQ(read("J Doe >enviar cv 3 de diciembre").nextStepDue, QDate(2026, 12, 3));
    const CaptureLine none = read("J Doe >send cv 31 Feb");
    EXPECT_EQ(none.nextStep, u"send cv 31 Feb");
    EXPECT_FALSE(none.nextStepDue);
    EXPECT_FALSE(read("J Doe >Dec 3").nextStepDue) << "a step needs words";
}

TEST(TypedDay, isOnePieceThatCanBeTakenOut) {
    const QString line = u"J Doe >coffee in  2 weeks #IR"_qs;
    const CaptureLine read = parseCaptureLine(line, sunday);
    const auto piece = std::ranges::find(read.pieces, CapturePiece::Kind::Day, &CapturePiece::kind);
    ASSERT_NE(piece, read.pieces.end());
    EXPECT_EQ(piece->text, u"in 2 weeks");
    EXPECT_EQ(withoutPiece(line, read, piece - read.pieces.begin()), u"J Doe >coffee #IR");
}
