// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/views.h"

#include "desktop/conferences/conferencesview.h"
#include "desktop/contacts/contactsview.h"
#include "desktop/guides/guidesview.h"
#include "desktop/health/healthview.h"
#include "desktop/letters/lettersview.h"
#include "desktop/plan/planview.h"
#include "desktop/programs/programsview.h"
#include "desktop/readiness/readinessview.h"
#include "desktop/sponsorship/sponsorshipview.h"
#include "desktop/today/todayview.h"

#include <QCoreApplication>

#include <array>

namespace matchbook {

namespace {

template <class V>
View* make(Workspace& workspace) {
    return new V(workspace);
}

constexpr std::array table{
    ViewEntry{"today", Icon::Today, [] { return QCoreApplication::translate("views", "Today"); },
              make<TodayView>},
    ViewEntry{"contacts", Icon::Contacts,
              [] { return QCoreApplication::translate("views", "Contacts"); }, make<ContactsView>},
    ViewEntry{"conferences", Icon::Conference,
              [] { return QCoreApplication::translate("views", "Conferences"); },
              make<ConferencesView>},
    ViewEntry{"programs", Icon::Program,
              [] { return QCoreApplication::translate("views", "Programs"); }, make<ProgramsView>},
    ViewEntry{"plan", Icon::Graduation, [] { return QCoreApplication::translate("views", "Plan"); },
              make<PlanView>},
    ViewEntry{"letters", Icon::Letter,
              [] { return QCoreApplication::translate("views", "Letters"); }, make<LettersView>},
    ViewEntry{"sponsorship", Icon::Sponsor,
              [] { return QCoreApplication::translate("views", "Sponsorship"); },
              make<SponsorshipView>},
    ViewEntry{"readiness", Icon::Chart,
              [] { return QCoreApplication::translate("views", "Readiness"); },
              make<ReadinessView>},
    ViewEntry{"guides", Icon::Guide, [] { return QCoreApplication::translate("views", "Guides"); },
              make<GuidesView>},
    ViewEntry{"health", Icon::Health, [] { return QCoreApplication::translate("views", "Health"); },
              make<HealthView>},
};

} // namespace

std::span<const ViewEntry> views() {
    return table;
}

} // namespace matchbook
