// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/people.h"
#include "desktop/sponsorship/sponsorshipboard.h"
#include "desktop/sponsorship/sponsorshipview.h"
#include "desktop/widgets/boardlist.h"
#include "session/logactions.h"
#include "session/profileactions.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QStackedWidget>

namespace matchbook {

class SponsorshipViewTest : public WithPeople {
protected:
    SponsorshipViewTest() {
        m_anna = add(QStringLiteral("Anna Ames"));
        m_view = std::make_unique<SponsorshipView>(*m_workspace);
        m_view->resize(1200, 720);
        m_view->show();
        QApplication::setActiveWindow(m_view.get());
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_view.get()));
    }

    void mark(ContactId person, Sponsorship state) {
        ASSERT_TRUE(setContactFields(*m_session, person, {{u"sponsorship"_qs, toText(state)}}));
    }

    void noteCall(ContactId person) {
        Favor favor;
        favor.person = person;
        favor.direction = FavorDirection::Received;
        favor.kind = FavorKind::PdCall;
        favor.on = QDate(2026, 5, 3);
        ASSERT_TRUE(saveFavor(*m_session, favor, u"Lakeside IR"_qs));
    }

    BoardList* column(const char* name) { return child<BoardList>(*m_view, name); }

    QStringList texts() {
        QStringList found;
        for (const QLabel* label : m_view->findChildren<QLabel*>())
            found.append(label->text());
        return found;
    }

    ContactId m_anna;
    std::unique_ptr<SponsorshipView> m_view;
};

TEST_F(SponsorshipViewTest, anEmptyBoardSaysWhatItIsFor) {
    EXPECT_TRUE(child<QAbstractButton>(*m_view, "addFirstSponsorButton")->isVisible());
    EXPECT_FALSE(child<QAbstractButton>(*m_view, "addSponsorButton")->isVisible());
    mark(m_anna, Sponsorship::Potential);
    EXPECT_FALSE(child<QAbstractButton>(*m_view, "addFirstSponsorButton")->isVisible());
    EXPECT_TRUE(child<QAbstractButton>(*m_view, "addSponsorButton")->isVisible());
}

TEST_F(SponsorshipViewTest, everybodyStandsInTheColumnOfTheirState) {
    mark(m_anna, Sponsorship::Lapsed);
    const auto asked = add(QStringLiteral("Mina Moor"));
    mark(asked, Sponsorship::Asked);
    ASSERT_EQ(column("askedList")->cards().size(), 1);
    EXPECT_EQ(column("askedList")->cards()[0].id, asked.value);
    ASSERT_EQ(column("declinedList")->cards().size(), 1) << "declined and lapsed share a column";
    EXPECT_EQ(column("declinedList")->cards()[0].chips[0].text, u"Lapsed");
}

TEST_F(SponsorshipViewTest, movingACardIsAStepOfUndo) {
    mark(m_anna, Sponsorship::Cultivating);
    m_view->focusFirst();
    QSignalSpy said(m_workspace.get(), &Workspace::said);
    QTest::keyClick(column("cultivatingList"), Qt::Key_Right,
                    Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(read(m_anna).sponsorship, Sponsorship::Ready);
    EXPECT_EQ(said.count(), 1);
    EXPECT_TRUE(column("readyList")->hasFocus()) << "the keyboard goes with the card";
    ASSERT_TRUE(m_session->undo());
    EXPECT_EQ(read(m_anna).sponsorship, Sponsorship::Cultivating);
    EXPECT_EQ(column("cultivatingList")->cards().size(), 1);
}

TEST_F(SponsorshipViewTest, whatWasActiveLapsesAndAnythingElseIsDeclined) {
    const QString last = toText(Sponsorship::Declined);
    EXPECT_EQ(sponsorshipIn(last, Sponsorship::Active), Sponsorship::Lapsed);
    EXPECT_EQ(sponsorshipIn(last, Sponsorship::Asked), Sponsorship::Declined);
    EXPECT_EQ(sponsorshipIn(u"ready"_qs, Sponsorship::Active), Sponsorship::Ready);
    EXPECT_EQ(sponsorshipIn(u"none of ours"_qs, Sponsorship::Asked), Sponsorship::Asked);
}

TEST_F(SponsorshipViewTest, aSponsorsActionIsEvidenceAndProposesToMarkThemActive) {
    QSignalSpy badge(m_view.get(), &View::badgeChanged);
    noteCall(m_anna);
    ASSERT_EQ(column("potentialList")->cards().size(), 1) << "seen though they have no state yet";
    const BoardCard card = column("potentialList")->cards()[0];
    EXPECT_TRUE(card.lines.join(u'\n').contains(u"Lakeside IR"))
        << qPrintable(card.lines.join(u'\n'));
    EXPECT_EQ(card.chips.last().text, u"Acted as a sponsor");
    EXPECT_EQ(badge.last()[0].toInt(), 1);
    m_view->focusFirst();
    QTest::mouseClick(child<QAbstractButton>(*m_view, "markActiveButton"), Qt::LeftButton);
    EXPECT_EQ(read(m_anna).sponsorship, Sponsorship::Active);
    EXPECT_EQ(column("activeList")->cards().size(), 1);
    EXPECT_EQ(badge.last()[0].toInt(), 0);
}

TEST_F(SponsorshipViewTest, thePanelSaysWhatIsThereAndWhatWouldComeNext) {
    mark(m_anna, Sponsorship::Potential);
    m_view->focusFirst();
    EXPECT_EQ(child<QLabel>(*m_view, "sponsorNameLabel")->text(), read(m_anna).name);
    EXPECT_TRUE(texts().contains(u"Promises kept"));
    EXPECT_TRUE(texts().contains(u"Next: Promise something with a day, and keep it"))
        << qPrintable(texts().join(u'\n'));
}

TEST_F(SponsorshipViewTest, enterOpensThePerson) {
    mark(m_anna, Sponsorship::Potential);
    m_view->focusFirst();
    QSignalSpy asked(m_workspace.get(), &Workspace::contactRequested);
    QTest::keyClick(column("potentialList"), Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].value<ContactId>(), m_anna);
}

TEST_F(SponsorshipViewTest, thePortfolioShowsWhoIsThereAndWhoCouldBe) {
    Contact anna = read(m_anna);
    anna.mentorTypes = {MentorType::Research};
    ASSERT_TRUE(saveContact(*m_session, anna, {}, {}));
    QSignalSpy asked(m_workspace.get(), &Workspace::peopleRequested);
    QTest::mouseClick(child<QAbstractButton>(*m_view, "researchButton"), Qt::LeftButton);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), u"Mentors: Research");
    EXPECT_EQ(asked[0][1].value<QList<ContactId>>(), QList{m_anna});
    Contact fellow = read(add(QStringLiteral("Mina Moor")));
    fellow.level = Level::Fellow;
    fellow.id = *saveContact(*m_session, fellow, {}, {});
    Interaction talk;
    talk.people = {fellow.id};
    talk.on = QDate(2026, 6, 1);
    ASSERT_TRUE(saveInteraction(*m_session, talk));
    auto* nearPeer = child<QAbstractButton>(*m_view, "near-peerButton");
    EXPECT_EQ(child<QLabel>(*m_view, "near-peerLabel")->text(), u"Could be: Mina Moor");
    QTest::mouseClick(nearPeer, Qt::LeftButton);
    EXPECT_EQ(asked.last()[1].value<QList<ContactId>>(), QList{fellow.id});
}

} // namespace matchbook
