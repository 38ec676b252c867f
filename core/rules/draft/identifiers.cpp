// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/draft/identifiers.h"

#include "base/text.h"
#include "domain/contact.h"
#include "rules/draft/patientcues.h"

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
};

using Judge = Certainty (*)(const Hit&);

Certainty always(const Hit&) {
    return Certainty::Certain;
}

Certainty possible(const Hit&) {
    return Certainty::Possible;
}

bool isOwnName(const QString& name, const OwnPeople& own) {
    return own.names.contains(fold(name)) ||
           own.names.contains(fold(name.section(u' ', -1, -1, QString::SectionSkipEmpty)));
}

/// Words with a capital after "patient" that are no name: "Patient Safety Committee".
bool namesNobody(const QString& name) {
    static const QRegularExpression common(QStringLiteral(
        R"(\b(?:Care|Safety|Education|Advoca\w+|Award|Navigat\w+|Program|Committee|Panel|Cent(?:er|re)|Reported|Experience|Outcomes?|Portal|Services|Access|Engagement|Summit|Day|Week|Foundation|Association|Coalition|Alliance|Institute|Registry|Rights|Relations|Quality|Selection|Management|Medicare|Medicaid|Dr|Doctor|Prof|Professor|I|He|She|They|The|We|Also|And|But|In|On|At|Very|Great|Good|Name)\b)"));
    return common.match(name).hasMatch();
}

Certainty ofName(const Hit& hit) {
    return isOwnName(hit.value, hit.own) || namesNobody(hit.value) ? Certainty::None
                                                                   : Certainty::Certain;
}

/// "Mr. Fitzgerald" may be anybody, so the sentence decides.
Certainty ofTitledName(const Hit& hit) {
    const QString sentence = hit.sentence();
    const bool patient =
        speaksOfPatient(sentence) || (soundsClinical(sentence) && !speaksOfStaff(sentence));
    return patient ? ofName(hit) : Certainty::None;
}

Certainty ofDate(const Hit& hit) {
    return lifeEventNear(hit.text, hit.place) ? Certainty::Certain : Certainty::None;
}

Certainty ofAddress(const Hit& hit) {
    static const QRegularExpression home(QStringLiteral(R"(\b(?i:home address|lives|resides)\b)"));
    const QString sentence = hit.sentence();
    return speaksOfPatient(sentence) || home.match(sentence).hasMatch() ? Certainty::Possible
                                                                        : Certainty::None;
}

Certainty ofPoint(const Hit& hit, PointKind kind, const QSet<QString>& own) {
    if (own.contains(comparable(kind, hit.value)))
        return Certainty::None;
    return speaksOfPatient(hit.sentence()) ? Certainty::Certain : Certainty::Possible;
}

Certainty ofPhone(const Hit& hit) {
    return ofPoint(hit, PointKind::Phone, hit.own.phones);
}

Certainty ofEmail(const Hit& hit) {
    return ofPoint(hit, PointKind::Email, hit.own.emails);
}

/// Societies have members, too.
Certainty ofMember(const Hit& hit) {
    static const QRegularExpression society(QStringLiteral(
        R"(\b(?:SIR|RSNA|CIRSE|AMA|ACR|ARRS|AAMC|ERAS|NRMP|society|association)\b)"));
    return society.match(hit.sentence()).hasMatch() ? Certainty::None : Certainty::Certain;
}

Certainty ofLink(const Hit& hit) {
    static const QRegularExpression images(
        QStringLiteral(R"((?i:pacs|dicom|mychart|\behr\b|/viewer|studyuid|accession))"));
    const bool patient = images.match(hit.value).hasMatch() || speaksOfPatient(hit.sentence());
    return patient ? Certainty::Possible : Certainty::None;
}

Certainty ofAddressNumber(const Hit& hit) {
    static const QRegularExpression version(QStringLiteral(R"((?i:version|release|\bv)\s*$)"));
    return version.match(hit.before(10)).hasMatch() ? Certainty::None : Certainty::Possible;
}

Certainty ofAge(const Hit& hit) {
    static const QRegularExpression thing(QStringLiteral(
        R"(^[\s-]*(?:hospital|society|institution|program|department|journal|building|school|university|tradition|foundation)\b)"));
    return thing.match(hit.text.sliced(hit.place.end())).hasMatch() ? Certainty::None
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
    {"<NAME>", R"(\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)?(?:[-'’]\p{Lu}\p{Ll}+)*)"},
    {"<MONTH>",
     R"((?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?))"},
    {"<NO>", R"((?i:\s*(?:number|no\.?|id|\#))?)"},
    {"<IS>", R"(\s*(?i:is|was|:|\#|=|-)?\s*)"},
    {"<VALUE>", R"((?=[A-Za-z\d-]*\d)[A-Za-z\d][A-Za-z\d-]{3,})"},
    {"<LONG>", R"((?=(?:[A-Z\s-]*\d){5})[A-Z]{0,4}\s?\d[A-Z\d]*(?:[\s-][A-Z\d]*\d[A-Z\d]*)*)"},
});

constexpr auto kindTable = std::to_array<Kind>({
    {"name",
     R"(<PATIENT>(?:\s*,)?(?:\s+(?:named|called|name(?:\s+is|\s*:)?))?,?\s+(?<value><NAME>(?:\s+\p{Lu}\.)?(?:\s+<NAME>)+))",
     ofName},
    {"name", R"(<PATIENT>,?\s+(?<value>\p{Lu}\p{Ll}{2,})(?!\s+\p{Lu})(?![\w-]))", ofName},
    {"name",
     R"((?:<PATIENT>)\s+(?:wife|husband|mother|father|daughter|son|sister|brother|spouse|partner),?\s+(?<value><NAME>(?:\s+<NAME>)*))",
     ofName},
    {"name", R"(<PATIENT>,?\s+(?:\p{Lu}\.\s?){2,3})", always},
    {"name", R"(\b(?:Mr|Mrs|Ms|Miss|Mister)\.?\s+(?<value><NAME>(?:\s+<NAME>)*))", ofTitledName},
    {"address",
     R"(\b\d{1,5}\s+(?:[NSEW]\.?\s+)?(?:\p{Lu}[\p{L}'’]+\s+){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Boulevard|Blvd|Court|Ct|Place|Pl|Way|Terrace|Circle)\b)",
     ofAddress},
    {"address", R"(\b(?:ZIP|[Zz]ip)(?:\s+code)?:?\s*\d{5}(?:-\d{4})?\b)", ofAddress},
    {"address", R"(\b[A-Z]{2}\s+\d{5}(?:-\d{4})?\b)", ofAddress},
    {"date", R"(\b\d{4}-\d{1,2}-\d{1,2}\b)", ofDate},
    {"date", R"((?<![\d/.-])\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})(?![\d/-]))", ofDate},
    {"date", R"((?<![\d/.])(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])(?![\d/]))", ofDate},
    {"date", R"(\b<MONTH>\s+\d{1,2}(?:st|nd|rd|th)?\b(?:,?\s+\d{4}\b)?)", ofDate},
    {"date", R"(\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?<MONTH>(?![\w])(?:,?\s+\d{4}\b)?)", ofDate},
    {"age", R"(\b(?:9\d|1[01]\d)[\s-]*(?:years?|yrs?\.?|y)[\s/.-]*(?:old|o)\b)", ofAge},
    {"age", R"(\b(?i:aged?)\s*:?\s*(?:9\d|1[01]\d)\b)", always},
    {"age", R"((?<!seat )(?<!room )(?<!gate )(?<!row )\b(?:9\d|1[01]\d)\s?(?:[MF]|yo|y/o)\b)",
     always},
    {"phone number",
     R"((?<![\w.-])(?:\+?1[\s.-]?)?(?:\([2-9]\d{2}\)\s?|[2-9]\d{2}[\s.-])[2-9]\d{2}[\s.-]\d{4}(?![\w-]))",
     ofPhone},
    {"phone number", R"((?<!\w)\+(?!1\b)\d{1,3}(?:[\s.-]?\(?\d{1,4}\)?){2,5}(?!\w))", ofPhone},
    {"e-mail address", R"([\w.+-]+@[\w-]+(?:\.[\w-]+)+)", ofEmail},
    {"social security number",
     R"((?<![\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-]))", always},
    {"social security number",
     R"((?:\bSSN\b|\b(?i:social security)(?:\s+(?i:number|no\.?|\#))?)\D{0,12}\d{3}[- ]?\d{0,2}[- ]?\d{0,4})",
     always},
    {"record number",
     R"(\b(?:MRN|CSN|FIN|(?i:MR\s?\#|medical record|patient\s+(?=id|num|no|\#)|pt\s+(?=id|\#)|accession|acc\s?(?=\#)|encounter\s+(?=id|num|no|\#)|(?:chart|record)\s+(?=num|no|\#)))<NO><IS><VALUE>)",
     always},
    {"health plan number",
     R"(\b(?i:medicare|medicaid|insurance|subscriber|beneficiary|health plan|policy)<NO><IS><LONG>)",
     always},
    {"health plan number", R"(\b(?i:member\s+(?:id|number|no\.?|\#))<IS><LONG>)", ofMember},
    {"account number", R"(\b(?i:account\s*(?:number|no\.?|\#|:))<IS>[A-Z\d-]*\d{5,}[A-Z\d-]*)",
     always},
    {"license number", R"(\b(?i:driver(?:['’]?s)?['’]?\s+licen[cs]e)<NO><IS><LONG>)", possible},
    {"license plate",
     R"(\b(?i:licen[cs]e plate|plate\s+(?:number|no\.?))<NO><IS>(?=[A-Z-]*\d)[A-Z\d-]{4,8}\b)",
     possible},
    {"vehicle number", R"(\bVIN\W*[A-HJ-NPR-Z\d]{17}\b)", possible},
    {"device number",
     R"(\b(?:(?i:serial|device id|lot)(?:\s*(?i:number|no\.?|\#))?|S/N|UDI)<IS>(?=[A-Z\d-]*\d)[A-Z\d][A-Z\d-]{4,})",
     always},
    {"link", R"(\bhttps?://[^\s<>"]+)", ofLink},
    {"network address",
     R"((?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.]*\d))",
     ofAddressNumber},
    {"photo", R"(\b(?i:full[- ]face\s+(?:photo\w*|picture|image))\b)", possible},
    {"photo", R"(\b(?i:photo|photograph|picture)\s+of\s+(?:the\s+|a\s+|our\s+|my\s+)?<PATIENT>)",
     possible},
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

} // namespace

IdentifiersFound findIdentifiers(const QString& text, const OwnPeople& own) {
    IdentifiersFound found;
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
        }
    }
    keepApart(found.certain, {});
    keepApart(found.possible, found.certain);
    return found;
}

} // namespace matchbook
