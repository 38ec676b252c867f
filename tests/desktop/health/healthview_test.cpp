// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacteditor/contacteditor.h"
#include "desktop/health/healthview.h"
#include "desktop/widgets/emptystate.h"
#include "desktop/widgets/linelist.h"
#include "support/print.h"
#include "support/store.h"

#include <QSignalSpy>
#include <QTest>

using namespace matchbook;

namespace {

class HealthViewTest : public ::testing::Test {
protected:
    HealthViewTest() { view.resize(1060, 760); }

    void show() {
        view.show();
        settle();
    }
    /// One issue is read in each turn of the event loop.
    static void settle() {
        QTest::qWait(20);
        for (int turn = 0; turn < 50; ++turn)
            QCoreApplication::processEvents();
    }
    LineList* list(const char* name) {
        return view.findChild<LineList*>(QString::fromLatin1(name));
    }
    void choose(HealthIssue issue) {
        list("issueList")->setCurrentId(static_cast<qint64>(issue) + 1);
    }
    QStringList titles(const char* name) {
        const auto* lines = list(name)->lines();
        QStringList found;
        for (int row = 0; row < lines->rowCount(); ++row)
            found += lines->line(lines->index(row)).row.title;
        return found;
    }
    void fixFirst() {
        auto* people = list("healthPeopleList");
        people->setCurrentIndex(people->lines()->firstLine());
        QTest::keyClick(people, Qt::Key_Return);
    }

    test::Store store;
    Workspace workspace{store.session()};
    HealthView view{workspace};
};

} // namespace

TEST_F(HealthViewTest, anEmptyStoreIsWell) {
    show();
    EXPECT_TRUE(view.findChild<EmptyState*>()->isVisible());
}

TEST_F(HealthViewTest, onlyIssuesThatSomebodyHasAreListed) {
    store.add(u"Jane Doe"_qs);
    show();
    EXPECT_EQ(titles("issueList"), (QStringList{u"No e-mail"_qs, u"Never contacted"_qs}));
    EXPECT_EQ(titles("healthPeopleList"), QStringList{u"Jane Doe"_qs});
}

TEST_F(HealthViewTest, opensOnTheIssueAskedFor) {
    store.add(u"Jane Doe"_qs);
    view.showPeopleWith(HealthIssue::NeverContacted);
    show();
    EXPECT_EQ(list("issueList")->currentId(), static_cast<qint64>(HealthIssue::NeverContacted) + 1);
    view.showPeopleWith(HealthIssue::Stale);
    EXPECT_GT(list("issueList")->currentId(), 0) << "nobody has it";
}

TEST_F(HealthViewTest, theBadgeCountsDuplicatesAlone) {
    QSignalSpy badges(&view, &View::badgeChanged);
    store.add(u"Jane Doe"_qs);
    show();
    EXPECT_EQ(badges.last()[0].toInt(), 0);
    store.add(u"Jane Doe"_qs);
    settle();
    EXPECT_EQ(badges.last()[0].toInt(), 1);
    EXPECT_FALSE(badges.last()[1].toBool());
}

TEST_F(HealthViewTest, eachIssueAsksForWhatMendsIt) {
    const auto jane = store.addMentor(u"Jane Doe"_qs);
    show();
    QSignalSpy logs(&workspace, &Workspace::logRequested);
    choose(HealthIssue::NoEmail);
    fixFirst();
    auto* editor = view.findChild<ContactEditor*>();
    ASSERT_NE(editor, nullptr);
    ASSERT_NE(editor->focusWidget(), nullptr);
    EXPECT_EQ(editor->focusWidget()->objectName(), u"emailEdit"_qs);
    editor->close();
    choose(HealthIssue::NeverContacted);
    fixFirst();
    ASSERT_EQ(logs.size(), 1);
    EXPECT_EQ(logs[0][0].value<QList<ContactId>>(), QList{jane});
}

TEST_F(HealthViewTest, aPairIsHandedToTheMerge) {
    const auto one = store.add(u"Jane Doe"_qs);
    const auto other = store.add(u"Jane Doe"_qs);
    show();
    QSignalSpy merges(&workspace, &Workspace::mergeRequested);
    choose(HealthIssue::Duplicate);
    fixFirst();
    ASSERT_EQ(merges.size(), 1);
    EXPECT_EQ(merges[0][0].value<ContactId>(), one);
    EXPECT_EQ(merges[0][1].value<ContactId>(), other);
}

TEST_F(HealthViewTest, whatIsStillRightLeavesTheList) {
    store.addMentor(u"Jane Doe"_qs);
    store.clock.setDay({2027, 6, 1});
    show();
    choose(HealthIssue::Stale);
    EXPECT_EQ(titles("healthPeopleList"), QStringList{u"Jane Doe"_qs});
    fixFirst();
    settle();
    EXPECT_FALSE(titles("issueList").contains(u"Perhaps out of date"_qs));
}
