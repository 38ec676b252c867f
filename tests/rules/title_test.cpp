// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/support.h"
#include "rules/title.h"

using namespace matchbook;

TEST(Title, fillsItsSlotsOnce) {
    ContactFacts person;
    person.name = u"Ada {text} Example"_qs;
    ActionItemFacts item;
    item.text = u"send {contact} the figures"_qs;
    FactContext context;
    context.person = &person;
    context.item = &item;
    EXPECT_EQ(filledTitle(u"To {contact}: {text}!"_qs, {}, context),
              u"To Ada {text} Example: send {contact} the figures!"_qs);
    EXPECT_EQ(filledTitle(u"no slot"_qs, {}, context), u"no slot"_qs);
    EXPECT_EQ(filledTitle(u"open { brace"_qs, {}, context), u"open { brace"_qs);
}

TEST(Title, namesTheMissingTokens) {
    const RuleBook book = builtInBook();
    ApplicantFacts applicant;
    applicant.mentorTypesCovered = 0b00001;
    FactContext context;
    context.applicant = &applicant;
    EXPECT_EQ(filledTitle(u"{missing}"_qs, book.find(u"plan-mentor-types")->base.when, context),
              u"research, career, near-peer"_qs);
    EXPECT_EQ(filledTitle(u"<{missing}>"_qs, {}, context), u"<>"_qs);
}

TEST(Title, hasSlotsAfterItsSubject) {
    EXPECT_EQ(titleSlots(Subject::Contact), (QStringList{u"contact"_qs}));
    EXPECT_EQ(titleSlots(Subject::Interaction), (QStringList{u"contact"_qs, u"subject"_qs}));
    EXPECT_EQ(titleSlots(Subject::Applicant), (QStringList{u"missing"_qs}));
}
