// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/meeting.h"
#include "desktop/exporting/exports.h"
#include "desktop/plan/phasestrip.h"
#include "desktop/plan/planview.h"
#include "desktop/plan/seasondialog.h"
#include "desktop/widgets/dayfield.h"
#include "session/logactions.h"
#include "session/profileactions.h"

#include <QCheckBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

namespace matchbook {

namespace {

class PlanViewTest : public ::testing::Test {
protected:
    PlanViewTest() {
        Applicant me;
        me.season = 2027;
        EXPECT_TRUE(saveApplicant(*meeting.session, me).ok());
        view = std::make_unique<PlanView>(*meeting.workspace);
        view->resize(900, 900);
        view->show();
    }

    template <class Widget>
    Widget* find(const char* name) {
        return view->findChild<Widget*>(QLatin1StringView(name));
    }

    Meeting meeting;
    std::unique_ptr<PlanView> view;
};

} // namespace

TEST_F(PlanViewTest, saysWhereThePlanLeads) {
    EXPECT_TRUE(find<QLabel>("planAboutLabel")->text().contains(QStringLiteral("2 September")));
    EXPECT_TRUE(find<QLabel>("planAboutLabel")->text().contains(QStringLiteral("expected")));
    auto me = *applicant(*meeting.session);
    me.submit = QDate(2026, 9, 9);
    ASSERT_TRUE(saveApplicant(*meeting.session, me).ok());
    EXPECT_EQ(find<QLabel>("planAboutLabel")->text(),
              QStringLiteral("Applications go out on 9 September. The plan leads there."));
}

TEST_F(PlanViewTest, isReadAnewOnlyWhenItIsSeen) {
    auto me = *applicant(*meeting.session);
    me.submit = QDate(2026, 9, 9);
    view->hide();
    ASSERT_TRUE(saveApplicant(*meeting.session, me).ok());
    EXPECT_TRUE(find<QLabel>("planAboutLabel")->text().contains(QStringLiteral("2 September")));
    view->show();
    EXPECT_TRUE(find<QLabel>("planAboutLabel")->text().contains(QStringLiteral("9 September")));
}

TEST_F(PlanViewTest, showsWhatTheGuidesCountAndWhatIsMissing) {
    auto* projects = find<QAbstractButton>("projectsChip");
    ASSERT_NE(projects, nullptr);
    EXPECT_TRUE(projects->accessibleName().startsWith(QStringLiteral("Projects: 0")));
    EXPECT_FALSE(projects->toolTip().isEmpty());
    Project project;
    project.title = QStringLiteral("Registry");
    ASSERT_TRUE(saveProject(*meeting.session, project).ok());
    projects = find<QAbstractButton>("projectsChip");
    EXPECT_TRUE(projects->accessibleName().endsWith(QStringLiteral("met")));
}

TEST_F(PlanViewTest, theDatesOfTheSeasonCanBeSetOnceTheyAreKnown) {
    QTest::mouseClick(find<QPushButton>("seasonButton"), Qt::LeftButton);
    const QPointer<SeasonDialog> dialog = view->findChild<SeasonDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* submit = dialog->findChild<DayField*>(QStringLiteral("submitField"));
    auto* review = dialog->findChild<DayField*>(QStringLiteral("reviewField"));
    submit->setDay(QDate(2026, 9, 9));
    review->setDay(QDate(2026, 9, 1));
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible()) << "programs do not read what was not sent";
    review->setDay({});
    dialog->accept();
    EXPECT_FALSE(dialog && dialog->isVisible());
    EXPECT_EQ(applicant(*meeting.session)->submit, QDate(2026, 9, 9));
    EXPECT_EQ(applicant(*meeting.session)->review, std::nullopt);
}

TEST_F(PlanViewTest, whatIsPredictedFollowsTheDaysAsTheyAreTyped) {
    QTest::mouseClick(find<QPushButton>("seasonButton"), Qt::LeftButton);
    auto* dialog = view->findChild<SeasonDialog*>();
    auto* submit = dialog->findChild<DayField*>(QStringLiteral("submitField"));
    auto* review = dialog->findChild<DayField*>(QStringLiteral("reviewField"));
    const QString before = review->accessibleDescription();
    submit->setDay(QDate(2026, 9, 9));
    EXPECT_EQ(review->accessibleDescription(), QStringLiteral("Predicted: 30 September"));
    dialog->findChild<QAbstractButton*>(QStringLiteral("reviewButton"))->click();
    EXPECT_EQ(review->day(), QDate(2026, 9, 30));
    review->setDay({});
    submit->setDay({});
    EXPECT_EQ(review->accessibleDescription(), before);
}

TEST_F(PlanViewTest, aDateInTheWrongYearIsHeldAgainstWhatIsPredicted) {
    QTest::mouseClick(find<QPushButton>("seasonButton"), Qt::LeftButton);
    auto* dialog = view->findChild<SeasonDialog*>();
    dialog->findChild<DayField*>(QStringLiteral("opensField"))->setDay(QDate(2027, 6, 9));
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(applicant(*meeting.session)->opens, std::nullopt);
    QStringList said;
    for (const auto* label : dialog->findChildren<QLabel*>())
        said += label->text();
    const QString error = said.filter(QStringLiteral("would come after")).value(0);
    EXPECT_TRUE(error.contains(QStringLiteral("“ERAS opens”")));
    EXPECT_TRUE(error.contains(QStringLiteral("“Applications go out”")));
}

TEST_F(PlanViewTest, countsDownToTheDatesAndSaysWhichAreCertain) {
    const auto status = [&](const char* name) {
        return find<QAbstractButton>(name)->accessibleName();
    };
    EXPECT_TRUE(status("matchDayStatusChip").contains(QStringLiteral("19 March 2027")));
    EXPECT_TRUE(status("matchDayStatusChip").endsWith(QStringLiteral("Predicted")));
    EXPECT_TRUE(find<QLabel>("submitDistanceLabel")->text().startsWith(QStringLiteral("in ")));
    auto me = *applicant(*meeting.session);
    me.matchDay = QDate(2027, 3, 19);
    ASSERT_TRUE(saveApplicant(*meeting.session, me).ok());
    EXPECT_TRUE(status("matchDayStatusChip").endsWith(QStringLiteral("Confirmed")));
}

TEST_F(PlanViewTest, theSeasonIsSavedForTheCalendar) {
    const QSignalSpy asked(meeting.workspace.get(), &Workspace::exportRequested);
    find<QAbstractButton>("seasonCalendarButton")->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().value<ExportKind>(), ExportKind::Season);
}

TEST_F(PlanViewTest, theNumbersOfSignalsAreSetWithTheDates) {
    QTest::mouseClick(find<QPushButton>("seasonButton"), Qt::LeftButton);
    auto* dialog = view->findChild<SeasonDialog*>();
    dialog->findChild<QSpinBox*>(QStringLiteral("goldSignalsSpin"))->setValue(6);
    dialog->accept();
    EXPECT_EQ(applicant(*meeting.session)->goldSignals, 6);
    EXPECT_EQ(applicant(*meeting.session)->silverSignals, 0) << "not known";
}

TEST_F(PlanViewTest, aTickIsKeptAndCanBeTakenBack) {
    auto* box = find<QCheckBox>("headlineCheckBox");
    ASSERT_NE(box, nullptr);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    EXPECT_EQ(applicant(*meeting.session)->ticked, QStringList(QStringLiteral("headline")));
    EXPECT_EQ(find<QCheckBox>("headlineCheckBox"), box);
    ASSERT_TRUE(meeting.session->undo().ok());
    EXPECT_FALSE(box->isChecked());
}

TEST_F(PlanViewTest, beginsAtTheFirstItemThatCanBeTicked) {
    view->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(view.get()));
    view->focusFirst();
    const auto* focused = qobject_cast<QCheckBox*>(view->focusWidget());
    ASSERT_NE(focused, nullptr);
    EXPECT_TRUE(focused->isEnabled());
}

TEST_F(PlanViewTest, asksForTheIntroductions) {
    QSignalSpy asked(meeting.workspace.get(), &Workspace::introductionsRequested);
    QTest::mouseClick(find<QPushButton>("introductionsButton"), Qt::LeftButton);
    EXPECT_EQ(asked.count(), 1);
}

TEST(PhaseStrip, namesThePhaseThatRunsAndLeavesOutThoseSkipped) {
    PhaseStrip strip;
    const QDate submit(2026, 9, 2);
    strip.setPlan(planOf(submit, {2025, 1, 1}), {2026, 4, 20});
    EXPECT_EQ(strip.accessibleName().count(QStringLiteral(", now")), 1);
    EXPECT_EQ(strip.accessibleName().count(QStringLiteral("Phase")), 4);
    strip.setPlan(planOf(submit, {2026, 8, 20}), {2026, 8, 21});
    EXPECT_EQ(strip.accessibleName().count(QStringLiteral("Phase")), 1);
    EXPECT_TRUE(strip.accessibleName().contains(QStringLiteral("Letters")));
}

} // namespace matchbook
