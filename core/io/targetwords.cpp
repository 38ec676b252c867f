// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/targetwords.h"

#include "io/summarywords.h"

namespace matchbook {

namespace {} // namespace

QString wantedText(const Target& target) {
    if (target.id == TargetId::OverdueUpdates)
        return SummaryWords::tr("none");
    if (target.id == TargetId::MentorTypes)
        return SummaryWords::tr("all %1").arg(target.least);
    if (target.wanted <= target.least)
        return SummaryWords::tr("%1 or more").arg(target.least);
    return target.id == TargetId::IrLetters
               ? SummaryWords::tr("%1, better %2").arg(target.least).arg(target.wanted)
               : QStringLiteral("%1–%2").arg(target.least).arg(target.wanted);
}

QString haveText(const Target& target) {
    const QString have = QString::number(target.have);
    const bool letters = target.id == TargetId::IrLetters || target.id == TargetId::UsLetters ||
                         target.id == TargetId::Letters;
    if (letters && target.have > 0)
        return SummaryWords::tr("%1 agreed, %2 of them in ERAS")
            .arg(target.have)
            .arg(target.uploaded);
    if (target.id == TargetId::MentorTypes && !target.covered.isEmpty())
        return QStringLiteral("%1: %2").arg(have, words(target.covered));
    return have;
}

QString stateText(const Target& target) {
    if (target.met())
        return SummaryWords::tr("met");
    if (!target.missing.isEmpty())
        return SummaryWords::tr("missing: %1").arg(words(target.missing));
    if (target.id == TargetId::OverdueUpdates)
        return SummaryWords::tr("to catch up on");
    if (target.severity == Severity::Info) // nobody owes them
        return SummaryWords::tr("more would help");
    return SummaryWords::tr("%1 to go").arg(target.least - target.have);
}

} // namespace matchbook
