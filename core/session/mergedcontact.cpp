// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/mergedcontact.h"

#include "base/text.h"

#include <algorithm>

namespace matchbook {

namespace {

// The custom values under which captures and imports keep what has no field of its own.
const QString alsoWritten = QStringLiteral("Also written");
const QString vcardLine = QStringLiteral("vCard");

void keepBeside(Contact& contact, const CustomValue& value) {
    if (!contact.custom.contains(value))
        contact.custom.append(value);
}

void appendNote(QString& note, const QString& other) {
    if (note.contains(other))
        return;
    note += (note.isEmpty() ? QString() : QStringLiteral("\n\n")) + other;
}

/// Parts that the other knows of the same name: "Jane Doe" and "Jane M. Doe".
void fillName(Contact& contact, const Contact& other) {
    const bool shownInParts = contact.name == fullName(contact);
    if (sortName(contact) != sortName(other))
        return;
    for (QString Contact::*part : {&Contact::prefix, &Contact::given, &Contact::middle,
                                   &Contact::family, &Contact::suffix}) {
        if ((contact.*part).isEmpty())
            contact.*part = other.*part;
    }
    if (shownInParts || contact.name == other.name)
        contact.name = fullName(contact);
}

template <class T>
bool agree(const T& one, const T& other) {
    return one == T{} || other == T{} || one == other;
}

bool isOneRole(const Role& role, const Role& other) {
    return agree(fold(role.role), fold(other.role)) &&
           agree(role.organization, other.organization) && agree(role.from, other.from) &&
           agree(role.to, other.to);
}

template <class T>
void fill(T& value, const T& other) {
    if (value == T{})
        value = other;
}

void addRoles(Contact& contact, const Contact& other) {
    const bool hasPrimary = std::ranges::any_of(contact.roles, &Role::primary);
    for (Role role : other.roles) {
        const auto known = std::ranges::find_if(
            contact.roles, [&](const Role& one) { return isOneRole(one, role); });
        if (known == contact.roles.end()) {
            role.primary = role.primary && !hasPrimary;
            contact.roles.append(role);
            continue;
        }
        fill(known->role, role.role);
        fill(known->organization, role.organization);
        fill(known->from, role.from);
        fill(known->to, role.to);
    }
}

void addMeeting(Contact& contact, const Contact& other) {
    if (!contact.metAt)
        contact.metAt = other.metAt;
    if (other.metOn && (!contact.metOn || *other.metOn < *contact.metOn))
        contact.metOn = other.metOn;
}

/// Nobody introduces themselves, which two records of one person may have said of each other.
void addIntroduction(Stores& stores, Contact& contact, const Contact& other) {
    if (contact.introducedBy == other.id)
        contact.introducedBy = {};
    if (!other.introducedBy || other.introducedBy == contact.id ||
        other.introducedBy == contact.introducedBy)
        return;
    if (!contact.introducedBy) {
        contact.introducedBy = other.introducedBy;
        return;
    }
    if (const auto by = stores.contacts.find(other.introducedBy))
        keepBeside(contact, {QStringLiteral("introducedBy"), by->name});
}

/// What mergedWith() is to look at: all that is not put together here.
Contact forMerging(Contact other) {
    const Contact unset;
    other.relationship = unset.relationship;
    other.metOn = unset.metOn;
    other.note.clear();
    other.privateNote.clear();
    return other;
}

} // namespace

MergedContact mergedContact(Stores& stores, const Contact& keep, const Contact& other) {
    Contact named = keep;
    fillName(named, other);
    const Merged merged = mergedWith({.contact = named,
                                      .organization = {},
                                      .role = {},
                                      .metAt = {},
                                      .introducedBy = {},
                                      .photo = {}},
                                     {.contact = forMerging(other),
                                      .organization = {},
                                      .role = {},
                                      .metAt = {},
                                      .introducedBy = {},
                                      .photo = {}});
    MergedContact result{merged.record.contact, merged.differences};
    Contact& contact = result.contact;
    contact.relationship = std::max(keep.relationship, other.relationship);
    appendNote(contact.note, other.note);
    appendNote(contact.privateNote, other.privateNote);
    addRoles(contact, other);
    addMeeting(contact, other);
    addIntroduction(stores, contact, other);
    for (const Difference& difference : merged.differences) {
        const bool isName = difference.field == u"name";
        keepBeside(contact, {isName ? alsoWritten : difference.field, difference.other});
    }
    for (const QString& line : other.vcardLines) {
        if (!contact.vcardLines.contains(line))
            keepBeside(contact, {vcardLine, line});
    }
    // Cards and files that were written of the other are known again.
    contact.sourceKeys.append({QStringLiteral("uid"), other.uid});
    return result;
}

} // namespace matchbook
