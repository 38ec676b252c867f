// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/plan/seasondialog.h"

#include "desktop/plan/seasonfields.h"
#include "session/profileactions.h"

#include <QVBoxLayout>

namespace matchbook {

SeasonDialog::SeasonDialog(Workspace& workspace, QWidget* parent)
    : Dialog(tr("Your season"), parent)
    , m_workspace(workspace) {
    setObjectName(QStringLiteral("seasonDialog"));
    const auto me = applicant(workspace.session());
    if (!workspace.succeeded(me))
        return;
    setIntro(tr("Until the official dates are out, Matchbook goes by those of earlier years. Set a "
                "day here once you know it."));
    m_fields = new SeasonFields(*me, workspace.session().today());
    body()->addWidget(m_fields);
    askBeforeLeaving(m_fields);
    addAcceptAndCancel(tr("Save"));
    m_fields->setFocus();
}

void SeasonDialog::accept() {
    auto me = applicant(m_workspace.session());
    if (!m_workspace.succeeded(me) || !m_fields->apply(*me) ||
        !m_workspace.succeeded(saveApplicant(m_workspace.session(), *me)))
        return;
    Q_EMIT m_workspace.said(tr("Dates saved"), true);
    Dialog::accept();
}

} // namespace matchbook
