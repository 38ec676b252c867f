// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contact.h"
#include "domain/contactfilter.h"
#include "storage/recordstore.h"

namespace matchbook {

/// When somebody was last in touch.
struct ContactTouches {
    QDate lastTouch;
    QDate lastOutgoing;
};

/// How somebody is called, for lists that show no more of them.
struct PersonName {
    QString name;
    QString given;
    QString family;
};

class ContactStore : public RecordStore<Contact> {
public:
    explicit ContactStore(Database& database);

    /// The ids of those who pass the filter as of the day. In the order of names the best matches
    /// stand first where it has text; NextDue is not known here and goes by names.
    QList<ContactId> ids(const ContactFilter& filter, const ContactSort& sort, QDate today);

    /// The ids of those for whom a condition over a contact_digest d holds, by closeness and name.
    template <class... Values>
    QList<ContactId> byCloseness(const QByteArray& condition, const Values&... values) {
        auto query = database().prepare(byClosenessQuery(condition));
        query.bind(values...);
        QList<ContactId> ids;
        while (query.step())
            ids.append(query.template value<ContactId>());
        return ids;
    }

    /// Everybody known by one of the identityKeys().
    QList<ContactId> withKeys(const QStringList& keys);

    /// Who has which of the identityKeys(), the earlier first.
    QHash<QString, QList<ContactId>> keys();

    /// Everybody whose name has all the words of the text, in any order and spelling.
    QList<ContactId> named(const QString& text);

    QHash<ContactId, PersonName> names(const QList<ContactId>& ids);

    QHash<ContactId, ContactTouches> touches(const QList<ContactId>& ids);

    /// Subject, note and event of the interactions with them that have all the words of the text,
    /// latest first.
    QHash<ContactId, QStringList> interactionTexts(const QList<ContactId>& ids,
                                                   const QString& text);

    /// What is kept beside them and searched with them: items, favors, letters and projects.
    QHash<ContactId, QStringList> ledgerTexts(const QList<ContactId>& ids);

    /// All tags in use, most used first.
    QStringList tags();

    std::optional<QByteArray> photo(ContactId id);
    void setPhoto(ContactId id, const QByteArray& bytes); ///< empty bytes take it away

private:
    static QByteArray byClosenessQuery(const QByteArray& condition);
};

} // namespace matchbook
