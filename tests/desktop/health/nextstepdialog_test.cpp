// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/health/nextstepdialog.h"
#include "support/print.h"
#include "support/store.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace matchbook;

TEST(NextStepDialog, keepsATaskForThePerson) {
    const test::Store store;
    const auto jane = store.add(u"Jane Doe"_qs);
    Workspace workspace(store.session());
    NextStepDialog dialog(workspace, jane);
    auto* accept = dialog.findChild<QPushButton*>(u"acceptButton"_qs);
    EXPECT_FALSE(accept->isEnabled());
    dialog.findChild<QLineEdit*>(u"nextStepEdit"_qs)->setText(u"Send the abstract"_qs);
    ASSERT_TRUE(accept->isEnabled());
    accept->click();
    const auto items = contactDetails(store.session(), jane)->items;
    ASSERT_EQ(items.size(), 1);
    EXPECT_EQ(items[0].text, u"Send the abstract");
    EXPECT_EQ(items[0].kind, ActionItemKind::Task);
}
