// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/standingcard.h"

#include "desktop/contacts/criterionline.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/workspace.h"
#include "session/standingactions.h"
#include "words/reminderwords.h"

namespace matchbook {

StandingCard::StandingCard(Workspace& workspace, QWidget* parent)
    : Section(tr("Where you stand"), parent)
    , m_workspace(workspace) {
    setObjectName(QStringLiteral("standingCard"));
}

void StandingCard::setDetails(const ContactDetails& details) {
    clearLines();
    const Contact& contact = details.summary.contact;
    setVisible(isMentor(contact));
    if (!isMentor(contact))
        return;
    const auto all = standingWith(m_workspace.session(), contact.id);
    if (!m_workspace.succeeded(all))
        return;
    QList<Source> sources;
    for (const Standing& one : forSponsorship(*all)) {
        addLine(criterionLine(one));
        sources += one.sources;
    }
    addLine(paragraph(tr("Counted from what you logged. These four make somebody ready to speak "
                         "for you; they rate nobody."),
                      TypeRole::Caption));
    auto* from = paragraph(sourceWords(sources).join(u'\n'), TypeRole::Caption);
    from->setObjectName(QStringLiteral("standingSourcesLabel"));
    addLine(from);
}

} // namespace matchbook
