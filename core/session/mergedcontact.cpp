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

// Fields of which more is to be known than that they differ.
const QString nameField = QStringLiteral("name");
const QString roleField = QStringLiteral("role");
const QString metAtField = QStringLiteral("metAt");
const QString relationshipField = QStringLiteral("relationship");
const QString introducedByField = QStringLiteral("introducedBy");

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
void forgetEachOther(Contact& contact, Contact& other) {
    for (Contact* one : {&contact, &other}) {
        if (one->introducedBy == contact.id || one->introducedBy == other.id)
            one->introducedBy = {};
    }
}

/// Is another introduction kept beside?
bool addIntroduction(Stores& stores, Contact& contact, const Contact& other) {
    fill(contact.introducedBy, other.introducedBy);
    if (agree(contact.introducedBy, other.introducedBy))
        return false;
    const auto by = stores.contacts.find(other.introducedBy);
    if (by)
        keepBeside(contact, {introducedByField, by->name});
    return by.has_value();
}

/// The closer relationship says the other, too; the other way round it is kept beside.
bool addRelationship(Contact& contact, const Contact& other, bool chosen) {
    if (!chosen)
        contact.relationship = std::max(contact.relationship, other.relationship);
    if (other.relationship <= contact.relationship)
        return false;
    keepBeside(contact, {relationshipField, toText(other.relationship)});
    return true;
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

ContactRecord recordOf(const Contact& contact) {
    return {.contact = contact,
            .organization = {},
            .role = {},
            .metAt = {},
            .introducedBy = {},
            .photo = {}};
}

/// The fields of which only one value can stand.
QStringList differing(const Contact& keep, const Contact& other) {
    QStringList fields;
    Contact given = forMerging(other);
    given.custom.clear();
    for (const Difference& difference : mergedWith(recordOf(keep), recordOf(given)).differences)
        fields += difference.field;
    const Role* role = primaryRole(keep);
    const Role* otherRole = primaryRole(other);
    if (role && otherRole && !isOneRole(*role, *otherRole))
        fields += roleField;
    if (!agree(keep.relationship, other.relationship))
        fields += relationshipField;
    if (!agree(keep.metAt, other.metAt))
        fields += metAtField;
    if (!agree(keep.introducedBy, other.introducedBy))
        fields += introducedByField;
    return fields;
}

void exchange(const QString& field, Contact& one, Contact& other) {
    if (field == nameField) {
        for (QString Contact::*part : {&Contact::prefix, &Contact::given, &Contact::middle,
                                       &Contact::family, &Contact::suffix})
            std::swap(one.*part, other.*part);
    }
    if (field == roleField)
        std::swap(one.roles, other.roles);
    fieldsOf<Contact>([&](const char* name, auto member) {
        if (field == QLatin1StringView(name))
            std::swap(one.*member, other.*member);
    });
}

/// Says in so many words which role is the present one.
void markPresentRole(Contact& contact) {
    QList<Role>& roles = contact.roles;
    const auto present = primaryRole(contact) - roles.constData();
    for (qsizetype i = 0; i < roles.size(); ++i)
        roles[i].primary = i == present;
}

/// Two contacts of which one is made, with what was chosen of the other at the first already.
class Merging {
public:
    Merging(const Contact& keep, const Contact& other, const MergeChoices& choices)
        : m_keep(keep)
        , m_other(other)
        , m_choices(choices) {
        forgetEachOther(m_keep, m_other);
        m_fields = differing(m_keep, m_other);
        m_role = primaryRole(m_keep) ? *primaryRole(m_keep) : Role();
        m_nameOfOther = other.name;
        for (const QString& field : std::as_const(m_fields)) {
            if (m_choices.value(field) == other.id)
                exchange(field, m_keep, m_other);
        }
    }

    MergedContact merge(Stores& stores);

private:
    [[nodiscard]] bool isChosen(const QString& field) const {
        const ContactId chosen = m_choices.value(field);
        return m_fields.contains(field) && (chosen == m_keep.id || chosen == m_other.id);
    }
    [[nodiscard]] ContactId standing(const QString& field, const Contact& merged) const;
    Contact united(Stores& stores);

    Contact m_keep;
    Contact m_other;
    MergeChoices m_choices;
    QStringList m_fields;
    Role m_role; ///< the present one of the first
    QString m_nameOfOther;
    QStringList m_beside; ///< fields whose other value is a custom value now
};

Contact Merging::united(Stores& stores) {
    if (!isChosen(nameField))
        fillName(m_keep, m_other);
    if (isChosen(roleField))
        markPresentRole(m_keep);
    const Merged merged = mergedWith(recordOf(m_keep), recordOf(forMerging(m_other)));
    Contact contact = merged.record.contact;
    appendNote(contact.note, m_other.note);
    appendNote(contact.privateNote, m_other.privateNote);
    addRoles(contact, m_other);
    addMeeting(contact, m_other);
    if (addRelationship(contact, m_other, isChosen(relationshipField)))
        m_beside += relationshipField;
    if (addIntroduction(stores, contact, m_other))
        m_beside += introducedByField;
    for (const Difference& difference : merged.differences) {
        const bool isName = difference.field == nameField;
        keepBeside(contact, {isName ? alsoWritten : difference.field, difference.other});
        m_beside += difference.field;
    }
    for (const QString& line : m_other.vcardLines) {
        if (!contact.vcardLines.contains(line))
            keepBeside(contact, {vcardLine, line});
    }
    // Cards and files that were written of the other are known again.
    contact.sourceKeys.append({QStringLiteral("uid"), m_other.uid});
    return contact;
}

/// Whose value it is that the merged contact has.
ContactId Merging::standing(const QString& field, const Contact& merged) const {
    if (isChosen(field))
        return m_choices.value(field);
    const Role* role = primaryRole(merged);
    const bool others = field == nameField           ? merged.name == m_nameOfOther
                        : field == relationshipField ? m_other.relationship == merged.relationship
                        : field == roleField         ? role && !isOneRole(*role, m_role)
                                                     : false;
    return others ? m_other.id : m_keep.id;
}

MergedContact Merging::merge(Stores& stores) {
    const QString nameOfFirst = m_keep.name;
    MergedContact result{united(stores), {}};
    const QString& name = result.contact.name;
    for (const QString& field : std::as_const(m_fields)) {
        // Of two forms of one name, each may have parts that the other lacks.
        const bool both = field == nameField && name != nameOfFirst && name != m_nameOfOther;
        if (!both)
            result.differences.append(
                {field, standing(field, result.contact), m_beside.contains(field)});
    }
    return result;
}

} // namespace

MergedContact mergedContact(Stores& stores, const Contact& keep, const Contact& other,
                            const MergeChoices& choices) {
    return Merging(keep, other, choices).merge(stores);
}

} // namespace matchbook
