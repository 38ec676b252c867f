// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/meeting.h"
#include "desktop/draft/scriptsdialog.h"
#include "support/print.h"

#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace matchbook {

namespace {

struct Scripts {
    explicit Scripts(EventKind kind) {
        Reminder here;
        here.subject = Subject::Event;
        here.subjectId = meeting.add("Example Days", {2026, 4, 11}, {2026, 4, 15}, kind).value;
        dialog = std::make_unique<ScriptsDialog>(*meeting.workspace, here);
        dialog->show();
    }

    [[nodiscard]] QString chosen() const {
        return dialog->findChild<QComboBox*>()->currentData().toString();
    }
    [[nodiscard]] QPlainTextEdit* text() const { return dialog->findChild<QPlainTextEdit*>(); }

    Meeting meeting;
    std::unique_ptr<ScriptsDialog> dialog;
};

} // namespace

TEST(ScriptsDialogTest, beginsWithWordsForWhereOneIs) {
    const auto all = draftTemplates();
    for (const EventKind kind :
         {EventKind::Conference, EventKind::Rotation, EventKind::Shadowing}) {
        const Scripts scripts(kind);
        const auto first = std::ranges::find(*all, scripts.chosen(), &DraftTemplate::id);
        ASSERT_NE(first, all->end());
        EXPECT_TRUE(first->situations.contains(situationOf(kind))) << token(kind);
    }
}

TEST(ScriptsDialogTest, offersNothingThatIsToBeSent) {
    const Scripts scripts(EventKind::Conference);
    const auto* combo = scripts.dialog->findChild<QComboBox*>();
    EXPECT_GT(combo->count(), 5);
    EXPECT_EQ(combo->findData(QStringLiteral("thank-you")), -1);
}

TEST(ScriptsDialogTest, copiesTheTextAsItStands) {
    const Scripts scripts(EventKind::Shadowing);
    EXPECT_FALSE(scripts.text()->toPlainText().isEmpty());
    scripts.text()->setPlainText(QStringLiteral("My own words"));
    QTest::mouseClick(scripts.dialog->findChild<QPushButton*>(QStringLiteral("copyButton")),
                      Qt::LeftButton);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("My own words"));
}

} // namespace matchbook
