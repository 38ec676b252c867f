// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/draft/fittingtemplate.h"
#include "desktop/today/sampleday.h"
#include "rules/drafttemplate.h"
#include "session/logactions.h"

#include <algorithm>

namespace matchbook {

class FittingTemplateTest : public ::testing::Test {
protected:
    static Reminder asking(const char* action, ContactId contact) {
        Reminder reminder;
        reminder.key = QStringLiteral("key");
        reminder.contact = contact;
        reminder.action = QString::fromLatin1(action);
        return reminder;
    }

    Reminder about(ActionItemKind kind) {
        ActionItem item;
        item.kind = kind;
        item.person = m_day.okonkwo;
        item.text = QStringLiteral("Send the protocol");
        item.opened = m_day.session().today();
        const auto id = addActionItem(m_day.session(), item);
        EXPECT_TRUE(id.ok());
        Reminder reminder = asking("open", m_day.okonkwo);
        reminder.subject = Subject::ActionItem;
        reminder.subjectId = id->value;
        return reminder;
    }

    QString fitting(const Reminder& reminder) {
        const QString id = fittingTemplate(m_day.session(), reminder);
        const auto all = draftTemplates();
        EXPECT_EQ(std::ranges::count(*all, id, &DraftTemplate::id), 1) << id.toStdString();
        return id;
    }

    test::SampleDay m_day;
};

TEST_F(FittingTemplateTest, isTheOneTheRuleNames) {
    EXPECT_EQ(fitting(asking("draft:thank-you", m_day.okonkwo)), QStringLiteral("thank-you"));
}

TEST_F(FittingTemplateTest, reportsAPromiseAndTheFateOfAdvice) {
    EXPECT_EQ(fitting(about(ActionItemKind::Commitment)), QStringLiteral("promise"));
    EXPECT_EQ(fitting(about(ActionItemKind::Advice)), QStringLiteral("mentor-update"));
    EXPECT_EQ(fitting(about(ActionItemKind::Task)), QStringLiteral("general"));
}

TEST_F(FittingTemplateTest, followsUpOnAConference) {
    const auto event =
        m_day.addConference(QStringLiteral("Sample Meeting"), {2026, 2, 20}, {2026, 2, 22});
    Contact person;
    person.name = QStringLiteral("Noah Feld");
    person.metAt = event;
    const auto met = saveContact(m_day.session(), person, {}, {});
    EXPECT_EQ(fitting(asking("log", *met)), QStringLiteral("conference-follow-up"));
    EXPECT_EQ(fitting(asking("log", m_day.okonkwo)), QStringLiteral("general"));
}

} // namespace matchbook
