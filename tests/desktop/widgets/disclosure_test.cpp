// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/themed.h"
#include "desktop/widgets/dialog.h"
#include "desktop/widgets/disclosure.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace matchbook {

class DisclosureTest : public Themed {
protected:
    DisclosureTest() {
        m_part.resize(400, 200);
        m_part.show();
    }

    QAbstractButton* title() {
        return m_part.findChild<QAbstractButton*>(QStringLiteral("moreButton"));
    }

    QLabel* m_content = new QLabel(QStringLiteral("inside"));
    Disclosure m_part{QStringLiteral("More"), m_content, QStringLiteral("more")};
};

TEST_F(DisclosureTest, isClosedUntilItsTitleIsPressed) {
    EXPECT_FALSE(m_content->isVisible());
    QSignalSpy toggled(&m_part, &Disclosure::toggled);
    QTest::keyClick(title(), Qt::Key_Space);
    EXPECT_TRUE(m_content->isVisible());
    QTest::mouseClick(title(), Qt::LeftButton);
    EXPECT_FALSE(m_content->isVisible());
    EXPECT_EQ(toggled.count(), 2);
}

TEST_F(DisclosureTest, enterOnItsTitleOpensItAndDoesNothingElse) {
    Dialog dialog(QStringLiteral("Edit"));
    dialog.body()->addWidget(&m_part);
    dialog.addAcceptAndCancel(QStringLiteral("Save"));
    dialog.show();
    QTest::keyClick(title(), Qt::Key_Return);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(m_content->isVisible());
    m_part.setParent(nullptr);
}

TEST_F(DisclosureTest, saysWhatIsInItOnlyWhileItIsClosed) {
    const QImage bare = m_part.grab().toImage();
    m_part.setSummary(QStringLiteral("two things"));
    EXPECT_NE(m_part.grab().toImage(), bare);
    EXPECT_EQ(title()->accessibleDescription(), QStringLiteral("two things"));
    m_part.setOpen(true);
    const QImage open = title()->grab().toImage();
    m_part.setSummary({});
    EXPECT_EQ(title()->grab().toImage(), open);
}

} // namespace matchbook
