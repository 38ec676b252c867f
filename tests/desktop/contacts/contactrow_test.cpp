// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/contactrow.h"

#include <gtest/gtest.h>

namespace matchbook {

namespace {

const QDate today(2026, 4, 20);

ContactSummary anna() {
    ContactSummary line;
    line.contact.name = QStringLiteral("Anna Abel");
    line.contact.title = QStringLiteral("Professor");
    return line;
}

} // namespace

TEST(ContactRow, saysWhichOfTheTwoDaysItShows) {
    ContactSummary line = anna();
    EXPECT_EQ(contactRow(line, today).meta, QString());
    line.lastTouch = QDate(2026, 4, 1);
    EXPECT_EQ(contactRow(line, today).meta, QStringLiteral("last 1 Apr"));
    line.nextDue = QDate(2026, 5, 31);
    EXPECT_EQ(contactRow(line, today).meta, QStringLiteral("due 31 May"));
    line.nextDue = QDate(2026, 4, 25);
    EXPECT_EQ(contactRow(line, today).meta, QStringLiteral("due in 5 days"));
    line.nextDue = today;
    EXPECT_EQ(contactRow(line, today).meta, QStringLiteral("due now"));
    EXPECT_TRUE(spoken(contactRow(line, today)).endsWith(QStringLiteral("due now")));
}

TEST(ContactRow, showsWhereASearchFoundThePerson) {
    ContactSummary line = anna();
    EXPECT_EQ(contactRow(line, today).subtitle, QStringLiteral("Professor"));
    line.passage = QStringLiteral("told us of her registry");
    EXPECT_EQ(contactRow(line, today).subtitle, line.passage);
}

TEST(ContactRow, showsAtItsRightWhatIsAskedFor) {
    ContactSummary line = anna();
    line.contact.created = QDateTime(QDate(2026, 4, 2), QTime(12, 0));
    line.contact.relationship = Relationship::Mentor;
    line.nextDue = today;
    EXPECT_EQ(contactRow(line, today, {ShownColumn::LastTouch}).meta,
              QStringLiteral("never in touch"));
    line.lastTouch = QDate(2026, 4, 1);
    EXPECT_EQ(contactRow(line, today, {ShownColumn::LastTouch}).meta, QStringLiteral("last 1 Apr"));
    EXPECT_EQ(contactRow(line, today, {ShownColumn::Added}).meta, QStringLiteral("added 2 Apr"));
    const Row row = contactRow(line, today, {ShownColumn::Relationship});
    EXPECT_EQ(row.meta, QStringLiteral("Mentor"));
    EXPECT_TRUE(row.badges.isEmpty()) << "said once";
}

TEST(ContactRow, showsAllThatIsChosenInItsOrder) {
    ContactSummary line = anna();
    line.contact.points = {{PointKind::Email, {}, QStringLiteral("anna@example.org"), true}};
    line.contact.tags = {QStringLiteral("IR"), QStringLiteral("registry")};
    line.organization = QStringLiteral("Example University");
    line.metAt = QStringLiteral("Example Meeting");
    line.nextDue = today;
    const Row row =
        contactRow(line, today,
                   {ShownColumn::NextDue, ShownColumn::LastTouch, ShownColumn::Organization,
                    ShownColumn::Email, ShownColumn::Tags, ShownColumn::HowMet});
    EXPECT_EQ(row.meta, QStringLiteral("due now"));
    EXPECT_EQ(row.columns,
              (QStringList{QStringLiteral("never in touch"), QStringLiteral("Example University"),
                           QStringLiteral("anna@example.org"), QStringLiteral("IR, registry"),
                           QStringLiteral("Example Meeting")}));
    EXPECT_TRUE(spoken(row).endsWith(QStringLiteral("Example Meeting")));
}

} // namespace matchbook
