// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/introductions/introductionsdialog.h"

#include "desktop/introductions/introductionfields.h"
#include "domain/introduction.h"
#include "session/profileactions.h"

#include <QVBoxLayout>

namespace matchbook {

IntroductionsDialog::IntroductionsDialog(Workspace& workspace, QWidget* parent)
    : Dialog(tr("Introductions"), parent)
    , m_workspace(workspace) {
    setObjectName(QStringLiteral("introductionsDialog"));
    const auto me = applicant(workspace.session());
    if (!workspace.succeeded(me))
        return;
    const bool longFirst = introductionOf(packInForce(*me)) == Introduction::Long;
    setIntro(longFirst ? tr("Your guide asks for the long one; the short one serves in a corridor.")
                       : tr("Your guide asks for the short one; the long one serves when there is "
                            "time."));
    m_fields = new IntroductionFields(workspace.session(), *me);
    body()->addWidget(m_fields);
    askBeforeLeaving(m_fields);
    addAcceptAndCancel(tr("Save"));
}

void IntroductionsDialog::accept() {
    auto me = applicant(m_workspace.session());
    if (!m_workspace.succeeded(me))
        return;
    m_fields->apply(*me);
    if (!m_workspace.succeeded(saveApplicant(m_workspace.session(), *me)))
        return;
    Q_EMIT m_workspace.said(tr("Introductions saved"), true);
    Dialog::accept();
}

} // namespace matchbook
