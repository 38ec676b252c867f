// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/backup/dailycopies.h"
#include "desktop/contacts/people.h"
#include "desktop/launch/autostart.h"
#include "desktop/launch/ownconfig.h"
#include "desktop/settings/settingsdialog.h"
#include "desktop/support/language.h"
#include "desktop/today/reviewday.h"
#include "desktop/tray/tray.h"
#include "session/eventactions.h"
#include "session/profileactions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTabWidget>
#include <QTimeEdit>

namespace matchbook {

class SettingsDialogTest : public WithPeople {
protected:
    SettingsDialogTest() {
        Applicant me;
        me.name = QStringLiteral("Sam Example");
        me.season = 2028;
        EXPECT_TRUE(saveApplicant(*m_session, me).ok());
    }

    SettingsDialog& dialog() {
        if (!m_dialog) {
            m_dialog = std::make_unique<SettingsDialog>(*m_workspace);
            m_dialog->show();
        }
        return *m_dialog;
    }

    template <class Widget>
    Widget* find(const char* name) {
        return child<Widget>(dialog(), name);
    }
    void type(const char* name, const QString& text) {
        auto* edit = find<QLineEdit>(name);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void click(const char* name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void save() { find<QPushButton>("acceptButton")->click(); }
    [[nodiscard]] Applicant me() const { return *applicant(*m_session); }

    std::unique_ptr<SettingsDialog> m_dialog;
};

TEST_F(SettingsDialogTest, savesEveryPageAsOneStep) {
    QSignalSpy said(m_workspace.get(), &Workspace::said);
    type("applicantEmailEdit", QStringLiteral("sam@example.org"));
    type("schoolEdit", QStringLiteral("Example Medical School"));
    type("homeInstitutionEdit", QStringLiteral("Northgate"));
    find<QComboBox>("stageCombo")->setCurrentIndex(3);
    find<QComboBox>("homeDivisionCombo")->setCurrentIndex(1);
    find<QCheckBox>("internationalCheckBox")->setChecked(true);
    type("interestsEdit", QStringLiteral("Embolization"));
    find<QComboBox>("pathwayCombo")->setCurrentIndex(static_cast<int>(Pathway::Esir));
    find<QComboBox>("outcomeCombo")->setCurrentIndex(static_cast<int>(MatchOutcome::Matched));
    find<QComboBox>("packCombo")->setCurrentIndex(static_cast<int>(Pack::General));
    find<QPlainTextEdit>("narrativeEdit")->setPlainText(QStringLiteral("Small tools, big help."));
    find<QTimeEdit>("remindAtTimeEdit")->setTime(QTime(7, 30));
    find<QTimeEdit>("dayStartsAtTimeEdit")->setTime(QTime(5, 0));
    find<QTimeEdit>("quietFromTimeEdit")->setTime(QTime(21, 0));
    find<QTimeEdit>("quietToTimeEdit")->setTime(QTime(6, 0));
    save();
    EXPECT_FALSE(dialog().isVisible());
    Applicant wanted;
    wanted.name = QStringLiteral("Sam Example");
    wanted.season = 2028;
    wanted.email = QStringLiteral("sam@example.org");
    wanted.school = QStringLiteral("Example Medical School");
    wanted.homeInstitution = QStringLiteral("Northgate");
    wanted.stage = Stage::M3;
    wanted.homeDivision = true;
    wanted.international = true;
    wanted.interests = {QStringLiteral("Embolization")};
    wanted.pathway = Pathway::Esir;
    wanted.outcome = MatchOutcome::Matched;
    wanted.pack = Pack::General;
    wanted.narrative = QStringLiteral("Small tools, big help.");
    wanted.remindAt = QTime(7, 30);
    wanted.dayStartsAt = QTime(5, 0);
    wanted.quietFrom = QTime(21, 0);
    wanted.quietTo = QTime(6, 0);
    wanted.begun = me().begun;
    EXPECT_TRUE(me() == wanted);
    EXPECT_EQ(said.count(), 1);
    ASSERT_TRUE(m_session->undo().ok());
    EXPECT_EQ(me().email, QString());
    EXPECT_EQ(me().remindAt, QTime(8, 0));
}

TEST_F(SettingsDialogTest, nothingChangedIsNoStep) {
    QSignalSpy changed(m_session.get(), &Session::changed);
    save();
    EXPECT_EQ(changed.count(), 0);
    EXPECT_FALSE(dialog().isVisible());
}

TEST_F(SettingsDialogTest, anAddressThatIsNoneIsNamedOnItsPage) {
    dialog().showPage(4);
    type("applicantEmailEdit", QStringLiteral("nobody"));
    save();
    EXPECT_TRUE(dialog().isVisible());
    EXPECT_EQ(find<QTabWidget>("settingsTabs")->currentIndex(), 0);
    EXPECT_FALSE(find<QLineEdit>("applicantEmailEdit")->accessibleDescription().isEmpty());
    EXPECT_EQ(me().email, QString());
}

TEST_F(SettingsDialogTest, datesOutOfOrderAreNamedOnTheirPage) {
    find<QPushButton>("opensButton")->click();
    find<QDateEdit>("opensDateEdit")->setDate({2027, 10, 1});
    find<QPushButton>("submitButton")->click();
    find<QDateEdit>("submitDateEdit")->setDate({2027, 9, 1});
    save();
    EXPECT_TRUE(dialog().isVisible());
    EXPECT_EQ(find<QTabWidget>("settingsTabs")->currentIndex(), 2);
    EXPECT_FALSE(me().submit);
}

TEST_F(SettingsDialogTest, aPauseIsForAWeekOrUntilAfterTheNextEvent) {
    Event event;
    event.name = QStringLiteral("SIR 2026");
    event.starts = m_session->today().addDays(20);
    event.ends = m_session->today().addDays(24);
    ASSERT_TRUE(saveEvent(*m_session, event).ok());
    dialog().showPage(4);
    click("pauseWeekButton");
    EXPECT_EQ(find<QDateEdit>("pausedUntilDateEdit")->date(), m_session->today().addDays(7));
    click("pauseEventButton");
    save();
    EXPECT_EQ(me().pausedUntil, m_session->today().addDays(25));
}

TEST_F(SettingsDialogTest, aPauseThatWasOnlyLookedAtIsLeftWithoutAQuestion) {
    dialog().showPause();
    QTest::qWait(20);
    m_dialog->reject();
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST_F(SettingsDialogTest, aPauseCanBeEndedAtOnce) {
    Applicant paused = me();
    paused.pausedUntil = m_session->today().addDays(3);
    ASSERT_TRUE(saveApplicant(*m_session, paused).ok());
    dialog().showPage(4);
    EXPECT_EQ(find<QDateEdit>("pausedUntilDateEdit")->date(), m_session->today().addDays(3));
    click("resumeButton");
    save();
    EXPECT_FALSE(me().pausedUntil);
}

TEST_F(SettingsDialogTest, colorsAreChosenForThisComputerAlone) {
    chooseTheme(ThemeChoice::Light);
    find<QComboBox>("themeCombo")->setCurrentIndex(static_cast<int>(ThemeChoice::Dark));
    save();
    EXPECT_EQ(chosenTheme(), ThemeChoice::Dark);
    EXPECT_TRUE(isDark(QApplication::palette()));
    chooseTheme(ThemeChoice::Light);
}

TEST_F(SettingsDialogTest, theLanguageIsChosenForTheNextStart) {
    auto* combo = find<QComboBox>("languageCombo");
    EXPECT_EQ(combo->currentIndex(), static_cast<int>(Language::System));
    combo->setCurrentIndex(static_cast<int>(Language::Spanish));
    save();
    EXPECT_EQ(chosenLanguage(), Language::Spanish);
}

TEST_F(SettingsDialogTest, theDayOfTheReviewIsChosenForThisComputer) {
    auto* days = find<QComboBox>("reviewDayCombo");
    EXPECT_EQ(days->currentData().toInt(), static_cast<int>(Qt::Sunday));
    days->setCurrentIndex(days->findData(static_cast<int>(Qt::Friday)));
    save();
    EXPECT_EQ(reviewDay(), Qt::Friday);
    setReviewDay(Qt::Sunday);
}

TEST_F(SettingsDialogTest, aTextThatMayTellWhoAPatientIsIsAskedAbout) {
    find<QPlainTextEdit>("narrativeEdit")->setPlainText(QStringLiteral("A case, MRN 00482913."));
    whenAsked(QStringLiteral("guardDialog"), [](QDialog* asked) { asked->reject(); });
    save();
    EXPECT_TRUE(dialog().isVisible());
    EXPECT_EQ(me().narrative, QString());
}

TEST_F(SettingsDialogTest, startsAtLoginWhenAskedTo) {
    const OwnConfig config;
    EXPECT_FALSE(find<QCheckBox>("atLoginCheckBox")->isChecked());
    find<QCheckBox>("atLoginCheckBox")->setChecked(true);
    save();
    EXPECT_TRUE(startsAtLogin());
    EXPECT_FALSE(dialog().isVisible());
}

TEST_F(SettingsDialogTest, ctrlTabGoesThroughAllPagesAndBack) {
    activate(dialog());
    const auto* tabs = find<QTabWidget>("settingsTabs");
    const int count = tabs->count();
    find<QComboBox>("stageCombo")->setFocus();
    for (int page = 1; page <= count; ++page) {
        QTest::keyClick(dialog().focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
        EXPECT_EQ(tabs->currentIndex(), page % count);
    }
    QTest::keyClick(dialog().focusWidget(), Qt::Key_Backtab,
                    Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(tabs->currentIndex(), count - 1);
}

TEST_F(SettingsDialogTest, saysWhyItCannotStartAtLogin) {
    const OwnConfig config;
    QFile inTheWay(config.folder.filePath(QStringLiteral("autostart")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    find<QCheckBox>("atLoginCheckBox")->setChecked(true);
    save();
    EXPECT_TRUE(dialog().isVisible());
    EXPECT_FALSE(find<QCheckBox>("atLoginCheckBox")->accessibleDescription().isEmpty());
    EXPECT_TRUE(find<QCheckBox>("atLoginCheckBox")->isVisible()) << "its page is shown";
}

TEST_F(SettingsDialogTest, offersTheTrayOnlyWhereThereIsOne) {
    EXPECT_EQ(find<QCheckBox>("inTrayCheckBox")->isEnabled(), hasTray());
    find<QCheckBox>("inTrayCheckBox")->setChecked(true);
    save();
    EXPECT_TRUE(staysInTray());
}

TEST_F(SettingsDialogTest, theDailyCopiesAreOnUntilTheyAreSwitchedOff) {
    EXPECT_TRUE(keepsCopies());
    EXPECT_TRUE(find<QCheckBox>("dailyCopiesCheckBox")->isChecked());
    EXPECT_TRUE(find<QLabel>("copiesFolderLabel")->text().endsWith(QStringLiteral("backups")));
    EXPECT_FALSE(find<QPushButton>("showCopiesButton")->isEnabled()) << "there are none yet";
    find<QCheckBox>("dailyCopiesCheckBox")->setChecked(false);
    save();
    EXPECT_FALSE(keepsCopies());
    setKeepsCopies(true);
}

} // namespace matchbook
