// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/vcardfields.h"

#include "base/text.h"
#include "domain/json.h"
#include "io/completion.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>

namespace matchbook {

namespace {

/// The words of a label that are TYPE values, and those that another word of ours stands for.
bool isTypeWord(const QString& word) {
    static const QStringList words = {u"work"_qs,  u"home"_qs,     u"mobile"_qs,    u"fax"_qs,
                                      u"pager"_qs, u"main"_qs,     u"other"_qs,     u"car"_qs,
                                      u"video"_qs, u"text"_qs,     u"textphone"_qs, u"school"_qs,
                                      u"isdn"_qs,  u"bbs"_qs,      u"modem"_qs,     u"msg"_qs,
                                      u"pcs"_qs,   u"linkedin"_qs, u"blog"_qs,      u"profile"_qs};
    return words.contains(word);
}

QString typeOfWord(const QString& word) {
    return word == u"mobile" ? QStringLiteral("cell") : word;
}

QString wordOfType(const QString& type) {
    return type == u"cell" ? QStringLiteral("mobile") : type;
}

/// Types that say nothing to a reader.
bool isNoise(const QString& type) {
    return type == u"pref" || type == u"internet" || type == u"voice";
}

QString propertyOf(PointKind kind) {
    static const QStringList names = {u"EMAIL"_qs, u"TEL"_qs, u"URL"_qs};
    return names[static_cast<qsizetype>(kind)];
}

PointKind kindOf(const QString& property) {
    return property == u"EMAIL" ? PointKind::Email
           : property == u"TEL" ? PointKind::Phone
                                : PointKind::Link;
}

bool isPreferred(const VcardLine& line) {
    return types(line).contains(u"pref"_qs) || param(line, u"PREF") == u"1";
}

QString withoutScheme(const QString& value, PointKind kind) {
    const QString scheme = kind == PointKind::Phone ? u"tel:"_qs : u"mailto:"_qs;
    const bool has = kind != PointKind::Link && value.startsWith(scheme, Qt::CaseInsensitive);
    return has ? value.sliced(scheme.size()) : value;
}

} // namespace

VcardField vcardField(const VcardLine& line) {
    static const QHash<QString, VcardField> fields = {{u"FN"_qs, VcardField::ShownName},
                                                      {u"N"_qs, VcardField::NameParts},
                                                      {u"NICKNAME"_qs, VcardField::Nickname},
                                                      {u"EMAIL"_qs, VcardField::Point},
                                                      {u"TEL"_qs, VcardField::Point},
                                                      {u"URL"_qs, VcardField::Point},
                                                      {u"X-SOCIALPROFILE"_qs, VcardField::Point},
                                                      {u"ORG"_qs, VcardField::Organization},
                                                      {u"TITLE"_qs, VcardField::Title},
                                                      {u"ROLE"_qs, VcardField::Role},
                                                      {u"NOTE"_qs, VcardField::Note},
                                                      {u"CATEGORIES"_qs, VcardField::Categories},
                                                      {u"UID"_qs, VcardField::Uid}};
    if (line.name.startsWith(QStringView(ownPrefix)))
        return VcardField::Own;
    return fields.value(line.name, VcardField::None);
}

bool isSingle(VcardField field) {
    switch (field) {
    case VcardField::ShownName:
    case VcardField::NameParts:
    case VcardField::Nickname:
    case VcardField::Organization:
    case VcardField::Title:
    case VcardField::Role:
    case VcardField::Uid:
        return true;
    default:
        return false;
    }
}

QString plainLabel(const QString& value) {
    const QString label = cleanedLine(unescapedText(value));
    const bool wrapped = label.startsWith(u"_$!<"_qs) && label.endsWith(u">!$_"_qs);
    return wrapped && label.size() >= 8 ? label.sliced(4, label.size() - 8) : label;
}

ContactPoint pointOf(const VcardLine& line, const QString& label) {
    ContactPoint point;
    point.kind = kindOf(line.name);
    point.value = withoutScheme(cleanedLine(unescapedText(line.value)), point.kind);
    point.preferred = isPreferred(line);
    point.label = label;
    if (label.isEmpty()) {
        QStringList words;
        for (const QString& type : types(line)) {
            if (!isNoise(type))
                words += wordOfType(type);
        }
        point.label = words.join(u' ');
    }
    return point;
}

bool hasTypeLabel(const ContactPoint& point) {
    return point.label.isEmpty() || std::ranges::all_of(point.label.split(u' '), isTypeWord);
}

VcardLine lineOf(const ContactPoint& point) {
    VcardLine line;
    line.name = propertyOf(point.kind);
    line.value = point.kind == PointKind::Link ? cleanedLine(point.value)
                                               : escapedText(cleanedLine(point.value));
    // The value of URL is no text: a backslash in it would be read as an escape.
    if (point.kind == PointKind::Link)
        line.value.replace(u'\\', u"\\\\"_qs);
    if (hasTypeLabel(point)) {
        for (const QString& word : point.label.split(u' ', Qt::SkipEmptyParts))
            line.params += VcardParam{u"TYPE"_qs, {typeOfWord(word)}};
    }
    if (point.preferred)
        line.params += VcardParam{u"TYPE"_qs, {u"pref"_qs}};
    return line;
}

bool saysAll(const ContactPoint& point, const VcardLine& line) {
    const VcardLine plain = lineOf(point);
    const bool onlyTypes = std::ranges::all_of(line.params, [](const VcardParam& p) {
        return p.name == u"TYPE" || (p.name == u"PREF" && p.values.first() == u"1");
    });
    QStringList said = types(line);
    if (point.preferred && !said.contains(u"pref"_qs))
        said += u"pref"_qs;
    QStringList known = types(plain);
    said.sort();
    known.sort();
    return line.group.isEmpty() && line.name == plain.name && onlyTypes && said == known &&
           unescapedText(line.value) == unescapedText(plain.value);
}

void setNameParts(Contact& contact, const VcardLine& line, bool ours) {
    const auto parts = splitEscaped(line.value, u';');
    const auto part = [&](qsizetype i) {
        return cleanedLine(unescapedText(parts.value(i)));
    };
    contact.family = part(0);
    contact.given = part(1);
    contact.middle = part(2);
    contact.prefix = part(3);
    if (ours)
        return;
    contact.suffix = part(4);
    completeName(contact);
}

QString namePartsValue(const Contact& contact) {
    QStringList suffixes;
    if (!contact.suffix.isEmpty())
        suffixes += escapedText(contact.suffix);
    for (const QString& degree : contact.credentials.split(u", "_qs, Qt::SkipEmptyParts))
        suffixes += escapedText(degree);
    QStringList parts;
    for (const QString& part : {contact.family, contact.given, contact.middle, contact.prefix})
        parts += escapedText(part);
    return (parts << suffixes.join(u',')).join(u';');
}

void setOrganization(ContactRecord& record, const VcardLine& line) {
    const auto parts = splitEscaped(line.value, u';');
    record.organization = cleanedLine(unescapedText(parts.value(0)));
    record.contact.department = cleanedLine(unescapedText(parts.value(1)));
}

QString organizationValue(const ContactRecord& record) {
    const QString organization = escapedText(record.organization);
    const QString& department = record.contact.department;
    return department.isEmpty() ? organization : organization + u';' + escapedText(department);
}

QStringList categoriesOf(const VcardLine& line) {
    QStringList names;
    for (const QString& piece : splitEscaped(line.value, u',')) {
        const QString name = cleanedLine(unescapedText(piece));
        if (!name.isEmpty() && name != u"myContacts")
            names += name;
    }
    return names;
}

namespace {

/// Fields that a property of vCard carries, or that have no meaning outside of a store, or that
/// never leave it.
bool isCarriedElsewhere(QByteArrayView field) {
    static constexpr std::array names = {
        "id",    "created",      "updated", "trashed",     "name",      "prefix",
        "given", "middle",       "family",  "nickname",    "title",     "department",
        "metAt", "introducedBy", "note",    "privateNote", "vcardLines"};
    return std::ranges::any_of(names, [&](const char* name) { return field == name; });
}

bool isNamePart(QByteArrayView field) {
    return field == "prefix" || field == "given" || field == "middle" || field == "family";
}

QString ownName(const char* field) {
    return QStringView(ownPrefix).toString() + QString::fromLatin1(field).toUpper();
}

QString ownText(const QString& value) {
    return value;
}

template <class T>
QString ownText(const T& value) {
    const QByteArray json = QJsonDocument(QJsonArray{toJson(value)}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json);
}

bool setOwnText(QString& field, const QString& text) {
    field = text;
    return true;
}

template <class T>
bool setOwnText(T& field, const QString& text) {
    return fromJson(QJsonDocument::fromJson(text.toUtf8()).array().first(), field);
}

} // namespace

QList<VcardLine> ownLines(const ContactRecord& record) {
    QList<VcardLine> lines{{{}, QStringView(ownMark).toString(), {}, u"1"_qs}};
    const auto add = [&](const QString& name, const QString& text) {
        lines += VcardLine{{}, name, {}, escapedText(text)};
    };
    static const QJsonObject unset = toJson(Contact{});
    const auto addField = [&](const char* name, const auto& value) {
        if (!isCarriedElsewhere(name) && toJson(value) != unset.value(QLatin1StringView(name)))
            add(ownName(name), ownText(value));
    };
    eachField(record.contact, addField);
    if (!record.contact.sourceKeys.isEmpty())
        addField("sourceKeys", record.contact.sourceKeys);
    if (!record.metAt.isEmpty())
        add(ownName("metAt"), record.metAt);
    if (!record.introducedBy.isEmpty())
        add(ownName("introducedBy"), record.introducedBy);
    return lines;
}

bool setOwn(ContactRecord& record, const VcardLine& line) {
    const QString text = unescapedText(line.value);
    if (line.name == ownMark)
        return true;
    if (line.name == ownName("metAt"))
        return setOwnText(record.metAt, text);
    if (line.name == ownName("introducedBy"))
        return setOwnText(record.introducedBy, text);
    if (line.name == ownName("uid"))
        return setOwnText(record.contact.uid, text);
    if (line.name == ownName("sourceKeys"))
        return setOwnText(record.contact.sourceKeys, text);
    bool taken = false;
    eachField(record.contact, [&](const char* name, auto& value) {
        if ((!isCarriedElsewhere(name) || isNamePart(name)) && line.name == ownName(name))
            taken = setOwnText(value, text);
    });
    return taken;
}

QList<VcardLine> ownNameLines(const Contact& contact, const VcardLine& written) {
    Contact raw;
    setNameParts(raw, written, true);
    QList<VcardLine> lines;
    const auto add = [&](const char* field, QString Contact::*part) {
        if (raw.*part != contact.*part)
            lines += VcardLine{{}, ownName(field), {}, escapedText(contact.*part)};
    };
    add("prefix", &Contact::prefix);
    add("given", &Contact::given);
    add("middle", &Contact::middle);
    add("family", &Contact::family);
    return lines;
}

} // namespace matchbook
