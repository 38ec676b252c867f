// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/people.h"
#include "desktop/network/networkdialog.h"
#include "desktop/network/networkpicture.h"
#include "desktop/widgets/linelist.h"
#include "desktop/widgets/searchfield.h"

#include <QGraphicsItem>
#include <QPushButton>
#include <QSignalSpy>
#include <QWheelEvent>

namespace matchbook {

class NetworkDialogTest : public WithPeople {
protected:
    NetworkDialogTest() {
        m_anna = add(QStringLiteral("Anna Ames"));
        m_bo = addBy(QStringLiteral("Bo Bell"), m_anna);
        m_cy = addBy(QStringLiteral("Cy Cole"), m_anna);
    }

    ContactId addBy(const QString& name, ContactId by) {
        Contact contact;
        setWholeName(contact, name);
        contact.introducedBy = by;
        return *saveContact(*m_session, contact, {}, {});
    }

    void show(ContactId chosen = {}) {
        m_dialog = std::make_unique<NetworkDialog>(*m_workspace, chosen);
        activate(*m_dialog);
        m_picture = m_dialog->findChild<NetworkPicture*>();
        m_list = child<LineList>(*m_dialog, "networkList");
    }

    ContactId m_anna;
    ContactId m_bo;
    ContactId m_cy;
    std::unique_ptr<NetworkDialog> m_dialog;
    NetworkPicture* m_picture = nullptr;
    LineList* m_list = nullptr;
};

TEST_F(NetworkDialogTest, theListSaysInWordsWhatThePictureShows) {
    show();
    ASSERT_EQ(m_list->lines()->rowCount(), 3);
    const auto spokenAt = [this](int row) {
        return m_list->lines()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    EXPECT_EQ(spokenAt(0), u"Anna Ames, Introduced 2 people");
    EXPECT_EQ(spokenAt(1), u"Bo Bell, Introduced by Anna Ames");
}

TEST_F(NetworkDialogTest, aSearchNarrowsTheListAndOneChosenIsBroughtIntoThePicture) {
    show();
    child<SearchField>(*m_dialog, "networkSearchEdit")->setText(QStringLiteral("cole"));
    child<SearchField>(*m_dialog, "networkSearchEdit")->search();
    ASSERT_EQ(m_list->lines()->rowCount(), 1);
    m_list->setCurrentId(m_cy.value);
    EXPECT_EQ(m_picture->current(), m_cy);
    EXPECT_GE(m_picture->scaleNow(), 0.9);
}

TEST_F(NetworkDialogTest, theArrowsGoFromPersonToPersonAndEnterOpens) {
    show(m_anna);
    m_picture->setFocus();
    QTest::keyClick(m_picture, Qt::Key_Right);
    const ContactId first = m_picture->current();
    EXPECT_TRUE(first == m_bo || first == m_cy);
    EXPECT_EQ(m_list->currentId(), first.value) << "the list goes along";
    QTest::keyClick(m_picture, first == m_bo ? Qt::Key_Down : Qt::Key_Up);
    EXPECT_NE(m_picture->current(), first);
    QTest::keyClick(m_picture, Qt::Key_Left);
    EXPECT_EQ(m_picture->current(), m_anna);
    QSignalSpy asked(m_workspace.get(), &Workspace::contactRequested);
    QTest::keyClick(m_picture, Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].value<ContactId>(), m_anna);
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST_F(NetworkDialogTest, aClickOpensAndAPullDoesNot) {
    show();
    QSignalSpy asked(m_workspace.get(), &Workspace::contactRequested);
    QPoint bo;
    for (const QGraphicsItem* item : m_picture->items()) {
        if (item->toolTip().contains(u"Bo Bell"))
            bo = m_picture->mapFromScene(item->sceneBoundingRect().center());
    }
    QTest::mousePress(m_picture->viewport(), Qt::LeftButton, {}, bo);
    QTest::mouseRelease(m_picture->viewport(), Qt::LeftButton, {}, bo + QPoint(30, 0));
    EXPECT_EQ(m_picture->current(), m_bo);
    EXPECT_EQ(asked.count(), 0) << "the picture was pulled";
    QTest::mouseClick(m_picture->viewport(), Qt::LeftButton, {}, bo);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].value<ContactId>(), m_bo);
}

TEST_F(NetworkDialogTest, keysButtonsAndTheWheelZoom) {
    show();
    const double before = m_picture->scaleNow();
    QTest::keyClick(m_picture, Qt::Key_Plus);
    EXPECT_GT(m_picture->scaleNow(), before);
    QTest::keyClick(m_picture, Qt::Key_0);
    EXPECT_DOUBLE_EQ(m_picture->scaleNow(), before);
    QTest::mouseClick(child<QPushButton>(*m_dialog, "smallerButton"), Qt::LeftButton);
    EXPECT_LT(m_picture->scaleNow(), before);
    const QPointF middle(m_picture->viewport()->rect().center());
    QWheelEvent wheel(middle, m_picture->viewport()->mapToGlobal(middle), {}, {0, 120},
                      Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    const double small = m_picture->scaleNow();
    QApplication::sendEvent(m_picture->viewport(), &wheel);
    EXPECT_GT(m_picture->scaleNow(), small);
    for (int i = 0; i < 100; ++i)
        m_picture->zoom(2);
    EXPECT_LE(m_picture->scaleNow(), 3.01);
}

TEST_F(NetworkDialogTest, withoutIntroductionsItSaysHowToAddThem) {
    ASSERT_TRUE(deleteContacts(*m_session, {m_anna}));
    show();
    EXPECT_FALSE(m_picture->isVisible());
}

TEST_F(NetworkDialogTest, aNewIntroductionAppearsWhileItIsOpen) {
    show();
    addBy(QStringLiteral("Di Dorn"), m_cy);
    EXPECT_EQ(m_list->lines()->rowCount(), 4);
}

} // namespace matchbook
