// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/contact.h"

#include "base/text.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>

namespace matchbook {

namespace {

bool isCredential(QString word) {
    static const QSet<QString> known = {
        QStringLiteral("md"),     QStringLiteral("do"),    QStringLiteral("phd"),
        QStringLiteral("mph"),    QStringLiteral("ms"),    QStringLiteral("msc"),
        QStringLiteral("mba"),    QStringLiteral("mbbs"),  QStringLiteral("mbchb"),
        QStringLiteral("mbbch"),  QStringLiteral("bmbs"),  QStringLiteral("fsir"),
        QStringLiteral("facr"),   QStringLiteral("frcr"),  QStringLiteral("ebir"),
        QStringLiteral("fcirse"), QStringLiteral("facs"),  QStringLiteral("mhs"),
        QStringLiteral("mha"),    QStringLiteral("med"),   QStringLiteral("ma"),
        QStringLiteral("bs"),     QStringLiteral("ba"),    QStringLiteral("bsc"),
        QStringLiteral("rn"),     QStringLiteral("np"),    QStringLiteral("pa-c"),
        QStringLiteral("pa"),     QStringLiteral("rt"),    QStringLiteral("jd"),
        QStringLiteral("pharmd"), QStringLiteral("dnp"),   QStringLiteral("faha"),
        QStringLiteral("facc"),   QStringLiteral("fscai"), QStringLiteral("rpvi"),
        QStringLiteral("abr"),    QStringLiteral("edd"),   QStringLiteral("scd"),
        QStringLiteral("frcpc"),  QStringLiteral("frcs"),  QStringLiteral("ab"),
        QStringLiteral("bds"),    QStringLiteral("dds"),   QStringLiteral("dmd"),
        QStringLiteral("mscr"),   QStringLiteral("mmsc"),  QStringLiteral("mse"),
        QStringLiteral("bsn"),    QStringLiteral("msn"),   QStringLiteral("crna"),
        QStringLiteral("cnp"),    QStringLiteral("fnp"),   QStringLiteral("acnp")};
    return known.contains(word.remove(u'.').toLower());
}

/// "Ma", "Ba" and the like are family names too: a short word counts only in capitals.
bool looksLikeCredential(const QString& word) {
    const bool shortWord = word.size() <= 3 && !word.contains(u'.');
    return isCredential(word) && (!shortWord || word == word.toUpper() || word == u"PhD"_qs);
}

bool isSuffix(const QString& word) {
    static constexpr std::array suffixes = {u"Jr", u"Jr.", u"Sr", u"Sr.", u"II", u"III", u"IV"};
    return std::ranges::any_of(suffixes, [&](const char16_t* s) { return word == QStringView(s); });
}

bool isPrefix(const QString& word) {
    static constexpr std::array prefixes = {u"Dr",  u"Dr.", u"Prof", u"Prof.", u"Mr",
                                            u"Mr.", u"Ms",  u"Ms.",  u"Mrs",   u"Mrs."};
    return std::ranges::any_of(prefixes, [&](const char16_t* s) { return word == QStringView(s); });
}

bool isParticle(const QString& word) {
    static constexpr std::array particles = {u"van",   u"von", u"de", u"der", u"den", u"del",
                                             u"della", u"di",  u"da", u"dos", u"du",  u"la",
                                             u"le",    u"bin", u"al", u"el",  u"ten", u"ter"};
    return std::ranges::any_of(particles,
                               [&](const char16_t* p) { return word == QStringView(p); });
}

/// A name that is an address for want of a better one has none.
QStringList wordsOfName(const QString& name) {
    static const QRegularExpression gaps(QStringLiteral("[^\\p{L}\\p{M}]+"));
    return name.contains(u'@') ? QStringList() : fold(name).split(gaps, Qt::SkipEmptyParts);
}

bool inLatin(const QStringList& words) {
    return std::ranges::any_of(words, [](const QString& word) {
        return std::ranges::any_of(word, [](QChar c) { return c.script() == QChar::Script_Latin; });
    });
}

QString linkedInOf(const Contact& contact) {
    for (const QString& key : identityKeys(contact)) {
        if (key.startsWith(QStringLiteral("linkedin:")))
            return key;
    }
    return {};
}

} // namespace

QString fullName(const Contact& contact) {
    QStringList parts{contact.given, contact.middle, contact.family, contact.suffix};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString sortName(const Contact& contact) {
    const QString byFamily =
        contact.family.isEmpty() ? contact.name : contact.family + u' ' + contact.given;
    return fold(byFamily);
}

NameAndCredentials splitCredentials(const QString& text) {
    const auto pieces = cleanedLine(text).split(u',');
    QStringList words = pieces.first().split(u' ', Qt::SkipEmptyParts);
    QStringList credentials;
    while (words.size() > 1 && looksLikeCredential(words.last()))
        credentials.prepend(words.takeLast());
    QString name = words.join(u' ');
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        const QString piece = pieces[i].trimmed();
        if (isSuffix(piece))
            name += u' ' + piece;
        else if (!piece.isEmpty())
            credentials += piece;
    }
    return {name, credentials.join(QStringLiteral(", "))};
}

void setWholeName(Contact& contact, const QString& text) {
    const auto [name, credentials] = splitCredentials(text);
    auto words = name.split(u' ', Qt::SkipEmptyParts);
    contact.prefix = words.size() > 1 && isPrefix(words.first()) ? words.takeFirst() : QString();
    contact.suffix = words.size() > 2 && isSuffix(words.last()) ? words.takeLast() : QString();
    contact.credentials = credentials;
    qsizetype family = words.size() - 1;
    while (family > 1 && isParticle(words[family - 1]))
        --family;
    contact.given = words.value(0);
    contact.middle = family > 1 ? words.sliced(1, family - 1).join(u' ') : QString();
    contact.family = words.size() > 1 ? words.sliced(family).join(u' ') : QString();
    contact.name = fullName(contact);
}

QStringList values(const Contact& contact, PointKind kind) {
    QStringList found;
    for (const auto& point : contact.points) {
        if (point.kind != kind)
            continue;
        if (point.preferred)
            found.prepend(point.value);
        else
            found.append(point.value);
    }
    return found;
}

bool addPoint(Contact& contact, const ContactPoint& point) {
    if (point.value.isEmpty())
        return false;
    const QString form = comparable(point.kind, point.value);
    const bool known = std::ranges::any_of(contact.points, [&](const ContactPoint& other) {
        return other.kind == point.kind && comparable(other.kind, other.value) == form;
    });
    if (!known)
        contact.points.append(point);
    return !known;
}

QString comparable(PointKind kind, const QString& value) {
    switch (kind) {
    case PointKind::Email:
        return value.trimmed().toCaseFolded();
    case PointKind::Phone: {
        QString digits;
        for (const QChar c : value) {
            if (c.isDigit())
                digits += QChar(u'0' + c.digitValue());
        }
        // A North American number is the same with and without its country code.
        return digits.size() == 11 && digits.startsWith(u'1') ? digits.sliced(1) : digits;
    }
    case PointKind::Link:
        break;
    }
    if (const QString slug = linkedInSlug(value); !slug.isEmpty())
        return QStringLiteral("linkedin.com/in/") + slug;
    QString link = value.trimmed();
    link.remove(0, link.indexOf(QStringLiteral("://")) < 0 ? 0 : link.indexOf(u':') + 3);
    if (link.startsWith(QStringLiteral("www."), Qt::CaseInsensitive))
        link.remove(0, 4);
    while (link.endsWith(u'/'))
        link.chop(1);
    const auto slash = link.indexOf(u'/');
    return slash < 0 ? link.toLower() : link.first(slash).toLower() + link.sliced(slash);
}

QString linkedInSlug(const QString& link) {
    if (!link.contains(QStringLiteral("linkedin.com"), Qt::CaseInsensitive))
        return {};
    const auto start = link.indexOf(QStringLiteral("/in/"), 0, Qt::CaseInsensitive);
    if (start < 0)
        return {};
    const QString rest = link.sliced(start + 4);
    const auto end =
        std::ranges::find_if(rest, [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    return QUrl::fromPercentEncoding(rest.first(end - rest.begin()).toUtf8()).trimmed().toLower();
}

QStringList identityKeys(const Contact& contact) {
    QStringList keys;
    if (!contact.uid.isEmpty())
        keys += QStringLiteral("uid:") + contact.uid;
    for (const SourceKey& key : contact.sourceKeys) {
        keys += key.source + u':' + key.key;
        // A card that we wrote comes back with our uid as its UID.
        if (key.source == u"vcard")
            keys += QStringLiteral("uid:") + key.key;
    }
    for (const ContactPoint& point : contact.points) {
        const QString slug = linkedInSlug(point.kind == PointKind::Link ? point.value : QString());
        if (!slug.isEmpty())
            keys += QStringLiteral("linkedin:") + slug;
        else if (point.kind == PointKind::Email)
            keys += QStringLiteral("email:") + comparable(PointKind::Email, point.value);
    }
    keys.removeDuplicates();
    return keys;
}

bool isEmailAddress(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^[^\\s@<>,;]+@[^\\s@<>,;]+$"));
    return form.match(text.trimmed()).hasMatch();
}

bool isOfOnePerson(const QString& identityKey) {
    return !identityKey.startsWith(QStringLiteral("email:"));
}

bool isSamePerson(const Contact& one, const Contact& other) {
    const QStringList words = wordsOfName(one.name);
    const QStringList others = wordsOfName(other.name);
    if (words.isEmpty() || others.isEmpty() || words == others || inLatin(words) != inLatin(others))
        return true;
    const bool share = std::ranges::any_of(
        words, [&](const QString& word) { return word.size() > 1 && others.contains(word); });
    const QString profile = linkedInOf(one);
    const QString otherProfile = linkedInOf(other);
    return share && (profile.isEmpty() || otherProfile.isEmpty() || profile == otherProfile);
}

const Role* primaryRole(const Contact& contact) {
    const auto marked = std::ranges::find(contact.roles, true, &Role::primary);
    if (marked != contact.roles.end())
        return &*marked;
    const auto open =
        std::ranges::find_if(contact.roles, [](const Role& role) { return !role.to; });
    return open == contact.roles.end() ? nullptr : &*open;
}

// An active sponsor is kept informed as mentors are, whatever kind they are: the guides set
// sponsors beyond mentors, and warn of falling silent once somebody has helped (IMG-97, IMG-127).
// It makes them no kind of mentor: the portfolio counts types alone.
bool isMentor(Relationship relationship, bool coreMentor, Sponsorship sponsorship,
              const QList<MentorType>& types) {
    const bool guides =
        std::ranges::any_of(types, [](MentorType type) { return type != MentorType::NearPeer; });
    return relationship == Relationship::Mentor || coreMentor ||
           sponsorship == Sponsorship::Active || guides;
}

bool isMentor(const Contact& contact) {
    return isMentor(contact.relationship, contact.coreMentor, contact.sponsorship,
                    contact.mentorTypes);
}

} // namespace matchbook
