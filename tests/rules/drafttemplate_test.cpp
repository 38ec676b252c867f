// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/drafttemplate.h"
#include "rules/rulebook.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace matchbook {

namespace {

const QByteArray whole = R"(
name = "A"
purpose = "update"
subject = "B"
body = "{greeting} {what you did since}"
sources = [{ guide = "img", section = "S", row = "IMG-90" }]
)";

Error errorOf(const QByteArray& toml) {
    const auto parsed = parseTemplate(toml, QStringLiteral("x"));
    return parsed ? Error{} : parsed.error();
}

QByteArray with(const QByteArray& old, const QByteArray& replacement) {
    return QByteArray(whole).replace(old, replacement);
}

QList<DraftTemplate> builtIn() {
    auto all = draftTemplates();
    EXPECT_TRUE(all.ok()) << (all ? "" : all.error().file.toStdString());
    return all ? *all : QList<DraftTemplate>();
}

QStringList actionsOf(const RuleBook& book) {
    QStringList actions;
    for (const Rule& rule : book.rules)
        actions << rule.action << rule.lateAction;
    return actions;
}

} // namespace

TEST(DraftTemplates, areThereForEveryDraftThatARuleOffers) {
    const auto book = loadRuleBook({builtInRules()});
    const auto all = builtIn();
    ASSERT_TRUE(book.ok());
    for (const QString& action : actionsOf(*book)) {
        if (!action.startsWith(QStringLiteral("draft:")))
            continue;
        EXPECT_EQ(std::ranges::count(all, templateOf(action), &DraftTemplate::id), 1)
            << action.toStdString();
        EXPECT_NE(templateOf(action), QStringLiteral("general")) << "a rule knows what to say";
    }
    EXPECT_EQ(all.last().id, QStringLiteral("general"));
    EXPECT_EQ(templateOf(QStringLiteral("open")), QStringLiteral("general"));
}

TEST(DraftTemplates, thatRulesOfferSuitEverybody) {
    const auto book = loadRuleBook({builtInRules()});
    ASSERT_TRUE(book.ok());
    const QStringList actions = actionsOf(*book);
    for (const DraftTemplate& one : builtIn()) {
        const bool offered = actions.contains(QStringLiteral("draft:") + one.id);
        EXPECT_TRUE(!offered || (one.speaker == Speaker::Anybody && isMessage(one.kind)))
            << one.id.toStdString();
    }
}

TEST(DraftTemplates, greetThePersonAndAreSigned) {
    for (const DraftTemplate& one : builtIn()) {
        if (one.kind != TemplateKind::Email)
            continue;
        EXPECT_TRUE(one.body.startsWith(QStringLiteral("{greeting}")) ||
                    one.body.startsWith(QStringLiteral("Dear ")))
            << one.id.toStdString();
        EXPECT_TRUE(one.body.contains(QStringLiteral("{me}"))) << one.id.toStdString();
    }
}

TEST(DraftTemplates, leaveRoomForTheGapsWhereAChannelIsShort) {
    const auto all = builtIn();
    const auto invitation =
        std::ranges::find(all, QStringLiteral("linkedin-invitation"), &DraftTemplate::id);
    ASSERT_NE(invitation, all.end());
    ASSERT_EQ(invitation->longest, 300);
    EXPECT_LT(invitation->body.size(), 200);
    EXPECT_EQ(invitation->channel, Channel::LinkedIn);
}

TEST(DraftTemplates, forAStudentAreNotForAnInternationalGraduate) {
    Applicant applicant;
    applicant.international = true;
    DraftTemplate one;
    EXPECT_TRUE(suits(one, applicant));
    one.speaker = Speaker::Student;
    EXPECT_FALSE(suits(one, applicant));
    one.speaker = Speaker::International;
    EXPECT_TRUE(suits(one, applicant));
}

TEST(DraftTemplates, areForThePlaceOneIsAt) {
    EXPECT_EQ(situationOf(EventKind::Webinar), Situation::Conference);
    EXPECT_EQ(situationOf(EventKind::Elective), Situation::Rotation);
    EXPECT_EQ(situationOf(EventKind::Shadowing), Situation::Shadowing);
    EXPECT_EQ(situationOf(EventKind::JournalClub), Situation::Meeting);
}

TEST(DraftTemplate, isReadWithItsSources) {
    const auto parsed = parseTemplate(whole, QStringLiteral("x"));
    ASSERT_TRUE(parsed.ok());
    EXPECT_EQ(parsed->id, QStringLiteral("x"));
    EXPECT_EQ(parsed->purpose, Purpose::Update);
    ASSERT_EQ(parsed->sources.size(), 1);
    EXPECT_EQ(parsed->sources[0].row, QStringLiteral("IMG-90"));
}

TEST(DraftTemplate, withSomethingMissingIsRefused) {
    EXPECT_EQ(errorOf(with("subject = \"B\"", "")).field, QStringLiteral("subject"));
    EXPECT_EQ(errorOf(with("purpose = \"update\"", "")).field, QStringLiteral("purpose"));
    EXPECT_EQ(errorOf(with("sources = ", "s = ")).text, QStringLiteral("s"));
    EXPECT_EQ(errorOf(with("purpose = \"update\"", "kind = \"script\"")).field,
              QStringLiteral("situations"));
    EXPECT_EQ(errorOf("name = ").code, Error::Code::RuleSyntax);
}

TEST(DraftTemplate, withAnUnknownWordIsRefusedWithItsLine) {
    const Error purpose = errorOf(with("update", "chat"));
    EXPECT_EQ(purpose.code, Error::Code::RuleUnknownWord);
    EXPECT_EQ(purpose.text, QStringLiteral("chat"));
    EXPECT_EQ(purpose.row, 3);
    EXPECT_EQ(errorOf(with("{greeting}", "{greting}")).text, QStringLiteral("greting"));
    EXPECT_EQ(errorOf(with("{greeting}", "{Greeting}")).text, QStringLiteral("{"));
}

} // namespace matchbook
