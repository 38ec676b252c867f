// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/standingcard.h"

#include "desktop/contacts/iconline.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/workspace.h"
#include "session/standingactions.h"
#include "words/reminderwords.h"
#include "words/standingwords.h"

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
        auto* line = one.met ? new IconLine(Icon::Done, Tone::Success)
                             : new IconLine(Icon::NextStep, Tone::Neutral);
        line->setTitle(inWords(one.criterion));
        line->addCaption(evidenceWords(one));
        line->setAccessibleName(one.met ? tr("%1: there").arg(inWords(one.criterion))
                                        : tr("%1: still to come").arg(inWords(one.criterion)));
        addLine(line);
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
