// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/reminders/answers.h"
#include "desktop/views.h"
#include "support/print.h"
#include "support/store.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace matchbook {

namespace {

class AnswersTest : public ::testing::Test {
protected:
    QString placeOf(const QString& rule) {
        const QSignalSpy asked(&workspace, &Workspace::viewRequested);
        Reminder reminder;
        reminder.subject = Subject::Applicant;
        reminder.rule = rule;
        openSubject(workspace, reminder);
        return asked.value(0).value(0).toString();
    }

    test::Store store;
    Workspace workspace{store.session()};
};

} // namespace

TEST_F(AnswersTest, whatIsAskedOfTheApplicantOpensWhereItIsDone) {
    EXPECT_EQ(placeOf(u"conference-plan"_qs), u"conferences");
    EXPECT_EQ(placeOf(u"program-contact"_qs), u"programs");
    EXPECT_EQ(placeOf(u"plan-project"_qs), u"plan");
    EXPECT_EQ(placeOf(u"core-mentors"_qs), u"contacts");
    EXPECT_EQ(placeOf(u"a-rule-of-ones-own"_qs), u"contacts");
}

TEST_F(AnswersTest, everyRuleOfTheApplicantLeadsToAView) {
    for (const Rule& rule : store.session().rules().rules) {
        if (rule.subject != Subject::Applicant)
            continue;
        const QString place = placeOf(rule.id);
        EXPECT_TRUE(std::ranges::any_of(views(), [&](const ViewEntry& view) {
            return place == QLatin1StringView(view.id);
        })) << rule.id.toStdString();
    }
}

} // namespace matchbook
