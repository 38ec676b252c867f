// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/checklist.h"
#include "rules/window.h"

#include <QSet>

#include <algorithm>
#include <gtest/gtest.h>

namespace matchbook {

namespace {

const QByteArray whole = R"(
id = "trip"
title = "A trip"
for = "conference"

[[item]]
id = "pack"
part = "before"
text = "Pack"
anchor = "starts"
due = "-P1M"
sources = [{ guide = "matchbook" }]

[[item]]
id = "ask"
text = "Ask"
when = [{ fact = "eventKind", op = "is", value = "webinar" }]
done-when = [{ fact = "eventFeedback", op = "known" }]
sources = [{ guide = "matchbook" }]
)";

Error errorOf(const QByteArray& old, const QByteArray& replacement) {
    const auto parsed =
        parseChecklist(QByteArray(whole).replace(old, replacement), QStringLiteral("trip.toml"));
    return parsed ? Error{} : parsed.error();
}

/// The list of above at an event, on a day.
class ChecklistTest : public ::testing::Test {
protected:
    ChecklistTest() {
        event.kind = EventKind::Conference;
        event.starts = {2026, 3, 31};
        event.ends = {2026, 4, 2};
        context.applicant = &applicant;
        context.event = &event;
        context.today = momentOf(QDate(2026, 2, 28));
    }

    QList<ChecklistLine> lines(const QStringList& ticked = {}) const {
        return itemsFor(*parseChecklist(whole, QStringLiteral("trip.toml")), context, ticked);
    }

    ApplicantFacts applicant;
    EventFacts event;
    FactContext context;
};

} // namespace

TEST_F(ChecklistTest, aDayIsCountedFromTheEventByCalendarMonths) {
    const auto shown = lines();
    ASSERT_EQ(shown.size(), 1);
    EXPECT_EQ(shown[0].id, QStringLiteral("pack"));
    EXPECT_EQ(shown[0].due, QDate(2026, 2, 28));
    EXPECT_EQ(shown[0].part, ChecklistPart::Before);
}

TEST_F(ChecklistTest, anItemIsLateFromTheDayAfterItsDayUntilItIsTicked) {
    EXPECT_FALSE(lines()[0].late);
    context.today = momentOf(QDate(2026, 3, 1));
    EXPECT_TRUE(lines()[0].late);
    const auto ticked = lines({QStringLiteral("pack")});
    EXPECT_FALSE(ticked[0].late);
    EXPECT_EQ(ticked[0].state, ItemState::Ticked);
}

TEST_F(ChecklistTest, anItemIsThereOnlyWhereItApplies) {
    EXPECT_EQ(lines().size(), 1);
    event.kind = EventKind::Webinar;
    EXPECT_EQ(lines().size(), 2);
}

TEST_F(ChecklistTest, factsTickAnItem) {
    event.kind = EventKind::Webinar;
    EXPECT_EQ(lines()[1].state, ItemState::Open);
    event.lastFeedback = {2026, 4, 1};
    EXPECT_EQ(lines()[1].state, ItemState::Known);
    EXPECT_EQ(lines({QStringLiteral("ask")})[1].state, ItemState::Ticked);
}

TEST_F(ChecklistTest, anEventWithoutADayGivesNoDueDay) {
    event.starts = {};
    EXPECT_FALSE(lines()[0].due.has_value());
    EXPECT_FALSE(lines()[0].late);
}

TEST_F(ChecklistTest, anItemWhoseDayDoesNotComeIsSkippedUntilItIsTickedAllTheSame) {
    event.starts = {};
    EXPECT_EQ(lines()[0].state, ItemState::Skipped);
    EXPECT_EQ(lines({QStringLiteral("pack")})[0].state, ItemState::Ticked);
}

TEST(ChecklistFile, withAnUnknownWordIsRefusedWithItsLine) {
    const Error anchor = errorOf("\"starts\"", "\"start\"");
    EXPECT_EQ(anchor.code, Error::Code::RuleUnknownWord);
    EXPECT_EQ(anchor.row, 10);
    EXPECT_TRUE(anchor.detail.startsWith(QStringLiteral("starts")));
    EXPECT_EQ(errorOf("\"before\"", "\"bevore\"").text, QStringLiteral("bevore"));
    EXPECT_EQ(errorOf("\"conference\"", "\"party\"").text, QStringLiteral("party"));
    EXPECT_EQ(errorOf("eventFeedback", "feedback").code, Error::Code::RuleUnknownWord);
    EXPECT_EQ(errorOf("title", "titel").text, QStringLiteral("titel"));
}

TEST(ChecklistFile, withSomethingMissingOrTwiceIsRefused) {
    EXPECT_EQ(errorOf("due = \"-P1M\"", "").field, QStringLiteral("due"));
    EXPECT_EQ(errorOf("anchor = \"starts\"", "").field, QStringLiteral("anchor"));
    EXPECT_EQ(errorOf("anchor = \"starts\"", "anchor = \"eventKind\"").field,
              QStringLiteral("anchor"));
    EXPECT_EQ(errorOf("\"ask\"", "\"pack\"").text, QStringLiteral("pack"));
    EXPECT_EQ(errorOf("\"ask\"", "\"Ask me\"").detail, QStringLiteral("kebab-case"));
    EXPECT_EQ(errorOf("sources = [{ guide = \"matchbook\" }]", "").field,
              QStringLiteral("sources"));
}

TEST(Checklists, ofTheProgramAreThereForEventsAndForTheApplicant) {
    const auto all = checklists();
    ASSERT_TRUE(all.ok()) << all.error().file.toStdString() << all.error().row;
    QSet<std::pair<int, QString>> ids;
    for (const Checklist& list : *all) {
        for (const ChecklistItem& item : list.items) {
            EXPECT_FALSE(ids.contains({int(list.is), item.id})) << item.id.toStdString();
            ids.insert({int(list.is), item.id});
        }
    }
    for (const EventKind kind : {EventKind::Conference, EventKind::Webinar, EventKind::Meeting,
                                 EventKind::Elective, EventKind::Shadowing}) {
        const auto wanted = checklistFor(kind);
        EXPECT_EQ(std::ranges::count(*all, wanted, &Checklist::is), 1) << token(kind);
    }
    EXPECT_EQ(checklistFor(EventKind::Interview), std::nullopt);
}

TEST(Checklists, forEventsAskInTheOrderOfTheirDays) {
    const auto all = checklists();
    ASSERT_TRUE(all.ok());
    for (const Checklist& list : *all) {
        EXPECT_TRUE(std::ranges::is_sorted(list.items, {}, &ChecklistItem::part))
            << list.id.toStdString();
    }
}

} // namespace matchbook
