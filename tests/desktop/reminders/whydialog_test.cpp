// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/reminders/whydialog.h"
#include "desktop/themed.h"
#include "desktop/today/sampleday.h"
#include "desktop/widgets/periodfield.h"
#include "desktop/widgets/plainlabel.h"
#include "session/contactactions.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace matchbook {

class WhyDialogTest : public Themed {
protected:
    /// The update for a mentor, if the rules ask for it in the next seven days.
    std::optional<Reminder> update(ContactId mentor) {
        const auto all = reminders(m_day.session(), 7);
        const auto found = std::ranges::find_if(*all, [&](const Reminder& one) {
            return one.rule == u"mentor-update" && one.contact == mentor;
        });
        return found == all->end() ? std::nullopt : std::optional(*found);
    }

    std::unique_ptr<WhyDialog> open() {
        auto dialog = std::make_unique<WhyDialog>(m_workspace, update(m_day.okonkwo)->key);
        dialog->show();
        return dialog;
    }

    static QString allText(const QWidget& dialog) {
        QStringList texts;
        for (const auto* label : dialog.findChildren<PlainLabel*>())
            texts.append(label->text());
        return texts.join(u'\n');
    }

    static void set(WhyDialog& dialog, const char* field, int count, int unit) {
        const QString name = QString::fromLatin1(field);
        dialog.findChild<QSpinBox*>(name + QStringLiteral("CountEdit"))->setValue(count);
        dialog.findChild<QComboBox*>(name + QStringLiteral("UnitCombo"))->setCurrentIndex(unit);
    }

    static void choose(WhyDialog& dialog, const char* scope) {
        auto* scopes = dialog.findChild<QComboBox*>(QStringLiteral("scopeCombo"));
        const int index = scopes->findText(QLatin1StringView(scope));
        ASSERT_GE(index, 0) << scope;
        scopes->setCurrentIndex(index);
    }

    static void click(WhyDialog& dialog, const char* button) {
        QTest::mouseClick(dialog.findChild<QPushButton*>(QLatin1StringView(button)),
                          Qt::LeftButton);
    }

    test::SampleDay m_day;
    Workspace m_workspace{m_day.session()};
};

TEST_F(WhyDialogTest, showsGuideSectionFactsAndDates) {
    const auto dialog = open();
    const std::string text = allText(*dialog).toStdString();
    EXPECT_THAT(text,
                ::testing::HasSubstr("IMG guide, “B. How to Initiate and Maintain Mentorship”"));
    EXPECT_THAT(text, ::testing::HasSubstr("A mentor who hears"));
    EXPECT_THAT(text, ::testing::HasSubstr("Your last message or talk"));
    EXPECT_THAT(text, ::testing::HasSubstr("12 November 2025"));
    EXPECT_THAT(text, ::testing::HasSubstr("comes back on Sat 2 May"));
    EXPECT_THAT(text, ::testing::HasSubstr("This is the time the rule comes with."));
}

TEST_F(WhyDialogTest, timesThatWereTypedAreNotLeftWithoutAQuestion) {
    const auto dialog = open();
    set(*dialog, "duePeriod", 5, 1);
    QTimer::singleShot(0, qApp, [] {
        QWidget* question = QApplication::activeModalWidget();
        ASSERT_TRUE(question);
        question->findChild<QPushButton*>(QStringLiteral("cancelButton"))->click();
    });
    click(*dialog, "closeButton");
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(WhyDialogTest, changesTheTimesForThisPersonAndUndoTakesThatBack) {
    const auto dialog = open();
    QSignalSpy said(&m_workspace, &Workspace::said);
    set(*dialog, "duePeriod", 26, 1);
    set(*dialog, "latestPeriod", 7, 2);
    click(*dialog, "changeButton");
    EXPECT_EQ(said.count(), 1);
    EXPECT_FALSE(update(m_day.okonkwo));
    EXPECT_TRUE(update(m_day.rivera));
    ASSERT_TRUE(m_day.session().undo().ok());
    EXPECT_TRUE(update(m_day.okonkwo));
}

TEST_F(WhyDialogTest, changesTheTimesForAllMentors) {
    const auto dialog = open();
    choose(*dialog, "All mentors");
    set(*dialog, "duePeriod", 6, 2);
    set(*dialog, "latestPeriod", 7, 2);
    click(*dialog, "changeButton");
    EXPECT_FALSE(update(m_day.okonkwo));
    EXPECT_FALSE(update(m_day.rivera));
}

TEST_F(WhyDialogTest, changesTheTimesForMentorsOfOneKind) {
    ASSERT_TRUE(setContactFields(m_day.session(), m_day.okonkwo,
                                 {{QStringLiteral("mentorTypes"), QStringLiteral("research")}})
                    .ok());
    const auto dialog = open();
    choose(*dialog, "All mentors of this kind: Research");
    set(*dialog, "duePeriod", 6, 2);
    set(*dialog, "latestPeriod", 7, 2);
    click(*dialog, "changeButton");
    EXPECT_FALSE(update(m_day.okonkwo));
}

TEST_F(WhyDialogTest, saysWhatTheTimesTypedWouldComeTo) {
    const auto dialog = open();
    const auto* preview = dialog->findChild<PlainLabel*>(QStringLiteral("previewLabel"));
    set(*dialog, "duePeriod", 3, 2);
    EXPECT_EQ(preview->text().toStdString(),
              "With these times it asks from Thu 12 Feb; done today, it comes back on Tue 2 Jun.");
}

TEST_F(WhyDialogTest, changesHowLongBeforeADayARuleAsks) {
    const auto all = reminders(m_day.session(), 90);
    const auto ahead = std::ranges::find_if(
        *all, [](const Reminder& one) { return one.latest && *one.latest < one.anchor; });
    ASSERT_NE(ahead, all->end());
    WhyDialog dialog(m_workspace, ahead->key);
    dialog.show();
    choose(dialog, "Everybody");
    set(dialog, "duePeriod", 13, 2);
    click(dialog, "changeButton");
    const auto changed = reminders(m_day.session(), 90);
    const auto same = std::ranges::find(*changed, ahead->key, &Reminder::key);
    ASSERT_NE(same, changed->end());
    EXPECT_EQ(same->due, ahead->anchor.addMonths(-13));
    EXPECT_EQ(same->latest, ahead->latest);
}

TEST_F(WhyDialogTest, refusesToBeLateBeforeItAsks) {
    const auto dialog = open();
    set(*dialog, "duePeriod", 3, 2);
    set(*dialog, "latestPeriod", 2, 2);
    click(*dialog, "changeButton");
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_THAT(allText(*dialog).toStdString(),
                ::testing::HasSubstr("It cannot be late before it asks"));
    EXPECT_TRUE(update(m_day.okonkwo));
}

TEST_F(WhyDialogTest, turnsTheRuleOffForEverybody) {
    const auto dialog = open();
    choose(*dialog, "Everybody");
    click(*dialog, "turnOffButton");
    EXPECT_FALSE(update(m_day.okonkwo));
    EXPECT_FALSE(update(m_day.rivera));
}

TEST_F(WhyDialogTest, goesBackToTheTimesOfTheRule) {
    RuleOverride own;
    own.rule = QStringLiteral("mentor-update");
    own.scope = OverrideScope::Person;
    own.subject = QString::number(m_day.okonkwo.value);
    own.due = Period{.days = 7};
    ASSERT_TRUE(setRuleOverride(m_day.session(), own).ok());
    const auto dialog = open();
    EXPECT_THAT(allText(*dialog).toStdString(),
                ::testing::HasSubstr("You set this time for this person."));
    click(*dialog, "defaultButton");
    EXPECT_EQ(update(m_day.okonkwo)->layer, Layer::Default);
}

TEST_F(WhyDialogTest, goesBackToTheTimesOfTheRuleFromAnOwnCadence) {
    ASSERT_TRUE(setContactFields(m_day.session(), m_day.okonkwo,
                                 {{QStringLiteral("cadence"), QStringLiteral("P1M")}}));
    const auto dialog = open();
    click(*dialog, "defaultButton");
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_FALSE(findContact(m_day.session(), m_day.okonkwo)->cadence);
}

TEST_F(WhyDialogTest, saysThatATimeForThisPersonHoldsBeforeOneForAll) {
    ASSERT_TRUE(setContactFields(m_day.session(), m_day.okonkwo,
                                 {{QStringLiteral("cadence"), QStringLiteral("P1M")}}));
    const auto dialog = open();
    const auto* preview = dialog->findChild<QLabel*>(QStringLiteral("previewLabel"));
    EXPECT_THAT(preview->text().toStdString(), ::testing::HasSubstr("it asks from"));
    choose(*dialog, "All mentors");
    EXPECT_THAT(preview->text().toStdString(), ::testing::HasSubstr("holds before these"));
}

TEST_F(WhyDialogTest, enterInATimeChangesTheTimes) {
    const auto dialog = open();
    set(*dialog, "duePeriod", 26, 1);
    set(*dialog, "latestPeriod", 7, 2);
    QTest::keyClick(dialog->findChild<QSpinBox*>(QStringLiteral("duePeriodCountEdit")),
                    Qt::Key_Return);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_FALSE(update(m_day.okonkwo));
}

TEST_F(WhyDialogTest, aSettledReminderIsSaidToBeSettled) {
    WhyDialog dialog(m_workspace, QStringLiteral("mentor-update/contact-999/2026-01-01"));
    EXPECT_THAT(allText(dialog).toStdString(), ::testing::HasSubstr("settled"));
    EXPECT_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("turnOffButton")));
}

TEST(PeriodField, keepsThePeriodItIsGiven) {
    PeriodField field(QStringLiteral("period"), QStringLiteral("After"));
    for (const Period& period : {Period{.months = 2}, Period{.days = 42}, Period{.days = 10}}) {
        field.setPeriod(period);
        EXPECT_EQ(field.period(), period);
    }
    EXPECT_EQ(periodBetween({2026, 1, 31}, {2026, 2, 28}), (Period{.months = 1}));
    EXPECT_EQ(periodBetween({2026, 1, 31}, {2026, 2, 14}), (Period{.days = 14}));
}

} // namespace matchbook
