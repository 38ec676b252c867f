// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/draft/identifiers.h"

#include "base/text.h"
#include "domain/contact.h"
#include "rules/draft/patientcues.h"
#include "rules/draft/textshape.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace matchbook {

namespace {

enum class Certainty { None, Possible, Certain };

/// What surrounds a hit and whose it may be.
struct Hit {
    const QString& text;
    Place place;
    QString value;
    const OwnPeople& own;

    [[nodiscard]] QString sentence() const { return sentenceAround(text, place); }
    [[nodiscard]] QString before(qsizetype length) const {
        return text.left(place.start).right(length);
    }
    [[nodiscard]] QString after() const { return text.sliced(place.end()); }
    /// The sentences before and after, too, as far as they are near.
    [[nodiscard]] QString around() const {
        constexpr qsizetype reach = 100;
        const qsizetype from = qMax(qsizetype(0), place.start - reach);
        return text.sliced(from, qMin(text.size(), place.end() + reach) - from);
    }
};

using Judge = Certainty (*)(const Hit&);

Certainty always(const Hit&) {
    return Certainty::Certain;
}

/// A family name alone may be the contact's; a patient who shares it has another first name.
bool isOwnName(const QString& name, const OwnPeople& own) {
    const QStringList words = fold(name).split(u' ', Qt::SkipEmptyParts);
    return own.names.contains(words.join(u' ')) ||
           (words.size() > 2 && own.names.contains(words.first() + u' ' + words.last()));
}

/// Words with a capital after "patient" that are no name: "Patient Safety Committee".
bool namesNobody(const QString& name) {
    static const QRegularExpression common(QStringLiteral(
        R"(\b(?:Care|Safety|Education|Advoca\w+|Award|Navigat\w+|Program|Committee|Panel|Cent(?:er|re)|Reported|Experience|Outcomes?|Portal|Services|Access|Engagement|Summit|Day|Week|Foundation|Association|Coalition|Alliance|Institute|Registry|Rights|Relations|Quality|Advisory|Board|Zero|Selection|Management|Medicare|Medicaid|Dr|Doctor|Prof|Professor|Mr|Mrs|Ms|Name)\b)"
        R"(|^(?:I|He|She|It|They|We|You|The|This|That|There|My|Our|His|Her|Their|Its|Also|And|But|Or|So|If|In|On|At|To|As|By|For|From|With|After|Before|When|While|Then|Was|Will|Not|No|Next|Afterwards|Later|Today|Tomorrow|Yesterday|All|Very|Great|Good|Discussed|Talked|Asked|Met|Saw|Called|Wrote|Learned)\b)"));
    return common.match(name).hasMatch();
}

Certainty ofName(const Hit& hit) {
    return isOwnName(hit.value, hit.own) || namesNobody(hit.value) ? Certainty::None
                                                                   : Certainty::Certain;
}

/// "Mr. Fitzgerald" may be anybody, so the sentence decides. A visitor is from somewhere, too, but
/// does not bleed.
Certainty ofTitledName(const Hit& hit) {
    static const QRegularExpression whence(QStringLiteral(R"(^,?\s+from\s+\p{Lu})"));
    static const QRegularExpression course(QStringLiteral(
        R"(\b(?i:bled|did well|recover\w*|tolerated|consented|discharged|died|(?:her|his) (?:biopsy|port|tumou?r|pain|surgery|procedure))\b)"));
    const QString sentence = hit.sentence();
    if (speaksOfPatient(sentence))
        return ofName(hit);
    if (!soundsClinical(sentence) || speaksOfStaff(sentence) || isCalledByRole(hit.text, hit.place))
        return Certainty::None;
    const bool visitor = whence.match(hit.after()).hasMatch() && !course.match(sentence).hasMatch();
    return qMin(ofName(hit), visitor ? Certainty::Possible : Certainty::Certain);
}

/// A title and a name that stand for a patient wherever the text or its sentence is about one.
bool mayBePatient(const Hit& hit) {
    return ofName(hit) == Certainty::Certain && !isCalledByRole(hit.text, hit.place);
}

Certainty ofDate(const Hit& hit) {
    switch (lifeEventNear(hit.text, hit.place)) {
    case LifeEvent::None:
        return Certainty::None;
    case LifeEvent::Anybodys:
        return Certainty::Possible;
    case LifeEvent::Patients:
        break;
    }
    return Certainty::Certain;
}

Certainty ofAddress(const Hit& hit) {
    static const QRegularExpression home(QStringLiteral(R"(\b(?i:home address|lives|resides)\b)"));
    const QString sentence = hit.sentence();
    if (speaksOfPatient(sentence))
        return Certainty::Certain;
    return home.match(sentence).hasMatch() ? Certainty::Possible : Certainty::None;
}

Certainty ofPoint(const Hit& hit, PointKind kind, const TextSet& own) {
    if (own.contains(comparable(kind, hit.value)))
        return Certainty::None;
    return speaksOfPatient(hit.sentence()) ? Certainty::Certain : Certainty::Possible;
}

/// "Her cell is …, call before the procedure."
Certainty ofPhone(const Hit& hit) {
    static const QRegularExpression theirs(QStringLiteral(
        R"(\b(?i:his|her|their)\s+(?:\w+['’]s\s+)?(?i:cell|mobile|phone|number|telephone)\b)"));
    static const QRegularExpression treated(QStringLiteral(
        R"(\b(?i:procedure|surgery|results?|consent\w*|admitted|discharged?|appointment|pre-?op|post-?op|bleed\w*|pain|wound|scan)\b)"));
    static const QRegularExpression colleague(QStringLiteral(R"(\b(?:Dr|Prof|Professor)\b)"));
    const Certainty found = ofPoint(hit, PointKind::Phone, hit.own.phones);
    if (found != Certainty::Possible || !theirs.match(hit.sentence()).hasMatch())
        return found;
    const bool clinical =
        treated.match(hit.sentence()).hasMatch() && !colleague.match(hit.sentence()).hasMatch();
    return clinical || speaksOfPatient(hit.around()) ? Certainty::Certain : found;
}

Certainty ofEmail(const Hit& hit) {
    return ofPoint(hit, PointKind::Email, hit.own.emails);
}

/// The applicant has numbers, too, and so have journeys.
Certainty ofNumber(const Hit& hit) {
    static const QRegularExpression others(QStringLiteral(
        R"(\b(?:AAMC|ERAS|NRMP|ECFMG|USMLE|FSMB|VSLO|(?i:travel|trip|flight|hotel|bank|malpractice|liability))\b)"));
    static const QRegularExpression mine(QStringLiteral(R"(\b(?i:my|our)\s[^.,;:]*$)"));
    const QString before = hit.before(40) + hit.value;
    const bool ordinary = others.match(before).hasMatch() || mine.match(hit.before(40)).hasMatch();
    return ordinary && !soundsClinical(hit.sentence()) ? Certainty::None : Certainty::Certain;
}

/// Societies have members, too.
Certainty ofMember(const Hit& hit) {
    static const QRegularExpression society(QStringLiteral(
        R"(\b(?:SIR|RSNA|CIRSE|AMA|ACR|ARRS|AAMC|ERAS|NRMP|society|association)\b)"));
    return society.match(hit.sentence()).hasMatch() ? Certainty::None : ofNumber(hit);
}

/// An archive of images has pages about itself; one about a study has its number.
Certainty ofLink(const Hit& hit) {
    static const QRegularExpression images(
        QStringLiteral(R"((?i:pacs|dicom|mychart|\behr\b|/viewer|studyuid|accession))"));
    static const QRegularExpression number(QStringLiteral(R"(\d{4}|[?&]\w+=)"));
    static const QRegularExpression theirs(QStringLiteral(R"(\b(?i:patient|pt)['’]s\b)"));
    const QString sentence = hit.sentence();
    const bool study = images.match(hit.value).hasMatch() && number.match(hit.value).hasMatch();
    if (study || theirs.match(sentence).hasMatch())
        return Certainty::Certain;
    return speaksOfPatient(sentence) ? Certainty::Possible : Certainty::None;
}

Certainty ofAddressNumber(const Hit& hit) {
    static const QRegularExpression version(QStringLiteral(R"((?i:version|release|\bv)\s*$)"));
    static const QRegularExpression portal(
        QStringLiteral(R"(\b(?i:portal|upload\w*|patients?)\b)"));
    if (version.match(hit.before(10)).hasMatch())
        return Certainty::None;
    return portal.match(hit.sentence()).hasMatch() ? Certainty::Certain : Certainty::Possible;
}

Certainty ofPhoto(const Hit& hit) {
    return speaksOfPatient(hit.sentence()) ? Certainty::Certain : Certainty::Possible;
}

Certainty ofAge(const Hit& hit) {
    static const QRegularExpression thing(QStringLiteral(
        R"(^(?:[\s-]*(?:hospital|society|institution|program|department|journal|building|school|university|tradition|foundation|cheese|whisk\w+|wine|days?|weeks?|months?)\b|\s*\+|\s+(?:and|or)\s+(?:older|over|above|up)\b))"));
    const QString sentence = hit.sentence();
    if (thing.match(hit.after()).hasMatch())
        return Certainty::None;
    return speaksOfFamily(sentence) && !soundsClinical(sentence) ? Certainty::None
                                                                 : Certainty::Certain;
}

struct Kind {
    const char* what;
    const char* pattern; ///< the group "value" is what is judged, else all of it
    Judge judge;
};

struct Part {
    const char* name;
    const char* pattern;
};

/// What the patterns below write in capitals between angle brackets.
constexpr auto partTable = std::to_array<Part>({
    {"<PATIENT>", patientWord},
    {"<NAME>", R"((?:\p{Lu}['’])?\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)?(?:[-'’]\p{Lu}\p{Ll}+)*)"},
    {"<CALLED>",
     R"((?:\s*[,:]|(?<=\b[Pp]t)\.)?(?:\s+(?:named|called|name(?:\s+(?:is|was)|\s*:)?))?,?\s+["“'‘]?)"},
    {"<MONTH>",
     R"((?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?))"},
    {"<NO>", R"((?i:\s*(?:number|no\.?|id|\#))?)"},
    {"<IS>", R"(\s*(?i:is|was|:|\#|=|-)?\s*)"},
    {"<VALUE>", R"((?=[A-Za-z\d-]*\d)[A-Za-z\d][A-Za-z\d-]{3,})"},
    {"<LONG>", R"((?=(?:[A-Z\s-]*\d){5})[A-Z]{0,4}\s?\d[A-Z\d]*(?:[\s-][A-Z\d]*\d[A-Z\d]*)*)"},
});

/// What a kind is called; a finding says it.
constexpr auto name = QT_TRANSLATE_NOOP("Rules", "name");
constexpr auto address = QT_TRANSLATE_NOOP("Rules", "address");
constexpr auto date = QT_TRANSLATE_NOOP("Rules", "date");
constexpr auto age = QT_TRANSLATE_NOOP("Rules", "age");
constexpr auto phoneNumber = QT_TRANSLATE_NOOP("Rules", "phone number");
constexpr auto eMailAddress = QT_TRANSLATE_NOOP("Rules", "e-mail address");
constexpr auto socialSecurityNumber = QT_TRANSLATE_NOOP("Rules", "social security number");
constexpr auto recordNumber = QT_TRANSLATE_NOOP("Rules", "record number");
constexpr auto healthPlanNumber = QT_TRANSLATE_NOOP("Rules", "health plan number");
constexpr auto accountNumber = QT_TRANSLATE_NOOP("Rules", "account number");
constexpr auto licenseNumber = QT_TRANSLATE_NOOP("Rules", "license number");
constexpr auto licensePlate = QT_TRANSLATE_NOOP("Rules", "license plate");
constexpr auto vehicleNumber = QT_TRANSLATE_NOOP("Rules", "vehicle number");
constexpr auto deviceNumber = QT_TRANSLATE_NOOP("Rules", "device number");
constexpr auto link = QT_TRANSLATE_NOOP("Rules", "link");
constexpr auto networkAddress = QT_TRANSLATE_NOOP("Rules", "network address");
constexpr auto photo = QT_TRANSLATE_NOOP("Rules", "photo");

constexpr auto kindTable = std::to_array<Kind>({
    {name, R"(<PATIENT><CALLED>(?<value><NAME>(?:\s+\p{Lu}\.)?(?:\s+<NAME>)+))", ofName},
    {name, R"(<PATIENT><CALLED>(?<value>(?=\p{L}['’\p{L}]{2})<NAME>)(?!\s+\p{Lu}\p{Ll})(?![\w-]))",
     ofName},
    {name, R"(\b[Pp]atients\s+(?:named\s+)?(?<value><NAME>(?:\s+<NAME>)+))", ofName},
    {name,
     R"((?:<PATIENT>)\s+(?:wife|husband|mother|father|daughter|son|sister|brother|spouse|partner),?\s+(?<value><NAME>(?:\s+<NAME>)*))",
     ofName},
    {name, R"(<PATIENT><CALLED>(?:(?:\p{Lu}\.\s?){2,3}|(?:\p{Lu}\.\s?)+<NAME>))", always},
    {name, R"(\b(?:Mr|Mrs|Ms|Miss|Mister)\.?\s+(?<value><NAME>(?:\s+<NAME>)*))", ofTitledName},
    {address,
     R"(\b\d{1,5}\s+(?:[NSEW]\.?\s+)?(?:\p{Lu}[\p{L}'’]+\s+){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Boulevard|Blvd|Court|Ct|Place|Pl|Way|Terrace|Circle)\b)",
     ofAddress},
    {address, R"(\b(?:ZIP|[Zz]ip)(?:\s+code)?:?\s*\d{5}(?:-\d{4})?\b)", ofAddress},
    {address, R"(\b[A-Z]{2}\s+\d{5}(?:-\d{4})?\b)", ofAddress},
    {date, R"(\b\d{4}-\d{1,2}-\d{1,2}\b)", ofDate},
    {date, R"((?<![\d/.-])\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})(?![\d/-]))", ofDate},
    {date, R"((?<![\d/.])(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])(?![\d/]))", ofDate},
    {date, R"(\b<MONTH>\s+\d{1,2}(?:st|nd|rd|th)?\b(?:,?\s+\d{4}\b)?)", ofDate},
    {date, R"(\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?<MONTH>(?![\w])(?:,?\s+\d{4}\b)?)", ofDate},
    {age, R"(\b(?:9\d|1[01]\d)[\s-]*(?:years?|yrs?\.?|y)[\s/.-]*(?:old|o)\b)", ofAge},
    {age, R"(\b(?i:aged?)\s*:?\s*(?:9\d|1[01]\d)\b)", ofAge},
    {age,
     R"((?<![Ss]eat )(?<![Rr]oom )(?<![Gg]ate )(?<![Rr]ow )\b(?:9\d|1[01]\d)\s?(?:[MF]|(?:yo|y/o)\s?[MmFf]?)\b)",
     always},
    {phoneNumber,
     R"((?<![\w.-])(?:\+?1[\s.-]?)?(?:\([2-9]\d{2}\)\s?|[2-9]\d{2}[\s.-])[2-9]\d{2}[\s.-]\d{4}(?![\w-]))",
     ofPhone},
    {phoneNumber, R"((?<!\w)\+(?!1\b)\d{1,3}(?:[\s.-]?\(?\d{1,4}\)?){2,5}(?!\w))", ofPhone},
    {eMailAddress, R"([\w.+-]+@[\w-]+(?:\.[\w-]+)+)", ofEmail},
    {socialSecurityNumber, R"((?<![\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-]))",
     always},
    {socialSecurityNumber,
     R"((?:\bSSN\b|\b(?i:social security)(?:\s+(?i:number|no\.?|\#))?)\D{0,12}\d{3}[- ]?\d{0,2}[- ]?\d{0,4})",
     always},
    {recordNumber,
     R"(\b(?:FIN|(?i:fin(?=\s*(?:[:\#]|no\b|num)|\s+\d{6})|MRN|CSN|MR\s?\#|medical record|patient\s+(?=id|num|no|\#)|pt\s+(?=id|\#)|accession|acc\s?(?=\#)|encounter\s+(?=id|num|no|\#)|(?:chart|record)\s+(?=num|no|\#)))<NO><IS><VALUE>)",
     always},
    {healthPlanNumber,
     R"(\b(?i:medicare|medicaid|insurance|subscriber|beneficiary|health plan|policy)<NO><IS><LONG>)",
     ofNumber},
    {healthPlanNumber, R"(\b(?i:member\s+(?:id|number|no\.?|\#))<IS><LONG>)", ofMember},
    {accountNumber,
     R"(\b(?i:account\s*(?:number|no\.?|\#|:)|acct\b\.?\s*(?:number|no\.?|\#|:)?)<IS>[A-Z\d-]*\d{5,}[A-Z\d-]*)",
     ofNumber},
    {licenseNumber, R"(\b(?i:driver(?:['’]?s)?['’]?\s+licen[cs]e)<NO><IS><LONG>)", ofNumber},
    {licensePlate,
     R"(\b(?i:licen[cs]e plate|plate\s+(?:number|no\.?))<NO><IS>(?=[A-Z-]*\d)[A-Z\d-]{4,8}\b)",
     ofNumber},
    {vehicleNumber, R"(\bVIN\W*[A-HJ-NPR-Z\d]{17}\b)", ofNumber},
    {deviceNumber,
     R"(\b(?:(?i:serial|device id|(?<!parking )lot)(?:\s*(?i:number|no\.?|\#))?|S/?N|UDI)<IS>(?=[A-Z\d-]*\d)[A-Z\d][A-Z\d-]{4,})",
     ofNumber},
    {link, R"(\bhttps?://[^\s<>"]+)", ofLink},
    {networkAddress,
     R"((?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.]*\d))",
     ofAddressNumber},
    {photo, R"(\b(?i:full[- ]face\s+(?:photo\w*|picture|image))\b)", ofPhoto},
    {photo, R"(\b(?i:photo|photograph|picture)\s+of\s+(?:the\s+|a\s+|our\s+|my\s+)?<PATIENT>)",
     ofPhoto},
});

struct CompiledKind {
    const Kind* kind;
    QRegularExpression pattern;
    bool hasValue;
};

const std::vector<CompiledKind>& compiledKinds() {
    static const auto all = [] {
        std::vector<CompiledKind> made;
        for (const Kind& kind : kindTable) {
            QString pattern = QString::fromUtf8(kind.pattern);
            for (const Part& part : partTable)
                pattern.replace(QLatin1StringView(part.name), QString::fromUtf8(part.pattern));
            made.push_back(
                {&kind, QRegularExpression(pattern), pattern.contains(QStringLiteral("?<value>"))});
        }
        return made;
    }();
    return all;
}

/// Keeps the longest of those that stand over each other.
void keepApart(QList<Place>& places, const QList<Place>& stronger) {
    std::ranges::stable_sort(places, [](const Place& a, const Place& b) {
        return std::pair(a.start, -a.length) < std::pair(b.start, -b.length);
    });
    QList<Place> apart;
    for (const Place& place : std::as_const(places)) {
        const bool covered = std::ranges::any_of(stronger, [&](const Place& other) {
            return place.start < other.end() && other.start < place.end();
        });
        if (!covered && (apart.isEmpty() || place.start >= apart.last().end()))
            apart.append(place);
    }
    places = apart;
}

/// The places in whose sentence something of a patient was found: "Mr. Smith, MRN 1234567".
QList<Place> besideOthers(const QString& text, QList<Place> places, const QList<Place>& certain) {
    QStringList sentences;
    for (const Place& place : certain)
        sentences += sentenceAround(text, place);
    places.removeIf(
        [&](const Place& place) { return !sentences.contains(sentenceAround(text, place)); });
    return places;
}

} // namespace

IdentifiersFound findIdentifiers(const QString& text, const OwnPeople& own,
                                 Surroundings surroundings) {
    IdentifiersFound found;
    QList<Place> titled;
    for (const auto& [kind, pattern, hasValue] : compiledKinds()) {
        for (const auto& match : pattern.globalMatch(text)) {
            const Hit hit{text,
                          {.start = match.capturedStart(),
                           .length = match.capturedLength(),
                           .what = QString::fromLatin1(kind->what)},
                          hasValue ? match.captured(QStringLiteral("value")) : match.captured(),
                          own};
            const Certainty certainty = kind->judge(hit);
            if (certainty == Certainty::Certain)
                found.certain.append(hit.place);
            else if (certainty == Certainty::Possible)
                found.possible.append(hit.place);
            if (kind->judge == ofTitledName && mayBePatient(hit))
                titled.append(hit.place);
        }
    }
    if (surroundings == Surroundings::Any)
        titled = besideOthers(text, titled, found.certain);
    found.certain += titled;
    keepApart(found.certain, {});
    keepApart(found.possible, found.certain);
    return found;
}

} // namespace matchbook
