// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/fieldtext.h"
#include "rules/rulebook.h"
#include "support/print.h"
#include "words/errorwords.h"
#include "words/factwords.h"
#include "words/rulewords.h"
#include "words/standingwords.h"
#include "words/stepwords.h"
#include "words/tokenwords.h"

#include <gtest/gtest.h>

namespace matchbook {

TEST(ErrorWords, areOneLineForEveryCode) {
    for (int code = 0; code <= static_cast<int>(Error::Code::RuleInvalid); ++code) {
        const Error error{.code = static_cast<Error::Code>(code),
                          .file = u"file.toml"_qs,
                          .row = 7,
                          .field = u"field"_qs,
                          .text = u"text"_qs,
                          .detail = u"one\ntwo"_qs};
        const QString words = inWords(error);
        EXPECT_TRUE(words.startsWith(u"file.toml, line 7: "_qs)) << qPrintable(words);
        EXPECT_FALSE(words.contains(u'\n')) << qPrintable(words);
        EXPECT_FALSE(words.contains(u'%')) << qPrintable(words);
    }
}

TEST(ErrorWords, nameTheWordAtFaultAndWhatIsPossible) {
    EXPECT_EQ(inWords(Error{.code = Error::Code::InvalidValue,
                            .field = u"stage"_qs,
                            .text = u"m9"_qs,
                            .detail = u"m1, m2"_qs}),
              u"stage cannot be “m9”; possible: m1, m2"_qs);
    EXPECT_EQ(
        inWords(Error{.code = Error::Code::NotFound, .field = u"contact"_qs, .text = u"50%1"_qs}),
        u"There is no contact “50%1”"_qs);
}

TEST(ErrorWords, nameTheDaysThatArePossible) {
    const auto words = [](const QString& detail) {
        return inWords(Error{.code = Error::Code::InvalidValue,
                             .field = u"on"_qs,
                             .text = u"2027-03-01"_qs,
                             .detail = detail});
    };
    EXPECT_EQ(words(notAfter({2026, 3, 1})),
              u"on cannot be “2027-03-01”; possible: until 2026-03-01");
    EXPECT_EQ(words(notBefore({2028, 3, 1})),
              u"on cannot be “2027-03-01”; possible: from 2028-03-01 on");
}

TEST(ErrorWords, showTheFirstLineOfAFileThatIsNotUnderstood) {
    const QString words = inWords(Error{.code = Error::Code::UnknownFormat,
                                        .file = u"people.csv"_qs,
                                        .text = u"Colour;Size"_qs + QString(200, u'x')});
    EXPECT_TRUE(words.startsWith(u"people.csv: The file is of no known format; its first line is "
                                 "“Colour;Sizexxx"_qs));
    EXPECT_TRUE(words.endsWith(u"x…”"_qs));
    EXPECT_LT(words.size(), 160);
}

TEST(ErrorWords, nameTheMostSimilarWordsOfARuleFile) {
    const auto unknown = [](const QString& field, const QString& known) {
        return inWords(Error{.code = Error::Code::RuleUnknownWord,
                             .field = field,
                             .text = u"pausd"_qs,
                             .detail = known});
    };
    EXPECT_EQ(
        unknown(u"fact"_qs, u"a, b, c, d, e, f, g"_qs),
        u"“pausd” is not known here; most similar: a, b, c (“matchbook-cli rules words” lists all)"_qs);
    EXPECT_EQ(unknown(u"pausd"_qs, u"a, b, c, d, e, f, g"_qs),
              u"“pausd” is not known here; most similar: a, b, c"_qs);
    EXPECT_EQ(unknown(u"op"_qs, u"a, b"_qs), u"“pausd” is not known here; known: a, b"_qs);
}

TEST(ErrorWords, sayWhyARuleFileCannotBeUsed) {
    const auto words = [](const char* field, const QString& text, const QString& detail) {
        return inWords(Error{.code = Error::Code::RuleInvalid,
                             .field = QString::fromLatin1(field),
                             .text = text,
                             .detail = detail});
    };
    EXPECT_EQ(words("latest", u"P1D"_qs, u"before due"_qs), u"latest is before due"_qs);
    EXPECT_EQ(words("id", u"x"_qs, u"guard"_qs),
              u"“x” is a guard, which nothing replaces; choose another id"_qs);
    EXPECT_EQ(words("id", u"x"_qs, u"/rules/a.toml"_qs),
              u"“x” is the id of /rules/a.toml, too; choose another"_qs);
    EXPECT_EQ(words("id", u"X Y"_qs, u"kebab-case"_qs), u"id cannot be “X Y” (kebab-case)"_qs);
    EXPECT_EQ(words("id", {}, {}), u"id is missing"_qs);
}

TEST(ErrorWords, sayWhatIsWrongWithALineOfAFileAndWhatBecomesOfIt) {
    const auto words = [](const char* field, const QString& text, const QString& detail) {
        return importProblemInWords(Error{.code = Error::Code::BrokenFile,
                                          .row = 2,
                                          .field = QString::fromLatin1(field),
                                          .text = text,
                                          .detail = detail});
    };
    EXPECT_EQ(words("cells", u"3"_qs, u"2"_qs),
              u"This row has 3 cells where the header has 2; it is left out");
    EXPECT_EQ(words("cells", u"1"_qs, u"2"_qs), u"This row has 1 cells where the header has 2");
    EXPECT_EQ(words("open quote", u"\"Jane"_qs, {}),
              u"A quote is opened here and never closed; this row is left out: “\"Jane”");
    EXPECT_EQ(words("stray quote", u"a \"b\" c"_qs, {}),
              u"There is a quote in the middle of this row: “a \"b\" c”");
    EXPECT_EQ(words("line", u"no colon"_qs, {}), u"This is no line of a card: “no colon”");
    EXPECT_EQ(words("card", {}, u"END:VCARD"_qs),
              u"The card that begins here has no end (END:VCARD)");
    EXPECT_TRUE(words("nul", u"2"_qs, {}).contains(u"NUL"));
    EXPECT_TRUE(words("encoding", {}, u"Windows-1252"_qs).contains(u"Windows-1252"));
    EXPECT_TRUE(words("encoding", {}, {}).contains(u"cannot be read"));
    EXPECT_TRUE(importProblemInWords(
                    Error{.code = Error::Code::UnknownField, .row = 1, .text = u"Shoe size"_qs})
                    .contains(u"Shoe size"));
}

TEST(ErrorWords, sayOfAPointThatItIsOtherByNow) {
    EXPECT_EQ(inWords(Error{
                  .code = Error::Code::NotFound, .field = u"point"_qs, .text = u"+1 555 0100"_qs}),
              u"“+1 555 0100” was changed or removed elsewhere meanwhile");
}

TEST(StepWords, sayWhatWasDoneAndToWhom) {
    EXPECT_EQ(inWords(StepLabel{Operation::LogInteraction, u"Jane Doe"_qs}, {}),
              u"Log an interaction with Jane Doe"_qs);
    EXPECT_EQ(inWords(StepLabel{Operation::EditProfile, {}}, {}), u"Edit the profile"_qs);
    EXPECT_EQ(inWords(StepLabel{Operation::AddContact, {}}, {}), u"Add a contact"_qs);
    EXPECT_EQ(inWords(StepLabel{Operation::DeleteContacts, u"3"_qs}, {}), u"Delete 3 contacts"_qs);
    EXPECT_EQ(inWords(StepLabel{Operation::EditContact, u"1"_qs}, {}), u"Edit 1 contact"_qs);
    EXPECT_EQ(inWords(StepLabel{Operation::DecideReminder, u"4"_qs}, {}),
              u"Decide on 4 reminders"_qs);
}

TEST(StepWords, callARuleByItsTitle) {
    const auto book = ruleBookWith({});
    ASSERT_TRUE(book);
    EXPECT_EQ(inWords(StepLabel{Operation::ChangeRule, u"mentor-update"_qs}, *book),
              u"Change the rule “Send someone an update”"_qs);
    EXPECT_EQ(inWords(StepLabel{Operation::ChangeRule, u"no-longer-there"_qs}, *book),
              u"Change the rule “no-longer-there”"_qs);
}

TEST(StepWords, existForEveryOperation) {
    for (size_t i = 0; i < tokens<Operation>().size(); ++i) {
        const auto operation = static_cast<Operation>(i);
        EXPECT_FALSE(inWords(StepLabel{operation, {}}, {}).isEmpty());
        EXPECT_FALSE(inWords(StepLabel{operation, {}}, {}).contains(u'%'));
        EXPECT_FALSE(inWords(StepLabel{operation, u"X"_qs}, {}).contains(u"%1"_qs));
    }
}

TEST(TokenWords, standInTheOrderOfTheirTokens) {
    EXPECT_EQ(inWords(MentorType::CrossSpecialty), u"Cross-specialty"_qs);
    EXPECT_EQ(inWords(FavorKind::Audit), u"Audit"_qs);
    EXPECT_EQ(inWords(FavorKind::Advice), u"Advice"_qs);
    EXPECT_EQ(inWords(FavorKind::ProgramRecommendation), u"Recommendation to a program"_qs);
    EXPECT_EQ(inWords(LetterState::Uploaded), u"Uploaded"_qs);
    EXPECT_EQ(inWords(QList{MentorType::Clinical, MentorType::Career}), u"Clinical, Career"_qs);
}

TEST(RuleWords, sayAWindowInANarrowPlace) {
    const auto words = [](QStringView due, QStringView latest) {
        return spanWords(*parsePeriod(due), parsePeriod(latest));
    };
    EXPECT_EQ(words(u"P14D", u"P3W"), u"2 weeks to 3 weeks"_qs);
    EXPECT_EQ(words(u"-P12M", u"-P3M"), u"12 months to 3 months before"_qs);
    EXPECT_EQ(words(u"-P7D", u"P2D"), u"7 days before to 2 days"_qs);
    EXPECT_EQ(words(u"-P7D", u"P0D"), u"7 days before to the day"_qs);
    EXPECT_EQ(words(u"P0D", u"P1D"), u"within 1 day"_qs);
    EXPECT_EQ(words(u"P0D", u"P0D"), u"on the day"_qs);
    EXPECT_EQ(words(u"P2M", u""), u"from 2 months on"_qs);
}

TEST(StandingWords, nameThePromiseThatIsOpenBeforeANewOneIsMade) {
    Standing reliability{StandingCriterion::Reliability, 0, 1, false, {}};
    EXPECT_EQ(nextWords(reliability), u"Promise something with a day, and keep it");
    reliability.promise = u"Finish the charts"_qs;
    EXPECT_EQ(nextWords(reliability), u"Keep your promise: Finish the charts");
}

TEST(StandingWords, sayWhatIsMissingWithoutRating) {
    const auto words = [](StandingCriterion criterion, int have, int of, bool met) {
        return evidenceWords({criterion, have, of, met, {}});
    };
    using enum StandingCriterion;
    EXPECT_EQ(words(Reliability, 4, 5, true), u"Kept on time: 4 of 5"_qs);
    EXPECT_EQ(words(Reliability, 2, 2, false),
              u"Kept on time: 2 of 2, for a short while so far"_qs);
    EXPECT_EQ(words(Work, 1, 1, true), u"1 result of a project together"_qs);
    EXPECT_EQ(words(Trust, 1, 6, false), u"Known for 1 of 6 months"_qs);
    EXPECT_EQ(words(Trust, 8, 6, false), u"Known for 8 months; no word from them is logged yet"_qs);
    EXPECT_EQ(words(Commitment, 1, 3, false),
              u"1 of 3 conferences, projects or rotations of yours"_qs);
}

TEST(FactWords, areThereForEveryNumberByWhichATextIsMeasured) {
    const auto book = loadRuleBook({builtInRules()});
    ASSERT_TRUE(book);
    for (const Rule& rule : book->rules) {
        for (const Condition& condition : rule.base.when + rule.base.whenTarget) {
            if (condition.fact->type != FactType::Number)
                continue;
            EXPECT_TRUE(isWorded(QString::fromLatin1(condition.fact->name)))
                << rule.id.toStdString() << " " << condition.fact->name;
        }
    }
}

TEST(FactWords, areThereForEveryFactThatAReminderIsMadeOf) {
    const auto book = loadRuleBook({builtInRules()});
    ASSERT_TRUE(book);
    const QDate day(2026, 3, 1);
    for (const Rule& rule : book->rules) {
        if (rule.subject == Subject::Draft)
            continue;
        QList<const Fact*> facts = rule.anchors;
        for (const Condition& condition : rule.base.when + rule.base.whenTarget)
            facts += condition.fact;
        for (const Fact* fact : facts)
            EXPECT_TRUE(isWorded(QString::fromLatin1(fact->name)))
                << rule.id.toStdString() << " " << fact->name;
        for (const Fact* anchor : rule.anchors)
            EXPECT_FALSE(sinceWords(QString::fromLatin1(anchor->name), day, day).isEmpty())
                << rule.id.toStdString() << " " << anchor->name;
    }
}

} // namespace matchbook
