// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/eventdialog.h"
#include "desktop/conferences/meeting.h"
#include "session/contactactions.h"
#include "support/print.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace ::testing;

namespace matchbook {

namespace {

class EventDialogTest : public Test {
protected:
    void open(const Event& event = {}) {
        dialog = std::make_unique<EventDialog>(*meeting.workspace, event);
        dialog->show();
    }

    template <class Widget>
    Widget* find(const char* name) {
        return dialog->findChild<Widget*>(QString::fromLatin1(name));
    }

    void setDay(const char* field, QDate day) { find<QDateEdit>(field)->setDate(day); }
    QDate day(const char* field) { return find<QDateEdit>(field)->date(); }
    void accept() { QTest::mouseClick(find<QPushButton>("acceptButton"), Qt::LeftButton); }
    bool isSaid(const char* text) {
        for (const auto* label : dialog->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text() == QString::fromUtf8(text))
                return true;
        }
        return false;
    }

    Meeting meeting;
    std::unique_ptr<EventDialog> dialog;
};

} // namespace

TEST_F(EventDialogTest, workAtASiteHasAPlaceAndASetting) {
    open();
    EXPECT_FALSE(find<QLineEdit>("organizationEdit")->isVisible()) << "a conference has none";
    QTest::keyClicks(find<QLineEdit>("nameEdit"), QStringLiteral("IR elective"));
    find<QComboBox>("kindCombo")->setCurrentIndex(int(EventKind::Elective));
    ASSERT_TRUE(find<QLineEdit>("organizationEdit")->isVisible());
    QTest::keyClicks(find<QLineEdit>("organizationEdit"), QStringLiteral("Example Hospital"));
    find<QComboBox>("settingCombo")->setCurrentIndex(2);
    accept();
    const Event event = meeting.event(dialog->saved());
    EXPECT_EQ(event.siteSetting, SiteSetting::Community);
    EXPECT_EQ(*organizationOf(*meeting.session, event), QStringLiteral("Example Hospital"));

    open(event);
    EXPECT_EQ(find<QLineEdit>("organizationEdit")->text(), QStringLiteral("Example Hospital"));
    find<QLineEdit>("organizationEdit")->clear();
    accept();
    EXPECT_FALSE(meeting.event(event.id).organization.isValid());
}

TEST_F(EventDialogTest, aMeetingWhoseDaysAreKnownNeedsOnlyItsName) {
    open();
    QTest::keyClicks(find<QLineEdit>("nameEdit"), QStringLiteral("rsna 2027"));
    EXPECT_EQ(day("startsEdit"), QDate(2027, 11, 14));
    EXPECT_EQ(day("endsEdit"), QDate(2027, 11, 18));
    EXPECT_EQ(find<QLineEdit>("cityEdit")->text(), QStringLiteral("Chicago"));
    find<QLineEdit>("cityEdit")->setText(QStringLiteral("Online"));
    accept();
    const Event saved = meeting.event(dialog->saved());
    EXPECT_EQ(saved.kind, EventKind::Conference);
    EXPECT_EQ(saved.city, QStringLiteral("Online")) << "it is only a proposal";
    open(saved);
    find<QLineEdit>("nameEdit")->setText(QStringLiteral("RSNA 2028"));
    EXPECT_EQ(day("startsEdit"), QDate(2027, 11, 14)) << "what is there already stays";
}

TEST_F(EventDialogTest, anEventIsDeletedAndComesBack) {
    open();
    EXPECT_FALSE(find<QPushButton>("deleteEventButton"));
    const EventId id = meeting.addConference();
    meeting.workspace->setActiveEvent(id);
    open(meeting.event(id));
    find<QPushButton>("deleteEventButton")->click();
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_FALSE(meeting.event(id).id);
    EXPECT_FALSE(meeting.workspace->activeEvent());
    ASSERT_TRUE(meeting.session->undo());
    EXPECT_TRUE(meeting.event(id).id);
}

TEST_F(EventDialogTest, everyKindOfEventCanBeMade) {
    for (size_t kind = 0; kind < tokens<EventKind>().size(); ++kind) {
        open();
        QTest::keyClicks(find<QLineEdit>("nameEdit"), QStringLiteral("Something"));
        find<QComboBox>("kindCombo")->setCurrentIndex(int(kind));
        accept();
        EXPECT_EQ(meeting.event(dialog->saved()).kind, static_cast<EventKind>(kind));
    }
}

TEST_F(EventDialogTest, namesThePeopleOneWantsToMeet) {
    Contact wanted;
    setWholeName(wanted, QStringLiteral("Ines Wished"));
    const auto id = saveContact(*meeting.session, wanted, {}, {});
    ASSERT_TRUE(id);
    open();
    QTest::keyClicks(find<QLineEdit>("nameEdit"), QStringLiteral("SIR 2027"));
    QTest::keyClicks(find<QLineEdit>("peopleEdit"), QStringLiteral("ines"));
    accept();
    EXPECT_EQ(meeting.event(dialog->saved()).wishes, QList{*id});
}

TEST_F(EventDialogTest, aNameThatNobodyHasIsNotLost) {
    open();
    QTest::keyClicks(find<QLineEdit>("nameEdit"), QStringLiteral("SIR 2027"));
    QTest::keyClicks(find<QLineEdit>("peopleEdit"), QStringLiteral("Zoe Zyzx"));
    accept();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(find<QLineEdit>("peopleEdit")->text(), QStringLiteral("Zoe Zyzx"));
}

TEST_F(EventDialogTest, savesWhatWasTyped) {
    open();
    QTest::keyClicks(find<QLineEdit>("nameEdit"), QStringLiteral(" SIR 2027 "));
    QTest::keyClicks(find<QLineEdit>("cityEdit"), QStringLiteral("Chicago"));
    find<QComboBox>("kindCombo")->setCurrentIndex(int(EventKind::Meeting));
    setDay("startsEdit", {2027, 3, 6});
    setDay("endsEdit", {2027, 3, 10});
    accept();
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    const Event event = meeting.event(dialog->saved());
    EXPECT_EQ(event.name, u"SIR 2027");
    EXPECT_EQ(event.city, u"Chicago");
    EXPECT_EQ(event.kind, EventKind::Meeting);
    EXPECT_EQ(event.ends, QDate(2027, 3, 10));
    EXPECT_EQ(event.returned, std::nullopt) << "the default stays a default";
}

TEST_F(EventDialogTest, refusesAnEndBeforeTheStart) {
    open();
    QTest::keyClicks(find<QLineEdit>("nameEdit"), QStringLiteral("SIR 2027"));
    setDay("startsEdit", {2027, 3, 6});
    setDay("endsEdit", {2027, 3, 5});
    accept();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(isSaid("It cannot end before it starts."));
    EXPECT_TRUE(events(*meeting.session)->isEmpty());
    setDay("endsEdit", {2027, 3, 6});
    accept();
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(EventDialogTest, refusesAnEventWithoutAName) {
    open();
    QTest::keyClicks(find<QLineEdit>("nameEdit"), QStringLiteral("   "));
    accept();
    EXPECT_TRUE(isSaid("An event needs a name."));
    EXPECT_TRUE(events(*meeting.session)->isEmpty());
}

TEST_F(EventDialogTest, refusesAReturnBeforeTheStart) {
    open();
    QTest::keyClicks(find<QLineEdit>("nameEdit"), QStringLiteral("SIR 2027"));
    setDay("startsEdit", {2027, 3, 6});
    setDay("returnedEdit", {2027, 3, 1});
    accept();
    EXPECT_TRUE(isSaid("You cannot be home again before it starts."));
}

TEST_F(EventDialogTest, theReturnFollowsTheEndUntilItIsChosen) {
    open();
    setDay("startsEdit", {2027, 3, 6});
    EXPECT_EQ(day("endsEdit"), QDate(2027, 3, 6));
    setDay("endsEdit", {2027, 3, 10});
    EXPECT_EQ(day("returnedEdit"), QDate(2027, 3, 11));
    find<QCheckBox>("virtualCheckBox")->setChecked(true);
    EXPECT_EQ(day("returnedEdit"), QDate(2027, 3, 10));
    setDay("returnedEdit", {2027, 3, 20});
    setDay("endsEdit", {2027, 3, 12});
    EXPECT_EQ(day("returnedEdit"), QDate(2027, 3, 20));
}

TEST_F(EventDialogTest, editsAnEventWithoutLosingTheRestOfIt) {
    Event event = meeting.event(meeting.addConference());
    event.goals = {{QStringLiteral("Faculty"), 3}};
    ASSERT_TRUE(saveEvent(*meeting.session, event).ok());
    open(event);
    find<QLineEdit>("nameEdit")->setText(QStringLiteral("SIR in Toronto"));
    accept();
    const Event saved = meeting.event(event.id);
    EXPECT_EQ(saved.name, u"SIR in Toronto");
    EXPECT_EQ(saved.goals, event.goals);
    EXPECT_EQ(saved.starts, event.starts);
}

TEST_F(EventDialogTest, offersTheMeetingsAndSocietiesOfTheGuides) {
    open();
    const auto offered = [this](const char* name, const QString& typed) {
        QCompleter* completer = find<QLineEdit>(name)->completer();
        completer->setCompletionPrefix(typed);
        return completer->currentCompletion();
    };
    EXPECT_EQ(offered("nameEdit", u"congress"_qs), u"CIRSE Annual Congress"_qs);
    EXPECT_EQ(offered("societyEdit", u"student council"_qs), u"SIR Medical Student Council"_qs);
}

} // namespace matchbook
