// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/draft/patientcues.h"

#include "rules/draft/textshape.h"

#include <QRegularExpression>

namespace matchbook {

namespace {

/// Characters between a date and the word that makes it a patient's (season.md, 6.9, C).
constexpr qsizetype nearness = 40;

/// Nobody but a patient has these beside a date.
const QRegularExpression& patientsEvent() {
    static const QRegularExpression pattern(
        QString::fromLatin1(patientWord) +
        QStringLiteral(
            R"(|\b(?i:DOB\b|D\.\s?O\.\s?B\b\.?|date of birth\b|birth\s?date\b))"
            R"(|\b(?i:discharged)\b(?!\s+(?:his|her|their|my)\s+(?:dut|oblig|role|task)))"));
    return pattern;
}

/// Colleagues are born and die, too, and are admitted to schools; one may admit that something is
/// so.
const QRegularExpression& anybodysEvent() {
    static const QRegularExpression pattern(QStringLiteral(
        R"(\b(?i:born|birthday|died|passed away|deceased)\b)"
        R"(|\b(?i:admitted)\b(?!\s+to\s+(?:[\w'’-]+\s+){0,4}?(?i:fellowship|residency|school|college|university|program|course|class|training|society|faculty|bar)\b))"
        R"((?!\s+(?:[\w/,-]+\s+){0,4}?that\b))"));
    return pattern;
}

bool matches(const char* pattern, const QString& text) {
    return QRegularExpression(QString::fromUtf8(pattern)).match(text).hasMatch();
}

/// Is there no end of a sentence between, and not too much else?
bool standsNear(const QRegularExpression& cue, const QString& text, const Place& place) {
    const auto from = qMax(qsizetype(0), place.start - nearness - 20);
    const auto to = qMin(text.size(), place.end() + nearness + 20);
    for (const auto& match : cue.globalMatch(text.sliced(from, to - from))) {
        const Place found{.start = from + match.capturedStart(), .length = match.capturedLength()};
        const qsizetype gapStart = qMin(found.end(), place.end());
        const qsizetype gapEnd = qMax(found.start, place.start);
        if (gapEnd - gapStart > nearness)
            continue;
        if (gapEnd <= gapStart || !endsSentence(text.sliced(gapStart, gapEnd - gapStart)))
            return true;
    }
    return false;
}

} // namespace

bool speaksOfPatient(const QString& text) {
    static const QRegularExpression pattern(QString::fromLatin1(patientWord));
    return pattern.match(text).hasMatch();
}

bool soundsClinical(const QString& text) {
    static constexpr auto words =
        R"(\b(?i:consent\w*|embolization|ablation|biopsy|TIPS|TACE|Y-?90|TARE|PAE|UFE|angiogram|)"
        R"(angioplasty|stent\w*|graft|port|drain|catheter|nephrostomy|bleed\w*|bled|tumou?r|lesion|)"
        R"(mass|cancer|HCC|metasta\w+|aneurysm|thromb\w+|clot\w*|liver|kidney|prostate|fibroids?|)"
        R"(diagnos\w+|surgery|procedure|post-?op|pre-?op|ICU|ward|discharged|scan|sepsis|)"
        R"(chemo\w*|symptoms?|pain|wound|results?)\b)";
    return speaksOfPatient(text) || matches(words, text);
}

bool speaksOfStaff(const QString& text) {
    static constexpr auto words =
        R"(\b(?i:coordinat\w+|manager|secretary|assistant|rep|representative|office|desk|company|)"
        R"(nurse|technologist|e-?mail\w*|wrote|director|student|recruiter|extension|librarian|)"
        R"(scheduler|project|abstract|poster|paper|(?:co-?|first |second |senior |last )author|spoke\s+(?:on|at|about)|)"
        R"(presented\s+(?:on|his|her|their|the|an?)|gave\s+(?:an?|the)\s+(?:talk|lecture)|)"
        R"(['’]s\s+(?:talk|lecture)|talk\s+on)\b)";
    return matches(words, text);
}

bool isCalledByRole(const QString& text, const Place& name) {
    static const QString role = QStringLiteral(
        R"((?i:MS?-?[1-4]|student|resident|fellow|intern|applicant|classmate|technologist|tech|rep|)"
        R"(author|professor|engineer|volunteer|moderator|coordinator|scheduler)\b)");
    static const QRegularExpression after(
        QStringLiteral(R"(^(?:,\s+|\s+\(|\s+(?:is|was)\s+)(?:[\w-]+\s+){0,3}?)") + role);
    static const QRegularExpression before(role + QStringLiteral(R"(,?\s+$)"));
    return after.match(text.sliced(name.end())).hasMatch() ||
           before.match(text.left(name.start)).hasMatch();
}

bool speaksOfFamily(const QString& text) {
    static constexpr auto words =
        R"(\b(?i:grand(?:mother|father|ma|pa|parents?)|mother|father|mom|dad|aunt|uncle)\b)";
    return matches(words, text);
}

LifeEvent lifeEventNear(const QString& text, const Place& place) {
    if (standsNear(patientsEvent(), text, place))
        return LifeEvent::Patients;
    if (!standsNear(anybodysEvent(), text, place))
        return LifeEvent::None;
    return soundsClinical(sentenceAround(text, place)) ? LifeEvent::Patients : LifeEvent::Anybodys;
}

} // namespace matchbook
