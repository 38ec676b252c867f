// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/people.h"
#include "desktop/mainwindow.h"
#include "desktop/palette/palettedialog.h"
#include "desktop/people/recentpeople.h"
#include "desktop/widgets/linelist.h"
#include "desktop/window/menubar.h"
#include "session/eventactions.h"
#include "session/programactions.h"
#include "session/viewactions.h"

#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>

#include <gmock/gmock.h>

using namespace ::testing;

namespace matchbook {

/// The window with the palette over it, driven by keys alone.
class PaletteTest : public WithPeople {
protected:
    PaletteTest() {
        QSettings().clear();
        m_jane = add(QStringLiteral("Jane Doe"), Relationship::Mentor, QStringLiteral("UCSF"));
        m_amara = add(QStringLiteral("Amara Okonkwo"));
        m_window = std::make_unique<MainWindow>(*m_workspace);
        activate(*m_window);
    }

    void open() {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        m_palette = m_window->findChild<PaletteDialog*>();
        ASSERT_TRUE(m_palette);
        QApplication::setActiveWindow(m_palette);
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_palette));
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    /// Types, and waits for the pause after it.
    void type(const char* words) {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(words));
        QTest::qWait(160);
    }

    void typeInstead(const char* words) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        type(words);
    }

    LineList* list() { return m_palette->findChild<LineList*>(); }
    std::string current() { return list()->currentIndex().data().toString().toStdString(); }
    std::vector<std::string> listed() {
        std::vector<std::string> titles;
        for (int row = 0; row < list()->lines()->rowCount(); ++row)
            titles.push_back(list()->lines()->index(row).data().toString().toStdString());
        return titles;
    }

    ContactId m_jane;
    ContactId m_amara;
    std::unique_ptr<MainWindow> m_window;
    QPointer<PaletteDialog> m_palette;
};

TEST_F(PaletteTest, offersViewsAndActionsBeforeAnythingIsTyped) {
    open();
    EXPECT_THAT(listed(), IsSupersetOf({"Go to", "Today", "Contacts", "Do", "Import contacts…"}));
    EXPECT_THAT(listed(), Not(Contains("Recent people")));
    EXPECT_EQ(current(), "Today");
}

TEST_F(PaletteTest, showsRecentPeopleFirst) {
    noteOpened(*m_workspace, m_amara);
    open();
    EXPECT_EQ(listed().front(), "Recent people");
    EXPECT_EQ(current(), "Amara Okonkwo");
}

TEST_F(PaletteTest, arrowsPassOverHeadingsAndTheLineKeepsTheKeyboard) {
    noteOpened(*m_workspace, m_amara);
    open();
    press(Qt::Key_Up);
    EXPECT_EQ(current(), "Amara Okonkwo");
    press(Qt::Key_Down);
    EXPECT_EQ(current(), "Today");
    press(Qt::Key_Down);
    EXPECT_EQ(current(), "Contacts");
    press(Qt::Key_PageUp);
    EXPECT_EQ(current(), "Amara Okonkwo");
    for (int page = 0; page < 20; ++page)
        press(Qt::Key_PageDown);
    EXPECT_EQ(current(), listed().back());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("paletteEdit"));
}

TEST_F(PaletteTest, opensAPersonByWordsInAnyOrder) {
    QSignalSpy opened(m_workspace.get(), &Workspace::contactRequested);
    open();
    type("ok am");
    EXPECT_EQ(current(), "Amara Okonkwo");
    press(Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().first().value<ContactId>(), m_amara);
    EXPECT_TRUE(child<QWidget>(*m_window, "contactsView")->isVisible());
}

TEST_F(PaletteTest, findsAPersonByInitialsAndByWhereTheyWork) {
    open();
    type("jd");
    EXPECT_EQ(current(), "Jane Doe");
    typeInstead("ucsf");
    EXPECT_EQ(current(), "Jane Doe");
}

TEST_F(PaletteTest, enterDoesNotWaitForThePause) {
    QSignalSpy opened(m_workspace.get(), &Workspace::contactRequested);
    open();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("amara"));
    press(Qt::Key_Return);
    EXPECT_EQ(opened.count(), 1);
}

TEST_F(PaletteTest, runsAnActionOfTheMenus) {
    QSignalSpy imported(m_workspace.get(), &Workspace::importRequested);
    open();
    type("import");
    EXPECT_EQ(current(), "Import contacts…");
    press(Qt::Key_Return);
    EXPECT_EQ(imported.count(), 1);
}

TEST_F(PaletteTest, anActionIsFoundByOtherWordsForIt) {
    const std::pair<const char*, const char*> words[] = {{"vacation", "Pause reminders…"},
                                                         {"holiday", "Pause reminders…"},
                                                         {"backlog", "Spread over two weeks…"},
                                                         {"backup", "Back up…"},
                                                         {"appearance", "Settings…"},
                                                         {"linkedin", "Import contacts…"},
                                                         {"excel", "Import contacts…"},
                                                         {"spreadsheet", "Import contacts…"},
                                                         {"undo delete", "Trash…"}};
    open();
    for (const auto& [typed, name] : words) {
        typeInstead(typed);
        EXPECT_EQ(current(), name) << typed;
    }
    typeInstead("snooze");
    EXPECT_THAT(listed(), Contains("Spread over two weeks…"));
    typeInstead("dark");
    EXPECT_THAT(listed(), ElementsAre("Dark colors", "Settings…"));
    typeInstead("excel");
    EXPECT_THAT(listed(), Contains("Import programs…"));
}

TEST_F(PaletteTest, whoIsCalledByAWordComesBeforeWhatItAlsoStandsFor) {
    add(QStringLiteral("Joy Holiday"));
    add(QStringLiteral("Ana Reyes"), Relationship::Connection, QStringLiteral("Holiday Clinic"));
    open();
    type("holiday");
    EXPECT_THAT(listed(), ElementsAre("Joy Holiday", "Pause reminders…", "Ana Reyes"));
}

TEST_F(PaletteTest, aLetterOrTwoFindNamesAlone) {
    open();
    type("va");
    EXPECT_THAT(listed(), Not(Contains("Pause reminders…")));
}

TEST_F(PaletteTest, aMenuDoesNotComeBeforeANameAndKeysStandAtTheRight) {
    add(QStringLiteral("Ana Reyes"));
    open();
    type("re");
    EXPECT_THAT(listed(), IsSupersetOf({"Ana Reyes", "Dismiss"}));
    const auto titles = listed();
    EXPECT_LT(std::ranges::find(titles, "Ana Reyes"), std::ranges::find(titles, "Dismiss"));
    const auto dismiss = std::ranges::find(titles, "Dismiss") - titles.begin();
    EXPECT_EQ(list()->lines()->line(list()->lines()->index(int(dismiss))).row.meta,
              QStringLiteral("X"));
}

TEST_F(PaletteTest, leavesOutWhatCannotBeDoneNow) {
    m_window->showView(QStringLiteral("contacts"));
    open();
    type("dismiss");
    EXPECT_THAT(listed(), Not(Contains("Dismiss")));
}

TEST_F(PaletteTest, goesToAView) {
    open();
    type("plan");
    press(Qt::Key_Return);
    EXPECT_TRUE(child<QWidget>(*m_window, "planView")->isVisible());
}

TEST_F(PaletteTest, escClosesEvenWithSomethingTyped) {
    open();
    type("jane");
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_palette && m_palette->isVisible());
}

TEST_F(PaletteTest, saysWhenNothingMatchesAndEnterDoesNothing) {
    open();
    type("qqqq");
    EXPECT_TRUE(listed().empty());
    press(Qt::Key_Return);
    EXPECT_TRUE(m_palette->isVisible());
}

TEST_F(PaletteTest, tellsScreenReadersWhatIsCurrent) {
    open();
    type("jane");
    EXPECT_TRUE(QApplication::focusWidget()->accessibleDescription().startsWith(
        QStringLiteral("Jane Doe")));
}

TEST_F(PaletteTest, asksWhomADraftIsForAndFindsPeopleAlone) {
    QSignalSpy drafts(m_workspace.get(), &Workspace::draftRequested);
    Q_EMIT m_window->findChild<MenuBar*>()->draftRequested();
    m_palette = m_window->findChild<PaletteDialog*>();
    ASSERT_TRUE(m_palette);
    QApplication::setActiveWindow(m_palette);
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_palette));
    EXPECT_TRUE(listed().empty());
    type("a");
    EXPECT_THAT(listed(), ElementsAre("Amara Okonkwo"));
    press(Qt::Key_Return);
    ASSERT_EQ(drafts.count(), 1);
    EXPECT_EQ(drafts.first().first().value<Reminder>().contact, m_amara);
}

TEST_F(PaletteTest, namesTheSavedViewsAndShowsTheChosenOne) {
    ASSERT_TRUE(saveView(*m_session, {.name = QStringLiteral("Quiet mentors"),
                                      .filter = {.relationship = Relationship::Mentor},
                                      .sort = {}})
                    .ok());
    QSignalSpy requested(m_workspace.get(), &Workspace::savedViewRequested);
    open();
    EXPECT_THAT(listed(), Contains("Quiet mentors"));
    type("quiet");
    EXPECT_EQ(current(), "Quiet mentors");
    press(Qt::Key_Return);
    ASSERT_EQ(requested.count(), 1);
    auto* list = m_window->findChild<QListView*>(QStringLiteral("contactsList"));
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->model()->rowCount(), 1);
}

TEST_F(PaletteTest, aProgramIsFoundByItsNamesAndOpened) {
    Organization program;
    program.name = QStringLiteral("Lakeside Radiology");
    program.aliases = {QStringLiteral("Old Harbor")};
    const auto id = saveProgram(*m_session, program);
    ASSERT_TRUE(id.ok());
    QSignalSpy requested(m_workspace.get(), &Workspace::programRequested);
    open();
    type("old harb");
    EXPECT_EQ(current(), "Lakeside Radiology");
    press(Qt::Key_Return);
    ASSERT_EQ(requested.count(), 1);
    EXPECT_EQ(requested.first().first().value<OrganizationId>(), *id);
}

TEST_F(PaletteTest, anEventIsFoundByItsNameAndCityAndOpened) {
    Event event;
    event.name = QStringLiteral("Lakeshore observership");
    event.city = QStringLiteral("Springfield");
    event.starts = event.ends = QDate(2026, 7, 6);
    const auto id = saveEvent(*m_session, event);
    ASSERT_TRUE(id.ok());
    QSignalSpy requested(m_workspace.get(), &Workspace::eventRequested);
    open();
    type("springf");
    EXPECT_EQ(current(), "Lakeshore observership");
    press(Qt::Key_Return);
    ASSERT_EQ(requested.count(), 1);
    EXPECT_EQ(requested.first().first().value<EventId>(), *id);
}

} // namespace matchbook
