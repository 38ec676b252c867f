// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/actionitem.h"
#include "domain/applicant.h"
#include "domain/contact.h"
#include "domain/contactfilter.h"
#include "domain/decision.h"
#include "domain/duplicate.h"
#include "domain/event.h"
#include "domain/favor.h"
#include "domain/interaction.h"
#include "domain/letter.h"
#include "domain/organization.h"
#include "domain/project.h"

namespace matchbook {

/// A picture of a contact: the original bytes of a PNG, JPEG, GIF, BMP or WebP.
struct Photo {
    ContactId contact;
    QByteArray bytes;

    bool operator==(const Photo&) const = default;
};

template <>
inline constexpr auto fieldsOf<Photo> = [](auto&& visit) {
    visit("contact", &Photo::contact);
    visit("bytes", &Photo::bytes);
};

/// Everything a store holds, as values: what a complete export writes and reads back.
struct Contents {
    Applicant applicant;
    QList<Organization> organizations;
    QList<Event> events;
    QList<Project> projects;
    QList<Contact> contacts;
    QList<Photo> photos;
    QList<Interaction> interactions;
    QList<ActionItem> actionItems;
    QList<Favor> favors;
    QList<Letter> letters;
    QList<Decision> decisions;
    QList<RuleOverride> overrides;
    QList<ContactPair> notSame; ///< look alike, and are two people
    QList<SavedView> savedViews;

    bool operator==(const Contents&) const = default;
};

/// The lists in the order in which one may be written after the other.
template <>
inline constexpr auto listsOf<Contents> =
    std::tuple{Field{"organizations", &Contents::organizations},
               Field{"events", &Contents::events},
               Field{"projects", &Contents::projects},
               Field{"contacts", &Contents::contacts},
               Field{"photos", &Contents::photos},
               Field{"interactions", &Contents::interactions},
               Field{"actionItems", &Contents::actionItems},
               Field{"favors", &Contents::favors},
               Field{"letters", &Contents::letters},
               Field{"decisions", &Contents::decisions},
               Field{"overrides", &Contents::overrides},
               Field{"notSame", &Contents::notSame},
               Field{"savedViews", &Contents::savedViews}};

template <>
inline constexpr auto fieldsOf<Contents> = [](auto&& visit) {
    visit("applicant", &Contents::applicant);
};

} // namespace matchbook
