// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/importfile.h"
#include "io/vcardlines.h"

namespace matchbook {

/// What one content line says of a contact: where the reader and the writer of vCards agree on the
/// meaning of properties. A line of which our fields do not say all is kept (Contact::vcardLines)
/// and written again for as long as it still agrees with the field.

/// The properties that have a field here.
enum class VcardField {
    // in the order in which they are written
    NameParts,
    ShownName,
    Nickname,
    Organization,
    Title,
    Role,
    Point,
    Categories,
    Note,
    Uid,
    None,
    Own ///< X-MATCHBOOK-…, our fields that vCard has none for
};
VcardField vcardField(const VcardLine& line);

/// Has a contact one value of this? Then the first line that gives it is the one that counts.
bool isSingle(VcardField field);

/// The e-mail, phone or link of a line; label is that of its group, empty when there is none.
ContactPoint pointOf(const VcardLine& line, const QString& label);

/// Do label and preference say all that the line's parameters say?
bool saysAll(const ContactPoint& point, const VcardLine& line);

/// The line that gives point; label as TYPE where vCard has it, else in the group's X-ABLabel.
VcardLine lineOf(const ContactPoint& point);

/// Can the label of point be written as TYPE?
bool hasTypeLabel(const ContactPoint& point);

/// The label without the wrapping of Apple's own ("_$!<HomePage>!$_").
QString plainLabel(const QString& value);

/// Sets the parts of a name, with credentials found in the suffix unless the card is our own.
void setNameParts(Contact& contact, const VcardLine& line, bool ours);
QString namePartsValue(const Contact& contact);

void setOrganization(ContactRecord& record, const VcardLine& line);
QString organizationValue(const ContactRecord& record);

QStringList categoriesOf(const VcardLine& line);

/// Our fields without a home in vCard: one line for each that is not as in a new contact.
QList<VcardLine> ownLines(const ContactRecord& record);
/// Reads one back; false when it is of no field of ours, or its value is none.
bool setOwn(ContactRecord& record, const VcardLine& line);

/// The name parts that cannot be read from the N that was written: one kept as it came may hold
/// credentials or a comma in the family name.
QList<VcardLine> ownNameLines(const Contact& contact, const VcardLine& written);

/// Says that a card is ours, so that nothing in it is to be guessed.
inline constexpr auto ownMark = u"X-MATCHBOOK-CARD";
inline constexpr auto ownPrefix = u"X-MATCHBOOK-";

} // namespace matchbook
