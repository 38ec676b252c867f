// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/reminders/putoffdialog.h"
#include "desktop/themed.h"
#include "desktop/widgets/emptystate.h"
#include "desktop/widgets/linelist.h"
#include "session/logactions.h"
#include "session/reminderactions.h"
#include "support/print.h"
#include "support/store.h"

#include <QPushButton>
#include <QTest>

namespace matchbook {

class PutOffDialogTest : public Themed {
protected:
    PutOffDialogTest() {
        m_store.log(m_store.addMentor(u"Jane Sample"_qs), {2026, 1, 31});
        m_store.clock.setDay({2026, 4, 2});
    }

    static Row row(PutOffDialog& dialog) {
        auto* lines = dialog.findChild<LineList*>(u"putOffList"_qs)->lines();
        return lines->line(lines->index(0)).row;
    }

    test::Store m_store{{2026, 2, 1}};
    Workspace m_workspace{m_store.session()};
    const QString m_key = u"mentor-update/contact-1/2026-01-31"_qs;
};

TEST_F(PutOffDialogTest, saysWhatIsPutOffAndUntilWhen) {
    ASSERT_TRUE(snooze(m_store.session(), m_key, {2026, 4, 9}));
    PutOffDialog dialog(m_workspace);
    EXPECT_EQ(row(dialog).title, u"Send Jane Sample an update");
    EXPECT_EQ(row(dialog).subtitle, u"Put off on 2 Apr");
    EXPECT_EQ(row(dialog).meta, u"back on Thu 9 Apr");
    ASSERT_TRUE(mute(m_store.session(), m_key, MuteScope::Rule));
    EXPECT_EQ(row(dialog).title, u"Send someone an update");
    EXPECT_EQ(row(dialog).subtitle, u"Off for everybody, since 2 Apr");
}

TEST_F(PutOffDialogTest, namesWhomARuleThatAsksNoMoreWasMutedFor) {
    ASSERT_TRUE(mute(m_store.session(), m_key, MuteScope::Person));
    m_store.log(ContactId{1}, {2026, 4, 2});
    PutOffDialog dialog(m_workspace);
    EXPECT_EQ(row(dialog).title, u"Send Jane Sample an update");
}

TEST_F(PutOffDialogTest, aRuleThatIsOffHasNoOpenEnd) {
    ActionItem item;
    item.kind = ActionItemKind::Commitment;
    item.person = ContactId{1};
    item.text = u"Send the list"_qs;
    item.due = QDate(2026, 3, 30);
    ASSERT_TRUE(addActionItem(m_store.session(), item));
    QString promise;
    for (const Reminder& one : *reminders(m_store.session(), 0)) {
        if (one.title.contains(u"Send the list"))
            promise = one.key;
    }
    ASSERT_TRUE(mute(m_store.session(), promise, MuteScope::Rule));
    PutOffDialog dialog(m_workspace);
    EXPECT_EQ(row(dialog).title, u"Keep your promise");
}

TEST_F(PutOffDialogTest, bringsOneBackUntilNoneIsLeft) {
    ASSERT_TRUE(dismiss(m_store.session(), m_key));
    PutOffDialog dialog(m_workspace);
    dialog.show();
    auto* back = dialog.findChild<QPushButton*>(u"bringBackButton"_qs);
    QTest::mouseClick(back, Qt::LeftButton);
    EXPECT_TRUE(putOff(m_store.session())->isEmpty());
    EXPECT_FALSE(back->isEnabled());
    EXPECT_TRUE(dialog.findChild<EmptyState*>()->isVisible());
}

} // namespace matchbook
