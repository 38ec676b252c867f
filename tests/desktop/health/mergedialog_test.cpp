// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/health/mergedialog.h"
#include "support/print.h"
#include "support/store.h"

#include <QApplication>
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

TEST_F(MergeDialogTest, ofEachFieldTheChosenValueStands) {
    EXPECT_TRUE(dialog.findChild<QRadioButton*>(u"titleFirstRadio"_qs)->isChecked());
    click<QRadioButton>("titleSecondRadio");
    EXPECT_TRUE(text("standsLabel").contains(u"Section chief"_qs));
    EXPECT_TRUE(text("besideLabel").contains(u"Professor"_qs));
    click<QPushButton>("acceptButton");
    EXPECT_EQ(people(), QList{one});
    EXPECT_EQ(store.contact(one).title, u"Section chief");
    EXPECT_TRUE(store.contact(one).custom.contains(CustomValue{u"title"_qs, u"Professor"_qs}));
}

TEST_F(MergeDialogTest, whatIsNotChosenGoesWithWhoIsKeptAndWhatIsChosenStays) {
    click<QRadioButton>("keepSecondRadio");
    auto* second = dialog.findChild<QRadioButton*>(u"titleSecondRadio"_qs);
    EXPECT_TRUE(second->isChecked());
    second->click();
    click<QRadioButton>("keepFirstRadio");
    EXPECT_TRUE(second->isChecked());
    EXPECT_TRUE(text("standsLabel").contains(u"Section chief"_qs));
}

TEST_F(MergeDialogTest, aChoiceSaysItsFieldAndAnswersToArrows) {
    auto* first = dialog.findChild<QRadioButton*>(u"titleFirstRadio"_qs);
    EXPECT_EQ(first->accessibleName(), u"Title: Professor");
    QApplication::setActiveWindow(&dialog);
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    EXPECT_TRUE(dialog.findChild<QRadioButton*>(u"titleSecondRadio"_qs)->isChecked());
    EXPECT_TRUE(text("standsLabel").contains(u"Section chief"_qs));
}

TEST(MergeDialog, showsTheRolesOfBothAndWordsForEachFieldThatDiffers) {
    const test::Store store;
    Workspace workspace(store.session());
    const auto met = [&](const QString& name, QDate on) {
        return store.addConference(name, on, on);
    };
    Contact one;
    setWholeName(one, u"Jane Doe, MD"_qs);
    one.nickname = u"Jay"_qs;
    one.title = u"Professor"_qs;
    one.department = u"Radiology"_qs;
    one.specialty = u"IR"_qs;
    one.level = Level::Attending;
    one.usBased = true;
    one.relationship = Relationship::Mentor;
    one.sponsorship = Sponsorship::Asked;
    one.cadence = parsePeriod(u"P8W");
    one.mayFollowUp = true;
    one.pausedUntil = QDate(2026, 5, 1);
    one.metAt = met(u"Spring"_qs, {2026, 1, 10});
    one.introducedBy = store.add(u"Omar Haddad"_qs);
    Contact other = one;
    setWholeName(other, u"Joan Roe, PhD"_qs);
    other.nickname = u"Jo"_qs;
    other.title = u"Chief of everything that has to do with embolization & ablation"_qs;
    other.department = u"Surgery"_qs;
    other.specialty = u"DR"_qs;
    other.level = Level::Fellow;
    other.usBased = false;
    other.relationship = Relationship::Connection;
    other.sponsorship = Sponsorship::Active;
    other.cadence = parsePeriod(u"P3M");
    other.mayFollowUp = false;
    other.pausedUntil = QDate(2026, 6, 1);
    other.metAt = met(u"Winter"_qs, {2025, 12, 1});
    other.introducedBy = store.add(u"Lena Weiss"_qs);
    const auto first = *saveContact(store.session(), one, u"Lakeside Hospital"_qs, u"fellow"_qs);
    const auto second = *saveContact(store.session(), other, u"Northgate Clinic"_qs, u"chief"_qs);
    MergeDialog dialog(workspace, first, second);
    dialog.show();
    const auto stands = dialog.findChild<QLabel*>(u"standsLabel"_qs)->text();
    EXPECT_TRUE(stands.contains(u"Fellow · Lakeside Hospital"_qs)) << stands.toStdString();
    EXPECT_TRUE(stands.contains(u"Chief · Northgate Clinic"_qs));
    const auto beside = dialog.findChild<QLabel*>(u"besideLabel"_qs)->text();
    EXPECT_TRUE(beside.contains(u"timeline: Winter"_qs)) << beside.toStdString();
    const auto merged = previewMerge(store.session(), first, second);
    EXPECT_EQ(merged->differences.size(), 16);
    for (const MergeDifference& difference : merged->differences) {
        for (const QString& place : {u"First"_qs, u"Second"_qs}) {
            auto* radio =
                dialog.findChild<QRadioButton*>(difference.field + place + QStringLiteral("Radio"));
            ASSERT_TRUE(radio) << difference.field.toStdString();
            EXPECT_FALSE(radio->text().isEmpty()) << difference.field.toStdString();
            EXPECT_FALSE(radio->accessibleName().startsWith(difference.field));
        }
    }
}

TEST_F(MergeDialogTest, twoPeopleStayTwoAndAreNotAskedAboutAgain) {
    click<QPushButton>("twoPeopleButton");
    EXPECT_EQ(people().size(), 2);
    EXPECT_TRUE(duplicates(store.session())->isEmpty());
}
