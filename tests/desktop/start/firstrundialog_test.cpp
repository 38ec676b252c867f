// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/meeting.h"
#include "desktop/start/firstrundialog.h"
#include "session/profileactions.h"
#include "support/print.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTimer>

using namespace ::testing;

namespace matchbook {

namespace {

class FirstRunDialogTest : public Test {
protected:
    FirstRunDialogTest()
        : dialog(*meeting.workspace) {
        dialog.show();
    }

    template <class Widget>
    Widget* find(const char* name) {
        return dialog.findChild<Widget*>(QString::fromLatin1(name));
    }
    void click(const char* button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    Applicant saved() { return *applicant(*meeting.session); }

    Meeting meeting;
    FirstRunDialog dialog;
};

} // namespace

TEST_F(FirstRunDialogTest, skippingChangesNothing) {
    const Applicant before = saved();
    QTest::keyClicks(find<QLineEdit>("applicantNameEdit"), QStringLiteral("Sam Example"));
    for (const QString& answer : {QStringLiteral("cancelButton"), QStringLiteral("acceptButton")}) {
        QTimer::singleShot(0, qApp, [answer] {
            QWidget* question = QApplication::activeModalWidget();
            ASSERT_TRUE(question);
            question->findChild<QPushButton*>(answer)->click();
        });
        click("skipButton");
        EXPECT_EQ(dialog.isVisible(), answer == u"cancelButton");
    }
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
    EXPECT_EQ(saved(), before);
    EXPECT_EQ(dialog.next(), FirstRunDialog::Next::Empty);
}

TEST_F(FirstRunDialogTest, keepsTheAnswers) {
    QTest::keyClicks(find<QLineEdit>("applicantNameEdit"), QStringLiteral("Sam Example"));
    find<QComboBox>("stageCombo")->setCurrentIndex(1 + int(Stage::M3));
    find<QComboBox>("seasonCombo")->setCurrentIndex(1);
    QTest::mouseClick(find<QCheckBox>("internationalCheckBox"), Qt::LeftButton, {}, {8, 8});
    click("beginButton");
    EXPECT_EQ(saved().name, u"Sam Example");
    EXPECT_EQ(saved().stage, Stage::M3);
    EXPECT_EQ(saved().season, 2027) << "the next one that can still be applied to";
    EXPECT_TRUE(saved().international);
}

TEST_F(FirstRunDialogTest, noAnswerIsAnAnswerToo) {
    const Applicant before = saved();
    click("beginButton");
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(saved(), before);
}

TEST_F(FirstRunDialogTest, saysWhatToDoNext) {
    find<QRadioButton>("startImportRadio")->setChecked(true);
    click("beginButton");
    EXPECT_EQ(dialog.next(), FirstRunDialog::Next::Import);
}

TEST_F(FirstRunDialogTest, aBackupOfOnesOwnIsAWayToBegin) {
    find<QRadioButton>("startRestoreRadio")->setChecked(true);
    click("beginButton");
    EXPECT_EQ(dialog.next(), FirstRunDialog::Next::Restore);
}

TEST_F(FirstRunDialogTest, lookingAroundFirstLeavesTheOwnStoreEmpty) {
    const Applicant before = saved();
    QTest::keyClicks(find<QLineEdit>("applicantNameEdit"), QStringLiteral("Sam Example"));
    find<QRadioButton>("startSampleRadio")->setChecked(true);
    click("beginButton");
    EXPECT_EQ(dialog.next(), FirstRunDialog::Next::Sample);
    EXPECT_EQ(saved(), before);
    EXPECT_EQ(*contactCount(*meeting.session), 0);
}

TEST_F(FirstRunDialogTest, asksNotToWriteAboutPatients) {
    EXPECT_TRUE(find<QLabel>("privacyLabel")->isVisible());
    EXPECT_THAT(find<QLabel>("privacyLabel")->text().toStdString(),
                AllOf(HasSubstr("stays on this computer"), HasSubstr("patients")));
}

} // namespace matchbook
