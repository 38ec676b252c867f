// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/contactpage.h"
#include "desktop/contacts/contactsview.h"
#include "desktop/contacts/people.h"
#include "desktop/widgets/chip.h"

#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

namespace matchbook {

class ContactsViewTest : public WithPeople {
protected:
    void addThree() {
        m_anna = add(QStringLiteral("Anna Abel, MD"), Relationship::Mentor,
                     QStringLiteral("Example University"));
        m_mina = add(QStringLiteral("Mina Moor"), Relationship::Connection, {},
                     {QStringLiteral("registry")});
        m_zoe = add(QStringLiteral("Zoe Zimmer"));
    }

    ContactsView& view() {
        if (!m_view) {
            m_view = std::make_unique<ContactsView>(*m_workspace);
            activate(*m_view);
        }
        return *m_view;
    }

    QListView& list() { return *child<QListView>(view(), "contactsList"); }
    QLineEdit& search() { return *child<QLineEdit>(view(), "contactSearchEdit"); }
    int rows() { return list().model()->rowCount(); }
    QString count() { return child<QLabel>(view(), "countLabel")->text(); }
    QString shownName() { return child<QLabel>(view(), "contactNameLabel")->text(); }

    /// Opens the menu of a chip by keyboard and chooses the entry.
    void choose(const char* chipName, const QString& entry) {
        auto* chip = child<Chip>(view(), chipName);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Space);
        ASSERT_TRUE(soon([] { return QApplication::activePopupWidget() != nullptr; }));
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        for (QAction* action : menu->actions()) {
            if (action->text() == entry)
                menu->setActiveAction(action);
        }
        QTest::keyClick(menu, Qt::Key_Return);
    }

    ContactId m_anna;
    ContactId m_mina;
    ContactId m_zoe;
    std::unique_ptr<ContactsView> m_view;
};

TEST_F(ContactsViewTest, searchAsYouTypeNarrowsTheList) {
    addThree();
    EXPECT_EQ(rows(), 3);
    view().focusSearch();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("mo"));
    EXPECT_TRUE(soon([&] { return rows() == 1; }));
    EXPECT_EQ(count(), QStringLiteral("1 of 3"));
    EXPECT_EQ(shownName(), QStringLiteral("Mina Moor"));
    QTest::keyClick(&search(), Qt::Key_Escape);
    EXPECT_TRUE(soon([&] { return rows() == 3; }));
}

TEST_F(ContactsViewTest, aSearchShowsWhereItFoundSomebody) {
    addThree();
    Contact zoe = read(m_zoe);
    zoe.note = QStringLiteral("Keeps a registry of fistulas");
    ASSERT_TRUE(saveContact(*m_session, zoe, {}, {}).ok());
    view().focusSearch();
    const auto spokenRows = [&] {
        QStringList texts;
        for (int row = 0; row < rows(); ++row)
            texts += list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return texts.join(u'|');
    };
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("registr"));
    EXPECT_TRUE(soon([&] { return rows() == 2; }));
    EXPECT_EQ(spokenRows(), QStringLiteral("Mina Moor, registry|Zoe Zimmer, Keeps a registry of "
                                           "fistulas"));
    QTest::keyClick(&search(), Qt::Key_Escape);
    EXPECT_TRUE(soon([&] { return rows() == 3; }));
    EXPECT_FALSE(spokenRows().contains(QStringLiteral("fistulas")));
}

TEST_F(ContactsViewTest, aChipFiltersAndIsTakenAwayByTheKeyboard) {
    addThree();
    choose("relationshipChip", QStringLiteral("Mentor"));
    EXPECT_TRUE(soon([&] { return rows() == 1; }));
    EXPECT_EQ(shownName(), QStringLiteral("Anna Abel"));
    auto* chip = child<Chip>(view(), "relationshipChip");
    EXPECT_EQ(chip->accessibleName(), QStringLiteral("Relationship: Mentor"));
    QTest::keyClick(chip, Qt::Key_Delete);
    EXPECT_TRUE(soon([&] { return rows() == 3; }));
    choose("tagChip", QStringLiteral("registry"));
    EXPECT_TRUE(soon([&] { return rows() == 1; }));
}

TEST_F(ContactsViewTest, theCrossOfAChipOpensNoMenu) {
    addThree();
    choose("relationshipChip", QStringLiteral("Mentor"));
    EXPECT_TRUE(soon([&] { return rows() == 1; }));
    auto* chip = child<Chip>(view(), "relationshipChip");
    view().layout()->activate();
    QTest::qWait(20);
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 13, chip->height() / 2));
    QTest::qWait(20);
    EXPECT_EQ(rows(), 3);
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
}

TEST_F(ContactsViewTest, deleteAsksAndCanBeUndone) {
    addThree();
    QSignalSpy said(m_workspace.get(), &Workspace::said);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down);
    EXPECT_EQ(shownName(), QStringLiteral("Mina Moor"));
    whenAsked(QStringLiteral("confirmDialog"),
              [](QDialog* dialog) { QTest::keyClick(dialog, Qt::Key_Escape); });
    QTest::keyClick(&list(), Qt::Key_Delete);
    EXPECT_EQ(rows(), 3);
    whenAsked(QStringLiteral("confirmDialog"),
              [](QDialog* dialog) { QTest::keyClick(dialog, Qt::Key_Return); });
    QTest::keyClick(&list(), Qt::Key_Delete);
    EXPECT_EQ(rows(), 2);
    ASSERT_EQ(said.count(), 1);
    EXPECT_TRUE(said[0][1].toBool());
    EXPECT_NE(shownName(), QStringLiteral("Mina Moor"));
    ASSERT_TRUE(m_session->undo().ok());
    EXPECT_EQ(rows(), 3);
}

TEST_F(ContactsViewTest, severalSelectedAreTaggedInOneStep) {
    addThree();
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_A, Qt::ControlModifier);
    auto* tag = child<QPushButton>(view(), "tagSelectedButton");
    ASSERT_TRUE(tag->isVisible());
    whenAsked(QStringLiteral("tagDialog"), [](QDialog* dialog) {
        auto* edit = dialog->findChild<QLineEdit*>(QStringLiteral("tagEdit"));
        QTest::keyClicks(edit, QStringLiteral("mock interview"));
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QTest::mouseClick(tag, Qt::LeftButton);
    for (const ContactId id : {m_anna, m_mina, m_zoe})
        EXPECT_TRUE(read(id).tags.contains(QStringLiteral("mock interview")));
    ASSERT_TRUE(m_session->undo().ok());
    EXPECT_EQ(read(m_mina).tags, QStringList{QStringLiteral("registry")});
}

TEST_F(ContactsViewTest, twoSelectedCanBeMergedThreeCannot) {
    addThree();
    QSignalSpy merges(m_workspace.get(), &Workspace::mergeRequested);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down, Qt::ShiftModifier);
    auto* merge = child<QAbstractButton>(view(), "mergeSelectedButton");
    ASSERT_TRUE(merge->isVisible());
    QTest::mouseClick(merge, Qt::LeftButton);
    ASSERT_EQ(merges.size(), 1);
    EXPECT_NE(merges[0][0].value<ContactId>(), merges[0][1].value<ContactId>());
    QTest::keyClick(&list(), Qt::Key_A, Qt::ControlModifier);
    EXPECT_FALSE(merge->isVisible());
}

TEST_F(ContactsViewTest, enterGoesToThePageOfThePerson) {
    addThree();
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Return);
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("logButton"));
    QSignalSpy log(m_workspace.get(), &Workspace::logRequested);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    ASSERT_EQ(log.count(), 1);
    EXPECT_EQ(log[0][0].value<QList<ContactId>>(), QList<ContactId>{m_anna});
}

TEST_F(ContactsViewTest, showingSomebodyHiddenByAFilterTakesTheFilterBack) {
    addThree();
    QTest::keyClicks(&search(), QStringLiteral("anna"));
    EXPECT_TRUE(soon([&] { return rows() == 1; }));
    view().showContact(m_zoe);
    EXPECT_EQ(rows(), 3);
    EXPECT_EQ(shownName(), QStringLiteral("Zoe Zimmer"));
}

TEST_F(ContactsViewTest, withoutAnybodyItOffersToImportOrAdd) {
    QSignalSpy import(m_workspace.get(), &Workspace::importRequested);
    QSignalSpy edit(m_workspace.get(), &Workspace::editContactRequested);
    auto* first = child<QPushButton>(view(), "importFirstButton");
    ASSERT_TRUE(first->isVisible());
    QTest::mouseClick(first, Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(view(), "addFirstButton"), Qt::LeftButton);
    EXPECT_EQ(import.count(), 1);
    ASSERT_EQ(edit.count(), 1);
    EXPECT_FALSE(edit[0][0].value<ContactId>().isValid());
    add(QStringLiteral("Anna Abel"));
    EXPECT_TRUE(list().isVisible());
    EXPECT_EQ(shownName(), QStringLiteral("Anna Abel"));
}

TEST_F(ContactsViewTest, whenNothingMatchesTheWayBackIsThere) {
    addThree();
    QTest::keyClicks(&search(), QStringLiteral("xyzzy"));
    EXPECT_TRUE(soon([&] { return !list().isVisible(); }));
    auto* clear = child<QPushButton>(view(), "clearFiltersButton");
    ASSERT_TRUE(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    EXPECT_EQ(rows(), 3);
    EXPECT_TRUE(list().isVisible());
}

TEST_F(ContactsViewTest, bothPanesFitIntoANarrowWindow) {
    addThree();
    activate(view(), {960, 700});
    EXPECT_LE(view().minimumSizeHint().width(), 960);
    const auto* page = child<ContactPage>(view(), "contactPage");
    EXPECT_LE(page->mapTo(&view(), QPoint(page->width(), 0)).x(), 960);
    EXPECT_LE(page->widget()->minimumSizeHint().width(), page->viewport()->width());
}

TEST_F(ContactsViewTest, markupInANameStaysText) {
    const auto odd = add(QStringLiteral("<b>Bold</b>"));
    view().showContact(odd);
    EXPECT_EQ(shownName(), read(odd).name);
    EXPECT_EQ(child<QLabel>(view(), "contactNameLabel")->textFormat(), Qt::PlainText);
}

} // namespace matchbook
