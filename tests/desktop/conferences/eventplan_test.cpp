// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/daydialog.h"
#include "desktop/conferences/dayscard.h"
#include "desktop/conferences/goalscard.h"
#include "desktop/conferences/wishescard.h"
#include "desktop/contacts/people.h"
#include "desktop/widgets/linelist.h"
#include "session/contactactions.h"
#include "session/eventgoals.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

namespace matchbook {

class DaysCardTest : public WithPeople {
protected:
    DaysCardTest() {
        m_event.starts = QDate(2026, 6, 8);
        m_event.ends = QDate(2026, 6, 26);
        m_event.days = {
            {.on = QDate(2026, 6, 9), .seen = QStringLiteral("A port"), .reflection = {}}};
        m_card.setDays(m_event, m_session->today());
    }

    QList<EventDay> changedTo(const QSignalSpy& spy) {
        return spy.value(0).value(0).value<QList<EventDay>>();
    }

    Event m_event;
    DaysCard m_card{*m_workspace};
};

TEST_F(DaysCardTest, aDayIsAddedInItsPlace) {
    QSignalSpy changed(&m_card, &DaysCard::changed);
    whenAsked(QStringLiteral("dayDialog"), [](QDialog* dialog) {
        child<QComboBox>(*dialog, "portionCombo")->setCurrentIndex(int(DayPortion::Morning));
        child<QPlainTextEdit>(*dialog, "seenEdit")->setPlainText(QStringLiteral(" Two biopsies\n"));
        dialog->accept();
    });
    child<QPushButton>(m_card, "addDayButton")->click();
    const auto days = changedTo(changed);
    ASSERT_EQ(days.size(), 2);
    EXPECT_EQ(days[1].on, m_session->today()) << "the event runs";
    EXPECT_EQ(days[1].portion, DayPortion::Morning);
    EXPECT_EQ(days[1].seen, QStringLiteral("Two biopsies"));
}

TEST_F(DaysCardTest, aTitledNameInWhatWasSeenIsAskedAbout) {
    QSignalSpy changed(&m_card, &DaysCard::changed);
    whenAsked(QStringLiteral("dayDialog"), [](QDialog* dialog) {
        whenAsked(QStringLiteral("guardDialog"),
                  [](QDialog* guard) { child<QPushButton>(*guard, "takeOutButton")->click(); });
        child<QPlainTextEdit>(*dialog, "seenEdit")
            ->setPlainText(QStringLiteral("Saw Mr. Smith today"));
        dialog->accept();
    });
    child<QPushButton>(m_card, "addDayButton")->click();
    EXPECT_EQ(changedTo(changed).value(1).seen, QStringLiteral("Saw … today"));
}

TEST_F(DaysCardTest, noDayIsNotedTwice) {
    m_event.days.append({.on = m_session->today(), .seen = {}, .reflection = {}});
    m_card.setDays(m_event, m_session->today());
    QSignalSpy changed(&m_card, &DaysCard::changed);
    whenAsked(QStringLiteral("dayDialog"), [this](QDialog* dialog) {
        auto* day = child<QDateEdit>(*dialog, "dayEdit");
        EXPECT_EQ(day->date(), m_session->today().addDays(-1)) << "the latest that is open";
        day->setDate(m_session->today());
        dialog->accept();
        EXPECT_EQ(dialog->result(), QDialog::Rejected) << "it stays open";
        day->setDate(m_session->today().addDays(-1)); // as it was, so that nothing is asked
        dialog->reject();
    });
    child<QPushButton>(m_card, "addDayButton")->click();
    EXPECT_TRUE(changed.isEmpty());
}

TEST_F(DaysCardTest, whereEveryDayIsNotedAddingOneOpensTheLast) {
    m_event.starts = m_event.ends = m_session->today();
    m_event.days = {{.on = m_session->today(), .seen = QStringLiteral("A port"), .reflection = {}}};
    m_card.setDays(m_event, m_session->today());
    QSignalSpy changed(&m_card, &DaysCard::changed);
    whenAsked(QStringLiteral("dayDialog"), [](QDialog* dialog) {
        auto* seen = child<QPlainTextEdit>(*dialog, "seenEdit");
        EXPECT_EQ(seen->toPlainText(), QStringLiteral("A port"));
        seen->setPlainText(QStringLiteral("Two ports"));
        dialog->accept();
    });
    child<QPushButton>(m_card, "addDayButton")->click();
    const auto days = changedTo(changed);
    ASSERT_EQ(days.size(), 1);
    EXPECT_EQ(days[0].seen, QStringLiteral("Two ports"));
}

TEST_F(DaysCardTest, aPatientInAReflectionIsAskedAbout) {
    QSignalSpy changed(&m_card, &DaysCard::changed);
    whenAsked(QStringLiteral("dayDialog"), [](QDialog* dialog) {
        whenAsked(QStringLiteral("guardDialog"),
                  [](QDialog* guard) { child<QPushButton>(*guard, "takeOutButton")->click(); });
        child<QPlainTextEdit>(*dialog, "reflectionEdit")
            ->setPlainText(QStringLiteral("MRN 00482913 taught me patience"));
        dialog->accept();
    });
    child<QPushButton>(m_card, "addDayButton")->click();
    EXPECT_EQ(changedTo(changed).value(1).reflection, QStringLiteral("… taught me patience"));
}

TEST_F(DaysCardTest, aDayIsTakenAway) {
    QSignalSpy changed(&m_card, &DaysCard::changed);
    child<QAbstractButton>(m_card, "removeDay0Button")->click();
    ASSERT_EQ(changed.count(), 1);
    EXPECT_TRUE(changedTo(changed).isEmpty());
}

TEST_F(DaysCardTest, afterADayIsTakenAwayTheKeyboardIsAtTheNextOne) {
    m_event.days.append({.on = m_session->today(), .seen = {}, .reflection = {}});
    m_card.setDays(m_event, m_session->today());
    activate(m_card);
    QObject::connect(&m_card, &DaysCard::changed, &m_card, [this](const QList<EventDay>& days) {
        m_event.days = days;
        m_card.setDays(m_event, m_session->today());
    });
    const auto removeFirst = [this] {
        auto* remove = child<QAbstractButton>(m_card, "removeDay0Button");
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
    };
    removeFirst();
    EXPECT_TRUE(child<QAbstractButton>(m_card, "removeDay0Button")->hasFocus());
    removeFirst();
    EXPECT_TRUE(child<QAbstractButton>(m_card, "addDayButton")->hasFocus());
}

class GoalsCardTest : public WithPeople {
protected:
    QStringList badges() {
        QStringList texts;
        for (const auto* chip : m_card.findChildren<Chip*>()) {
            if (!chip->isHidden())
                texts += chip->accessibleName();
        }
        return texts;
    }

    const QList<EventGoal> m_proposed = proposedGoals(EventKind::Conference);
    GoalsCard m_card;
};

TEST_F(GoalsCardTest, whatTheGuidesSuggestIsTakenOverAtOnce) {
    m_card.setGoals({}, {}, m_proposed);
    m_card.show();
    EXPECT_TRUE(child<QLabel>(m_card, "proposedGoalsLabel")
                    ->text()
                    .contains(QStringLiteral("3 faculty from outside")));
    const QSignalSpy changed(&m_card, &GoalsCard::changed);
    child<QPushButton>(m_card, "takeGoalsButton")->click();
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.first().first().value<QList<EventGoal>>(), m_proposed);
    m_card.setGoals(m_proposed, {}, m_proposed);
    EXPECT_FALSE(child<QPushButton>(m_card, "takeGoalsButton")->isVisible());
}

TEST_F(GoalsCardTest, whatToTypeFitsTheKindOfEvent) {
    const auto shown = [this](EventKind kind) {
        Event event;
        event.kind = kind;
        m_card.setEvent(event);
        return child<QLineEdit>(m_card, "goalEdit")->placeholderText();
    };
    EXPECT_EQ(shown(EventKind::Conference), QStringLiteral("Faculty from other programs"));
    EXPECT_EQ(shown(EventKind::Observership), QStringLiteral("Attendings to get to know"));
}

TEST_F(GoalsCardTest, whatIsHalfTypedStaysWithItsEvent) {
    auto* line = child<QLineEdit>(m_card, "goalEdit");
    Event here;
    here.id = EventId{1};
    Event there;
    there.id = EventId{2};
    m_card.setEvent(here);
    line->setText(QStringLiteral("Two men"));
    m_card.setEvent(there);
    EXPECT_TRUE(line->text().isEmpty());
    EXPECT_TRUE(m_card.holdsTyped()) << "it waits at the other event";
    m_card.setEvent(here);
    EXPECT_EQ(line->text(), QStringLiteral("Two men"));
    line->clear();
    EXPECT_FALSE(m_card.holdsTyped());
}

TEST_F(GoalsCardTest, aGoalThatIsThereIsNotAddedTwice) {
    const EventGoal there{QStringLiteral("Attendings of the ward"), 3};
    m_card.setGoals({there}, {std::nullopt}, {});
    const QSignalSpy changed(&m_card, &GoalsCard::changed);
    const auto type = [this](const char* goal) {
        child<QLineEdit>(m_card, "goalEdit")->setText(QString::fromUtf8(goal));
        child<QPushButton>(m_card, "addGoalButton")->click();
    };
    type("attendings of the ward");
    EXPECT_TRUE(changed.isEmpty());
    child<QSpinBox>(m_card, "goalSpinBox")->setValue(5);
    type("Attendings of the ward");
    ASSERT_EQ(changed.count(), 1) << "another number is another wish";
    EXPECT_EQ(changed.first().first().value<QList<EventGoal>>(),
              (QList<EventGoal>{{there.text, 5}}));
}

TEST_F(GoalsCardTest, aGoalSaysHowFarItIsWhereThatIsKnown) {
    m_card.setGoals(m_proposed, {1, 4, std::nullopt}, {});
    EXPECT_EQ(badges(), (QStringList{QStringLiteral("1 of 3"), QStringLiteral("4 of 3"),
                                     QStringLiteral("goal: 1")}));
}

class WishesCardTest : public WithPeople {
protected:
    WishesCardTest() {
        m_event.id = EventId{1};
        m_event.starts = m_session->today().addDays(20);
        m_event.ends = m_event.starts.addDays(3);
        m_event.wishes = {m_ines};
    }
    LineList& list() { return *child<LineList>(m_card, "wishList"); }

    ContactId m_ines = add(QStringLiteral("Ines Wished"), Relationship::Prospect, {});
    Event m_event;
    WishesCard m_card{*m_workspace};
};

TEST_F(WishesCardTest, somebodyIsWrittenToBeforeTheConference) {
    m_card.setWishes(m_event, {});
    const QSignalSpy asked(m_workspace.get(), &Workspace::draftRequested);
    Q_EMIT list().opened(m_ines.value);
    ASSERT_EQ(asked.count(), 1);
    const auto about = asked.first().first().value<Reminder>();
    EXPECT_EQ(about.contact, m_ines);
    EXPECT_EQ(about.action, QStringLiteral("draft:before-conference"));
}

TEST_F(WishesCardTest, onceItRunsTheirPageIsOpened) {
    m_event.starts = m_session->today();
    m_card.setWishes(m_event, {});
    const QSignalSpy asked(m_workspace.get(), &Workspace::contactRequested);
    Q_EMIT list().opened(m_ines.value);
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(WishesCardTest, saysWhoWasMet) {
    EventPerson person;
    person.summary.contact.id = m_ines;
    m_card.setWishes(m_event, {person});
    EXPECT_EQ(list().lines()->line(list().lines()->index(0)).row.meta, QStringLiteral("Met"));
}

TEST_F(WishesCardTest, invitesToNamesAsLongAsAConferenceIsAhead) {
    m_event.wishes.clear();
    m_card.setWishes(m_event, {});
    EXPECT_FALSE(m_card.isHidden());
    m_event.starts = m_event.ends = m_session->today().addDays(-1);
    m_card.setWishes(m_event, {});
    EXPECT_TRUE(m_card.isHidden()) << "it is over";
    m_event.ends = m_session->today();
    m_event.kind = EventKind::Rotation;
    m_card.setWishes(m_event, {});
    EXPECT_TRUE(m_card.isHidden()) << "people there are given";
}

TEST_F(WishesCardTest, whoIsHalfTypedStaysWithTheEventAndIsAskedAbout) {
    m_card.setWishes(m_event, {});
    EXPECT_FALSE(m_card.holdsTyped());
    auto* line = child<QLineEdit>(m_card, "wishEdit");
    line->setText(QStringLiteral("Bo"));
    EXPECT_TRUE(m_card.holdsTyped());
    Event other = m_event;
    other.id = EventId{2};
    m_card.setWishes(other, {});
    EXPECT_TRUE(line->text().isEmpty());
    EXPECT_TRUE(m_card.holdsTyped()) << "it waits at the other event";
    m_card.setWishes(m_event, {});
    EXPECT_EQ(line->text(), QStringLiteral("Bo"));
}

TEST_F(WishesCardTest, aNameIsAddedAndWhoIsNotKnownYetToo) {
    m_card.setWishes(m_event, {});
    m_card.show();
    const auto bo = add(QStringLiteral("Bo Known"), Relationship::Prospect, {});
    QSignalSpy changed(&m_card, &WishesCard::changed);
    const auto type = [&](const char* name) {
        child<QLineEdit>(m_card, "wishEdit")->setText(QString::fromUtf8(name));
        child<QPushButton>(m_card, "addWishButton")->click();
    };
    type("Bo Known");
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.takeFirst().first().value<QList<ContactId>>(), (QList{m_ines, bo}));
    type("Ines Wished");
    EXPECT_TRUE(changed.isEmpty()) << "she is on the list";
    whenAsked(QStringLiteral("confirmDialog"), [](QDialog* question) { question->accept(); });
    type("Nora Newperson");
    ASSERT_EQ(changed.count(), 1);
    const auto wishes = changed.first().first().value<QList<ContactId>>();
    EXPECT_EQ(wishes.last(), *findContact(*m_session, QStringLiteral("Nora Newperson")));
}

} // namespace matchbook
