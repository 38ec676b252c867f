// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/standingwords.h"

#include "base/text.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StandingWords)
};

constexpr qsizetype longestPromise = 80;

QString monthsWords(int count) {
    return count == 1 ? Words::tr("1 month") : Words::tr("%1 months").arg(count);
}

QString reliability(const Standing& standing) {
    if (standing.of == 0)
        return Words::tr("No promise with a day has come due yet");
    const QString kept = Words::tr("Kept on time: %1 of %2").arg(standing.have).arg(standing.of);
    const bool early = !standing.met && standing.have == standing.of;
    return early ? Words::tr("%1, for a short while so far").arg(kept) : kept;
}

QString work(const Standing& standing) {
    if (!standing.met)
        return Words::tr("Nothing finished together yet: a poster, a talk, a paper");
    return standing.have == 1 ? Words::tr("1 result of a project together")
                              : Words::tr("%1 results of projects together").arg(standing.have);
}

QString trust(const Standing& standing) {
    if (standing.have < standing.of)
        return Words::tr("Known for %1 of %2").arg(standing.have).arg(monthsWords(standing.of));
    return standing.met ? Words::tr("Known for %1, and both of you write or talk")
                              .arg(monthsWords(standing.have))
                        : Words::tr("Known for %1; no word from them is logged yet")
                              .arg(monthsWords(standing.have));
}

QString commitment(const Standing& standing) {
    return standing.met
               ? Words::tr("%1 conferences, projects and rotations of yours").arg(standing.have)
               : Words::tr("%1 of %2 conferences, projects or rotations of yours")
                     .arg(standing.have)
                     .arg(standing.of);
}

/// All of what there is; where there is nothing, there is nothing to say.
QString counted(const Standing& standing, const QString& words, const QString& nothing) {
    return standing.of == 0 ? nothing : words.arg(standing.have).arg(standing.of);
}

} // namespace

QString inWords(StandingCriterion criterion) {
    switch (criterion) {
    case StandingCriterion::Reliability:
        return Words::tr("Promises kept");
    case StandingCriterion::Work:
        return Words::tr("Work finished together");
    case StandingCriterion::Trust:
        return Words::tr("Time and trust");
    case StandingCriterion::Commitment:
        return Words::tr("Your way into the field");
    case StandingCriterion::FollowThrough:
        return Words::tr("Nothing promised is late");
    case StandingCriterion::Growth:
        return Words::tr("Advice acted on");
    case StandingCriterion::Appreciation:
        break;
    }
    return Words::tr("Thanks said");
}

QString evidenceWords(const Standing& standing) {
    switch (standing.criterion) {
    case StandingCriterion::Reliability:
        return reliability(standing);
    case StandingCriterion::Work:
        return work(standing);
    case StandingCriterion::Trust:
        return trust(standing);
    case StandingCriterion::Commitment:
        return commitment(standing);
    case StandingCriterion::FollowThrough:
        return counted(standing, Words::tr("%1 of %2 open promises are not late"),
                       Words::tr("No promise is open"));
    case StandingCriterion::Growth:
        return counted(standing, Words::tr("%1 of %2 pieces of advice answered"),
                       Words::tr("No advice is logged"));
    case StandingCriterion::Appreciation:
        break;
    }
    return counted(standing, Words::tr("%1 of %2 favors thanked for"),
                   Words::tr("No favor of theirs is logged"));
}

QString nextWords(const Standing& standing) {
    if (standing.met)
        return {};
    switch (standing.criterion) {
    case StandingCriterion::Reliability:
        return standing.promise.isEmpty() ? Words::tr("Promise something with a day, and keep it")
                                          : Words::tr("Keep your promise: %1")
                                                .arg(elided(standing.promise, longestPromise));
    case StandingCriterion::Work:
        return Words::tr("Bring a project with them to a poster, a talk or a paper");
    case StandingCriterion::Trust:
        return standing.have < standing.of ? Words::tr("Keep in touch; it takes time")
                                           : Words::tr("Ask a question that they would answer");
    case StandingCriterion::Commitment:
        return Words::tr("Add conferences, projects and rotations as you do them");
    default:
        return {};
    }
}

} // namespace matchbook
