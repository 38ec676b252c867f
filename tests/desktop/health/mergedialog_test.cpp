// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/health/mergedialog.h"
#include "support/print.h"
#include "support/store.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace matchbook;

namespace {

class MergeDialogTest : public ::testing::Test {
protected:
    MergeDialogTest()
        : one(add(u"Professor"_qs))
        , other(add(u"Section chief"_qs))
        , dialog(workspace, one, other) {
        dialog.show();
    }

    [[nodiscard]] ContactId add(const QString& title) const {
        Contact contact;
        setWholeName(contact, u"Jane Doe"_qs);
        contact.title = title;
        return *saveContact(store.session(), contact, {}, {});
    }

    template <class Button>
    void click(const char* name) {
        auto* button = dialog.findChild<Button*>(QString::fromLatin1(name));
        button->click();
    }
    QString text(const char* label) {
        return dialog.findChild<QLabel*>(QString::fromLatin1(label))->text();
    }
    [[nodiscard]] QList<ContactId> people() const { return *contactIds(store.session(), {}); }

    test::Store store;
    Workspace workspace{store.session()};
    ContactId one;
    ContactId other;
    MergeDialog dialog;
};

} // namespace

TEST_F(MergeDialogTest, saysWhatWillStandAndWhatIsKeptBesideIt) {
    EXPECT_TRUE(text("standsLabel").contains(u"Professor"_qs));
    EXPECT_TRUE(text("besideLabel").contains(u"Section chief"_qs));
    click<QRadioButton>("keepSecondRadio");
    EXPECT_TRUE(text("standsLabel").contains(u"Section chief"_qs));
    EXPECT_TRUE(text("besideLabel").contains(u"Professor"_qs));
}

TEST_F(MergeDialogTest, mergingKeepsTheChosenOne) {
    click<QRadioButton>("keepSecondRadio");
    click<QPushButton>("acceptButton");
    EXPECT_EQ(people(), QList{other});
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    ASSERT_TRUE(store.session().undo());
    EXPECT_EQ(people().size(), 2);
}

TEST_F(MergeDialogTest, twoPeopleStayTwoAndAreNotAskedAboutAgain) {
    click<QPushButton>("twoPeopleButton");
    EXPECT_EQ(people().size(), 2);
    EXPECT_TRUE(duplicates(store.session())->isEmpty());
}
