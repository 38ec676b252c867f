// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/draft/patientcues.h"

#include <QRegularExpression>

namespace matchbook {

namespace {

/// Characters between a date and the word that makes it a patient's (season.md, 6.9, C).
constexpr qsizetype nearness = 40;

const QRegularExpression& sentenceEnd() {
    static const QRegularExpression pattern(QStringLiteral(
        R"((?<!\bDr)(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bProf)(?<!\bno)(?<!\bSt)(?<!\bJan)(?<!\bFeb)(?<!\bMar)(?<!\bApr)(?<!\bAug)(?<!\bSept)(?<!\bSep)(?<!\bOct)(?<!\bNov)(?<!\bDec)(?<!\b[A-Z])[.!?](?=\s|$)|\n)"));
    return pattern;
}

const QRegularExpression& lifeEvent() {
    static const QRegularExpression pattern(
        QString::fromLatin1(patientWord) +
        QStringLiteral(
            R"(|\b(?i:born|DOB|D\.O\.B\.|date of birth|birth\s?date|birthday|admitted|died|passed away|deceased)\b)"
            R"(|\b(?i:discharged)\b(?!\s+(?:his|her|their|my)\s+(?:dut|oblig|role|task)))"));
    return pattern;
}

bool matches(const char* pattern, const QString& text) {
    return QRegularExpression(QString::fromUtf8(pattern)).match(text).hasMatch();
}

} // namespace

QString sentenceAround(const QString& text, const Place& place) {
    qsizetype from = 0;
    for (const auto& end : sentenceEnd().globalMatch(text)) {
        if (end.capturedStart() >= place.end())
            return text.sliced(from, end.capturedEnd() - from);
        if (end.capturedEnd() <= place.start)
            from = end.capturedEnd();
    }
    return text.sliced(from);
}

bool speaksOfPatient(const QString& text) {
    static const QRegularExpression pattern(QString::fromLatin1(patientWord));
    return pattern.match(text).hasMatch();
}

bool soundsClinical(const QString& text) {
    static constexpr auto words =
        R"(\b(?i:consent\w*|embolization|ablation|biopsy|TIPS|TACE|Y-?90|TARE|PAE|UFE|angiogram|)"
        R"(angioplasty|stent\w*|graft|port|drain|catheter|nephrostomy|bleed\w*|tumou?r|lesion|mass|)"
        R"(cancer|HCC|metasta\w+|aneurysm|thromb\w+|clot\w*|liver|kidney|prostate|fibroids?|)"
        R"(diagnos\w+|surgery|procedure|post-?op|pre-?op|ICU|ward|admitted|discharged|died|scan|)"
        R"(chemo\w*|symptoms?|pain|wound|results?)\b)";
    return speaksOfPatient(text) || matches(words, text);
}

bool speaksOfStaff(const QString& text) {
    static constexpr auto words =
        R"(\b(?i:coordinator|manager|secretary|assistant|rep|representative|office|desk|company|)"
        R"(nurse|technologist|e-?mail\w*|wrote|director|student|recruiter|extension|librarian)\b)";
    return matches(words, text);
}

bool lifeEventNear(const QString& text, const Place& place) {
    const auto from = qMax(qsizetype(0), place.start - nearness - 20);
    const auto to = qMin(text.size(), place.end() + nearness + 20);
    for (const auto& cue : lifeEvent().globalMatch(text.sliced(from, to - from))) {
        const Place found{.start = from + cue.capturedStart(), .length = cue.capturedLength()};
        const qsizetype gapStart = qMin(found.end(), place.end());
        const qsizetype gapEnd = qMax(found.start, place.start);
        if (gapEnd - gapStart > nearness)
            continue;
        const bool apart = gapEnd > gapStart &&
                           sentenceEnd().match(text.sliced(gapStart, gapEnd - gapStart)).hasMatch();
        if (!apart)
            return true;
    }
    return false;
}

} // namespace matchbook
