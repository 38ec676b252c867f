// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/programs/programwords.h"

#include "words/daywords.h"
#include "words/tokenwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProgramWords)
};

const QString dot = QStringLiteral(" \u00b7 ");

struct FieldWord {
    const char* field;
    const char* word;
};

constexpr FieldWord fieldNames[] = {
    {"name", QT_TRANSLATE_NOOP("ProgramWords", "name")},
    {"aliases", QT_TRANSLATE_NOOP("ProgramWords", "other names")},
    {"kind", QT_TRANSLATE_NOOP("ProgramWords", "is a program")},
    {"city", QT_TRANSLATE_NOOP("ProgramWords", "city")},
    {"state", QT_TRANSLATE_NOOP("ProgramWords", "state")},
    {"country", QT_TRANSLATE_NOOP("ProgramWords", "country")},
    {"website", QT_TRANSLATE_NOOP("ProgramWords", "website")},
    {"note", QT_TRANSLATE_NOOP("ProgramWords", "note")},
    {"acgmeId", QT_TRANSLATE_NOOP("ProgramWords", "ACGME ID")},
    {"nrmpId", QT_TRANSLATE_NOOP("ProgramWords", "NRMP code")},
    {"erasId", QT_TRANSLATE_NOOP("ProgramWords", "ERAS ID")},
    {"tracks", QT_TRANSLATE_NOOP("ProgramWords", "tracks")},
    {"visaSponsorship", QT_TRANSLATE_NOOP("ProgramWords", "visa")},
    {"signal", QT_TRANSLATE_NOOP("ProgramWords", "signal")},
    {"status", QT_TRANSLATE_NOOP("ProgramWords", "status")},
    {"interviewOn", QT_TRANSLATE_NOOP("ProgramWords", "interview day")},
    {"takesThankYous", QT_TRANSLATE_NOOP("ProgramWords", "thank-you notes")},
    {"region", QT_TRANSLATE_NOOP("ProgramWords", "region")},
    {"size", QT_TRANSLATE_NOOP("ProgramWords", "size")},
    {"caseMix", QT_TRANSLATE_NOOP("ProgramWords", "case mix")},
};

QString countWords(int given, int of, const QString& kind) {
    return of > 0 ? Words::tr("%1 of %2 %3").arg(QString::number(given), QString::number(of), kind)
                  : Words::tr("%1 %2").arg(QString::number(given), kind);
}

} // namespace

QString placeWords(const Organization& program) {
    QStringList parts{program.city, program.state};
    if (program.state.isEmpty())
        parts += program.country;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString knownWords(const ProgramLine& line) {
    if (!line.closest)
        return line.wished > 0 ? Words::tr("%n to meet", nullptr, line.wished)
                               : Words::tr("Nobody known");
    const QString closest =
        Words::tr("%1 (%2)").arg(line.closest->name, inWords(line.closest->relationship).toLower());
    return line.known > 1 ? Words::tr("%1 and %n more", nullptr, line.known - 1).arg(closest)
                          : closest;
}

Tone toneOf(ApplicationStatus status) {
    switch (status) {
    case ApplicationStatus::Interview:
    case ApplicationStatus::Ranked:
        return Tone::Success;
    case ApplicationStatus::Applied:
        return Tone::Info;
    case ApplicationStatus::Considering:
    case ApplicationStatus::Applying:
    case ApplicationStatus::Declined:
        break;
    }
    return Tone::Neutral;
}

QString signalWords(const SignalCount& count) {
    return countWords(count.gold, count.goldOf, Words::tr("gold")) + dot +
           countWords(count.silver, count.silverOf, Words::tr("silver"));
}

QString programSavedWords(const Organization& program, const std::optional<QDate>& before,
                          QDate today) {
    if (!program.interviewOn || program.interviewOn == before)
        return Words::tr("Saved %1").arg(program.name);
    return Words::tr("Saved %1. The interview on %2 is among your events")
        .arg(program.name, dayInWords(*program.interviewOn, today));
}

QString fieldWords(const QString& field) {
    const auto* found = std::ranges::find_if(
        fieldNames, [&](const FieldWord& one) { return field == QLatin1StringView(one.field); });
    return found == std::end(fieldNames) ? field
                                         : QCoreApplication::translate("ProgramWords", found->word);
}

} // namespace matchbook
