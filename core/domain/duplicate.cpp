// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/duplicate.h"

#include "base/text.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace matchbook {

namespace {

// App defaults: how much each reason says by itself, and any other beside it.
constexpr int weights[] = {95, 95, 90, 85, 80, 65, 60, 40};
constexpr int weightOfAnother = 5;

bool agree(const QString& one, const QString& other) {
    return one.isEmpty() || other.isEmpty() || fold(one) == fold(other);
}

/// "M." and "Marie" agree.
bool middlesAgree(const QString& one, const QString& other) {
    QString a = fold(one);
    QString b = fold(other);
    a.remove(u'.');
    b.remove(u'.');
    return a.startsWith(b) || b.startsWith(a);
}

bool haveOneName(const Contact& one, const Contact& other) {
    const bool same = sortName(one) == sortName(other) || fold(one.name) == fold(other.name);
    return same && middlesAgree(one.middle, other.middle) && agree(one.suffix, other.suffix);
}

/// The forms in which the points of a kind are compared.
QSet<QString> forms(const Contact& contact, PointKind kind) {
    QSet<QString> found;
    for (const QString& value : values(contact, kind)) {
        if (const QString form = comparable(kind, value); !form.isEmpty())
            found.insert(form);
    }
    return found;
}

QSet<QString> profiles(const Contact& contact) {
    QSet<QString> slugs;
    for (const QString& link : values(contact, PointKind::Link)) {
        if (const QString slug = linkedInSlug(link); !slug.isEmpty())
            slugs.insert(slug);
    }
    return slugs;
}

QSet<OrganizationId> places(const Contact& contact) {
    QSet<OrganizationId> found;
    for (const Role& role : contact.roles) {
        if (role.organization)
            found.insert(role.organization);
    }
    return found;
}

QSet<QString> citiesOf(const QSet<OrganizationId>& places,
                       const QHash<OrganizationId, QString>& cities) {
    QSet<QString> found;
    for (const OrganizationId place : places) {
        if (const QString city = fold(cities.value(place)); !city.isEmpty())
            found.insert(city);
    }
    return found;
}

template <class T>
bool differ(const QSet<T>& one, const QSet<T>& other) {
    return !one.isEmpty() && !other.isEmpty() && !one.intersects(other);
}

QList<DuplicateReason> sharedKeys(const Contact& one, const Contact& other) {
    const QStringList keys = identityKeys(other);
    QList<DuplicateReason> found;
    for (const QString& key : identityKeys(one)) {
        if (!keys.contains(key) || (!isOfOnePerson(key) && !isSamePerson(one, other)))
            continue;
        const DuplicateReason reason = !isOfOnePerson(key)               ? DuplicateReason::Email
                                       : key.startsWith(u"linkedin:"_qs) ? DuplicateReason::Profile
                                                                         : DuplicateReason::Source;
        if (!found.contains(reason))
            found.append(reason);
    }
    return found;
}

} // namespace

ContactPair pairOf(ContactId one, ContactId other) {
    return one.value < other.value ? ContactPair{one, other} : ContactPair{other, one};
}

QList<DuplicateReason> duplicateReasons(const Contact& one, const Contact& other,
                                        const QHash<OrganizationId, QString>& cities) {
    QList<DuplicateReason> found = sharedKeys(one, other);
    if (haveOneName(one, other) && !differ(profiles(one), profiles(other))) {
        const auto here = places(one);
        const auto there = places(other);
        if (forms(one, PointKind::Phone).intersects(forms(other, PointKind::Phone)))
            found.append(DuplicateReason::Phone);
        if (here.intersects(there))
            found.append(DuplicateReason::Place);
        else if (citiesOf(here, cities).intersects(citiesOf(there, cities)))
            found.append(DuplicateReason::City);
        if (one.metAt && one.metAt == other.metAt)
            found.append(DuplicateReason::Event);
        const bool toldApart = differ(here, there) ||
                               differ(forms(one, PointKind::Email), forms(other, PointKind::Email));
        if (found.isEmpty() && !toldApart)
            found.append(DuplicateReason::Name);
    }
    std::ranges::sort(found);
    return found;
}

int scoreOf(const QList<DuplicateReason>& reasons) {
    if (reasons.isEmpty())
        return 0;
    const int others = static_cast<int>(reasons.size()) - 1;
    return std::min(100, weights[static_cast<size_t>(reasons.first())] + others * weightOfAnother);
}

} // namespace matchbook
