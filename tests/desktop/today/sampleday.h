// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/profileactions.h"
#include "session/reminderactions.h"
#include "support/store.h"

#include <gtest/gtest.h>

namespace matchbook::test {

/// A Monday (2 March 2026) with something in every part of Today. All people are made up.
class SampleDay : public Store {
public:
    SampleDay()
        : Store({2026, 3, 2}) {
        const QDate today = session().today();
        Applicant me;
        me.name = QStringLiteral("Sam Example");
        me.email = QStringLiteral("sam@example.org");
        me.school = QStringLiteral("Example Medical School");
        me.season = 2027;
        EXPECT_TRUE(saveApplicant(session(), me).ok());
        okonkwo = addPerson(QStringLiteral("Dr. Amara Okonkwo"), Relationship::Mentor,
                            QStringLiteral("amara.okonkwo@example.org"));
        rivera = addPerson(QStringLiteral("Dr. Tomás Rivera"), Relationship::Mentor,
                           QStringLiteral("rivera@example.org"));
        const auto chen = addPerson(QStringLiteral("Dr. Wei Chen"), Relationship::Mentor, {});
        const auto nair = addPerson(QStringLiteral("Priya Nair"), Relationship::Connection, {});
        const auto lind =
            addPerson(QStringLiteral("Jonas Lindqvist"), Relationship::Connection, {});
        const auto haddad = addPerson(QStringLiteral("Dr. Leila Haddad"), Relationship::Mentor, {});
        log(okonkwo, today.addDays(-110));
        log(rivera, today.addDays(-95));
        log(chen, today.addMonths(-2));
        log(haddad, today);
        log(lind, today.addDays(-3), Direction::Incoming);
        log(nair, today.addDays(-8), Direction::Outgoing, Channel::Email, true);
        item(ActionItemKind::Commitment, okonkwo, QStringLiteral("send the case list"), 4);
        item(ActionItemKind::Commitment, nair, QStringLiteral("share the poster template"), 2);
        item(ActionItemKind::Task, {}, QStringLiteral("Book the room for the journal club"), 0);
        addConference(QStringLiteral("Example IR Meeting"), today.addDays(11), today.addDays(15));
    }

    ContactId addPerson(const QString& name, Relationship relationship, const QString& mail) const {
        Contact contact;
        setWholeName(contact, name);
        contact.relationship = relationship;
        if (!mail.isEmpty())
            contact.points = {{PointKind::Email, QStringLiteral("work"), mail, true}};
        return *saveContact(session(), contact, QStringLiteral("Example University"), {});
    }

    void item(ActionItemKind kind, ContactId person, const QString& text, int inDays) const {
        ActionItem one;
        one.kind = kind;
        one.person = person;
        one.text = text;
        one.opened = session().today().addDays(-10);
        one.due = session().today().addDays(inDays);
        EXPECT_TRUE(addActionItem(session(), one).ok());
    }

    ContactId okonkwo; ///< a mentor with an address, overdue for an update
    ContactId rivera;  ///< another one
};

} // namespace matchbook::test
