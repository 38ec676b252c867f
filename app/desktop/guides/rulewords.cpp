// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/guides/rulewords.h"

#include "rules/resolution.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RuleBrowser)
};

} // namespace

const Variant& variantFor(const Rule& rule, const Applicant& applicant) {
    return variantOf(rule, packInForce(applicant), applicant.pack != Pack::Auto);
}

QString headingWords(Subject subject) {
    switch (subject) {
    case Subject::Contact:
        return Words::tr("People");
    case Subject::Interaction:
        return Words::tr("Messages");
    case Subject::Event:
        return Words::tr("Conferences and rotations");
    case Subject::ActionItem:
        return Words::tr("Promises and advice");
    case Subject::Favor:
        return Words::tr("Thanks");
    case Subject::Letter:
        return Words::tr("Letters");
    case Subject::Project:
        return Words::tr("Projects");
    case Subject::Applicant:
        return Words::tr("You and your plan");
    case Subject::Draft:
        break;
    }
    return Words::tr("What you write");
}

} // namespace matchbook
