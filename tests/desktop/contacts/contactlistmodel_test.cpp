// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/contactlistmodel.h"
#include "desktop/contacts/people.h"
#include "session/logactions.h"

#include <QSignalSpy>

namespace matchbook {

class ContactListModelTest : public WithPeople {
protected:
    /// Many people in one step of undo.
    void addMany(int count) {
        ASSERT_TRUE(m_session
                        ->write({Operation::Import, {}},
                                [&](Stores& stores) {
                                    for (int i = 0; i < count; ++i) {
                                        Contact contact;
                                        contact.name =
                                            QStringLiteral("Person %1").arg(i, 6, 10, QChar(u'0'));
                                        stores.contacts.add(contact, m_session->now());
                                    }
                                })
                        .ok());
    }
};

TEST_F(ContactListModelTest, readsOnlyThePageThatIsLookedAt) {
    addMany(5000);
    ContactListModel model(*m_session);
    EXPECT_EQ(model.rowCount(), 5000);
    EXPECT_EQ(model.linesKept(), 0);
    EXPECT_EQ(model.index(2500).data().toString(), QStringLiteral("Person 002500"));
    EXPECT_EQ(model.linesKept(), ContactListModel::pageSize);
    model.index(2501).data();
    EXPECT_EQ(model.linesKept(), ContactListModel::pageSize);
}

TEST_F(ContactListModelTest, forgetsLinesThatWereNotLookedAtForLong) {
    addMany(3000);
    ContactListModel model(*m_session);
    for (int row = 0; row < model.rowCount(); ++row)
        ASSERT_EQ(model.index(row).data().toString(),
                  QStringLiteral("Person %1").arg(row, 6, 10, QChar(u'0')));
    EXPECT_LE(model.linesKept(), ContactListModel::mostKept);
}

TEST_F(ContactListModelTest, aChangeOfOnePersonReadsOnlyThatLineAgain) {
    addMany(200);
    ContactListModel model(*m_session);
    model.index(0).data();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    Interaction talk;
    talk.on = QDate(2026, 6, 14);
    talk.people = {model.idAt(model.index(7))};
    ASSERT_TRUE(saveInteraction(*m_session, talk).ok());
    EXPECT_EQ(model.linesKept(), ContactListModel::pageSize - 1);
    EXPECT_EQ(removed.count(), 0);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 7);
    EXPECT_EQ(model.lineAt(model.index(7))->lastTouch, QDate(2026, 6, 14));
}

TEST_F(ContactListModelTest, somebodyNewIsPutInWithoutThrowingTheRestAway) {
    const auto anna = add(QStringLiteral("Anna Abel"));
    const auto zoe = add(QStringLiteral("Zoe Zimmer"));
    ContactListModel model(*m_session);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex last = model.indexOf(zoe);
    const auto mina = add(QStringLiteral("Mina Moor"));
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(inserted.count(), 1);
    EXPECT_EQ(last.row(), 2);
    EXPECT_EQ(model.indexOf(anna).row(), 0);
    EXPECT_EQ(model.indexOf(mina).row(), 1);
}

TEST_F(ContactListModelTest, whatChangedWhileNobodyLookedIsReadOnceItFollowsAgain) {
    add(QStringLiteral("Anna Abel"));
    ContactListModel model(*m_session);
    QSignalSpy counted(&model, &ContactListModel::counted);
    model.setFollowing(false);
    const auto mina = add(QStringLiteral("Mina Moor"));
    add(QStringLiteral("Zoe Zimmer"));
    EXPECT_EQ(counted.count(), 0);
    model.setFollowing(true);
    EXPECT_EQ(counted.count(), 1);
    EXPECT_EQ(model.indexOf(mina).row(), 1);
    EXPECT_EQ(model.total(), 3);
    model.setFollowing(false);
    model.setFollowing(true);
    EXPECT_EQ(counted.count(), 1) << "nothing changed meanwhile";
}

TEST_F(ContactListModelTest, deletingAndUndoingTakesOutAndPutsBack) {
    add(QStringLiteral("Anna Abel"));
    const auto mina = add(QStringLiteral("Mina Moor"));
    ContactListModel model(*m_session);
    ASSERT_TRUE(deleteContacts(*m_session, {mina}).ok());
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_FALSE(model.indexOf(mina).isValid());
    ASSERT_TRUE(m_session->undo().ok());
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.total(), 2);
}

TEST_F(ContactListModelTest, aFilterNarrowsAndTheTotalStays) {
    add(QStringLiteral("Anna Abel"), Relationship::Mentor);
    add(QStringLiteral("Mina Moor"), Relationship::Connection, {}, {QStringLiteral("registry")});
    ContactListModel model(*m_session);
    model.setFilter({.relationship = Relationship::Mentor});
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.total(), 2);
    model.setFilter({.tag = QStringLiteral("registry")});
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("Mina Moor"));
    model.setFilter({.text = QStringLiteral("nobody of this name")});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(ContactListModelTest, anOrderByTouchFollowsWhatIsLogged) {
    const auto anna = add(QStringLiteral("Anna Abel"));
    const auto mina = add(QStringLiteral("Mina Moor"));
    ContactListModel model(*m_session);
    model.setFilter({}, {.by = ContactOrder::LastTouch});
    EXPECT_EQ(model.indexOf(anna).row(), 0);
    Interaction talk;
    talk.on = QDate(2026, 6, 14);
    talk.people = {mina};
    ASSERT_TRUE(saveInteraction(*m_session, talk).ok());
    EXPECT_EQ(model.indexOf(mina).row(), 0);
    model.setFilter({}, {.by = ContactOrder::Name, .reversed = true});
    EXPECT_EQ(model.indexOf(mina).row(), 0);
    model.setFilter({});
    EXPECT_EQ(model.indexOf(anna).row(), 0);
}

TEST_F(ContactListModelTest, aFilterForTheMissingFollowsWhatIsNoted) {
    const auto anna = add(QStringLiteral("Anna Abel"));
    ContactListModel model(*m_session);
    model.setFilter({.missing = MissingField::NextStep});
    EXPECT_EQ(model.rowCount(), 1);
    ActionItem item;
    item.person = anna;
    item.text = QStringLiteral("Send the atlas");
    ASSERT_TRUE(addActionItem(*m_session, item).ok());
    EXPECT_EQ(model.rowCount(), 0);
    ASSERT_TRUE(m_session->undo().ok());
    EXPECT_EQ(model.rowCount(), 1);
}

TEST_F(ContactListModelTest, rowsSayWhatIsShownAtTheirRight) {
    add(QStringLiteral("Anna Abel"));
    ContactListModel model(*m_session);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setShown({ShownColumn::LastTouch});
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(model.rowAt(model.index(0)).meta, QStringLiteral("never in touch"));
    EXPECT_TRUE(model.index(0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(QStringLiteral("never in touch")));
}

} // namespace matchbook
