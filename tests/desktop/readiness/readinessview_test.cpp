// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/people.h"
#include "desktop/readiness/barchart.h"
#include "desktop/readiness/readinesscharts.h"
#include "desktop/readiness/readinessview.h"
#include "session/eventactions.h"
#include "session/logactions.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>

namespace matchbook {

class ReadinessViewTest : public WithPeople {
protected:
    ReadinessViewTest() {
        m_anna = add(QStringLiteral("Anna Ames"), Relationship::Mentor);
        m_view = std::make_unique<ReadinessView>(*m_workspace);
        activate(*m_view);
    }

    void log(ContactId person, QDate on, Direction direction) {
        Interaction made;
        made.people = {person};
        made.on = on;
        made.direction = direction;
        ASSERT_TRUE(saveInteraction(*m_session, made));
    }

    BarChart* chart(const char* name) { return child<BarChart>(*m_view, name); }

    std::unique_ptr<ReadinessView> m_view;
    ContactId m_anna;
};

TEST_F(ReadinessViewTest, withoutDataAChartSaysWhatWouldFillIt) {
    EXPECT_FALSE(chart("touchesChart")->isVisible());
    EXPECT_TRUE(child<QLabel>(*m_view, "touchesNothingLabel")->isVisible());
    log(m_anna, {2026, 6, 1}, Direction::Outgoing);
    EXPECT_TRUE(chart("touchesChart")->isVisible());
    EXPECT_FALSE(child<QLabel>(*m_view, "touchesNothingLabel")->isVisible());
}

TEST_F(ReadinessViewTest, aChartIsSaidInWords) {
    log(m_anna, {2026, 5, 1}, Direction::Outgoing);
    log(m_anna, {2026, 6, 1}, Direction::Outgoing);
    log(m_anna, {2026, 6, 2}, Direction::Outgoing);
    log(m_anna, {2026, 6, 3}, Direction::Mutual);
    EXPECT_EQ(chart("touchesChart")->accessibleDescription(),
              u"May 2026: from you 1. June 2026: from you 2, both talked 1");
    EXPECT_EQ(child<QLabel>(*m_view, "touchesLabel")->text(),
              u"4 contacts logged in twelve months");
}

TEST_F(ReadinessViewTest, theArrowsGoFromBarToBarAndEnterOpensThePeople) {
    const auto bo = add(QStringLiteral("Bo Bell"));
    log(m_anna, {2026, 5, 1}, Direction::Outgoing);
    log(bo, {2026, 6, 1}, Direction::Incoming);
    BarChart* touches = chart("touchesChart");
    touches->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(touches->currentWords(), u"June 2026: from them, 1") << "the latest first";
    QTest::keyClick(touches, Qt::Key_Left);
    EXPECT_EQ(touches->currentWords(), u"May 2026: from you, 1");
    EXPECT_EQ(child<QLabel>(*m_view, "touchesLabel")->text(), touches->currentWords());
    QSignalSpy asked(m_workspace.get(), &Workspace::peopleRequested);
    QTest::keyClick(touches, Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), u"May 2026: from you");
    EXPECT_EQ(asked[0][1].value<QList<ContactId>>(), QList{m_anna});
    QTest::keyClick(touches, Qt::Key_Left);
    EXPECT_EQ(touches->currentWords(), u"May 2026: from you, 1") << "the first one stays";
}

TEST_F(ReadinessViewTest, theNumberOfConferencesOpensWhoWasMetThere) {
    Event event;
    event.name = QStringLiteral("World Congress");
    event.starts = event.ends = m_session->today().addDays(-3);
    Contact anna = *findContact(*m_session, m_anna);
    anna.metAt = *saveEvent(*m_session, event);
    ASSERT_TRUE(saveContact(*m_session, anna, {}, {}).ok());
    QSignalSpy asked(m_workspace.get(), &Workspace::peopleRequested);
    child<QPushButton>(*m_view, "eventsButton")->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), u"Conferences");
    EXPECT_EQ(asked[0][1].value<QList<ContactId>>(), QList{m_anna});
}

TEST_F(ReadinessViewTest, aClickOnABarOpensItsPeople) {
    log(m_anna, {2026, 6, 1}, Direction::Outgoing);
    BarChart* touches = chart("touchesChart");
    QSignalSpy asked(m_workspace.get(), &Workspace::peopleRequested);
    QApplication::processEvents(); // the chart takes its place
    const QPoint middle = touches->barRect(11, 0).center();
    QMouseEvent over(QEvent::MouseMove, middle, touches->viewport()->mapToGlobal(middle),
                     Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(touches->viewport(), &over);
    EXPECT_EQ(touches->currentWords(), u"June 2026: from you, 1");
    QTest::mouseClick(touches->viewport(), Qt::LeftButton, {},
                      touches->barRect(11, 0).topLeft() - QPoint(0, 9));
    EXPECT_EQ(asked.count(), 0) << "beside the bar";
    QTest::mouseClick(touches->viewport(), Qt::LeftButton, {}, touches->barRect(11, 0).center());
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][1].value<QList<ContactId>>(), QList{m_anna});
}

TEST_F(ReadinessViewTest, theScaleIsOfWholeNumbersAndBarsStandOnEachOther) {
    BarChart bars(QStringLiteral("Bars"), QStringLiteral("barsChart"));
    bars.resize(400, bars.sizeHint().height());
    const auto of = [](int count) {
        return Counted{count, {}};
    };
    bars.setData({{u"a"_qs, u"b"_qs},
                  {u"a"_qs, u"b"_qs},
                  {{u"one"_qs, ColorRole::Accent, {of(1), of(0)}},
                   {u"two"_qs, ColorRole::Info, {of(2), of(0)}}}});
    EXPECT_EQ(bars.top(), 3);
    EXPECT_TRUE(bars.barRect(1, 0).isNull());
    EXPECT_NEAR(bars.barRect(0, 1).bottom() + 1, bars.barRect(0, 0).top(), 1);
    EXPECT_NEAR(bars.barRect(0, 1).height(), 2 * bars.barRect(0, 0).height(), 1);
    for (const auto& [highest, top] : {std::pair{7, 8}, {23, 25}, {101, 150}, {12345, 15000}}) {
        bars.setData({{u"a"_qs}, {u"a"_qs}, {{u"one"_qs, ColorRole::Accent, {of(highest)}}}});
        EXPECT_EQ(bars.top(), top);
    }
}

TEST_F(ReadinessViewTest, aTargetsNumberOpensThePeopleBehindIt) {
    Contact anna = read(m_anna);
    anna.coreMentor = true;
    ASSERT_TRUE(saveContact(*m_session, anna, {}, {}));
    QSignalSpy asked(m_workspace.get(), &Workspace::peopleRequested);
    QTest::mouseClick(child<QAbstractButton>(*m_view, "core-mentorsButton"), Qt::LeftButton);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), u"Core mentors");
    EXPECT_EQ(asked[0][1].value<QList<ContactId>>(), QList{m_anna});
    EXPECT_FALSE(m_view->findChild<QAbstractButton*>(QStringLiteral("eventsButton")))
        << "nobody is behind the number of conferences";
}

TEST_F(ReadinessViewTest, theKeyboardStaysOnATargetThatIsCountedAnew) {
    Contact anna = read(m_anna);
    anna.coreMentor = true;
    ASSERT_TRUE(saveContact(*m_session, anna, {}, {}));
    QApplication::processEvents();
    child<QAbstractButton>(*m_view, "core-mentorsButton")->setFocus();
    anna = read(m_anna);
    anna.title = u"Professor"_qs;
    ASSERT_TRUE(saveContact(*m_session, anna, {}, {}));
    QApplication::processEvents();
    EXPECT_TRUE(child<QAbstractButton>(*m_view, "core-mentorsButton")->hasFocus());
}

TEST_F(ReadinessViewTest, mentorsAreToldApartByTheirNextUpdate) {
    log(m_anna, {2025, 6, 1}, Direction::Outgoing);
    EXPECT_EQ(chart("cadenceChart")->accessibleDescription(), u"Updates overdue: mentors 1");
    EXPECT_EQ(child<QLabel>(*m_view, "cadenceLabel")->text(),
              u"Mentors who heard from you in time: 0 of 1");
}

TEST_F(ReadinessViewTest, lettersStandByTheirState) {
    Letter letter;
    letter.writer = m_anna;
    letter.state = LetterState::Agreed;
    ASSERT_TRUE(saveLetter(*m_session, letter));
    EXPECT_EQ(child<QLabel>(*m_view, "lettersLabel")->text(), u"1 of 1 letters are agreed to");
}

TEST_F(ReadinessViewTest, coloursOfBarsStandOutInBothSchemes) {
    for (const bool dark : {false, true}) {
        for (const ColorRole ink : {ColorRole::Accent, ColorRole::Warning, ColorRole::Success,
                                    ColorRole::Danger, ColorRole::Info, ColorRole::Text})
            EXPECT_GE(contrast(color(ink, dark), color(ColorRole::Raised, dark)), 3.0);
        EXPECT_GE(contrast(color(ColorRole::TextMuted, dark), color(ColorRole::Raised, dark)), 4.5);
    }
}

} // namespace matchbook
