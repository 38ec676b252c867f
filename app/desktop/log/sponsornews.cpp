// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/log/sponsornews.h"

#include "session/contactactions.h"
#include "session/sponsorshipactions.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SponsorNews)
};

} // namespace

void sayFavorSaved(Workspace& workspace, const Favor& favor, const QString& told) {
    const auto sponsor = proposedSponsor(workspace.session(), favor);
    if (!workspace.succeeded(sponsor))
        return;
    if (!*sponsor)
        return Q_EMIT workspace.said(told, true);
    Q_EMIT workspace.proposed(
        Words::tr("%1 acted as a sponsor. Mark the sponsorship active?").arg((*sponsor)->name),
        Words::tr("Mark active"),
        [&workspace, person = **sponsor] { markActiveSponsor(workspace, person); });
}

void markActiveSponsor(Workspace& workspace, const Contact& person) {
    const auto marked =
        setContactFields(workspace.session(), person.id,
                         {{QStringLiteral("sponsorship"), toText(Sponsorship::Active)}});
    if (workspace.succeeded(marked))
        Q_EMIT workspace.said(Words::tr("%1 is marked as an active sponsor").arg(person.name),
                              true);
}

} // namespace matchbook
