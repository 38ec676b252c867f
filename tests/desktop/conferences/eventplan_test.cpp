// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/checklistcard.h"
#include "desktop/conferences/daydialog.h"
#include "desktop/conferences/dayscard.h"
#include "desktop/contacts/people.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>

namespace matchbook {

TEST(Checklist, hasItemsWithIdsOfTheirOwnAndASource) {
    const auto items = conferenceChecklist();
    ASSERT_TRUE(items.ok());
    QSet<QString> ids;
    for (const ChecklistItem& item : *items) {
        ids.insert(item.id);
        EXPECT_FALSE(item.source.section.isEmpty()) << item.id.toStdString();
    }
    EXPECT_GE(ids.size(), 5);
    EXPECT_EQ(ids.size(), items->size());
}

TEST_F(WithPeople, aTickIsAddedToThoseThereAre) {
    const QList<ChecklistItem> items{{QStringLiteral("cv"), QStringLiteral("Bring it"), {}},
                                     {QStringLiteral("list"), QStringLiteral("Write it"), {}}};
    ChecklistCard card(items);
    card.setTicked({QStringLiteral("list"), QStringLiteral("of an earlier version")});
    EXPECT_TRUE(child<QCheckBox>(card, "listCheckBox")->isChecked());
    QSignalSpy changed(&card, &ChecklistCard::changed);
    child<QCheckBox>(card, "cvCheckBox")->click();
    EXPECT_EQ(changed.value(0).value(0).toStringList(),
              (QStringList{QStringLiteral("list"), QStringLiteral("of an earlier version"),
                           QStringLiteral("cv")}));
    child<QCheckBox>(card, "listCheckBox")->click();
    EXPECT_FALSE(changed.value(1).value(0).toStringList().contains(QStringLiteral("list")));
}

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
    DaysCard m_card;
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

TEST_F(DaysCardTest, aDayIsTakenAway) {
    QSignalSpy changed(&m_card, &DaysCard::changed);
    child<QAbstractButton>(m_card, "removeDay0Button")->click();
    ASSERT_EQ(changed.count(), 1);
    EXPECT_TRUE(changedTo(changed).isEmpty());
}

} // namespace matchbook
