// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/contactsview.h"
#include "desktop/contacts/people.h"
#include "desktop/people/recentpeople.h"

#include <QSettings>

namespace matchbook {

class RecentPeopleTest : public WithPeople {
protected:
    RecentPeopleTest() { QSettings().clear(); }
};

TEST_F(RecentPeopleTest, latestComesFirstAndNobodyTwice) {
    const ContactId one = add(QStringLiteral("Jane Doe"));
    const ContactId two = add(QStringLiteral("Tobias Brandt"));
    EXPECT_TRUE(recentPeople(*m_workspace).isEmpty());
    noteOpened(*m_workspace, one);
    noteOpened(*m_workspace, two);
    noteOpened(*m_workspace, one);
    EXPECT_EQ(recentPeople(*m_workspace), (QList<ContactId>{one, two}));
}

TEST_F(RecentPeopleTest, areTenAtMost) {
    QList<ContactId> all;
    for (int i = 0; i < 12; ++i) {
        all.prepend(add(QStringLiteral("Person Number%1").arg(i)));
        noteOpened(*m_workspace, all.first());
    }
    EXPECT_EQ(recentPeople(*m_workspace), all.first(10));
}

TEST_F(RecentPeopleTest, whoIsInTheTrashIsLeftOutUntilBroughtBack) {
    const ContactId one = add(QStringLiteral("Jane Doe"));
    noteOpened(*m_workspace, one);
    ASSERT_TRUE(deleteContacts(*m_session, {one}).ok());
    EXPECT_TRUE(recentPeople(*m_workspace).isEmpty());
    ASSERT_TRUE(m_session->undo().ok());
    EXPECT_EQ(recentPeople(*m_workspace), QList<ContactId>{one});
}

TEST_F(RecentPeopleTest, whoIsAskedForInTheContactsIsNoted) {
    const ContactId one = add(QStringLiteral("Jane Doe"));
    add(QStringLiteral("Aaron Abel"));
    ContactsView view(*m_workspace);
    activate(view);
    EXPECT_TRUE(recentPeople(*m_workspace).isEmpty());
    view.showContact(one);
    EXPECT_EQ(recentPeople(*m_workspace), QList<ContactId>{one});
}

} // namespace matchbook
