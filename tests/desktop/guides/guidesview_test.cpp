// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/guides/guidesview.h"
#include "desktop/guides/packdialog.h"
#include "desktop/guides/rulelist.h"
#include "desktop/mainwindow.h"
#include "desktop/widgets/messagebar.h"
#include "session/profileactions.h"
#include "support/print.h"
#include "support/store.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace matchbook;

namespace {

class GuidesViewTest : public ::testing::Test {
protected:
    GuidesViewTest() {
        mentor = store.addMentor(u"Jane Sample"_qs);
        store.log(mentor, {2026, 1, 31});
        view.resize(1060, 760);
        view.show();
    }

    template <class Widget>
    Widget* find(const char* name) {
        return view.findChild<Widget*>(QString::fromLatin1(name));
    }
    void click(const char* button) {
        QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton);
    }
    QString text(const char* label) { return find<QLabel>(label)->text(); }
    void choose(const char* rule) {
        const auto& rules = store.session().rules().rules;
        const auto found = std::ranges::find(rules, QString::fromLatin1(rule), &Rule::id);
        ASSERT_NE(found, rules.end());
        view.findChild<RuleList*>()->setCurrentId(found - rules.begin() + 1);
    }
    QList<RuleOverride> own() { return *overridesOf(store.session(), u"mentor-update"_qs); }

    test::Store store{{2026, 4, 2}};
    ContactId mentor;
    Workspace workspace{store.session()};
    GuidesView view{workspace};
};

} // namespace

TEST_F(GuidesViewTest, isReadAnewOnlyWhenItIsSeen) {
    const auto activity = [this] {
        return text("ruleActivityLabel");
    };
    choose("mentor-update");
    const QString before = activity();
    view.hide();
    store.log(mentor, {2026, 4, 1});
    EXPECT_EQ(activity(), before);
    view.show();
    EXPECT_NE(activity(), before);
}

TEST_F(GuidesViewTest, aRuleSaysWhatItAsksWhoSaysSoAndWhatItDoes) {
    choose("mentor-update");
    EXPECT_EQ(text("ruleTitleLabel"), u"Send someone an update"_qs);
    EXPECT_TRUE(text("ruleSourcesLabel").contains(u"IMG guide"_qs));
    EXPECT_TRUE(text("ruleActivityLabel").contains(u'1'));
    EXPECT_TRUE(find<QWidget>("numbersCard"));
}

TEST_F(GuidesViewTest, everyNumberOfEveryGuideAndCaseIsShown) {
    const auto numbers = [this] {
        QStringList lines;
        for (const QLabel* label : view.findChildren<QLabel*>(u"numbersLabel"_qs))
            lines += label->text();
        return lines;
    };
    choose("project-update");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_EQ(numbers().size(), 2);
    EXPECT_TRUE(numbers()[1].contains(u"Asks after 1 month, late after 6 weeks"_qs));
    choose("core-mentors");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_EQ(numbers().size(), 4);
    EXPECT_TRUE(numbers().first().contains(u"fewer than 2"_qs));
    EXPECT_TRUE(numbers().last().contains(u"fewer than 1"_qs));
}

TEST_F(GuidesViewTest, aRuleSaysOnlyWhatIsKnownOfItsPast) {
    choose("thank-you");
    EXPECT_EQ(text("ruleActivityLabel"), u"Nothing is open from it now."_qs);
    choose("message-too-long");
    EXPECT_EQ(text("ruleActivityLabel"), u"It looks at texts while you write them."_qs);
}

TEST(GuidesViewWithOwnRules, namesTheFilesThatAreLeftOutAndTheWindowSaysSoOnce) {
    const QTemporaryDir folder;
    QFile rule(folder.filePath(u"mine.toml"_qs));
    ASSERT_TRUE(rule.open(QIODevice::WriteOnly));
    rule.write("id = \"patient-identifier\"\nsubject = \n");
    rule.close();
    const auto session =
        Session::create(folder.filePath(u"store.sqlite"_qs),
                        fixedClock(QDateTime({2026, 4, 2}, {12, 0})), {folder.path()});
    ASSERT_TRUE(session);
    Workspace workspace(**session);
    const GuidesView view(workspace);
    const auto* line = view.findChild<QLabel*>(u"leftOutLabel"_qs);
    ASSERT_TRUE(line);
    EXPECT_TRUE(line->text().startsWith(u"mine.toml, line 2: "_qs)) << qPrintable(line->text());
    const MainWindow window(workspace);
    const auto labels = window.findChild<MessageBar*>()->findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text() == u"A rule of yours cannot be used and is left out"_qs;
    }));
}

TEST_F(GuidesViewTest, typingFindsRulesByTheirWords) {
    auto* list = view.findChild<RuleList*>();
    const int all = list->lines()->rowCount();
    QTest::keyClicks(find<QLineEdit>("ruleSearchEdit"), u"update"_qs);
    QTest::keyClick(find<QLineEdit>("ruleSearchEdit"), Qt::Key_Return);
    EXPECT_LT(list->lines()->rowCount(), all);
    EXPECT_GT(list->lines()->rowCount(), 0);
}

TEST_F(GuidesViewTest, itsTimesCanBeChangedForAKindAndTakenBack) {
    choose("mentor-update");
    auto* scope = find<QComboBox>("ruleScopeCombo");
    scope->setCurrentIndex(scope->findData(u"near-peer"_qs));
    find<QSpinBox>("ruleDuePeriodCountEdit")->setValue(1);
    click("useTimesButton");
    ASSERT_EQ(own().size(), 1);
    EXPECT_EQ(own().first().scope, OverrideScope::Kind);
    EXPECT_EQ(own().first().subject, u"near-peer"_qs);
    EXPECT_EQ(own().first().due, Period{.months = 1});
    click("takeBackButton");
    EXPECT_TRUE(own().isEmpty());
}

TEST_F(GuidesViewTest, whatIsNeverLateHasNoSuchTimeToChange) {
    choose("advocate-candidate");
    EXPECT_EQ(view.findChild<QSpinBox*>(u"ruleLatestPeriodCountEdit"_qs), nullptr);
    find<QSpinBox>("ruleDuePeriodCountEdit")->setValue(3);
    click("useTimesButton");
    const auto own = *overridesOf(store.session(), u"advocate-candidate"_qs);
    ASSERT_EQ(own.size(), 1);
    EXPECT_EQ(own.first().due, Period{.days = 3});
    EXPECT_EQ(own.first().latest, std::nullopt) << "it stays never late";
}

TEST_F(GuidesViewTest, itsTimesCanBeChangedForOnePerson) {
    choose("mentor-update");
    auto* scope = find<QComboBox>("ruleScopeCombo");
    scope->setCurrentIndex(scope->findData(u"person"_qs));
    QTest::keyClicks(find<QLineEdit>("peopleEdit"), u"jane"_qs);
    click("useTimesButton");
    ASSERT_EQ(own().size(), 1);
    EXPECT_EQ(own().first().scope, OverrideScope::Person);
    EXPECT_EQ(own().first().subject, QString::number(mentor.value));
}

TEST_F(GuidesViewTest, aPersonHasToBeNamedFirst) {
    choose("mentor-update");
    auto* scope = find<QComboBox>("ruleScopeCombo");
    scope->setCurrentIndex(scope->findData(u"person"_qs));
    click("useTimesButton");
    EXPECT_TRUE(own().isEmpty());
}

TEST_F(GuidesViewTest, aRuleCanBeTurnedOff) {
    choose("mentor-update");
    click("ruleToggleButton");
    ASSERT_EQ(own().size(), 1);
    EXPECT_FALSE(own().first().enabled);
    EXPECT_TRUE(reminders(store.session(), 0)->isEmpty() ||
                reminders(store.session(), 0)->first().rule != u"mentor-update"_qs);
}

TEST_F(GuidesViewTest, aNoteOfAGuideCanBeRead) {
    auto* list = view.findChild<RuleList*>();
    list->setCurrentId(store.session().rules().rules.size() + 1);
    EXPECT_EQ(text("ruleTitleLabel"), guideNotes()->first().title);
}

TEST_F(GuidesViewTest, anotherGuideShowsWhatItChangesAndIsFollowedOnlyAfterYes) {
    PackDialog dialog(workspace);
    dialog.show();
    dialog.findChild<QAbstractButton*>(u"generalPackRadio"_qs)->click();
    EXPECT_TRUE(dialog.findChild<LineList*>(u"packChangesList"_qs)->lines()->rowCount() > 0);
    EXPECT_EQ(applicant(store.session())->pack, Pack::Auto);
    dialog.accept();
    EXPECT_EQ(applicant(store.session())->pack, Pack::General);
    EXPECT_TRUE(text("packLabel").contains(u"eneral"_qs));
}
