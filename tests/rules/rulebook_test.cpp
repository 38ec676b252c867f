// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/rulebook.h"
#include "rules/support.h"

#include <QFile>
#include <QTemporaryDir>

using namespace matchbook;

namespace {

using Code = Error::Code;

/// The first problem of a file that must have one.
Error problemOf(const QByteArray& text) {
    const auto rule = parseRule(text, u"test.toml"_qs);
    EXPECT_FALSE(rule) << text.toStdString();
    return rule ? Error() : rule.error();
}

QString write(const QTemporaryDir& folder, const char* name, const QByteArray& text) {
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return path;
}

} // namespace

TEST(RuleBook, findsTheBuiltInRules) {
    const RuleBook book = builtInBook();
    for (const char* id :
         {"mentor-update", "project-update", "conference-notes", "conference-follow-up",
          "conference-contact", "no-reply", "reply-owed", "promise-due", "advice-open", "thank-you",
          "rotation-feedback", "vanish-guard", "letter-ask", "letter-upload", "core-mentors",
          "mentor-type"})
        EXPECT_TRUE(book.find(QString::fromLatin1(id))) << id;
    EXPECT_FALSE(book.find(u"nothing"));
}

TEST(RuleBook, builtInRulesStandInAFileOfTheirNameAndCiteTheirGuides) {
    const auto check = [](const Rule& rule, const Variant& variant) {
        for (const Source& source : variant.numbers.sources)
            EXPECT_EQ(source.section.isEmpty(), source.guide == u"matchbook"_qs)
                << rule.id.toStdString();
    };
    for (const Rule& rule : builtInBook().rules) {
        EXPECT_EQ(rule.file, builtInRules() + u'/' + rule.id + u".toml"_qs);
        EXPECT_TRUE(rule.why.endsWith(u'.')) << rule.id.toStdString();
        check(rule, rule.base);
        for (const auto& pack : {rule.img, rule.general}) {
            if (pack)
                check(rule, *pack);
        }
    }
}

TEST(RuleBook, everyBuiltInRuleRestsWhilePaused) {
    for (const Rule& rule : builtInBook().rules) {
        for (const auto& variant : {std::optional(rule.base), rule.img, rule.general}) {
            if (!variant || rule.subject == Subject::Draft) // those answer, they do not ask
                continue;
            EXPECT_TRUE(std::ranges::any_of(variant->when, [](const Condition& c) {
                return qstrcmp(c.fact->name, "paused") == 0;
            })) << rule.id.toStdString();
        }
    }
}

TEST(ParseRule, readsTheWholeForm) {
    const auto rule = parseRule(
        ruleText(
            "late-severity = 'high'\nproduct-default = true\nanchor = ['lastTouch', 'metOn']",
            "[pack.img]\ndue = 'P5D'\nseverity = 'low'\n"
            "[pack.general]\nlatest = 'never'\nwhen = []\n"
            "[[case]]\nwhen = [{ fact = 'chair', op = 'is', value = true }]\nlatest = 'P30D'\n"),
        u"test.toml"_qs);
    ASSERT_TRUE(rule) << testing::PrintToString(rule.error());
    EXPECT_EQ(rule->id, u"test-rule"_qs);
    EXPECT_TRUE(rule->productDefault);
    EXPECT_FALSE(rule->guard);
    EXPECT_EQ(rule->anchors.size(), 2);
    EXPECT_EQ(rule->base.numbers.lateSeverity, Severity::High);
    EXPECT_EQ(rule->base.when.size(), 1);
    EXPECT_EQ(rule->img->numbers.due, parsePeriod(u"P5D"));
    EXPECT_EQ(rule->img->numbers.latest, parsePeriod(u"P20D"));
    EXPECT_EQ(rule->img->numbers.severity, Severity::Low);
    EXPECT_EQ(rule->img->numbers.lateSeverity, Severity::High);
    EXPECT_EQ(rule->img->when.size(), 1);
    EXPECT_FALSE(rule->general->numbers.latest);
    EXPECT_TRUE(rule->general->when.isEmpty());
    EXPECT_EQ(rule->general->cases.first().numbers.latest, parsePeriod(u"P30D"));
    EXPECT_EQ(rule->img->cases.first().numbers.due, parsePeriod(u"P5D"));
}

TEST(ParseRule, refusesBrokenToml) {
    const Error error = problemOf("id = 'x'\nsubject = \n");
    EXPECT_EQ(error.code, Code::RuleSyntax);
    EXPECT_EQ(error.file, u"test.toml"_qs);
    EXPECT_EQ(error.row, 2);
}

TEST(ParseRule, refusesUnknownKeysWithTheirLine) {
    const Error error = problemOf(ruleText("lates = 'P3M'"));
    EXPECT_EQ(error.code, Code::RuleUnknownWord);
    EXPECT_EQ(error.row, 12);
    EXPECT_EQ(error.text, u"lates"_qs);
    EXPECT_TRUE(error.detail.startsWith(u"latest"_qs));
    EXPECT_EQ(problemOf(ruleText({}, "[pack.img]\ntitle = 'x'\n")).row, 13);
    EXPECT_EQ(problemOf(ruleText({}, "[pack.sir]\ndue = 'P1D'\n")).text, u"sir"_qs);
    EXPECT_EQ(
        problemOf(ruleText("when = [{ fact = 'mentor', op = 'is', value = true, x = 1 }]")).text,
        u"x"_qs);
    EXPECT_EQ(problemOf(ruleText("sources = [{ guide = 'matchbook', page = '1' }]")).text,
              u"page"_qs);
}

TEST(ParseRule, refusesUnknownFactsAndOperatorsAndSaysWhatThereIs) {
    const Error fact =
        problemOf(ruleText("when = [{ fact = 'relationshp', op = 'in', value = ['mentor'] }]"));
    EXPECT_EQ(fact.code, Code::RuleUnknownWord);
    EXPECT_EQ(fact.row, 7);
    EXPECT_EQ(fact.text, u"relationshp"_qs);
    EXPECT_TRUE(fact.detail.startsWith(u"relationship, "_qs));
    const Error op = problemOf(ruleText("when = [{ fact = 'mentor', op = 'iss', value = true }]"));
    EXPECT_EQ(op.code, Code::RuleUnknownWord);
    EXPECT_EQ(op.text, u"iss"_qs);
    EXPECT_TRUE(op.detail.startsWith(u"is, "_qs));
    EXPECT_EQ(problemOf(ruleText("anchor = 'lastOutgoin'")).row, 8);
}

TEST(ParseRule, refusesFactsOfAnotherSubject) {
    const Error error =
        problemOf(ruleText("when = [{ fact = 'letterState', op = 'is', value = 'asked' }]"));
    EXPECT_EQ(error.code, Code::RuleUnknownWord);
    EXPECT_EQ(error.text, u"letterState"_qs);
    EXPECT_FALSE(error.detail.contains(u"letterState"_qs));
}

TEST(ParseRule, refusesValuesThatDoNotFitTheFact) {
    const auto condition = [](const char* text) {
        return problemOf(ruleText(QByteArray("when = [{ ") + text + " }]"));
    };
    EXPECT_EQ(condition("fact = 'mentor', op = 'is', value = 'yes'").text, u"yes"_qs);
    EXPECT_EQ(condition("fact = 'mentor', op = 'is', value = 'yes'").detail, u"boolean"_qs);
    EXPECT_EQ(condition("fact = 'coreMentors', op = 'below', value = 'two'").code,
              Code::RuleInvalid);
    const Error token = condition("fact = 'relationship', op = 'is', value = 'mentr'");
    EXPECT_EQ(token.code, Code::RuleUnknownWord);
    EXPECT_TRUE(token.detail.startsWith(u"mentor"_qs));
    EXPECT_EQ(condition("fact = 'relationship', op = 'in', value = 'mentor'").detail, u"array"_qs);
    EXPECT_EQ(condition("fact = 'relationship', op = 'in', value = []").field, u"value"_qs);
    EXPECT_EQ(condition("fact = 'relationship', op = 'in', value = ['mentor', 3]").row, 7);
    EXPECT_EQ(condition("fact = 'metOn', op = 'known', value = true").field, u"value"_qs);
    EXPECT_EQ(condition("fact = 'mentor', op = 'is'").field, u"value"_qs);
    EXPECT_EQ(condition("fact = 'mentor', op = 'in', value = ['x']").field, u"op"_qs);
    EXPECT_EQ(condition("fact = 'metOn', op = 'within-days', value = 'P3D'").field, u"value"_qs);
    EXPECT_EQ(condition("fact = 'metOn', op = 'within-days'").field, u"value"_qs);
    EXPECT_EQ(condition("op = 'is', value = true").field, u"fact"_qs);
    EXPECT_EQ(condition("fact = 'mentor', value = true").field, u"op"_qs);
    EXPECT_EQ(problemOf(ruleText("when = ['mentor']")).field, u"when"_qs);
}

TEST(ParseRule, refusesBadPeriods) {
    const Error error = problemOf(ruleText("due = '2 months'"));
    EXPECT_EQ(error.code, Code::RuleInvalid);
    EXPECT_EQ(error.row, 9);
    EXPECT_EQ(error.field, u"due"_qs);
    EXPECT_EQ(error.text, u"2 months"_qs);
    EXPECT_EQ(problemOf(ruleText("due = 'never'")).field, u"due"_qs);
    EXPECT_EQ(problemOf(ruleText("due = 60")).detail, u"string"_qs);
}

TEST(ParseRule, refusesAWindowThatEndsBeforeItBegins) {
    const Error error = problemOf(ruleText("latest = 'P5D'"));
    EXPECT_EQ(error.code, Code::RuleInvalid);
    EXPECT_EQ(error.field, u"latest"_qs);
    EXPECT_EQ(error.row, 10);
    EXPECT_EQ(problemOf(ruleText({}, "[pack.img]\ndue = 'P2M'\n")).row, 13);
    EXPECT_EQ(
        checkRule(ruleText("latest = 'P5D'",
                           "[pack.img]\nseverity = 'low'\n[pack.general]\nseverity = 'low'\n"),
                  u"test.toml"_qs)
            .size(),
        1);
}

TEST(ParseRule, refusesMissingParts) {
    for (const char* key : {"id", "subject", "title", "why", "action", "severity", "when", "anchor",
                            "due", "sources"}) {
        QByteArray text;
        for (const QByteArray& line : ruleText().split('\n')) {
            if (!line.startsWith(QByteArray(key) + " ="))
                text += line + '\n';
        }
        const Error error = problemOf(text);
        EXPECT_EQ(error.code, Code::RuleInvalid) << key;
        EXPECT_EQ(error.field, QString::fromLatin1(key));
    }
    EXPECT_EQ(problemOf(ruleText("id = ''")).row, 1);
    EXPECT_EQ(problemOf(ruleText("sources = []")).field, u"sources"_qs);
    EXPECT_EQ(problemOf(ruleText("anchor = []")).field, u"anchor"_qs);
}

TEST(ParseRule, readsWhatARuleAboutDraftsMarks) {
    const auto draftRule = [](const QByteArray& more) {
        return QByteArray(
                   "id = 'test-rule'\nsubject = 'draft'\ntitle = 'Not so'\nwhy = 'Because.'\n"
                   "severity = 'low'\nsources = [{ guide = 'matchbook' }]\n") +
               more;
    };
    const auto rule =
        parseRule(draftRule("marks = ['questions']\nmarks-from = 3\nphrases = ['so|as it is']"),
                  u"t.toml"_qs);
    ASSERT_TRUE(rule) << testing::PrintToString(rule.error());
    EXPECT_EQ(rule->marks.size(), 1);
    EXPECT_EQ(rule->marksFrom, 3);
    EXPECT_EQ(rule->phrases.size(), 1);
    EXPECT_EQ(problemOf(draftRule("marks = ['qestions']")).text, u"qestions"_qs);
    EXPECT_EQ(problemOf(draftRule("marks = ['words']")).text, u"words"_qs);
    EXPECT_EQ(problemOf(draftRule("marks-from = 0")).field, u"marks-from"_qs);
    EXPECT_EQ(problemOf(draftRule("phrases = ['(']")).text, u"("_qs);
    EXPECT_EQ(problemOf(draftRule("due = 'P1D'")).text, u"due"_qs);
    EXPECT_EQ(problemOf(draftRule("anchor = 'lastOutgoing'")).text, u"anchor"_qs);
}

TEST(ParseRule, refusesWordsOutsideTheirLists) {
    EXPECT_EQ(problemOf(ruleText("id = 'Test Rule'")).row, 1);
    EXPECT_EQ(problemOf(ruleText("subject = 'person'")).text, u"person"_qs);
    EXPECT_EQ(problemOf(ruleText("severity = 'urgent'")).text, u"urgent"_qs);
    EXPECT_EQ(problemOf(ruleText("harm = 'great'")).text, u"great"_qs);
    EXPECT_EQ(problemOf(ruleText("action = 'do something'")).row, 6);
    EXPECT_EQ(problemOf(ruleText("late-action = 'do something'")).field, u"late-action"_qs);
    EXPECT_EQ(problemOf(ruleText("action = 'dance'")).row, 6);
    EXPECT_EQ(problemOf(ruleText("anchor = 'mentor'")).detail, u"date"_qs);
    EXPECT_EQ(problemOf(ruleText("title = 'Write to {name}'")).text, u"name"_qs);
    EXPECT_EQ(problemOf(ruleText("title = 'Write to {event}'")).row, 3);
}

TEST(ParseRule, readsAWordOnWorkingDaysForAllAnchorsOrForEach) {
    const auto shifts = [](const QByteArray& line) {
        return bookOf(ruleText("anchor = ['metOn', 'lastTouch']\n" + line)).rules[0].workingDays;
    };
    EXPECT_EQ(shifts("working-days = 'next'"), (QList{WorkingDays::Next, WorkingDays::Next}));
    EXPECT_EQ(shifts("working-days = ['next', 'previous']"),
              (QList{WorkingDays::Next, WorkingDays::Previous}));
    for (const char* wrong :
         {"working-days = ['next', 'next']", "working-days = 'nearest'", "working-days = true"})
        EXPECT_FALSE(parseRule(ruleText(wrong), u"test.toml"_qs)) << wrong;
}

TEST(ParseRule, refusesATemplateThatDoesNotExist) {
    const Error error = problemOf(ruleText("action = 'draft:thank-yuo'"));
    EXPECT_EQ(error.code, Code::RuleUnknownWord);
    EXPECT_EQ(error.row, 6);
    EXPECT_EQ(error.text, u"thank-yuo"_qs);
    EXPECT_TRUE(error.detail.startsWith(u"thank-you"_qs));
    EXPECT_TRUE(parseRule(ruleText("action = 'draft:thank-you'"), u"test.toml"_qs));
}

TEST(ParseRule, refusesSourcesThatAreNoGuides) {
    const Error guide = problemOf(ruleText("sources = [{ guide = 'genral', row = 'GEN-01' }]"));
    EXPECT_EQ(guide.code, Code::RuleUnknownWord);
    EXPECT_TRUE(guide.detail.startsWith(u"general"_qs));
    EXPECT_EQ(problemOf(ruleText("sources = [{ guide = 'img', row = 'GEN-01' }]")).field,
              u"row"_qs);
    EXPECT_EQ(problemOf(ruleText("sources = [{ guide = 'img' }]")).field, u"row"_qs);
    EXPECT_EQ(problemOf(ruleText("sources = [{ guide = 'matchbook', row = 'GEN-01' }]")).field,
              u"row"_qs);
}

TEST(ParseRule, refusesATargetThatIsNotThere) {
    const QByteArray below = "subject = 'applicant'\nanchor = 'submit'\ntitle = 'Mentors'\n"
                             "when = [{ fact = 'coreMentors', op = 'below-target' }]";
    EXPECT_EQ(problemOf(ruleText(below)).field, u"target"_qs);
    EXPECT_TRUE(parseRule(ruleText(below + "\ntarget = 2"), u"test.toml"_qs));
    EXPECT_EQ(problemOf(ruleText(below + "\ntarget = -2")).text, u"-2"_qs);
    EXPECT_EQ(problemOf(ruleText(below + "\ntarget = 2",
                                 "[[case]]\ntarget = 1\n"
                                 "when = [{ fact = 'coreMentors', op = 'below-target' }]\n"))
                  .field,
              u"when"_qs);
}

TEST(ParseRule, refusesCasesWithoutACondition) {
    EXPECT_EQ(problemOf(ruleText({}, "[[case]]\ndue = 'P1D'\n")).field, u"when"_qs);
}

TEST(ParseRule, refusesPacksThatWouldChangeAGuard) {
    EXPECT_EQ(problemOf(ruleText("guard = true", "[pack.img]\ndue = 'P1D'\n")).field, u"pack"_qs);
}

TEST(CheckRule, reportsEveryProblemOnce) {
    const auto problems =
        checkRule(ruleText("due = 'soon'\nseverity = 'urgent'\nlates = 'P1D'",
                           "[[case]]\nwhen = [{ fact = 'chairs', op = 'known' }]\n"
                           "[pack.img]\nlatest = 'late'\n"),
                  u"test.toml"_qs);
    QStringList words;
    for (const Error& problem : problems) {
        words += problem.text;
        EXPECT_EQ(problem.file, u"test.toml"_qs);
        EXPECT_GT(problem.row, 0);
    }
    words.removeAll(QString());
    words.sort();
    EXPECT_EQ(words,
              (QStringList{u"chairs"_qs, u"late"_qs, u"lates"_qs, u"soon"_qs, u"urgent"_qs}));
    EXPECT_TRUE(checkRule(ruleText(), u"test.toml"_qs).isEmpty());
    EXPECT_EQ(checkRule("[", u"test.toml"_qs).size(), 1);
}

TEST(LoadRuleBook, putsTheUsersRuleInThePlaceOfABuiltInOne) {
    const QTemporaryDir folder;
    write(folder, "mine.toml", ruleText("id = 'mentor-update'"));
    write(folder, "notes.txt", "not a rule");
    const auto book = loadRuleBook({builtInRules(), folder.path()});
    ASSERT_TRUE(book) << testing::PrintToString(book.error());
    EXPECT_EQ(book->rules.size(), builtInBook().rules.size());
    EXPECT_EQ(book->find(u"mentor-update")->why, u"Because."_qs);
}

TEST(LoadRuleBook, refusesAnIdTwiceInOnePlaceAndTheReplacementOfAGuard) {
    const QTemporaryDir folder;
    const QString first = write(folder, "a.toml", ruleText("guard = true"));
    const QString second = write(folder, "b.toml", ruleText());
    const auto twice = loadRuleBook({folder.path()});
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().code, Code::RuleInvalid);
    EXPECT_EQ(twice.error().text, u"test-rule"_qs);
    EXPECT_EQ(twice.error().file, second);
    EXPECT_EQ(twice.error().detail, first);
    EXPECT_FALSE(loadRuleBook({first, second}));
    EXPECT_TRUE(loadRuleBook({second, first}));
}

TEST(LoadRuleBook, namesTheFileItCannotRead) {
    const auto book = loadRuleBook({u"/nowhere/rule.toml"_qs});
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().code, Code::FileUnreadable);
    EXPECT_EQ(book.error().file, u"/nowhere/rule.toml"_qs);
}

TEST(LoadRuleBook, namesTheFileAndLineOfABrokenRule) {
    const QTemporaryDir folder;
    const QString path = write(folder, "a.toml", ruleText("due = 'soon'"));
    const auto book = loadRuleBook({builtInRules(), folder.path()});
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().file, path);
    EXPECT_EQ(book.error().row, 9);
}

TEST(RuleBookWith, leavesOutWhatCannotBeUsedAndKeepsTheRest) {
    const QTemporaryDir folder;
    const QString broken = write(folder, "a.toml", ruleText("due = 'soon'\nlatest = 'late'"));
    const QString guard = write(folder, "b.toml", ruleText("id = 'patient-identifier'"));
    write(folder, "c.toml", ruleText("id = 'mine'"));
    const QString twice = write(folder, "d.toml", ruleText("id = 'mine'\nwhy = 'No.'"));
    const auto book = ruleBookWith({folder.path(), u"/nowhere/rule.toml"_qs});
    ASSERT_TRUE(book) << testing::PrintToString(book.error());
    EXPECT_EQ(book->rules.size(), builtInBook().rules.size() + 1);
    EXPECT_EQ(book->find(u"mine")->why, u"Because."_qs);
    EXPECT_TRUE(book->find(u"patient-identifier")->guard);
    ASSERT_EQ(book->leftOut.size(), 5);
    EXPECT_EQ(book->leftOut[0].file, broken);
    EXPECT_EQ(book->leftOut[0].row, 9);
    EXPECT_EQ(book->leftOut[1].row, 10);
    EXPECT_EQ(book->leftOut[2].file, guard);
    EXPECT_EQ(book->leftOut[2].row, 1);
    EXPECT_EQ(book->leftOut[2].text, u"patient-identifier"_qs);
    EXPECT_EQ(book->leftOut[3].file, twice);
    EXPECT_EQ(book->leftOut[4].code, Code::FileUnreadable);
    EXPECT_TRUE(builtInBook().leftOut.isEmpty());
}

TEST(CheckOwnRule, saysOfAnIdWhatLoadingItWouldSay) {
    const QTemporaryDir folder;
    const QString mine = write(folder, "mine.toml", ruleText("id = 'mine'"));
    const auto check = [&](const char* id, const QString& file) {
        return checkOwnRule(ruleText(QByteArray("id = '") + id + "'"), file, {folder.path()});
    };
    EXPECT_TRUE(check("mentor-update", u"new.toml"_qs).isEmpty());
    EXPECT_TRUE(check("mine", mine).isEmpty());
    const auto guard = check("patient-identifier", u"new.toml"_qs);
    ASSERT_EQ(guard.size(), 1);
    EXPECT_EQ(guard[0].row, 1);
    EXPECT_EQ(guard[0].detail, u"guard"_qs);
    const auto twice = check("mine", u"new.toml"_qs);
    ASSERT_EQ(twice.size(), 1);
    EXPECT_EQ(twice[0].detail, mine);
}
