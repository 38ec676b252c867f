// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/standing.h"

#include <algorithm>

namespace matchbook {

namespace {

// App defaults: the guides name the criteria and no numbers.
constexpr int percentOnTime = 80;
constexpr int monthsKnown = 6;
constexpr int commitmentsWanted = 3;
constexpr int outputsWanted = 1;

Source criteria(const char* row) {
    return {QStringLiteral("img"), QStringLiteral("C. Understanding Sponsorship vs. Mentorship"),
            QLatin1StringView(row)};
}

template <class T, class Condition>
int count(const QList<T>& all, Condition holds) {
    return static_cast<int>(std::ranges::count_if(all, holds));
}

/// Months since they were met, or first written to.
int monthsKnownTo(const StandingBasis& basis, QDate today) {
    std::optional<QDate> first = basis.person.metOn;
    for (const Interaction& one : basis.interactions)
        first = first ? std::min(*first, one.on) : one.on;
    return first ? monthsBetween(*first, today) : 0;
}

bool isPromise(const ActionItem& item) {
    return item.kind == ActionItemKind::Commitment && item.due;
}

/// A promise that came due, or was closed before it did.
bool isOver(const ActionItem& item, QDate today) {
    return isPromise(item) && (item.closed || *item.due < today);
}

bool isOnTime(const ActionItem& item) {
    return item.closed && *item.closed <= *item.due && item.outcome != Outcome::Dropped;
}

class Counter {
public:
    Counter(const StandingBasis& basis, QDate today)
        : m_basis(basis)
        , m_today(today) {}

    [[nodiscard]] Standing reliability() const {
        Standing made{StandingCriterion::Reliability,
                      0,
                      promisesOver(),
                      false,
                      {criteria("IMG-102"),
                       {QStringLiteral("general"),
                        QStringLiteral("Step 4: Intro-Level Research and Shadowing in IR"),
                        QStringLiteral("GEN-29")}}};
        made.have = count(m_basis.items, [&](const ActionItem& item) {
            return isOver(item, m_today) && isOnTime(item);
        });
        made.promise = nextPromise();
        made.met = made.of > 0 && made.have * 100 >= made.of * percentOnTime &&
                   monthsKnownTo(m_basis, m_today) >= monthsKnown;
        return made;
    }

    [[nodiscard]] Standing work() const {
        Standing made{StandingCriterion::Work, 0, outputsWanted, false, {criteria("IMG-103")}};
        for (const Project& project : m_basis.projects)
            made.have += static_cast<int>(project.outputs.size());
        made.met = made.have >= outputsWanted;
        return made;
    }

    [[nodiscard]] Standing trust() const {
        const int months = monthsKnownTo(m_basis, m_today);
        const bool bothTalk = count(m_basis.interactions, [](const Interaction& one) {
                                  return one.direction != Direction::Outgoing;
                              }) > 0;
        return {StandingCriterion::Trust,
                months,
                monthsKnown,
                bothTalk && months >= monthsKnown,
                {criteria("IMG-104")}};
    }

    [[nodiscard]] Standing commitment() const {
        return {StandingCriterion::Commitment,
                m_basis.commitments,
                commitmentsWanted,
                m_basis.commitments >= commitmentsWanted,
                {criteria("IMG-105")}};
    }

    [[nodiscard]] Standing followThrough() const {
        const int open = count(
            m_basis.items, [](const ActionItem& item) { return isPromise(item) && !item.closed; });
        const int late = count(m_basis.items, [&](const ActionItem& item) {
            return isPromise(item) && !item.closed && *item.due < m_today;
        });
        return getsOn(StandingCriterion::FollowThrough, open - late, open);
    }

    [[nodiscard]] Standing growth() const {
        const auto isAdvice = [](const ActionItem& item) {
            return item.kind == ActionItemKind::Advice;
        };
        return getsOn(StandingCriterion::Growth,
                      count(m_basis.items,
                            [&](const ActionItem& item) { return isAdvice(item) && item.closed; }),
                      count(m_basis.items, isAdvice));
    }

    [[nodiscard]] Standing appreciation() const {
        const auto isReceived = [](const Favor& favor) {
            return favor.direction == FavorDirection::Received;
        };
        return getsOn(
            StandingCriterion::Appreciation,
            count(m_basis.favors,
                  [&](const Favor& favor) { return isReceived(favor) && isThanked(favor); }),
            count(m_basis.favors, isReceived));
    }

private:
    /// By a note in the ledger, or by a message that says so.
    [[nodiscard]] bool isThanked(const Favor& favor) const {
        return favor.thankedOn ||
               std::ranges::any_of(m_basis.interactions, [&](const Interaction& one) {
                   return one.purpose == Purpose::ThankYou &&
                          one.direction != Direction::Incoming && one.on >= favor.on;
               });
    }

    /// The open one that is due first.
    [[nodiscard]] QString nextPromise() const {
        QDate due;
        QString text;
        for (const ActionItem& item : m_basis.items) {
            if (!isPromise(item) || item.closed || (due.isValid() && due <= *item.due))
                continue;
            due = *item.due;
            text = item.text;
        }
        return text;
    }

    [[nodiscard]] int promisesOver() const {
        return count(m_basis.items, [&](const ActionItem& item) { return isOver(item, m_today); });
    }

    /// All of what there is; where there is nothing, nothing is wrong.
    [[nodiscard]] static Standing getsOn(StandingCriterion criterion, int have, int of) {
        return {
            criterion,
            have,
            of,
            have == of,
            {{QStringLiteral("img"), QStringLiteral("B. How to Initiate and Maintain Mentorship"),
              QStringLiteral("IMG-95")}}};
    }

    const StandingBasis& m_basis;
    QDate m_today;
};

} // namespace

int monthsBetween(QDate from, QDate to) {
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    return std::max(0, from.addMonths(months) > to ? months - 1 : months);
}

bool isForSponsorship(StandingCriterion criterion) {
    return criterion <= StandingCriterion::Commitment;
}

QList<Standing> standingOf(const StandingBasis& basis, QDate today) {
    const Counter counter(basis, today);
    return {counter.reliability(),   counter.work(),   counter.trust(),       counter.commitment(),
            counter.followThrough(), counter.growth(), counter.appreciation()};
}

QList<Standing> forSponsorship(const QList<Standing>& all) {
    QList<Standing> chosen = all;
    chosen.removeIf([](const Standing& one) { return !isForSponsorship(one.criterion); });
    return chosen;
}

} // namespace matchbook
