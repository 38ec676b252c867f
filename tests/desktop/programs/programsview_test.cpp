// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/mainwindow.h"
#include "desktop/programs/programdialog.h"
#include "desktop/programs/programlist.h"
#include "desktop/programs/programpage.h"
#include "desktop/programs/programsview.h"
#include "session/profileactions.h"
#include "session/storeactions.h"
#include "support/print.h"
#include "support/store.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace matchbook {

namespace {

class ProgramsViewTest : public ::testing::Test {
protected:
    void SetUp() override {
        lakeside = add(u"Lakeside IR"_qs, u"Springfield"_qs, Signal::Gold,
                       ApplicationStatus::Applied, {u"Old Harbor"_qs});
        hillside =
            add(u"Hillside IR"_qs, u"Portland"_qs, Signal::Silver, ApplicationStatus::Considering);
        riverside = add(u"Riverside IR"_qs, u"Ogdenville"_qs, Signal::None, {});
        Contact contact;
        setWholeName(contact, u"Max Mentor"_qs);
        contact.relationship = Relationship::Mentor;
        max = *saveContact(store.session(), contact, u"Lakeside IR"_qs, u"faculty"_qs);
        open();
    }

    OrganizationId add(const QString& name, const QString& city, Signal signal,
                       std::optional<ApplicationStatus> status, const QStringList& aliases = {}) {
        Organization program;
        program.name = name;
        program.city = city;
        program.signal = signal;
        program.status = status;
        program.aliases = aliases;
        return *saveProgram(store.session(), program);
    }

    void open() {
        view = std::make_unique<ProgramsView>(workspace);
        view->resize(1060, 760);
        view->show();
    }

    template <class Widget>
    Widget* find(const char* name) {
        return view->findChild<Widget*>(QLatin1StringView(name));
    }
    void click(const char* name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    QString text(const char* name) { return find<QLabel>(name)->text(); }

    QStringList shown() {
        QStringList names;
        const auto* model = find<ProgramList>("programList")->lines();
        for (int row = 0; row < model->rowCount(); ++row)
            names += model->line(model->index(row)).row.title;
        return names;
    }
    Row rowOf(OrganizationId program) {
        const auto* model = find<ProgramList>("programList")->lines();
        return model->line(model->indexOf(program.value)).row;
    }
    Organization stored(OrganizationId id) { return programDetails(store.session(), id)->program; }

    test::Store store;
    Workspace workspace{store.session()};
    std::unique_ptr<ProgramsView> view;
    OrganizationId lakeside;
    OrganizationId hillside;
    OrganizationId riverside;
    ContactId max;
};

} // namespace

TEST_F(ProgramsViewTest, aRowSaysWhoIsKnownWhereItIsAndHowItStands) {
    EXPECT_EQ(shown(), (QStringList{u"Hillside IR"_qs, u"Lakeside IR"_qs, u"Riverside IR"_qs}));
    const Row row = rowOf(lakeside);
    EXPECT_TRUE(row.subtitle.contains(u"Max Mentor (mentor)"));
    EXPECT_TRUE(row.subtitle.contains(u"Springfield"));
    EXPECT_EQ(row.meta, u"Applied");
    EXPECT_TRUE(row.subtitle.startsWith(u"Gold"));
    EXPECT_TRUE(rowOf(hillside).subtitle.contains(u"Nobody known"));
}

TEST_F(ProgramsViewTest, filtersBySignalStatusAndNobodyKnown) {
    click("goldChip");
    EXPECT_EQ(shown(), QStringList{u"Lakeside IR"_qs});
    click("silverChip");
    EXPECT_EQ(shown().size(), 2) << "either of the two";
    click("nobodyKnownChip");
    EXPECT_EQ(shown(), QStringList{u"Hillside IR"_qs});
    for (QAction* action : find<QMenu>("statusMenu")->actions()) {
        if (action->text() == u"Applied")
            action->trigger();
    }
    EXPECT_TRUE(shown().isEmpty());
    EXPECT_TRUE(find<QLabel>("nothingFitsLabel")->isVisible());
    view->showProgram(riverside);
    EXPECT_EQ(shown().size(), 3) << "what is asked for is not hidden by filters";
    EXPECT_EQ(text("programNameLabel"), u"Riverside IR");
}

TEST_F(ProgramsViewTest, searchesNamesAliasesPlacesAndPeople) {
    auto* search = find<QLineEdit>("programSearchEdit");
    for (const char* words : {"old harbor", "springf", "lakeside", "mentor"}) {
        search->setText(QLatin1StringView(words));
        QTest::keyClick(search, Qt::Key_Return);
        EXPECT_EQ(shown(), QStringList{u"Lakeside IR"_qs}) << words;
    }
}

TEST_F(ProgramsViewTest, signalsAreCountedAndTooManyAreSaid) {
    const auto words = [&] {
        return find<QPushButton>("signalsButton")->text();
    };
    EXPECT_TRUE(words().contains(u"1 gold"));
    auto me = *applicant(store.session());
    me.silverSignals = 9;
    me.goldSignals = 6;
    ASSERT_TRUE(saveApplicant(store.session(), me));
    EXPECT_TRUE(words().contains(u"1 of 6 gold"));
    me.goldSignals = 1;
    ASSERT_TRUE(saveApplicant(store.session(), me));
    auto program = stored(hillside);
    program.signal = Signal::Gold;
    ASSERT_TRUE(saveProgram(store.session(), program));
    EXPECT_TRUE(words().contains(u"too many"));
}

TEST_F(ProgramsViewTest, signalAndStatusAreChangedOnThePage) {
    view->showProgram(riverside);
    auto* signal = find<QComboBox>("programSignalCombo");
    signal->setFocus();
    QTest::keyClick(signal, Qt::Key_Down);
    EXPECT_EQ(stored(riverside).signal, Signal::Gold);
    auto* status = find<QComboBox>("programStatusCombo");
    QTest::keyClick(status, Qt::Key_Down);
    EXPECT_EQ(stored(riverside).status, ApplicationStatus::Considering);
    ASSERT_TRUE(store.session().undo());
    EXPECT_EQ(status->currentIndex(), 0) << "the page follows";
}

TEST_F(ProgramsViewTest, theInterviewDayIsSetWhereItStandsInOneStepOfUndo) {
    view->showProgram(riverside);
    const QDate day(2026, 11, 3);
    const auto steps = undoSteps(store.session())->size();
    click("interviewButton");
    auto* field = find<QDateEdit>("interviewDateEdit");
    ASSERT_TRUE(field);
    EXPECT_EQ(field->date(), store.session().today());
    field->setDate(day);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::qWait(0);
    EXPECT_EQ(stored(riverside).interviewOn, day);
    EXPECT_TRUE(find<QPushButton>("interviewButton")->isVisible());
    EXPECT_TRUE(find<QPushButton>("interviewButton")->text().contains(u"3"_qs));
    EXPECT_EQ(undoSteps(store.session())->size(), steps + 1);
    ASSERT_TRUE(store.session().undo());
    EXPECT_FALSE(stored(riverside).interviewOn);
    EXPECT_EQ(find<QPushButton>("interviewButton")->text(), u"Add the day");
    EXPECT_FALSE(find<QAbstractButton>("interviewClearButton")->isVisible());
}

TEST_F(ProgramsViewTest, aDayOfTheCalendarSavesAndTheInterviewCanBeTakenBack) {
    view->showProgram(riverside);
    const QDate day(2026, 11, 3);
    click("interviewButton");
    auto* field = find<QDateEdit>("interviewDateEdit");
    field->setDate(day);
    Q_EMIT field->calendarWidget()->clicked(day);
    QTest::qWait(0);
    EXPECT_EQ(stored(riverside).interviewOn, day);
    click("interviewClearButton");
    EXPECT_FALSE(stored(riverside).interviewOn);
}

TEST_F(ProgramsViewTest, whatIsNotSavedOfAnInterviewDayIsForgotten) {
    view->showProgram(riverside);
    click("interviewButton");
    find<QDateEdit>("interviewDateEdit")->setDate(QDate(2026, 11, 3));
    QTest::keyClick(find<QDateEdit>("interviewDateEdit"), Qt::Key_Escape);
    QTest::qWait(0);
    EXPECT_TRUE(find<QPushButton>("interviewButton")->isVisible());
    click("interviewButton");
    view->showProgram(hillside);
    EXPECT_TRUE(find<QPushButton>("interviewButton")->isVisible()) << "that of another program";
    EXPECT_FALSE(stored(riverside).interviewOn);
    EXPECT_FALSE(stored(hillside).interviewOn);
}

TEST_F(ProgramsViewTest, somebodyThereIsOpened) {
    const QSignalSpy asked(&workspace, &Workspace::contactRequested);
    view->showProgram(lakeside);
    auto* people = find<LineList>("programPeopleList");
    people->setCurrentIndex(people->model()->index(0, 0));
    QTest::keyClick(people, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<ContactId>(), max);
}

TEST_F(ProgramsViewTest, lettersEventsAndFavorsOfTheProgramStandOnItsPage) {
    Letter letter;
    letter.writer = max;
    letter.programs = {lakeside};
    Favor favor;
    favor.person = max;
    favor.kind = FavorKind::PdCall;
    favor.program = lakeside;
    favor.on = QDate(2026, 2, 1);
    ASSERT_TRUE(store.session().write({Operation::EditLetter, {}}, [&](Stores& stores) {
        stores.letters.add(letter, store.session().now());
        stores.favors.add(favor, store.session().now());
    }));
    Event interview;
    interview.kind = EventKind::Interview;
    interview.name = u"Interview day"_qs;
    interview.starts = QDate(2026, 11, 3);
    interview.organization = lakeside;
    ASSERT_TRUE(saveEvent(store.session(), interview));
    const QSignalSpy asked(&workspace, &Workspace::eventRequested);
    view->showProgram(lakeside);
    EXPECT_TRUE(find<QAbstractButton>("editLetterButton"));
    EXPECT_TRUE(find<QAbstractButton>("editFavorButton"));
    find<QAbstractButton>("openEventButton")->click();
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(ProgramsViewTest, withoutProgramsImportIsOffered) {
    for (const OrganizationId id : {hillside, riverside})
        ASSERT_TRUE(deleteOrganization(store.session(), id));
    ASSERT_TRUE(deleteContacts(store.session(), {max}));
    EXPECT_EQ(shown(), QStringList{u"Lakeside IR"_qs});
    const test::Store empty;
    Workspace other(empty.session());
    ProgramsView none(other);
    none.show();
    EXPECT_TRUE(none.findChild<QPushButton*>(u"firstImportButton"_qs)->isVisible());
    EXPECT_FALSE(none.findChild<ProgramList*>()->isVisible());
}

TEST_F(ProgramsViewTest, theDialogHoldsEveryField) {
    Organization program = stored(lakeside);
    program.state = u"IL"_qs;
    program.country = u"USA"_qs;
    program.region = u"Midwest"_qs;
    program.website = u"https://example.org"_qs;
    program.tracks = {u"Integrated"_qs, u"ESIR"_qs};
    program.interviewOn = QDate(2026, 11, 3);
    program.visaSponsorship = true;
    program.takesThankYous = false;
    program.acgmeId = u"1"_qs;
    program.nrmpId = u"2"_qs;
    program.erasId = u"3"_qs;
    program.size = u"4"_qs;
    program.caseMix = u"oncology"_qs;
    program.note = u"A note"_qs;
    ASSERT_TRUE(saveProgram(store.session(), program));
    const Organization before = stored(lakeside);
    ProgramDialog dialog(workspace, before);
    dialog.show();
    dialog.accept();
    Organization after = stored(lakeside);
    after.updated = before.updated;
    EXPECT_EQ(after, before) << "what is not touched stays";
}

TEST_F(ProgramsViewTest, aProgramIsAddedByKeyboard) {
    QTimer::singleShot(0, view.get(), [] {
        auto* dialog = QApplication::activeModalWidget();
        auto* name = dialog->findChild<QLineEdit*>(u"programNameEdit"_qs);
        QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
        EXPECT_TRUE(dialog->isVisible()) << "a program needs a name";
        QTest::keyClicks(name, u"Seaside IR"_qs);
        QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
    });
    click("newProgramButton");
    EXPECT_TRUE(shown().contains(u"Seaside IR"_qs));
    EXPECT_EQ(text("programNameLabel"), u"Seaside IR");
}

TEST_F(ProgramsViewTest, theWindowLeadsToTheProgramThatIsAskedFor) {
    MainWindow window(workspace);
    window.show();
    Q_EMIT workspace.programRequested(lakeside);
    auto* shownView = window.findChild<ProgramsView*>();
    ASSERT_TRUE(shownView);
    EXPECT_TRUE(shownView->isVisible());
    EXPECT_EQ(shownView->findChild<ProgramPage*>()->shownProgram(), lakeside);
}

} // namespace matchbook
