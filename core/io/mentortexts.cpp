// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/mentortexts.h"

#include "io/documentfacts.h"
#include "io/summarywords.h"

namespace matchbook {

QString metText(const SummaryMentor& mentor, QDate today) {
    const QString when = mentor.metOn
                             ? SummaryWords::tr("%1, known for %2")
                                   .arg(dayText(*mentor.metOn), ageText(*mentor.metOn, today))
                             : QString();
    const QString how = mentor.introducedBy.isEmpty()
                            ? QString()
                            : SummaryWords::tr("introduced by %1").arg(mentor.introducedBy);
    return joined({mentor.metAt, how, when});
}

QString contactText(const SummaryMentor& mentor) {
    const QString count = mentor.interactions == 0 ? SummaryWords::tr("none yet")
                          : mentor.interactions == 1
                              ? SummaryWords::tr("1 interaction")
                              : SummaryWords::tr("%1 interactions").arg(mentor.interactions);
    const QString last = mentor.lastUpdate ? SummaryWords::tr("last update %1 (%2)")
                                                 .arg(dayText(mentor.lastUpdate->on),
                                                      word(mentor.lastUpdate->channel))
                                           : QString();
    return joined({count, last});
}

QString nextText(const SummaryMentor& mentor, QDate today) {
    if (!mentor.nextDue)
        return {};
    return *mentor.nextDue <= today ? SummaryWords::tr("due since %1").arg(dayText(*mentor.nextDue))
                                    : dayText(*mentor.nextDue);
}

QString supportText(const SummaryMentor& mentor) {
    return joined({mentor.awareOfGoals ? SummaryWords::tr("knows the applicant's goals")
                                       : SummaryWords::tr("not yet told of the applicant's goals"),
                   mentor.readyToAdvocate ? SummaryWords::tr("ready to advocate") : QString(),
                   mentor.mayBeNamed
                       ? SummaryWords::tr("may be named to others")
                       : SummaryWords::tr("to be asked before being named to others")},
                  QStringLiteral("; "));
}

QString asideText(const SummaryMentor& mentor) {
    return joined({mentor.core ? SummaryWords::tr("core mentor") : QString(), words(mentor.types)},
                  QStringLiteral(" · "));
}

QString positionText(const SummaryMentor& mentor) {
    return joined({mentor.title,
                   mentor.programDirector ? SummaryWords::tr("program director") : QString(),
                   mentor.chair ? SummaryWords::tr("chair") : QString(), mentor.department,
                   mentor.institution});
}

QString nameText(const SummaryMentor& mentor) {
    return joined({mentor.name, mentor.credentials});
}

QString standingText(const SummaryMentor& mentor) {
    return joined({mentor.doNotContact ? SummaryWords::tr("do not contact") : QString(),
                   mentor.pausedUntil
                       ? SummaryWords::tr("paused until %1").arg(dayText(*mentor.pausedUntil))
                       : QString()});
}

QString outcomeText(const SummaryItem& advice) {
    QString outcome = SummaryWords::tr("open");
    if (advice.closed && advice.outcome)
        outcome = QStringLiteral("%1, %2").arg(word(*advice.outcome), dayText(*advice.closed));
    if (!advice.explanation.isEmpty())
        outcome += QStringLiteral(": ") + advice.explanation;
    return outcome;
}

QString favorText(const SummaryFavor& favor) {
    return joined({word(favor.kind), favor.program});
}

} // namespace matchbook
