// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contact.h"
#include "domain/contactfilter.h"
#include "storage/recordstore.h"

namespace matchbook {

/// What an import recognises a person by: comparable e-mails and profile links, and source keys.
QStringList matchKeys(const Contact& contact);

/// A line of the contact list: what is shown of somebody before they are opened.
struct ContactTouches {
    QDate lastTouch;
    QDate lastOutgoing;
};

class ContactStore : public RecordStore<Contact> {
public:
    explicit ContactStore(Database& database);

    /// The ids of those who pass the filter, in the order of their names, best matches first where
    /// it has text.
    QList<ContactId> ids(const ContactFilter& filter);

    /// Everybody known by one of the keys (matchKeys).
    QList<ContactId> withKeys(const QStringList& keys);

    /// Everybody whose name has all the words of the text, in any order and spelling.
    QList<ContactId> named(const QString& text);

    QHash<ContactId, ContactTouches> touches(const QList<ContactId>& ids);

    /// All tags in use, most used first.
    QStringList tags();

    std::optional<QByteArray> photo(ContactId id);
    void setPhoto(ContactId id, const QByteArray& bytes); ///< empty bytes take it away
};

} // namespace matchbook
