// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/people.h"
#include "desktop/mainwindow.h"
#include "desktop/palette/shortcutsheet.h"
#include "desktop/window/menubar.h"

#include <QPointer>

#include <gmock/gmock.h>

using namespace ::testing;

namespace matchbook {

class ShortcutSheetTest : public WithPeople {
protected:
    std::vector<std::string> keysOf(const char* title) {
        std::vector<std::string> keys;
        for (const ShortcutGroup& group : shortcutGroups(menus)) {
            if (group.title != QString::fromUtf8(title))
                continue;
            for (const KeyHint& hint : group.keys)
                keys.push_back((hint.key + u' ' + hint.text).toStdString());
        }
        return keys;
    }

    MenuBar menus{*m_workspace};
};

TEST_F(ShortcutSheetTest, hasTheKeysOfEveryMenuInItsOrder) {
    EXPECT_THAT(keysOf("People"), ElementsAre("Ctrl+L Log a contact", "Ctrl+N New contact"));
    EXPECT_THAT(keysOf("View"), IsSupersetOf({"Ctrl+K Go to", "Ctrl+1 Today"}));
    EXPECT_THAT(keysOf("Help"), ElementsAre("F1 Keyboard shortcuts"));
}

TEST_F(ShortcutSheetTest, hasTheSingleKeysOfBothListsOfReminders) {
    EXPECT_THAT(keysOf("In Today"),
                IsSupersetOf({"D Done and log", "Shift+D Done, no log", "X Dismiss"}));
    EXPECT_THAT(keysOf("In “What is due”"), IsSupersetOf({"D Done and log", "X Dismiss"}));
    EXPECT_THAT(keysOf("In “What is due”"), Not(Contains("Shift+D Done, no log")));
}

TEST_F(ShortcutSheetTest, hasTheKeysOfALineAndOfListsThatNoMenuHas) {
    EXPECT_THAT(keysOf("At a conference"), Contains("Ctrl+Enter Add, and empty the line"));
    EXPECT_THAT(keysOf("In lists and on boards"), Contains("Ctrl+Shift+←/→ Move a card"));
}

TEST_F(ShortcutSheetTest, doesNotSayWhatWouldBeUndoneNow) {
    add(QStringLiteral("Jane Doe"));
    EXPECT_THAT(keysOf("Edit"), Contains("Ctrl+Z Undo"));
}

TEST_F(ShortcutSheetTest, opensAndClosesByKeys) {
    MainWindow window(*m_workspace);
    activate(window);
    QTest::keyClick(&window, Qt::Key_F1);
    const QPointer<ShortcutSheet> sheet = window.findChild<ShortcutSheet*>();
    ASSERT_TRUE(sheet && sheet->isVisible());
    QTest::keyClick(sheet, Qt::Key_Escape);
    EXPECT_FALSE(sheet && sheet->isVisible());
}

} // namespace matchbook
