// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/guard/guard.h"
#include "desktop/guard/guarddialog.h"
#include "desktop/themed.h"
#include "desktop/today/sampleday.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace matchbook {

namespace {

const QString note = QStringLiteral("Good talk. MRN 00482913 was the case, DOB 07/22/1951.");

/// Presses a button of the next dialog, after typing a reason if there is one.
void answerWith(const char* buttonName, const QString& reason = {}) {
    QTimer::singleShot(0, qApp, [=] {
        auto* dialog = qobject_cast<GuardDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        dialog->findChild<QLineEdit*>(QStringLiteral("reasonEdit"))->setText(reason);
        dialog->findChild<QPushButton*>(QLatin1StringView(buttonName))->click();
        if (dialog->isVisible())
            dialog->reject();
    });
}

} // namespace

class GuardTest : public Themed {
protected:
    std::optional<QString> kept(const QString& text) {
        return textToKeep(m_workspace, text, nullptr);
    }

    test::SampleDay m_day;
    Workspace m_workspace{m_day.session()};
};

TEST_F(GuardTest, doesNotAskAboutAnOrdinaryNote) {
    const QString ordinary = QStringLiteral("Talked about shunts, call back on April 12.");
    EXPECT_EQ(kept(ordinary), ordinary);
}

TEST_F(GuardTest, takesOutWhatItFound) {
    answerWith("takeOutButton");
    EXPECT_EQ(kept(note), QStringLiteral("Good talk. … was the case, DOB …."));
}

TEST_F(GuardTest, goingBackKeepsNothing) {
    answerWith("backButton");
    EXPECT_EQ(kept(note), std::nullopt);
}

TEST_F(GuardTest, whatIsAboutNoPatientStaysAndIsNotAskedAgain) {
    answerWith("keepButton", QStringLiteral("A made-up example"));
    EXPECT_EQ(kept(note), note);
    EXPECT_EQ(kept(note), note);
}

TEST_F(GuardTest, wantsAReason) {
    answerWith("keepButton", QStringLiteral("  "));
    EXPECT_EQ(kept(note), std::nullopt);
}

TEST_F(GuardTest, changesTheFieldItTookSomethingOutOf) {
    QPlainTextEdit field(note);
    answerWith("takeOutButton");
    EXPECT_TRUE(mayKeep(m_workspace, &field));
    EXPECT_FALSE(field.toPlainText().contains(QStringLiteral("MRN")));
    EXPECT_TRUE(field.document()->isModified());
    QLineEdit line(note);
    answerWith("backButton");
    EXPECT_FALSE(mayKeep(m_workspace, &line));
    EXPECT_EQ(line.text(), note);
}

} // namespace matchbook
