// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/health/healthwords.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HealthWords)
};

} // namespace

HealthWords healthWords(HealthIssue issue) {
    switch (issue) {
    case HealthIssue::Duplicate:
        return {Words::tr("Perhaps one person"),
                Words::tr("Contacts that look alike. Merge them, or say that they are two people."),
                Words::tr("Compare"), Icon::Merge};
    case HealthIssue::NoEmail:
        return {Words::tr("No e-mail"), Words::tr("People you cannot write to yet."),
                Words::tr("Fill in"), Icon::Edit};
    case HealthIssue::NeverContacted:
        return {Words::tr("Never contacted"),
                Words::tr("Nothing is logged with them. Perhaps you talked, and did not note it."),
                Words::tr("Log a contact"), Icon::Log};
    case HealthIssue::NoNextStep:
        return {Words::tr("No next step"),
                Words::tr("Mentors and connections with nothing open, of whom no rule asks "
                          "anything within a year."),
                Words::tr("Add a next step"), Icon::NextStep};
    case HealthIssue::Stale:
        break;
    }
    return {Words::tr("Perhaps out of date"),
            Words::tr("Mentors and connections that you neither met nor changed for a year. Say "
                      "that they are still right, or open them."),
            Words::tr("Still right"), Icon::Done};
}

} // namespace matchbook
