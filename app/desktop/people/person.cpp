// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/people/person.h"

#include "base/text.h"
#include "words/tokenwords.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

struct Person {
    Q_DECLARE_TR_FUNCTIONS(Person)
};

} // namespace

Face faceOf(const PersonName& person) {
    return {person.name, initials(person.name, person.given, person.family)};
}

Face faceOf(const Contact& contact) {
    return faceOf(PersonName{contact.name, contact.given, contact.family});
}

QHash<ContactId, Face> facesOf(Session& session, const QList<ContactId>& ids) {
    const auto names = session.read([&](Stores& stores) { return stores.contacts.names(ids); });
    QHash<ContactId, Face> faces;
    if (!names)
        return faces;
    for (auto one = names->begin(); one != names->end(); ++one)
        faces.insert(one.key(), faceOf(*one));
    return faces;
}

QString nameAndCredentials(const Contact& contact) {
    if (contact.credentials.isEmpty())
        return contact.name;
    return Person::tr("%1, %2").arg(contact.name, contact.credentials);
}

QString position(const Contact& contact) {
    const Role* role = primaryRole(contact);
    const QString held = role ? capitalized(role->role) : QString();
    const QString level = contact.level == Level::Other ? QString() : inWords(contact.level);
    const bool tellsMore = !held.isEmpty() && fold(held) != fold(level);
    if (tellsMore || contact.title.isEmpty())
        return held.isEmpty() ? level : held;
    return contact.title;
}

Tone toneOf(Sponsorship sponsorship) {
    switch (sponsorship) {
    case Sponsorship::Active:
        return Tone::Success;
    case Sponsorship::Ready:
    case Sponsorship::Asked:
        return Tone::Info;
    default:
        return Tone::Neutral;
    }
}

QString positionAndPlace(const ContactSummary& person) {
    QStringList parts{position(person.contact), person.organization};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace matchbook
