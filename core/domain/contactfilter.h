// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contact.h"

namespace matchbook {

/// When somebody was last in touch, as lists ask for it: longer ago than so many months, or never.
enum class LastTouch { ThreeMonths, SixMonths, Year, Never };
template <>
inline constexpr const char* tokensOf<LastTouch>[] = {"three-months", "six-months", "year",
                                                      "never"};

/// What may not be known of somebody. No next step: no item is open with them and no rule asks
/// anything of them within a year, though they are neither paused nor to be left alone.
enum class MissingField { Email, Phone, Organization, HowMet, UsBased, NextStep };
template <>
inline constexpr const char* tokensOf<MissingField>[] = {"email",   "phone",    "organization",
                                                         "how-met", "us-based", "next-step"};

/// In a set of fields that is kept as a number.
constexpr int bitOf(MissingField field) {
    return 1 << static_cast<int>(field);
}

/// Which contacts a list shows. What is not set does not narrow it.
struct ContactFilter {
    QString text = {}; ///< searched in all that is known of them
    std::optional<Relationship> relationship = {};
    std::optional<MentorType> mentorType = {};
    std::optional<Sponsorship> sponsorship = {};
    QString tag = {};
    EventId event = {}; ///< met there or seen there
    OrganizationId organization = {};
    std::optional<LastTouch> lastTouch = {};
    std::optional<MissingField> missing = {};
    std::optional<bool> usBased = {};
    std::optional<QList<ContactId>> among = {}; ///< only these

    bool operator==(const ContactFilter&) const = default;
};

/// What of a filter is kept with a saved view: all but the people of a moment.
template <>
inline constexpr auto fieldsOf<ContactFilter> = [](auto&& visit) {
    visit("text", &ContactFilter::text);
    visit("relationship", &ContactFilter::relationship);
    visit("mentorType", &ContactFilter::mentorType);
    visit("sponsorship", &ContactFilter::sponsorship);
    visit("tag", &ContactFilter::tag);
    visit("event", &ContactFilter::event);
    visit("organization", &ContactFilter::organization);
    visit("lastTouch", &ContactFilter::lastTouch);
    visit("missing", &ContactFilter::missing);
    visit("usBased", &ContactFilter::usBased);
};

/// By what a list is in order: names from A, the closest, latest or soonest first. Who lacks what
/// it goes by stands last.
enum class ContactOrder { Name, Organization, Relationship, LastTouch, NextDue, Added };
template <>
inline constexpr const char* tokensOf<ContactOrder>[] = {
    "name", "organization", "relationship", "last-touch", "next-due", "added"};

struct ContactSort {
    ContactOrder by = ContactOrder::Name;
    bool reversed = false;

    bool operator==(const ContactSort&) const = default;
};

template <>
inline constexpr auto fieldsOf<ContactSort> = [](auto&& visit) {
    visit("by", &ContactSort::by);
    visit("reversed", &ContactSort::reversed);
};

/// A search, its filters and its order, kept under a name.
struct SavedView {
    QString name;
    ContactFilter filter;
    ContactSort sort;

    bool operator==(const SavedView&) const = default;
};

template <>
inline constexpr auto fieldsOf<SavedView> = [](auto&& visit) {
    visit("name", &SavedView::name);
    visit("filter", &SavedView::filter);
    visit("sort", &SavedView::sort);
};

} // namespace matchbook
