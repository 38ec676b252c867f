// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/experiences/experiencecard.h"
#include "desktop/experiences/experiencedialog.h"
#include "session/experienceactions.h"
#include "session/profileactions.h"
#include "support/print.h"
#include "support/store.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace matchbook {

namespace {

class ExperienceDialogTest : public ::testing::Test {
protected:
    ExperienceDialogTest() {
        Event event;
        event.kind = EventKind::Shadowing;
        event.name = u"Lakeside shadowing"_qs;
        event.starts = QDate(2026, 1, 10);
        event.ends = QDate(2026, 1, 11);
        id = *saveEvent(store.session(), event, u"Lakeside Hospital"_qs);
        auto me = *applicant(store.session());
        me.descriptionLimit = 20;
        EXPECT_TRUE(saveApplicant(store.session(), me));
        open();
    }

    void open() {
        dialog = std::make_unique<ExperienceDialog>(workspace, stored());
        dialog->show();
    }
    Event stored() { return events(store.session())->first(); }

    template <class Widget>
    Widget* find(const char* name) {
        return dialog->findChild<Widget*>(QLatin1StringView(name));
    }
    void copy(const char* name) { find<QAbstractButton>(name)->click(); }
    static QString clipboard() { return QApplication::clipboard()->text(); }

    test::Store store;
    Workspace workspace{store.session()};
    EventId id;
    std::unique_ptr<ExperienceDialog> dialog;
};

} // namespace

TEST_F(ExperienceDialogTest, whatFollowsFromTheEventStandsInTheFieldsAndIsCopied) {
    EXPECT_EQ(find<QLineEdit>("frequencyEdit")->placeholderText(), u"2 days");
    copy("frequencyEditCopyButton");
    EXPECT_EQ(clipboard(), u"2 days");
    copy("organizationEditCopyButton");
    EXPECT_EQ(clipboard(), u"Lakeside Hospital");
    find<QLineEdit>("organizationEdit")->setText(u"Lakeside"_qs);
    copy("organizationEditCopyButton");
    EXPECT_EQ(clipboard(), u"Lakeside") << "what was typed goes first";
    copy("copyAllButton");
    EXPECT_TRUE(
        clipboard().startsWith(u"Position title: Student observer\nOrganization: Lakeside\n"));
}

TEST_F(ExperienceDialogTest, theCounterFollowsTheTextAndSaysWhatIsTooMuch) {
    auto* text = find<QPlainTextEdit>("descriptionEdit");
    QTest::keyClicks(text, u"Watched"_qs);
    EXPECT_EQ(find<QLabel>("descriptionRoomLabel")->text(), u"7 of 20 characters");
    QTest::keyClicks(text, u" procedures and clinic"_qs);
    EXPECT_EQ(find<QLabel>("descriptionRoomLabel")->text(), u"29 of 20 characters: 9 too many");
    dialog->accept();
    EXPECT_EQ(stored().experience->description, u"Watched procedures and clinic")
        << "too long is said, and kept";
}

TEST_F(ExperienceDialogTest, onlyWhatWasTypedIsKept) {
    find<QLineEdit>("focusEdit")->setText(u"Medical education"_qs);
    dialog->accept();
    ASSERT_TRUE(stored().experience);
    Experience expected;
    expected.focus = u"Medical education"_qs;
    EXPECT_EQ(*stored().experience, expected);
    open();
    EXPECT_EQ(find<QLineEdit>("focusEdit")->text(), u"Medical education");
    find<QAbstractButton>("deleteButton")->click();
    EXPECT_FALSE(stored().experience);
    ASSERT_TRUE(store.session().undo());
    EXPECT_TRUE(stored().experience);
}

TEST_F(ExperienceDialogTest, theCardOfAStayLeadsThere) {
    ExperienceCard card(workspace);
    card.setEvent(stored());
    card.show();
    EXPECT_EQ(card.findChild<QLabel*>(u"durationLabel"_qs)->text(), u"2 days");
    card.findChild<QAbstractButton*>(u"writeExperienceButton"_qs)->click();
    auto* opened = QApplication::activeModalWidget();
    EXPECT_TRUE(qobject_cast<ExperienceDialog*>(opened));
    delete opened;
    Event conference = stored();
    conference.kind = EventKind::Conference;
    card.setEvent(conference);
    EXPECT_TRUE(card.isHidden());
}

} // namespace matchbook
