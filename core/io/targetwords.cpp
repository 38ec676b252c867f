// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/targetwords.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

QString say(const char* place, const char* text) {
    return QCoreApplication::translate(place, text);
}

// In the order of their enums.
constexpr const char* names[] = {QT_TRANSLATE_NOOP("Targets", "Core mentors"),
                                 QT_TRANSLATE_NOOP("Targets", "Kinds of mentor"),
                                 QT_TRANSLATE_NOOP("Targets", "Letters from IR"),
                                 QT_TRANSLATE_NOOP("Targets", "Letters from U.S. IR or DR"),
                                 QT_TRANSLATE_NOOP("Targets", "Letters in total"),
                                 QT_TRANSLATE_NOOP("Targets", "People ready to advocate"),
                                 QT_TRANSLATE_NOOP("Targets", "Projects"),
                                 QT_TRANSLATE_NOOP("Targets", "Societies joined"),
                                 QT_TRANSLATE_NOOP("Targets", "Conferences"),
                                 QT_TRANSLATE_NOOP("Targets", "Days of shadowing"),
                                 QT_TRANSLATE_NOOP("Targets", "Updates overdue")};
static_assert(std::size(names) == std::size(tokensOf<TargetId>));
constexpr const char* mentorTypes[] = {
    QT_TRANSLATE_NOOP("Targets", "clinical"), QT_TRANSLATE_NOOP("Targets", "research"),
    QT_TRANSLATE_NOOP("Targets", "career"), QT_TRANSLATE_NOOP("Targets", "near-peer"),
    QT_TRANSLATE_NOOP("Targets", "cross-specialty")};
static_assert(std::size(mentorTypes) == std::size(tokensOf<MentorType>));

QString typeTexts(const QList<MentorType>& types, const char* place) {
    QStringList all;
    for (const MentorType type : types)
        all += say(place, mentorTypes[static_cast<size_t>(type)]);
    return all.join(QStringLiteral(", "));
}

} // namespace

QString nameText(const Target& target, const char* place) {
    return say(place, names[static_cast<size_t>(target.id)]);
}

QString wantedText(const Target& target, const char* place) {
    if (target.id == TargetId::OverdueUpdates)
        return say(place, QT_TRANSLATE_NOOP("Targets", "none"));
    if (target.id == TargetId::MentorTypes)
        return say(place, QT_TRANSLATE_NOOP("Targets", "all %1")).arg(target.least);
    if (target.wanted <= target.least)
        return say(place, QT_TRANSLATE_NOOP("Targets", "%1 or more")).arg(target.least);
    return target.id == TargetId::IrLetters
               ? say(place, QT_TRANSLATE_NOOP("Targets", "%1, better %2"))
                     .arg(target.least)
                     .arg(target.wanted)
               : QStringLiteral("%1–%2").arg(target.least).arg(target.wanted);
}

QString haveText(const Target& target, const char* place) {
    const QString have = QString::number(target.have);
    const bool letters = target.id == TargetId::IrLetters || target.id == TargetId::UsLetters ||
                         target.id == TargetId::Letters;
    if (letters && target.have > 0)
        return say(place, QT_TRANSLATE_NOOP("Targets", "%1 agreed, %2 of them in ERAS"))
            .arg(target.have)
            .arg(target.uploaded);
    if (target.id == TargetId::MentorTypes && !target.covered.isEmpty())
        return QStringLiteral("%1: %2").arg(have, typeTexts(target.covered, place));
    return have;
}

QString stateText(const Target& target, const char* place) {
    if (target.met())
        return say(place, QT_TRANSLATE_NOOP("Targets", "met"));
    if (!target.missing.isEmpty())
        return say(place, QT_TRANSLATE_NOOP("Targets", "missing: %1"))
            .arg(typeTexts(target.missing, place));
    if (target.id == TargetId::OverdueUpdates)
        return say(place, QT_TRANSLATE_NOOP("Targets", "to catch up on"));
    if (target.severity == Severity::Info) // nobody owes them
        return say(place, QT_TRANSLATE_NOOP("Targets", "more would help"));
    return say(place, QT_TRANSLATE_NOOP("Targets", "%1 to go")).arg(target.least - target.have);
}

} // namespace matchbook
