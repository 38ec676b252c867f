// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/log/peoplefield.h"
#include "desktop/log/quicklogdialog.h"
#include "desktop/themed.h"
#include "desktop/today/sampleday.h"
#include "desktop/widgets/chip.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>
#include <QTimer>

namespace matchbook {

class QuickLogTest : public Themed {
protected:
    void open(std::unique_ptr<QuickLogDialog> dialog) {
        m_dialog = std::move(dialog);
        m_dialog->show();
        QApplication::setActiveWindow(m_dialog.get());
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void open() { open(std::make_unique<QuickLogDialog>(m_workspace)); }

    QLineEdit* names() { return m_dialog->findChild<QLineEdit*>(QStringLiteral("peopleEdit")); }
    QComboBox* box(const char* name) {
        return m_dialog->findChild<QComboBox*>(QLatin1StringView(name));
    }

    static Contact named(const char* name) {
        Contact contact;
        setWholeName(contact, QString::fromUtf8(name));
        return contact;
    }

    QList<Interaction> logged(ContactId person) {
        return *m_day.session().read(
            [&](Stores& stores) { return stores.interactions.find(timelineOf(stores, person)); });
    }

    test::SampleDay m_day;
    Workspace m_workspace{m_day.session()};
    std::unique_ptr<QuickLogDialog> m_dialog;
};

TEST_F(QuickLogTest, aNameAndEnterMeansInTouchToday) {
    open();
    QSignalSpy said(&m_workspace, &Workspace::said);
    const qsizetype before = logged(m_day.rivera).size();
    QTest::keyClicks(names(), QStringLiteral("rivera"));
    QTest::keyClick(names(), Qt::Key_Return);
    EXPECT_FALSE(m_dialog->isVisible());
    ASSERT_EQ(logged(m_day.rivera).size(), before + 1);
    EXPECT_EQ(logged(m_day.rivera).first().on, m_day.session().today());
    ASSERT_EQ(said.count(), 1);
    EXPECT_TRUE(said[0][1].toBool());
}

TEST_F(QuickLogTest, peopleTakenAwayAreNotLeftWithoutAQuestion) {
    open(std::make_unique<QuickLogDialog>(m_workspace, QList{m_day.rivera, m_day.okonkwo}));
    Q_EMIT m_dialog->findChild<Chip*>()->removeRequested();
    auto* people = m_dialog->findChild<PeopleField*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return people->people().size() == 1; }));
    QTimer::singleShot(0, qApp, [] {
        QWidget* question = QApplication::activeModalWidget();
        ASSERT_TRUE(question);
        question->findChild<QPushButton*>(QStringLiteral("cancelButton"))->click();
    });
    m_dialog->reject();
    EXPECT_TRUE(m_dialog->isVisible());
}

TEST_F(QuickLogTest, aWordOfSomebodysNotesIsNotTheirName) {
    Contact rashid;
    setWholeName(rashid, QStringLiteral("Rashid Benhaddou"));
    rashid.note = QStringLiteral("works on dialysis access");
    const ContactId id = *saveContact(m_day.session(), rashid, {}, {});
    open();
    QTest::keyClicks(names(), QStringLiteral("dialysis"));
    QTest::keyClick(names(), Qt::Key_Return);
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_TRUE(logged(id).isEmpty());
}

TEST_F(QuickLogTest, ofSeveralMatchesTheFirstIsTakenToBeLookedAtBeforeItIsSaved) {
    const auto adams = *saveContact(m_day.session(), named("Jane Adams"), {}, {});
    const auto zimmer = *saveContact(m_day.session(), named("Jane Zimmer"), {}, {});
    open();
    QTest::keyClicks(names(), QStringLiteral("jane"));
    QTest::keyClick(names(), Qt::Key_Return);
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_TRUE(logged(adams).isEmpty());
    EXPECT_EQ(m_dialog->interaction().people, QList<ContactId>{adams});
    const auto* field = m_dialog->findChild<PeopleField*>();
    EXPECT_EQ(field->complaint(), QStringLiteral("Several people match. Is this the one?"));
    QTest::keyClick(names(), Qt::Key_Return);
    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_EQ(logged(adams).size(), 1);
    EXPECT_TRUE(logged(zimmer).isEmpty());
}

TEST_F(QuickLogTest, somebodyWhoIsNotThereYetIsAddedOnTheWay) {
    open();
    auto* add = m_dialog->findChild<QPushButton*>(QStringLiteral("addTypedButton"));
    QTest::keyClicks(names(), QStringLiteral("Zoe Zyzx"));
    EXPECT_FALSE(add->isVisible());
    QTest::keyClick(names(), Qt::Key_Return);
    ASSERT_TRUE(add->isVisible());
    EXPECT_EQ(add->text(), QStringLiteral("Add Zoe Zyzx"));
    QTest::mouseClick(add, Qt::LeftButton);
    EXPECT_FALSE(add->isVisible());
    ASSERT_EQ(m_dialog->interaction().people.size(), 1);
    QTest::keyClick(names(), Qt::Key_Return);
    EXPECT_FALSE(m_dialog->isVisible());
    const auto zoe = findContact(m_day.session(), QStringLiteral("Zoe Zyzx"));
    ASSERT_TRUE(zoe);
    EXPECT_EQ(logged(*zoe).size(), 1);
    ASSERT_TRUE(m_day.session().undo().ok());
    EXPECT_FALSE(findContact(m_day.session(), QStringLiteral("Zoe Zyzx")))
        << "they came with the entry and go with it";
}

TEST_F(QuickLogTest, namesThatNobodyHasStayApartAndAreAddedOneByOne) {
    const ContactId adams = *saveContact(m_day.session(), named("Xaver Adams"), {}, {});
    open();
    auto* add = m_dialog->findChild<QPushButton*>(QStringLiteral("addTypedButton"));
    QTest::keyClicks(names(), QStringLiteral("nikodem, xaver, zuleika"));
    EXPECT_EQ(names()->text(), QStringLiteral("nikodem, zuleika"));
    EXPECT_EQ(m_dialog->interaction().people, QList<ContactId>{adams});
    QTest::keyClick(names(), Qt::Key_Return);
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_EQ(m_dialog->findChild<PeopleField*>()->complaint(),
              QStringLiteral("Nobody is called “nikodem” here"));
    EXPECT_EQ(add->text(), QStringLiteral("Add nikodem"));
    QTest::mouseClick(add, Qt::LeftButton);
    EXPECT_EQ(add->text(), QStringLiteral("Add zuleika"));
    QTest::mouseClick(add, Qt::LeftButton);
    EXPECT_FALSE(add->isVisible());
    EXPECT_EQ(names()->text(), QString());
    QTest::keyClick(names(), Qt::Key_Return);
    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_EQ(logged(adams).size(), 1);
    const auto added = findContact(m_day.session(), QStringLiteral("zuleika"));
    ASSERT_TRUE(added);
    EXPECT_EQ(logged(*added).size(), 1);
}

TEST_F(QuickLogTest, whoIsOfferedIsTakenThoughTheLineWasEmptiedMeanwhile) {
    open();
    QTest::keyClicks(names(), QStringLiteral("rivera"));
    auto* offered = m_dialog->findChild<PeopleField*>()->findChild<QCompleter*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return offered->popup()->isVisible(); }));
    names()->clear();
    Q_EMIT offered->activated(offered->completionModel()->index(0, 0));
    EXPECT_EQ(m_dialog->interaction().people, QList<ContactId>{m_day.rivera});
}

TEST_F(QuickLogTest, whoIsChosenAlreadyIsKnown) {
    ASSERT_TRUE(saveContact(m_day.session(), named("Xaver Adams"), {}, {}));
    open();
    QTest::keyClicks(names(), QStringLiteral("xaver, xaver,"));
    EXPECT_EQ(m_dialog->findChild<PeopleField*>()->complaint(), QString());
    EXPECT_EQ(m_dialog->interaction().people.size(), 1);
    EXPECT_EQ(names()->text(), QString());
}

TEST_F(QuickLogTest, whoWasAddedOnTheWayIsNotStoredWhenNothingIsLogged) {
    open();
    auto* add = m_dialog->findChild<QPushButton*>(QStringLiteral("addTypedButton"));
    QTest::keyClicks(names(), QStringLiteral("Zoe Zyzx"));
    QTest::keyClick(names(), Qt::Key_Return);
    QTest::mouseClick(add, Qt::LeftButton);
    EXPECT_EQ(m_dialog->findChildren<Chip*>().size(), 1);
    QTimer::singleShot(0, qApp, [] {
        QWidget* question = QApplication::activeModalWidget();
        ASSERT_TRUE(question);
        question->findChild<QPushButton*>(QStringLiteral("acceptButton"))->click();
    });
    m_dialog->reject();
    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_FALSE(findContact(m_day.session(), QStringLiteral("Zoe Zyzx")));
}

TEST_F(QuickLogTest, anAddressThatNobodyHasIsNotOfferedAsAName) {
    open();
    QTest::keyClicks(names(), QStringLiteral("zoe@example.org"));
    QTest::keyClick(names(), Qt::Key_Return);
    EXPECT_FALSE(m_dialog->findChild<QPushButton*>(QStringLiteral("addTypedButton"))->isVisible());
}

TEST_F(QuickLogTest, growsWithItsNamesSoThatNothingIsScrolled) {
    open();
    const int before = m_dialog->height();
    QList<ContactId> people;
    for (int i = 0; i < 3; ++i)
        people.append(*saveContact(m_day.session(), named("Bartholomew Longname"), {}, {}));
    m_dialog->findChild<PeopleField*>()->setPeople(people);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_dialog->height() > before; }));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return m_dialog->findChild<QScrollArea*>()->verticalScrollBar()->maximum() == 0; }));
}

TEST_F(QuickLogTest, severalRemindersAreLoggedWithAllTheirPeople) {
    QList<Reminder> updates = *reminders(m_day.session(), 0);
    updates.removeIf([](const Reminder& one) { return one.rule != u"mentor-update"; });
    ASSERT_GT(updates.size(), 1);
    open(std::make_unique<QuickLogDialog>(m_workspace, updates));
    EXPECT_EQ(m_dialog->interaction().people.size(), updates.size());
    QSignalSpy said(&m_workspace, &Workspace::said);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    EXPECT_EQ(said[0][0].toString(),
              QStringLiteral("%1 reminders done and logged").arg(updates.size()));
    const auto left = reminders(m_day.session(), 0);
    EXPECT_EQ(std::ranges::count(*left, QStringLiteral("mentor-update"), &Reminder::rule), 0);
}

TEST_F(QuickLogTest, aPatientInTheNoteIsAskedAboutBeforeItIsSaved) {
    open();
    m_dialog->findChild<QLineEdit*>(QStringLiteral("noteEdit"))
        ->setText(QStringLiteral("Showed me MRN 00482913"));
    QTimer::singleShot(0, qApp, [] {
        auto* guard = QApplication::activeModalWidget();
        ASSERT_NE(guard, nullptr);
        guard->findChild<QPushButton*>(QStringLiteral("takeOutButton"))->click();
    });
    QTest::keyClicks(names(), QStringLiteral("rivera"));
    QTest::keyClick(names(), Qt::Key_Return);
    EXPECT_EQ(logged(m_day.rivera).first().note, QStringLiteral("Showed me …"));
}

TEST_F(QuickLogTest, aNameIsLookedUpOnceTypingRests) {
    open();
    const auto* matches = m_dialog->findChild<PeopleField*>()->findChild<QStringListModel*>();
    QTest::keyClicks(names(), QStringLiteral("rive"));
    EXPECT_EQ(matches->rowCount(), 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return matches->rowCount() == 1; }));
}

TEST_F(QuickLogTest, severalPeopleBecomeOneInteraction) {
    open();
    QTest::keyClicks(names(), QStringLiteral("okonkwo,"));
    EXPECT_EQ(m_dialog->findChildren<Chip*>().size(), 1);
    QTest::keyClicks(names(), QStringLiteral("rivera"));
    QTest::keyClick(names(), Qt::Key_Return);
    EXPECT_EQ(logged(m_day.okonkwo).first().people,
              (QList<ContactId>{m_day.okonkwo, m_day.rivera}));
}

TEST_F(QuickLogTest, backspaceTakesTheLastPersonAway) {
    open(std::make_unique<QuickLogDialog>(m_workspace,
                                          QList<ContactId>{m_day.okonkwo, m_day.rivera}));
    QTest::keyClick(names(), Qt::Key_Backspace);
    EXPECT_EQ(m_dialog->interaction().people, QList<ContactId>{m_day.okonkwo});
}

TEST_F(QuickLogTest, aNameNobodyHasIsRefusedAndNothingIsLogged) {
    open();
    QTest::keyClicks(names(), QStringLiteral("Zzyzx"));
    QTest::keyClick(names(), Qt::Key_Return);
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_FALSE(m_day.session()
                     .read([](Stores& stores) { return stores.interactions.all().size() > 6; })
                     .value());
}

TEST_F(QuickLogTest, aTalkToBeNotedIsThatOfTheMeeting) {
    const auto event =
        m_day.addConference(QStringLiteral("Sample Meeting"), {2026, 2, 20}, {2026, 2, 22});
    Contact person;
    person.name = QStringLiteral("Noah Feld");
    person.metAt = event;
    Reminder reminder;
    reminder.contact = *saveContact(m_day.session(), person, {}, {});
    reminder.rule = QStringLiteral("conference-notes");
    reminder.action = QStringLiteral("log");
    reminder.anchor = QDate(2026, 2, 21);
    open(std::make_unique<QuickLogDialog>(m_workspace, QList<Reminder>{reminder}));
    const Interaction talk = m_dialog->interaction();
    EXPECT_EQ(talk.channel, Channel::InPerson);
    EXPECT_EQ(talk.direction, Direction::Mutual);
    EXPECT_EQ(talk.event, event);
    EXPECT_EQ(talk.on, QDate(2026, 2, 21));
}

TEST_F(QuickLogTest, keepsChannelPurposeAndNote) {
    open(std::make_unique<QuickLogDialog>(m_workspace, QList<ContactId>{m_day.okonkwo}));
    box("channelCombo")->setCurrentIndex(int(Channel::Phone));
    box("purposeCombo")->setCurrentIndex(int(Purpose::Question));
    auto* note = m_dialog->findChild<QLineEdit*>(QStringLiteral("noteEdit"));
    QTest::keyClicks(note, QStringLiteral("Asked about the registry"));
    QTest::keyClick(note, Qt::Key_Return);
    const Interaction made = logged(m_day.okonkwo).first();
    EXPECT_EQ(made.channel, Channel::Phone);
    EXPECT_EQ(made.purpose, Purpose::Question);
    EXPECT_EQ(made.note, QStringLiteral("Asked about the registry"));
}

TEST_F(QuickLogTest, controlEnterSavesFromAnyField) {
    open(std::make_unique<QuickLogDialog>(m_workspace, QList<ContactId>{m_day.okonkwo}));
    const qsizetype before = logged(m_day.okonkwo).size();
    QTest::keyClick(m_dialog->findChild<QLineEdit*>(QStringLiteral("noteEdit")), Qt::Key_Return,
                    Qt::ControlModifier);
    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_EQ(logged(m_day.okonkwo).size(), before + 1);
}

TEST_F(QuickLogTest, beginsWithTheEventOfEventMode) {
    const QDate today = m_day.session().today();
    const EventId event =
        m_day.addConference(QStringLiteral("Example Days"), today.addDays(-1), today.addDays(1));
    m_workspace.setActiveEvent(event);
    open(std::make_unique<QuickLogDialog>(m_workspace, QList<ContactId>{m_day.okonkwo}));
    EXPECT_EQ(m_dialog->interaction().event, event);
    EXPECT_EQ(m_dialog->interaction().channel, Channel::InPerson);
    m_workspace.setActiveEvent({});
}

TEST_F(QuickLogTest, doneAndLogFinishesTheReminderAsOneStep) {
    const auto all = reminders(m_day.session(), 0);
    const auto promise = std::ranges::find(*all, QStringLiteral("promise-due"), &Reminder::rule);
    ASSERT_NE(promise, all->end());
    open(std::make_unique<QuickLogDialog>(m_workspace, QList<Reminder>{*promise}));
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    const auto stillThere = [&] {
        const auto now = reminders(m_day.session(), 0);
        return std::ranges::count(*now, promise->key, &Reminder::key) > 0;
    };
    EXPECT_FALSE(stillThere());
    const qsizetype contacts = logged(promise->contact).size();
    ASSERT_TRUE(m_day.session().undo().ok());
    EXPECT_TRUE(stillThere());
    EXPECT_EQ(logged(promise->contact).size(), contacts - 1);
}

TEST_F(QuickLogTest, deletingTheLogBringsACadenceBack) {
    const auto all = reminders(m_day.session(), 0);
    const auto update = std::ranges::find_if(*all, [&](const Reminder& one) {
        return one.rule == u"mentor-update" && one.contact == m_day.okonkwo;
    });
    ASSERT_NE(update, all->end());
    open(std::make_unique<QuickLogDialog>(m_workspace, QList<Reminder>{*update}));
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    ASSERT_TRUE(deleteInteraction(m_day.session(), logged(m_day.okonkwo).first().id).ok());
    const auto now = reminders(m_day.session(), 0);
    EXPECT_EQ(std::ranges::count(*now, update->key, &Reminder::key), 1);
}

} // namespace matchbook
