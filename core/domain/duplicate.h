// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contact.h"

#include <QHash>

namespace matchbook {

/// Two contacts, the lower id first.
struct ContactPair {
    ContactId first;
    ContactId second;

    bool operator==(const ContactPair&) const = default;
};

template <>
inline constexpr auto fieldsOf<ContactPair> = [](auto&& visit) {
    visit("first", &ContactPair::first);
    visit("second", &ContactPair::second);
};

ContactPair pairOf(ContactId one, ContactId other);

/// What speaks for two contacts being one person, the strongest first. All from Phone on come with
/// one name; Name is a name alone, with nothing that tells the two apart.
enum class DuplicateReason { Source, Profile, Email, Phone, Place, City, Event, Name };
template <>
inline constexpr const char* tokensOf<DuplicateReason>[] = {"source", "profile", "email", "phone",
                                                            "place",  "city",    "event", "name"};

/// What speaks for the two being one person; empty when nothing does. cities are those of the
/// organizations, as far as they are known.
QList<DuplicateReason> duplicateReasons(const Contact& one, const Contact& other,
                                        const QHash<OrganizationId, QString>& cities);

/// How sure one can be, from 0 to 100.
int scoreOf(const QList<DuplicateReason>& reasons);

} // namespace matchbook
