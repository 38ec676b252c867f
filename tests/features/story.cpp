// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story.h"

#include "session/profileactions.h"

#include <QFile>

#include <gtest/gtest.h>

namespace matchbook::test {

void Story::importsLinkedInConnections(int people) {
    QFile file(m_folder.filePath(QStringLiteral("Connections.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Notes:\r\n\"When exporting your connection data\"\r\n\r\n"
               "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n");
    for (int i = 1; i <= people; ++i)
        file.write(QStringLiteral("Person,Number%1,https://www.linkedin.com/in/person-%1,,Example "
                                  "Hospital %2,Interventional Radiologist,08 Feb 2026\r\n")
                       .arg(i)
                       .arg(i % 12)
                       .toUtf8());
    file.close();
    const auto report = importFile(session(), file.fileName(), {});
    ASSERT_TRUE(report);
    ASSERT_EQ(report->counts.created + report->counts.same, people);
}

void Story::isAtConference(const QString& name, QDate starts, QDate ends) {
    m_event = store.addConference(name, starts, ends);
}

void Story::captures(const QString& line) {
    ASSERT_TRUE(capture(session(), line, m_event)) << line.toStdString();
}

ContactId Story::person(const QString& name) const {
    const auto found = findContact(session(), name);
    EXPECT_TRUE(found) << name.toStdString();
    return found ? *found : ContactId{};
}

void Story::writesTo(const QString& name, QDate on, bool awaitsReply) {
    isOnDay(qMax(on, session().today()));
    store.log(person(name), on, Direction::Outgoing, Channel::Email, awaitsReply);
}

void Story::hearsFrom(const QString& name, QDate on) {
    isOnDay(qMax(on, session().today()));
    store.log(person(name), on, Direction::Incoming);
}

void Story::makesMentor(const QString& name) {
    ASSERT_TRUE(setContactFields(session(), person(name),
                                 {{QStringLiteral("relationship"), QStringLiteral("mentor")}}));
}

void Story::usesPack(const QString& pack) {
    ASSERT_TRUE(setProfileFields(session(), {{QStringLiteral("pack"), pack}}));
}

QStringList Story::today() const {
    QStringList lines;
    for (const Reminder& reminder : *reminders(session(), 0)) {
        if (reminder.subject == Subject::Applicant)
            continue; // the yearly targets are another story
        lines += QStringLiteral("%1 %2 %3")
                     .arg(reminder.rule, reminder.contactName, toText(reminder.state));
    }
    return lines;
}

void Story::thanks(const QString& name) {
    Interaction interaction;
    interaction.people = {person(name)};
    interaction.on = session().today();
    interaction.purpose = Purpose::ThankYou;
    ASSERT_TRUE(saveInteraction(session(), interaction));
}

ActionItemId Story::promises(const QString& name, const QString& text, QDate due) {
    ActionItem item;
    item.kind = ActionItemKind::Commitment;
    item.person = person(name);
    item.text = text;
    item.opened = session().today();
    item.due = due;
    return *addActionItem(session(), item);
}

void Story::worksWith(const QString& name, const QString& title,
                      const std::optional<int>& hoursPerWeek) {
    Project project;
    project.title = title;
    project.hoursPerWeek = hoursPerWeek;
    project.mentors = {person(name)};
    ASSERT_TRUE(saveProject(session(), project));
}

void Story::helps(const QString& name, FavorKind kind) {
    notes(name, FavorDirection::Given, kind);
}

void Story::isHelpedBy(const QString& name, FavorKind kind) {
    notes(name, FavorDirection::Received, kind);
}

void Story::notes(const QString& name, FavorDirection direction, FavorKind kind) {
    Favor favor;
    favor.person = person(name);
    favor.direction = direction;
    favor.kind = kind;
    favor.on = session().today();
    ASSERT_TRUE(saveFavor(session(), favor));
}

QStringList Story::evening(const QString& self) const {
    QStringList lines;
    for (const Reminder& reminder : *reminders(session(), 0)) {
        const QString about = reminder.contactName.isEmpty() ? self : reminder.contactName;
        lines += QStringLiteral("%1 %2 %3").arg(toText(reminder.state), reminder.rule, about);
    }
    return lines;
}

} // namespace matchbook::test
