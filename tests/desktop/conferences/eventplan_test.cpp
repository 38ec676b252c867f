// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/daydialog.h"
#include "desktop/conferences/dayscard.h"
#include "desktop/contacts/people.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

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

} // namespace matchbook
