// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/contactordermenu.h"
#include "desktop/contacts/contactpage.h"
#include "desktop/contacts/contactsview.h"
#include "desktop/contacts/people.h"
#include "desktop/widgets/chip.h"
#include "session/eventactions.h"
#include "session/viewactions.h"

#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

namespace matchbook {

class ContactsViewTest : public WithPeople {
protected:
    ContactsViewTest() { QSettings().clear(); }

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

    QStringList chosen() {
        QStringList names;
        QModelIndexList rows = list().selectionModel()->selectedIndexes();
        std::sort(rows.begin(), rows.end());
        for (const QModelIndex& row : rows)
            names += row.data().toString();
        return names;
    }
    /// Until the page has followed the list.
    static void settle() { QTest::qWait(20); }
    QLineEdit* openName(const QString& name) {
        child<QAbstractButton>(view(), "editNameButton")->click();
        auto* edit = child<QLineEdit>(view(), "nameInPlaceEdit");
        edit->setText(name);
        return edit;
    }
    void typeName(const QString& name) { QTest::keyClick(openName(name), Qt::Key_Return); }

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

    /// Opens a menu that stands in the view and chooses an entry, inner menus first.
    void chooseIn(const char* menuName, const QStringList& path) {
        auto* menu = child<QMenu>(view(), menuName);
        Q_EMIT menu->aboutToShow();
        for (const QString& text : path) {
            QAction* found = nullptr;
            for (QAction* action : menu->actions()) {
                if (action->text() == text)
                    found = action;
            }
            ASSERT_NE(found, nullptr) << text.toStdString();
            ASSERT_TRUE(found->isEnabled()) << text.toStdString();
            if (found->menu())
                menu = found->menu();
            else
                found->trigger();
        }
    }

    void selectAll() {
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_A, Qt::ControlModifier);
    }

    void nameTheView(const QString& name) {
        whenAsked(QStringLiteral("viewNameDialog"), [name](QDialog* dialog) {
            dialog->findChild<QLineEdit*>(QStringLiteral("viewNameEdit"))->setText(name);
            QTest::keyClick(dialog, Qt::Key_Return);
        });
    }

    QStringList viewNames() {
        QStringList names;
        for (const SavedView& view : *savedViews(*m_session))
            names += view.name;
        return names;
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
    EXPECT_TRUE(soon([&] { return shownName() == QStringLiteral("Mina Moor"); }));
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
    EXPECT_TRUE(soon([&] { return shownName() == QStringLiteral("Zoe Zimmer"); }));
    EXPECT_EQ(chosen(), QStringList(QStringLiteral("Zoe Zimmer"))) << "Delete goes on with them";
    ASSERT_TRUE(m_session->undo().ok());
    EXPECT_EQ(rows(), 3);
    EXPECT_EQ(chosen(), QStringList(QStringLiteral("Zoe Zimmer")));
}

TEST_F(ContactsViewTest, whoIsRenamedStaysShownWhereverTheirRowGoes) {
    addThree();
    QSignalSpy said(m_workspace.get(), &Workspace::said);
    view().showContact(m_anna);
    typeName(QStringLiteral("Anna Yarrow"));
    ASSERT_TRUE(soon([&] { return said.count() == 1; }));
    EXPECT_EQ(said[0][0].toString(), QStringLiteral("Saved Anna Yarrow"));
    settle();
    EXPECT_EQ(shownName(), QStringLiteral("Anna Yarrow"));
    EXPECT_EQ(chosen(), QStringList(QStringLiteral("Anna Yarrow")));
    EXPECT_EQ(list().currentIndex().row(), 1);
    EXPECT_TRUE(child<QWidget>(view(), "editNameButton")->hasFocus());
    ASSERT_TRUE(m_session->undo().ok());
    EXPECT_EQ(read(m_anna).name, QStringLiteral("Anna Abel")) << "saved once, so undone at once";
    settle();
    EXPECT_EQ(shownName(), QStringLiteral("Anna Abel"));
}

TEST_F(ContactsViewTest, whoIsRenamedOnTheWayToAnotherViewStaysChosen) {
    addThree();
    view().showContact(m_anna);
    const QLineEdit* name = openName(QStringLiteral("Anna Yarrow"));
    ASSERT_TRUE(soon([name] { return name->isVisible(); }));
    EXPECT_TRUE(view().mayLeave());
    settle();
    EXPECT_EQ(read(m_anna).name, QStringLiteral("Anna Yarrow"));
    EXPECT_EQ(shownName(), QStringLiteral("Anna Yarrow"));
    EXPECT_EQ(chosen(), QStringList(QStringLiteral("Anna Yarrow")));
    EXPECT_EQ(list().currentIndex().row(), 1);
}

TEST_F(ContactsViewTest, whoNoLongerPassesTheSearchIsSavedOnceAndGivesWay) {
    addThree();
    QSignalSpy said(m_workspace.get(), &Workspace::said);
    view().focusSearch();
    QTest::keyClicks(&search(), QStringLiteral("mo"));
    ASSERT_TRUE(soon([&] { return rows() == 1; }));
    search().setText(QStringLiteral("m"));
    add(QStringLiteral("Milo Mann"));
    ASSERT_TRUE(soon([&] { return rows() == 2; }));
    view().showContact(m_mina);
    typeName(QStringLiteral("Xenia Xu"));
    ASSERT_TRUE(soon([&] { return said.count() == 1; }));
    EXPECT_EQ(said[0][0].toString(), QStringLiteral("Saved Xenia Xu"));
    EXPECT_TRUE(soon([&] { return shownName() == QStringLiteral("Milo Mann"); }));
    EXPECT_EQ(rows(), 1);
    EXPECT_TRUE(list().hasFocus());
    ASSERT_TRUE(m_session->undo().ok());
    EXPECT_EQ(read(m_mina).name, QStringLiteral("Mina Moor"));
}

TEST_F(ContactsViewTest, severalStayChosenWhenTheirRowsMove) {
    addThree();
    list().setFocus();
    view().showContact(m_anna);
    QTest::keyClick(&list(), Qt::Key_Down, Qt::ShiftModifier);
    ASSERT_EQ(chosen().size(), 2);
    ASSERT_TRUE(setContactFields(*m_session, m_anna, {{u"name"_qs, u"Anna Zzz"_qs}}));
    settle();
    EXPECT_EQ(chosen(), (QStringList{QStringLiteral("Mina Moor"), QStringLiteral("Anna Zzz")}));
}

TEST_F(ContactsViewTest, whoseNameCannotBeKeptStaysShownAndNobodyElseIsChosen) {
    addThree();
    view().showContact(m_anna);
    openName(QString());
    search().setText(QStringLiteral("zoe"));
    ASSERT_TRUE(soon([&] { return rows() == 1; }));
    settle();
    EXPECT_EQ(shownName(), QStringLiteral("Anna Abel"));
    EXPECT_TRUE(chosen().isEmpty());
    EXPECT_EQ(view().people(), QList{m_anna});
    child<QAbstractButton>(view(), "cancelInPlaceButton")->click();
    EXPECT_TRUE(soon([&] { return shownName() == QStringLiteral("Zoe Zimmer"); }));
    EXPECT_EQ(chosen(), QStringList(QStringLiteral("Zoe Zimmer")));
}

TEST_F(ContactsViewTest, whoASearchLeavesIsChosen) {
    addThree();
    view().showContact(m_mina);
    search().setText(QStringLiteral("abel"));
    ASSERT_TRUE(soon([&] { return rows() == 1; }));
    EXPECT_EQ(chosen(), QStringList(QStringLiteral("Anna Abel")));
}

TEST_F(ContactsViewTest, severalSelectedAreTaggedInOneStep) {
    addThree();
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_A, Qt::ControlModifier);
    auto* tag = child<QToolButton>(view(), "tagSelectedButton");
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

TEST_F(ContactsViewTest, peopleCountedElsewhereStandUnderOneChipThatSaysWhoTheyAre) {
    addThree();
    view();
    EXPECT_FALSE(child<Chip>(view(), "peopleChip")->isVisible());
    search().setText(QStringLiteral("zoe"));
    view().showPeople(QStringLiteral("Mentors: Research"), {m_anna, m_mina});
    EXPECT_EQ(rows(), 2) << "the search is taken back";
    auto* chip = child<Chip>(view(), "peopleChip");
    EXPECT_TRUE(chip->isVisible());
    EXPECT_EQ(chip->accessibleName(), QStringLiteral("Mentors: Research"));
    view().showPeople(QStringLiteral("The same"), {m_anna, m_mina});
    EXPECT_EQ(chip->accessibleName(), QStringLiteral("The same"));
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    EXPECT_EQ(rows(), 3);
    EXPECT_FALSE(chip->isVisible());
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
    EXPECT_TRUE(soon([&] { return shownName() == QStringLiteral("Anna Abel"); }));
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

TEST_F(ContactsViewTest, filtersThatAreAskedForLessOftenHaveAChipWhileTheyAreInForce) {
    addThree();
    auto* missing = child<Chip>(view(), "missingChip");
    EXPECT_FALSE(missing->isVisible());
    auto* more = child<Chip>(view(), "moreChip");
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    ASSERT_TRUE(soon([] { return QApplication::activePopupWidget() != nullptr; }));
    const QPointer<QMenu> menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QStringList titles;
    for (QAction* action : menu->actions())
        titles += action->text();
    QAction* entry = menu->actions().at(titles.indexOf(QStringLiteral("Missing")));
    QMenu* inner = entry->menu();
    menu->setActiveAction(entry);
    QTest::keyClick(menu, Qt::Key_Right);
    ASSERT_TRUE(soon([&] { return inner->isVisible(); }));
    inner->setActiveAction(inner->actions().at(int(MissingField::Organization)));
    QTest::keyClick(inner, Qt::Key_Return);
    EXPECT_EQ(titles, (QStringList{QStringLiteral("Organization"), QStringLiteral("Last touch"),
                                   QStringLiteral("Missing"), QStringLiteral("U.S.-based"),
                                   QStringLiteral("Mentor type"), QStringLiteral("Sponsorship")}));
    EXPECT_EQ(rows(), 2);
    EXPECT_TRUE(missing->isVisible());
    EXPECT_EQ(missing->accessibleName(), QStringLiteral("Missing: Organization"));
    EXPECT_TRUE(soon([&] { return menu.isNull(); }));
    choose("tagChip", QStringLiteral("registry"));
    EXPECT_TRUE(soon([&] { return rows() == 1; })) << "together they narrow further";
    QTest::keyClick(missing, Qt::Key_Delete);
    EXPECT_FALSE(missing->isVisible());
    EXPECT_EQ(rows(), 1);
}

TEST_F(ContactsViewTest, theOrderIsChosenSaidAndKept) {
    addThree();
    chooseIn("contactOrderMenu", {QStringLiteral("By organization")});
    EXPECT_EQ(count(), QStringLiteral("3 people, by organization"));
    chooseIn("contactOrderMenu", {QStringLiteral("By name")});
    chooseIn("contactOrderMenu", {QStringLiteral("Reverse the order")});
    EXPECT_EQ(list().model()->index(0, 0).data().toString(), QStringLiteral("Zoe Zimmer"));
    m_view.reset();
    EXPECT_EQ(list().model()->index(0, 0).data().toString(), QStringLiteral("Zoe Zimmer"));
}

TEST_F(ContactsViewTest, whatStandsAtTheRightCanBeChosen) {
    addThree();
    chooseIn("contactOrderMenu",
             {QStringLiteral("Show at the right"), QStringLiteral("Relationship")});
    const auto spokenRow = [&] {
        return list().model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    };
    EXPECT_EQ(spokenRow(), QStringLiteral("Mina Moor, Connection"));
    chooseIn("contactOrderMenu",
             {QStringLiteral("Show at the right"), QStringLiteral("What the list goes by")});
    EXPECT_FALSE(spokenRow().contains(QStringLiteral("Connection")));
}

TEST_F(ContactsViewTest, severalColumnsAreChosenAndKept) {
    addThree();
    const auto spokenRow = [&] {
        return list().model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    };
    for (const auto& column : {QStringLiteral("Tags"), QStringLiteral("Relationship")})
        chooseIn("contactOrderMenu", {QStringLiteral("Show at the right"), column});
    EXPECT_EQ(spokenRow(), QStringLiteral("Mina Moor, Connection, registry"));
    m_view.reset();
    EXPECT_EQ(spokenRow(), QStringLiteral("Mina Moor, Connection, registry"));
    chooseIn("contactOrderMenu",
             {QStringLiteral("Show at the right"), QStringLiteral("Relationship")});
    EXPECT_EQ(spokenRow(), QStringLiteral("Mina Moor, registry"));
}

TEST_F(ContactsViewTest, theMenuOfColumnsStaysOpenWhileSeveralAreTicked) {
    addThree();
    chooseIn("contactOrderMenu",
             {QStringLiteral("Show at the right"), QStringLiteral("What the list goes by")});
    auto* columns = child<QMenu>(view(), "contactOrderMenu")->findChild<TickMenu*>();
    ASSERT_TRUE(columns);
    columns->popup({0, 0});
    const auto entry = [columns](const QString& text) {
        for (QAction* one : columns->actions()) {
            if (one->text() == text)
                return one;
        }
        return static_cast<QAction*>(nullptr);
    };
    QAction* none = entry(QStringLiteral("What the list goes by"));
    QAction* tags = entry(QStringLiteral("Tags"));
    QAction* relationship = entry(QStringLiteral("Relationship"));
    ASSERT_TRUE(none && tags && relationship);
    QTest::mouseClick(columns, Qt::LeftButton, {}, columns->actionGeometry(tags).center());
    EXPECT_TRUE(columns->isVisible());
    EXPECT_TRUE(tags->isChecked());
    EXPECT_FALSE(none->isChecked());
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return}) {
        columns->setActiveAction(relationship);
        QTest::keyClick(columns, key);
        EXPECT_TRUE(columns->isVisible());
        EXPECT_EQ(relationship->isChecked(), key == Qt::Key_Space);
    }
    columns->setActiveAction(none);
    for (int times = 0; times < 2; ++times) {
        QTest::keyClick(columns, Qt::Key_Space);
        EXPECT_TRUE(none->isChecked()) << "one at least is shown";
    }
    EXPECT_FALSE(tags->isChecked());
    QTest::keyClick(columns, Qt::Key_Escape);
    EXPECT_FALSE(columns->isVisible());
}

TEST_F(ContactsViewTest, aViewIsSavedShownRenamedAndDeleted) {
    addThree();
    choose("relationshipChip", QStringLiteral("Mentor"));
    EXPECT_TRUE(soon([&] { return rows() == 1; }));
    nameTheView(QStringLiteral("My mentors"));
    chooseIn("savedViewsMenu", {QStringLiteral("Save this view…")});
    EXPECT_EQ(viewNames(), QStringList{QStringLiteral("My mentors")});
    QTest::keyClick(child<Chip>(view(), "relationshipChip"), Qt::Key_Delete);
    EXPECT_EQ(rows(), 3);
    chooseIn("savedViewsMenu", {QStringLiteral("My mentors")});
    EXPECT_EQ(rows(), 1);
    EXPECT_EQ(child<Chip>(view(), "relationshipChip")->accessibleName(),
              QStringLiteral("Relationship: Mentor"));
    nameTheView(QStringLiteral("Mentors"));
    chooseIn("savedViewsMenu", {QStringLiteral("Rename"), QStringLiteral("My mentors…")});
    EXPECT_EQ(viewNames(), QStringList{QStringLiteral("Mentors")});
    chooseIn("savedViewsMenu", {QStringLiteral("Delete"), QStringLiteral("Mentors")});
    EXPECT_EQ(viewNames(), QStringList());
    ASSERT_TRUE(m_session->undo().ok());
    EXPECT_EQ(viewNames(), QStringList{QStringLiteral("Mentors")});
}

TEST_F(ContactsViewTest, aViewFromElsewhereSetsSearchFiltersAndOrder) {
    addThree();
    Event meeting;
    meeting.name = QStringLiteral("Sample Meeting");
    meeting.starts = meeting.ends = QDate(2026, 3, 1);
    const auto event = *saveEvent(*m_session, meeting);
    Contact zoe = read(m_zoe);
    zoe.metAt = event;
    ASSERT_TRUE(saveContact(*m_session, zoe, {}, {}).ok());
    ASSERT_TRUE(saveView(*m_session, {.name = QStringLiteral("Met in March"),
                                      .filter = {.text = QStringLiteral("zoe"), .event = event},
                                      .sort = {.by = ContactOrder::Added}})
                    .ok());
    view().showSavedView(QStringLiteral("Met in March"));
    EXPECT_EQ(rows(), 1);
    EXPECT_EQ(search().text(), QStringLiteral("zoe"));
    EXPECT_EQ(child<Chip>(view(), "eventChip")->accessibleName(), QStringLiteral("Sample Meeting"));
    EXPECT_EQ(count(), QStringLiteral("1 of 3, by date added"));
}

TEST_F(ContactsViewTest, severalSelectedAreChangedAtOnce) {
    addThree();
    QSignalSpy said(m_workspace.get(), &Workspace::said);
    selectAll();
    EXPECT_TRUE(child<QPushButton>(view(), "changeSelectedButton")->isVisible());
    chooseIn("groupMenu", {QStringLiteral("Relationship"), QStringLiteral("Mentor")});
    for (const ContactId id : {m_anna, m_mina, m_zoe})
        EXPECT_EQ(read(id).relationship, Relationship::Mentor);
    ASSERT_EQ(said.count(), 1);
    EXPECT_EQ(said[0][0].toString(),
              QStringLiteral("Changed the relationship of 3 people to Mentor"));
    selectAll();
    chooseIn("groupMenu", {QStringLiteral("Remind me to write"), QStringLiteral("Every 3 months")});
    EXPECT_EQ(read(m_zoe).cadence, Period{.months = 3});
    selectAll();
    chooseIn("groupMenu",
             {QStringLiteral("Remind me to write"), QStringLiteral("As the rules say")});
    EXPECT_EQ(read(m_zoe).cadence, std::nullopt);
    for (int step = 0; step < 3; ++step)
        ASSERT_TRUE(m_session->undo().ok());
    EXPECT_EQ(read(m_mina).relationship, Relationship::Connection);
}

TEST_F(ContactsViewTest, severalSelectedAreAddedToAnEvent) {
    addThree();
    Event meeting;
    meeting.name = QStringLiteral("Sample Meeting");
    meeting.starts = meeting.ends = QDate(2026, 3, 1);
    const auto event = *saveEvent(*m_session, meeting);
    QSignalSpy said(m_workspace.get(), &Workspace::said);
    selectAll();
    chooseIn("groupMenu", {QStringLiteral("Add to an event"), QStringLiteral("Sample Meeting")});
    EXPECT_EQ(read(m_anna).metAt, event);
    EXPECT_EQ(read(m_zoe).metAt, event);
    selectAll();
    chooseIn("groupMenu", {QStringLiteral("Add to an event"), QStringLiteral("Sample Meeting")});
    ASSERT_EQ(said.count(), 2);
    EXPECT_TRUE(said[0][1].toBool());
    EXPECT_FALSE(said[1][1].toBool()) << "nobody was added, so there is nothing to undo";
}

TEST_F(ContactsViewTest, theMenuOfTheListNamesHowManyAreSelected) {
    addThree();
    selectAll();
    auto* menu = child<QMenu>(view(), "groupMenu");
    Q_EMIT list().customContextMenuRequested(QPoint(20, 20));
    ASSERT_TRUE(soon([&] { return menu->isVisible(); }));
    EXPECT_EQ(menu->actions().first()->text(), QStringLiteral("3 people selected"));
    menu->close();
}

TEST_F(ContactsViewTest, aNoteBeingWrittenIsSavedWhenSomebodyElseIsChosen) {
    addThree();
    view().showContact(m_anna);
    child<QAbstractButton>(view(), "editNoteButton")->click();
    QTest::keyClicks(child<QPlainTextEdit>(view(), "noteEdit"), QStringLiteral("Runs a registry"));
    list().setFocus();
    view().showContact(m_zoe);
    EXPECT_EQ(shownName(), u"Zoe Zimmer");
    EXPECT_EQ(read(m_anna).note, u"Runs a registry");
    EXPECT_TRUE(list().hasFocus());
    ASSERT_TRUE(m_session->undo().ok());
    EXPECT_EQ(read(m_anna).note, QString());
}

TEST_F(ContactsViewTest, aNameBeingChangedIsSavedThoughTheRowsMove) {
    addThree();
    view().showContact(m_anna);
    child<QAbstractButton>(view(), "editNameButton")->click();
    auto* name = child<QLineEdit>(view(), "nameInPlaceEdit");
    ASSERT_TRUE(soon([name] { return name->isVisible(); }));
    name->setText(QStringLiteral("Anna Zyskind"));
    view().showContact(m_mina);
    EXPECT_EQ(shownName(), u"Mina Moor");
    EXPECT_EQ(list().currentIndex().row(), 0);
    EXPECT_EQ(read(m_anna).name, u"Anna Zyskind");
}

TEST_F(ContactsViewTest, aNoteThatMustNotBeKeptAsItIsKeepsItsPersonShown) {
    addThree();
    view().showContact(m_anna);
    child<QAbstractButton>(view(), "editNoteButton")->click();
    QTest::keyClicks(child<QPlainTextEdit>(view(), "noteEdit"), QStringLiteral("MRN 00482913"));
    whenAsked(QStringLiteral("guardDialog"), [](QDialog* dialog) { dialog->reject(); });
    view().showContact(m_zoe);
    EXPECT_EQ(shownName(), u"Anna Abel");
    EXPECT_EQ(child<QPlainTextEdit>(view(), "noteEdit")->toPlainText(), u"MRN 00482913");
    EXPECT_EQ(read(m_anna).note, QString());
}

TEST_F(ContactsViewTest, aLineHalfTypedWaitsForItsPerson) {
    addThree();
    view().showContact(m_anna);
    auto* line = child<QLineEdit>(view(), "timelineLogEdit");
    EXPECT_FALSE(view().holdsTyped());
    line->setText(QStringLiteral("Talked about"));
    view().showContact(m_zoe);
    EXPECT_TRUE(line->text().isEmpty());
    EXPECT_TRUE(view().holdsTyped());
    view().showContact(m_anna);
    EXPECT_EQ(line->text(), u"Talked about");
}

} // namespace matchbook
