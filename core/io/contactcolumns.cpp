// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/contactcolumns.h"

#include "base/text.h"
#include "io/importdates.h"

#include <QHash>
#include <QSet>

namespace matchbook {

namespace {

using Use = ContactColumn::Use;
using Column = ContactColumn;

QStringList keyList(const char* keys) {
    return QString::fromLatin1(keys).split(u' ', Qt::SkipEmptyParts);
}

/// A text field: the first column that has a value gives it.
template <class Owner>
Column text(const char* title, const char* keys, QString Owner::*member, Use use = Use::Field) {
    const auto owner = [](auto& record) -> auto& {
        if constexpr (std::is_same_v<Owner, Contact> || std::is_same_v<Owner, Record>)
            return record.contact;
        else
            return record;
    };
    return {title, keyList(keys), use,
            [=](ContactRecord& record, const QString& cell) {
                QString& field = owner(record).*member;
                if (!field.isEmpty() && field != cell)
                    return Taken::Extra;
                field = cell;
                return Taken::Yes;
            },
            [=](const ContactRecord& record) {
                return owner(record).*member;
            }};
}

std::optional<bool> yesOrNo(const QString& cell) {
    static const QStringList yes = keyList("yes y true 1 x ja");
    static const QStringList no = keyList("no n false 0 nein");
    const QString word = fold(cell);
    if (yes.contains(word))
        return true;
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

QString yesOrNoText(std::optional<bool> value) {
    return !value ? QString() : *value ? QStringLiteral("yes") : QStringLiteral("no");
}

/// A field that is true, false, or (when it is optional) not known.
template <class Bool>
Column choice(const char* title, const char* keys, Bool Contact::*member) {
    return {title, keyList(keys), Use::Field,
            [=](ContactRecord& record, const QString& cell) {
                const auto value = yesOrNo(cell);
                if (value)
                    record.contact.*member = *value;
                return value ? Taken::Yes : Taken::Wrong;
            },
            [=](const ContactRecord& record) {
                return yesOrNoText(record.contact.*member);
            }};
}

template <Tokenised Enum>
std::optional<Enum> fromWord(const QString& cell) {
    return fromToken<Enum>(fold(cell).replace(u' ', u'-'));
}

template <class Enum>
Column word(const char* title, const char* keys, Enum Contact::*member) {
    return {title, keyList(keys), Use::Field,
            [=](ContactRecord& record, const QString& cell) {
                const auto value = fromWord<Enum>(cell);
                if (value)
                    record.contact.*member = *value;
                return value ? Taken::Yes : Taken::Wrong;
            },
            [=](const ContactRecord& record) {
                return toText(record.contact.*member);
            }};
}

Column day(const char* title, const char* keys, std::optional<QDate> Contact::*member) {
    return {title, keyList(keys), Use::Field,
            [=](ContactRecord& record, const QString& cell) {
                const auto value = readDay(cell);
                if (value)
                    record.contact.*member = value;
                return value ? Taken::Yes : Taken::Wrong;
            },
            [=](const ContactRecord& record) {
                const auto& value = record.contact.*member;
                return value ? value->toString(Qt::ISODate) : QString();
            }};
}

/// Groups that Google makes by itself say nothing about a person.
bool isSystemGroup(const QString& name) {
    return name == u"* myContacts" || name == u"myContacts" || name == u"* starred";
}

QStringList groupsIn(const QString& cell) {
    QStringList names = splitValues(cell);
    if (names.size() == 1)
        names = cell.split(cell.contains(u';') ? u';' : u',');
    QStringList groups;
    QSet<QString> seen;
    for (const QString& name : names) {
        const QString group = cleanedLine(name);
        const QString plain = group.startsWith(u"* "_qs) ? group.sliced(2) : group;
        if (plain.isEmpty() || isSystemGroup(group) || seen.contains(plain))
            continue;
        seen += plain;
        groups += plain;
    }
    return groups;
}

/// One value with a comma in it would be taken for several: the separator after it says that it is
/// one.
QString listText(const QStringList& list) {
    const QString text = joinedValues(list);
    const bool ambiguous = list.size() == 1 && (text.contains(u',') || text.contains(u';'));
    return ambiguous ? text + QStringView(valueSeparator).toString() : text;
}

Taken setTags(ContactRecord& record, const QString& cell) {
    const QSet<QString> known(record.contact.tags.begin(), record.contact.tags.end());
    for (const QString& group : groupsIn(cell)) {
        if (!known.contains(group))
            record.contact.tags += group;
    }
    return Taken::Yes;
}

Taken setMentorTypes(ContactRecord& record, const QString& cell) {
    QList<MentorType> types;
    for (const QString& name : groupsIn(cell)) {
        const auto type = fromWord<MentorType>(name);
        if (!type)
            return Taken::Wrong;
        types += *type;
    }
    record.contact.mentorTypes = types;
    return Taken::Yes;
}

QString mentorTypesText(const ContactRecord& record) {
    QStringList names;
    for (const auto type : record.contact.mentorTypes)
        names += toText(type);
    return joinedValues(names);
}

Taken setCadence(ContactRecord& record, const QString& cell) {
    const auto period = parsePeriod(cell);
    if (period)
        record.contact.cadence = period;
    return period ? Taken::Yes : Taken::Wrong;
}

Taken setSourceKeys(ContactRecord& record, const QString& cell) {
    for (const QString& pair : splitValues(cell)) {
        const auto colon = pair.indexOf(u':');
        if (colon < 1)
            return Taken::Wrong;
        record.contact.sourceKeys += {pair.first(colon), pair.sliced(colon + 1)};
    }
    return Taken::Yes;
}

QString sourceKeysText(const ContactRecord& record) {
    QStringList pairs;
    for (const auto& key : record.contact.sourceKeys)
        pairs += key.source + u':' + key.key;
    return joinedValues(pairs);
}

Column points(const char* title, const char* keys, PointKind kind, const char* label = "") {
    return {title, keyList(keys), Use::Point, {}, {}, kind, label};
}

QList<Column> allColumns() {
    return {
        text("Name", "name fullname displayname contact contactname person", &Contact::name,
             Use::Name),
        text("Prefix", "prefix nameprefix salutation honorific anrede", &Contact::prefix),
        text("First name", "firstname givenname forename vorname first", &Contact::given,
             Use::Name),
        text("Middle name", "middlename additionalname middle", &Contact::middle),
        text("Last name", "lastname familyname surname nachname last", &Contact::family, Use::Name),
        text("Suffix", "suffix namesuffix", &Contact::suffix),
        text("Nickname", "nickname", &Contact::nickname),
        text("Credentials", "credentials degree degrees", &Contact::credentials),
        text("Title",
             "jobtitle position organizationtitle organization#title occupation academictitle rank",
             &Contact::title),
        {"Title", keyList("title"), Use::HonorificOrTitle},
        text("Role", "role", &ContactRecord::role),
        text("Organization",
             "organization organisation institution company hospital program programname school "
             "university employer affiliation practice organizationname organization#name firma "
             "unternehmen",
             &ContactRecord::organization),
        text("Department", "department organizationdepartment organization#department division",
             &Contact::department),
        text("Specialty", "specialty speciality", &Contact::specialty),
        word("Level", "level traininglevel", &Contact::level),
        choice("Program director", "programdirector ispd", &Contact::programDirector),
        choice("Chair", "chair ischair", &Contact::chair),
        choice("U.S.-based", "usbased", &Contact::usBased),
        word("Relationship", "relationship", &Contact::relationship),
        choice("Core mentor", "corementor", &Contact::coreMentor),
        {"Mentor types", keyList("mentortypes mentortype"), Use::Field, setMentorTypes,
         mentorTypesText},
        word("Sponsorship", "sponsorship", &Contact::sponsorship),
        {"Update every", keyList("updateevery cadence"), Use::Field, setCadence,
         [](const ContactRecord& record) {
             return record.contact.cadence ? toString(*record.contact.cadence) : QString();
         }},
        text("Met at", "metat event wheremet", &ContactRecord::metAt),
        day("Met on", "meton datemet firstmet", &Contact::metOn),
        text("Introduced by", "introducedby referredby", &ContactRecord::introducedBy),
        choice("May follow up", "mayfollowup", &Contact::mayFollowUp),
        choice("Aware of goals", "awareofgoals", &Contact::awareOfGoals),
        choice("Ready to advocate", "readytoadvocate", &Contact::readyToAdvocate),
        choice("May be named", "maybenamed", &Contact::mayBeNamed),
        choice("Do not contact", "donotcontact", &Contact::doNotContact),
        day("Paused until", "pauseduntil", &Contact::pausedUntil),
        {"Interests", keyList("interests hobby hobbies researchinterests"), Use::Field,
         [](ContactRecord& record, const QString& cell) {
             record.contact.interests += groupsIn(cell);
             return Taken::Yes;
         },
         [](const ContactRecord& record) {
             return listText(record.contact.interests);
         }},
        {"Tags", keyList("tags tag labels groups group groupmembership categories keywords"),
         Use::Field, setTags,
         [](const ContactRecord& record) {
             return listText(record.contact.tags);
         }},
        text("Note", "note notes comment comments remarks notizen", &Contact::note, Use::Note),
        text("Private note", "privatenote", &Contact::privateNote, Use::PrivateNote),
        points("E-mail",
               "email email#value emailaddress mail emails email# email#address "
               "emailadresse primaryemail secondaryemail mailaddress",
               PointKind::Email),
        points("E-mail", "workemail businessemail emailwork institutionalemail", PointKind::Email,
               "work"),
        points("E-mail", "homeemail personalemail emailhome privateemail", PointKind::Email,
               "home"),
        points("Phone",
               "phone phone#value phonenumber phone# telephone tel phones primaryphone "
               "telefon otherphone",
               PointKind::Phone),
        points("Phone", "mobile mobilephone mobilenumber cell cellphone handy carphone",
               PointKind::Phone, "mobile"),
        points("Phone", "businessphone businessphone# workphone officephone companymainphone",
               PointKind::Phone, "work"),
        points("Phone", "homephone homephone#", PointKind::Phone, "home"),
        points("Phone", "fax faxnumber otherfax", PointKind::Phone, "fax"),
        points("Phone", "businessfax workfax", PointKind::Phone, "work fax"),
        points("Phone", "homefax", PointKind::Phone, "home fax"),
        points("Phone", "pager pagernumber", PointKind::Phone, "pager"),
        points("Link",
               "link link#value website#value website webpage webpage# url homepage "
               "personalwebpage website# links",
               PointKind::Link),
        points("Link", "linkedin linkedinurl linkedinprofile profileurl", PointKind::Link,
               "linkedin"),
        {"Custom field", keyList("customfield#value relation#value event#value im#value"),
         Use::Custom},
        {"Source keys", keyList("sourcekeys"), Use::Field, setSourceKeys, sourceKeysText},
        {"vCard lines", keyList("vcardlines"), Use::Field,
         [](ContactRecord& record, const QString& cell) {
             record.contact.vcardLines = cell.split(u'\n', Qt::SkipEmptyParts);
             return Taken::Yes;
         },
         [](const ContactRecord& record) {
             return record.contact.vcardLines.join(u'\n');
         }},
        text("UID", "uid", &Contact::uid),
    };
}

} // namespace

const QList<ContactColumn>& contactColumns() {
    static const QList<ContactColumn> columns = allColumns();
    return columns;
}

const ContactColumn* contactColumn(const QString& key) {
    static const auto byKey = [] {
        QHash<QString, const ContactColumn*> found;
        for (const auto& column : contactColumns()) {
            for (const QString& name : column.keys)
                found.insert(name, &column);
        }
        return found;
    }();
    return byKey.value(numberedKey(key).key);
}

NumberedKey numberedKey(const QString& key) {
    NumberedKey numbered;
    for (const QChar c : key) {
        if (!c.isDigit()) {
            numbered.key += c;
            continue;
        }
        if (!numbered.key.endsWith(u'#'))
            numbered.key += u'#';
        numbered.number = std::min(numbered.number, 100'000) * 10 + c.digitValue();
    }
    return numbered;
}

QString joinedValues(const QStringList& list) {
    QStringList escaped = list;
    escaped.replaceInStrings(QStringLiteral(":::"), QStringLiteral("\\:::"));
    return escaped.join(QStringView(valueSeparator));
}

QStringList splitValues(const QString& cell) {
    QStringList list = cell.split(QStringView(valueSeparator).toString());
    list.replaceInStrings(QStringLiteral("\\:::"), QStringLiteral(":::"));
    return list;
}

} // namespace matchbook
