// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/importmerge.h"

#include "base/text.h"
#include "domain/json.h"
#include "io/pointset.h"
#include "io/vcardlines.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace matchbook {

namespace {

bool isSame(const QString& a, const QString& b) {
    return a == b || fold(a) == fold(b);
}

template <class T>
bool isSame(const T& a, const T& b) {
    return a == b;
}

QString shown(const QString& value) {
    return value;
}

template <class T>
QString shown(const T& value) {
    return toJson(value).toVariant().toString();
}

/// Fields that are no single value of the person, or are treated by themselves.
bool isApart(QByteArrayView field) {
    static constexpr std::array names = {
        "id",           "uid",         "created", "updated",    "trashed", "metAt",
        "introducedBy", "prefix",      "given",   "middle",     "family",  "suffix",
        "interests",    "mentorTypes", "custom",  "vcardLines", "note"};
    return std::ranges::any_of(names, [&](const char* name) { return field == name; });
}

class Merger {
public:
    Merger(const ContactRecord& known, const ContactRecord& incoming)
        : m_merged{known, false, {}}
        , m_incoming(incoming) {}

    Merged merge() {
        fields();
        nameParts();
        note();
        lists();
        points();
        customValues();
        vcardLines();
        names();
        return std::move(m_merged);
    }

private:
    Contact& contact() { return m_merged.record.contact; }
    [[nodiscard]] const Contact& other() const { return m_incoming.contact; }
    void differ(const QString& field, const QString& kept, const QString& given) {
        m_merged.differences += {field, kept, given};
    }

    template <class T>
    void single(const char* field, T& known, const T& given, const T& unset) {
        if (given == unset || isSame(known, given))
            return;
        if (known == unset) {
            known = given;
            m_merged.adds = true;
        } else {
            differ(QString::fromLatin1(field), shown(known), shown(given));
        }
    }

    template <class T>
    void list(QList<T>& known, const QList<T>& given) {
        for (const T& value : given) {
            const bool there =
                std::ranges::any_of(known, [&](const T& one) { return isSame(one, value); });
            if (!there) {
                known += value;
                m_merged.adds = true;
            }
        }
    }

    void fields();
    void nameParts();
    void note();
    void lists();
    void points();
    void customValues();
    void vcardLines();
    void names();

    Merged m_merged;
    const ContactRecord& m_incoming;
};

void Merger::fields() {
    static const Contact unset;
    fieldsOf<Contact>([&](const char* name, auto member) {
        if constexpr (requires { single("", contact().*member, other().*member, unset.*member); }) {
            if (!isApart(name))
                single(name, contact().*member, other().*member, unset.*member);
        }
    });
}

/// The parts of a name belong together: they are taken when none is known and the name is the same.
void Merger::nameParts() {
    const bool none = contact().given.isEmpty() && contact().family.isEmpty();
    if (!none || !isSame(contact().name, other().name))
        return;
    for (QString Contact::*part : {&Contact::prefix, &Contact::given, &Contact::middle,
                                   &Contact::family, &Contact::suffix}) {
        if ((contact().*part).isEmpty() && !(other().*part).isEmpty()) {
            contact().*part = other().*part;
            m_merged.adds = true;
        }
    }
}

/// A note that stands in the known one already says nothing new.
void Merger::note() {
    if (!fold(contact().note).contains(fold(other().note)))
        single("note", contact().note, other().note, QString());
}

void Merger::lists() {
    list(contact().tags, other().tags);
    list(contact().interests, other().interests);
    list(contact().mentorTypes, other().mentorTypes);
    auto keys = other().sourceKeys;
    keys.removeIf(
        [&](const SourceKey& key) { return key.source == u"vcard" && key.key == contact().uid; });
    list(contact().sourceKeys, keys);
}

void Merger::points() {
    std::array<bool, tokens<PointKind>().size()> preferred{};
    for (const auto& point : contact().points)
        preferred[static_cast<size_t>(point.kind)] |= point.preferred;
    PointSet set(contact());
    for (ContactPoint point : other().points) {
        point.preferred = point.preferred && !preferred[static_cast<size_t>(point.kind)];
        m_merged.adds |= set.add(point);
    }
}

void Merger::customValues() {
    const auto known = contact().custom;
    for (const auto& value : other().custom) {
        if (known.contains(value) || contact().custom.contains(value))
            continue;
        const auto named = std::ranges::find(known, value.name, &CustomValue::name);
        if (named != known.end()) {
            differ(value.name, named->value, value.value);
            continue;
        }
        contact().custom += value;
        m_merged.adds = true;
    }
}

/// Lines of which a card has one, or that tell of a field: those of the known card stay.
bool isKeptOnce(const QString& property) {
    static const QStringList once = {
        u"N"_qs,    u"FN"_qs,     u"NICKNAME"_qs, u"ORG"_qs,   u"TITLE"_qs,       u"ROLE"_qs,
        u"NOTE"_qs, u"UID"_qs,    u"PHOTO"_qs,    u"BDAY"_qs,  u"ANNIVERSARY"_qs, u"GENDER"_qs,
        u"REV"_qs,  u"PRODID"_qs, u"KIND"_qs,     u"CLASS"_qs, u"SORT-STRING"_qs, u"CATEGORIES"_qs,
        u"TEL"_qs,  u"EMAIL"_qs,  u"URL"_qs};
    return once.contains(property);
}

/// Groups are names that two cards use for different things: lines are compared without, and a card
/// that has lines already takes over no grouped ones.
void Merger::vcardLines() {
    if (contact().vcardLines.isEmpty()) {
        contact().vcardLines = other().vcardLines;
        m_merged.adds |= !other().vcardLines.isEmpty();
        return;
    }
    const QSet<QString> known(contact().vcardLines.begin(), contact().vcardLines.end());
    QSet<QString> properties;
    for (const QString& text : contact().vcardLines) {
        if (const auto line = parseVcardLine(text))
            properties += line->name;
    }
    for (const QString& text : other().vcardLines) {
        const auto line = known.contains(text) ? std::nullopt : parseVcardLine(text);
        if (!line || !line->group.isEmpty() ||
            (isKeptOnce(line->name) && properties.contains(line->name)))
            continue;
        contact().vcardLines += text;
        m_merged.adds = true;
    }
}

void Merger::names() {
    ContactRecord& record = m_merged.record;
    const QString none;
    single("organization", record.organization, m_incoming.organization, none);
    single("role", record.role, m_incoming.role, none);
    single("metAt", record.metAt, m_incoming.metAt, none);
    single("introducedBy", record.introducedBy, m_incoming.introducedBy, none);
    if (record.photo.isEmpty() && !m_incoming.photo.isEmpty()) {
        record.photo = m_incoming.photo;
        m_merged.adds = true;
    }
}

} // namespace

Merged mergedWith(const ContactRecord& known, const ContactRecord& incoming) {
    return Merger(known, incoming).merge();
}

} // namespace matchbook
