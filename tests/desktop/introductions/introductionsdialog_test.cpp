// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/meeting.h"
#include "desktop/introductions/introductionsdialog.h"
#include "session/profileactions.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace matchbook {

namespace {

class IntroductionsDialogTest : public ::testing::Test {
protected:
    IntroductionsDialogTest() {
        Applicant me;
        me.name = QStringLiteral("Sam Example");
        me.shortIntroduction = QStringLiteral("word ").repeated(50);
        EXPECT_TRUE(saveApplicant(*meeting.session, me).ok());
        dialog = std::make_unique<IntroductionsDialog>(*meeting.workspace);
        dialog->show();
    }

    template <class Widget>
    Widget* find(const char* name) {
        return dialog->findChild<Widget*>(QLatin1StringView(name));
    }
    QString length(const char* label) { return find<QLabel>(label)->text(); }

    Meeting meeting;
    std::unique_ptr<IntroductionsDialog> dialog;
};

} // namespace

TEST_F(IntroductionsDialogTest, saysHowLongATextTakes) {
    EXPECT_TRUE(length("shortLengthLabel").startsWith(QStringLiteral("50 words, about 21 s")));
    find<QPlainTextEdit>("shortEdit")->setPlainText(QStringLiteral("word ").repeated(71));
    EXPECT_TRUE(length("shortLengthLabel").contains(QStringLiteral("too long")));
}

TEST_F(IntroductionsDialogTest, aPatternIsOfferedOnlyWhileThereIsNoText) {
    EXPECT_FALSE(find<QPushButton>("shortPatternButton")->isVisible());
    EXPECT_FALSE(find<QPushButton>("longRehearseButton")->isEnabled());
    QTest::mouseClick(find<QPushButton>("longPatternButton"), Qt::LeftButton);
    EXPECT_TRUE(find<QPlainTextEdit>("longEdit")
                    ->toPlainText()
                    .startsWith(QStringLiteral("I am Sam Example")));
    EXPECT_FALSE(find<QPushButton>("longPatternButton")->isVisible());
}

TEST_F(IntroductionsDialogTest, rehearsingEndsWithTheTimeItTook) {
    auto* button = find<QPushButton>("shortRehearseButton");
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(button->text(), QStringLiteral("Stop"));
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(button->text(), QStringLiteral("Rehearse"));
    EXPECT_TRUE(length("shortTimeLabel").startsWith(QStringLiteral("You took")));
}

TEST_F(IntroductionsDialogTest, savingKeepsTheRestOfTheProfile) {
    find<QPlainTextEdit>("narrativeEdit")->setPlainText(QStringLiteral(" Because of hands. "));
    find<QPlainTextEdit>("longEdit")->setPlainText(QStringLiteral("The long one"));
    dialog->accept();
    const auto me = applicant(*meeting.session);
    EXPECT_EQ(me->name, QStringLiteral("Sam Example"));
    EXPECT_EQ(me->narrative, QStringLiteral("Because of hands."));
    EXPECT_EQ(me->longIntroduction, QStringLiteral("The long one"));
    ASSERT_TRUE(meeting.session->undo().ok());
    EXPECT_TRUE(applicant(*meeting.session)->narrative.isEmpty());
}

} // namespace matchbook
