// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/criterionline.h"

#include "words/standingwords.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CriterionLine)
};

} // namespace

IconLine* criterionLine(const Standing& standing) {
    auto* line = standing.met ? new IconLine(Icon::Done, Tone::Success)
                              : new IconLine(Icon::NextStep, Tone::Neutral);
    const QString name = inWords(standing.criterion);
    line->setTitle(name);
    line->addCaption(evidenceWords(standing));
    if (const QString next = nextWords(standing); !next.isEmpty())
        line->addCaption(Words::tr("Next: %1").arg(next));
    line->setAccessibleName(standing.met ? Words::tr("%1: there").arg(name)
                                         : Words::tr("%1: still to come").arg(name));
    return line;
}

} // namespace matchbook
