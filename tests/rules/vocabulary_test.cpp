// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/vocabulary.h"
#include "rules/vocabularypage.h"
#include "rules/window.h"
#include "support/print.h"

#include <QFile>
#include <QSet>

using namespace matchbook;

namespace {

std::optional<qint64> read(const char* name, Subject subject, const FactContext& context) {
    const Fact* fact = findFact(QString::fromLatin1(name), subject);
    EXPECT_TRUE(fact) << name;
    return fact ? fact->read(context) : std::nullopt;
}

bool holds(const char* name, std::optional<qint64> value, qint64 operand,
           const FactContext& context = {}) {
    const Operator* op = findOperator(QString::fromLatin1(name));
    EXPECT_TRUE(op) << name;
    return op && op->holds(value, operand, context);
}

} // namespace

TEST(Vocabulary, namesEveryFactOnceForASubject) {
    for (int i = 0; i <= static_cast<int>(Subject::Draft); ++i) {
        QSet<QByteArray> names;
        for (const Fact* fact : factsFor(static_cast<Subject>(i))) {
            EXPECT_FALSE(names.contains(fact->name)) << fact->name;
            names.insert(fact->name);
        }
    }
}

TEST(Vocabulary, describesEveryWordAndListsTheTokensOfTokenFacts) {
    QList<const Fact*> all = factsFor(Subject::Draft);
    for (const Fact& fact : knownFacts())
        all.append(&fact);
    for (const Fact* fact : std::as_const(all)) {
        EXPECT_GT(qstrlen(fact->description), 0U) << fact->name;
        const bool hasTokens = fact->type == FactType::Token || fact->type == FactType::Tokens;
        EXPECT_EQ(!fact->tokens.empty(), hasTokens) << fact->name;
        EXPECT_LE(fact->tokens.size(), 63U) << fact->name;
    }
    for (const Operator& op : knownOperators()) {
        EXPECT_GT(qstrlen(op.description), 0U) << op.name;
        EXPECT_NE(op.types, 0U) << op.name;
    }
}

TEST(Vocabulary, everyFactIsUnknownOrPlainWhereThereIsNoRow) {
    const ApplicantFacts applicant;
    FactContext context;
    context.applicant = &applicant;
    for (const Fact* ofDraft : factsFor(Subject::Draft)) {
        if (ofDraft->subject == Subject::Draft) {
            EXPECT_FALSE(ofDraft->read(context)) << ofDraft->name;
        }
    }
    for (const Fact& fact : knownFacts()) {
        if (fact.subject != Subject::Applicant) {
            EXPECT_FALSE(fact.read(context)) << fact.name;
        }
    }
}

TEST(Vocabulary, servesThePersonOfOtherRows) {
    EXPECT_TRUE(findFact(u"mentor", Subject::Letter));
    EXPECT_TRUE(findFact(u"submit", Subject::Letter));
    EXPECT_FALSE(findFact(u"mentor", Subject::Applicant));
    EXPECT_FALSE(findFact(u"letterState", Subject::Contact));
    EXPECT_FALSE(findFact(u"nothing", Subject::Contact));
}

TEST(Vocabulary, restsForTheApplicantThePersonAndWhoWantsNoMessages) {
    ApplicantFacts applicant;
    ContactFacts person;
    FactContext context;
    context.applicant = &applicant;
    context.today = momentOf(QDate(2026, 6, 1));
    EXPECT_EQ(read("paused", Subject::Applicant, context), 0);
    context.person = &person;
    EXPECT_EQ(read("paused", Subject::Contact, context), 0);
    person.doNotContact = true;
    EXPECT_EQ(read("paused", Subject::Contact, context), 1);
    person.doNotContact = false;
    person.pausedUntil = QDate(2026, 6, 2);
    EXPECT_EQ(read("paused", Subject::Favor, context), 1);
    person.pausedUntil = QDate(2026, 6, 1); // back on the day itself
    EXPECT_EQ(read("paused", Subject::Contact, context), 0);
    applicant.pausedUntil = QDate(2026, 6, 2);
    EXPECT_EQ(read("paused", Subject::Event, context), 1);
}

TEST(Vocabulary, halvesAnEvent) {
    EventFacts event;
    event.starts = QDate(2026, 7, 6);
    event.ends = QDate(2026, 7, 31);
    FactContext context;
    context.event = &event;
    EXPECT_EQ(read("midpoint", Subject::Event, context), momentOf(QDate(2026, 7, 18)));
    EXPECT_EQ(read("lastDayButOne", Subject::Event, context), momentOf(QDate(2026, 7, 30)));
    event.ends = event.starts;
    EXPECT_EQ(read("midpoint", Subject::Event, context), momentOf(QDate(2026, 7, 6)));
    EXPECT_FALSE(read("lastDayButOne", Subject::Event, context));
}

TEST(Vocabulary, countsFromTheDayOneMetWhereNothingElseIsKnown) {
    ContactFacts person;
    person.metOn = QDate(2026, 1, 10);
    FactContext context;
    context.person = &person;
    for (const char* fact : {"lastOutgoingOrMet", "lastMeetingOrMet", "lastOfferOrMet"})
        EXPECT_EQ(read(fact, Subject::Contact, context), momentOf(QDate(2026, 1, 10))) << fact;
    person.lastOffer = QDate(2026, 2, 1);
    EXPECT_EQ(read("lastOfferOrMet", Subject::Contact, context), momentOf(QDate(2026, 2, 1)));
    EXPECT_EQ(read("lastMeetingOrMet", Subject::Contact, context), momentOf(QDate(2026, 1, 10)));
}

TEST(Vocabulary, knowsThePhasesOfThePlanAndNoneThatAreSkipped) {
    ApplicantFacts applicant;
    FactContext context;
    context.applicant = &applicant;
    applicant.plan = planOf({2026, 9, 2}, {2025, 1, 1});
    EXPECT_EQ(read("planPhase1Ends", Subject::Applicant, context), momentOf(QDate(2025, 12, 2)));
    EXPECT_EQ(read("planPhase4Ends", Subject::Applicant, context), momentOf(QDate(2026, 9, 2)));
    applicant.plan = planOf({2026, 9, 2}, {2026, 8, 20});
    EXPECT_FALSE(read("planPhase3Ends", Subject::Applicant, context));
}

TEST(Vocabulary, anEventIsLateBetweenOctoberAndTheMatch) {
    ApplicantFacts applicant;
    EventFacts event;
    FactContext context;
    context.applicant = &applicant;
    context.event = &event;
    event.starts = QDate(2026, 11, 1);
    EXPECT_FALSE(read("lateForInterviews", Subject::Event, context));
    applicant.interviews = QDate(2026, 10, 1);
    applicant.matchDay = QDate(2027, 3, 19);
    EXPECT_EQ(read("lateForInterviews", Subject::Event, context), 1);
    event.starts = QDate(2026, 10, 31);
    EXPECT_EQ(read("lateForInterviews", Subject::Event, context), 0);
    event.starts = QDate(2027, 3, 19);
    EXPECT_EQ(read("lateForInterviews", Subject::Event, context), 0);
}

TEST(Vocabulary, writesValuesAsRuleFilesDo) {
    const auto text = [](const char* fact, Subject subject, std::optional<qint64> value) {
        return valueText(*findFact(QString::fromLatin1(fact), subject), value);
    };
    EXPECT_EQ(text("mentor", Subject::Contact, 1), u"true"_qs);
    EXPECT_EQ(text("coreMentors", Subject::Applicant, 2), u"2"_qs);
    EXPECT_EQ(text("relationship", Subject::Contact, 3), u"mentor"_qs);
    EXPECT_EQ(text("mentorTypes", Subject::Contact, 0b110), u"research, career"_qs);
    EXPECT_EQ(text("on", Subject::Interaction, momentOf(QDate(2026, 3, 1), QTime(9, 0))),
              u"2026-03-01T09:00"_qs);
    EXPECT_EQ(text("metOn", Subject::Contact, std::nullopt), u"unknown"_qs);
}

TEST(Operators, compareSingleValues) {
    EXPECT_TRUE(holds("is", 2, 2));
    EXPECT_FALSE(holds("is", 2, 3));
    EXPECT_FALSE(holds("is", std::nullopt, 0));
    EXPECT_FALSE(holds("is-not", 2, 2));
    EXPECT_TRUE(holds("is-not", std::nullopt, 0));
    EXPECT_TRUE(holds("below", 1, 2));
    EXPECT_FALSE(holds("below", 2, 2));
    EXPECT_FALSE(holds("below", std::nullopt, 2));
    EXPECT_TRUE(holds("at-least", 2, 2));
    EXPECT_FALSE(holds("at-least", 1, 2));
}

TEST(Operators, lookForTokensInSets) {
    EXPECT_TRUE(holds("in", 2, 0b100));
    EXPECT_FALSE(holds("in", 1, 0b100));
    EXPECT_FALSE(holds("in", std::nullopt, 0b001));
    EXPECT_FALSE(holds("not-in", 2, 0b100));
    EXPECT_TRUE(holds("not-in", std::nullopt, 0b100));
    EXPECT_TRUE(holds("any-of", 0b110, 0b100));
    EXPECT_FALSE(holds("any-of", 0b011, 0b100));
    EXPECT_TRUE(holds("none-of", 0b011, 0b100));
    EXPECT_FALSE(holds("none-of", 0b110, 0b100));
    EXPECT_TRUE(holds("lacks-any-of", 0b101, 0b111));
    EXPECT_FALSE(holds("lacks-any-of", 0b111, 0b101));
}

TEST(Operators, compareWithTheTarget) {
    FactContext context;
    context.target = 2;
    EXPECT_TRUE(holds("below-target", 1, 0, context));
    EXPECT_FALSE(holds("below-target", 2, 0, context));
    EXPECT_TRUE(holds("at-least-target", 2, 0, context));
    EXPECT_FALSE(holds("at-least-target", 1, 0, context));
}

TEST(Operators, compareDaysWithTheAnchorAndToday) {
    FactContext context;
    context.anchor = momentOf(QDate(2026, 3, 1), QTime(9, 0));
    context.today = momentOf(QDate(2026, 3, 5));
    EXPECT_TRUE(holds("before-anchor", momentOf(QDate(2026, 2, 28)), 0, context));
    EXPECT_FALSE(holds("before-anchor", momentOf(QDate(2026, 3, 1)), 0, context));
    EXPECT_TRUE(holds("before-anchor", std::nullopt, 0, context));
    EXPECT_TRUE(holds("on-or-after-anchor", momentOf(QDate(2026, 3, 1)), 0, context));
    EXPECT_FALSE(holds("on-or-after-anchor", momentOf(QDate(2026, 2, 28)), 0, context));
    EXPECT_FALSE(holds("on-or-after-anchor", std::nullopt, 0, context));
    EXPECT_TRUE(holds("past", momentOf(QDate(2026, 3, 4)), 0, context));
    EXPECT_FALSE(holds("past", momentOf(QDate(2026, 3, 5)), 0, context));
    EXPECT_TRUE(holds("ahead", momentOf(QDate(2026, 3, 5)), 0, context));
    EXPECT_FALSE(holds("ahead", momentOf(QDate(2026, 3, 4)), 0, context));
    EXPECT_FALSE(holds("ahead", std::nullopt, 0, context));
}

TEST(Operators, lookNoFurtherBackThanSomeDays) {
    FactContext context;
    context.today = momentOf(QDate(2026, 3, 15));
    EXPECT_TRUE(holds("within-days", momentOf(QDate(2026, 3, 5)), 10, context));
    EXPECT_FALSE(holds("within-days", momentOf(QDate(2026, 3, 4)), 10, context));
    EXPECT_TRUE(holds("within-days", momentOf(QDate(2026, 4, 1)), 10, context));
    EXPECT_FALSE(holds("within-days", std::nullopt, 10, context));
}

TEST(Operators, askWhetherSomethingIsKnown) {
    EXPECT_TRUE(holds("known", 0, 0));
    EXPECT_FALSE(holds("known", std::nullopt, 0));
    EXPECT_TRUE(holds("unknown", std::nullopt, 0));
    EXPECT_FALSE(holds("unknown", 0, 0));
}

TEST(VocabularyPage, isTheSecondPartOfTheDocumentedForm) {
    QFile page(QStringLiteral(SOURCE_ROOT "/docs/rules.md"));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(page.readAll()).endsWith(vocabularyPage()))
        << "put there what `matchbook-cli rules words` prints";
}

TEST(VocabularyPage, listsEveryFactAndOperator) {
    const QString page = vocabularyPage();
    for (const Fact& fact : knownFacts())
        EXPECT_TRUE(page.contains(u"| `%1` |"_qs.arg(QLatin1StringView(fact.name)))) << fact.name;
    for (const Operator& op : knownOperators())
        EXPECT_TRUE(page.contains(u"| `%1` |"_qs.arg(QLatin1StringView(op.name)))) << op.name;
}
