// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/experiences/experiencecard.h"

#include "desktop/contacts/clipped.h"
#include "desktop/experiences/experiencedialog.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"
#include "session/experienceactions.h"

namespace matchbook {

ExperienceCard::ExperienceCard(Workspace& workspace, QWidget* parent)
    : Section(tr("Experience for ERAS"), parent)
    , m_workspace(workspace)
    , m_write(secondaryButton({}, QStringLiteral("writeExperienceButton"))) {
    setObjectName(QStringLiteral("experienceCard"));
    lines()->setSpacing(space::xs);
    foot()->addWidget(m_write, 0, Qt::AlignLeft);
    connect(m_write, &QPushButton::clicked, this,
            [this] { open(new ExperienceDialog(m_workspace, m_event, window())); });
}

void ExperienceCard::setEvent(const Event& event) {
    m_event = event;
    setVisible(isStay(event.kind) || event.experience);
    const auto usual = experienceOf(m_workspace.session(), event);
    if (!m_workspace.succeeded(usual))
        return;
    const Experience& fields = usual->entry;
    clearLines();
    QStringList what{fields.position, fields.organization, monthsLine(*usual)};
    what.removeAll(QString());
    addLine(
        paragraph(clipped(what.join(QStringLiteral(" \u00b7 "))), TypeRole::Body, ColorRole::Text));
    if (!fields.frequency.isEmpty()) {
        auto* duration = paragraph(clipped(fields.frequency));
        duration->setObjectName(QStringLiteral("durationLabel"));
        addLine(duration);
    }
    if (!fields.description.isEmpty())
        addLine(paragraph(clipped(fields.description)));
    else
        addLine(paragraph(tr("Write it while you remember: what you did, and what it meant."),
                          TypeRole::Caption));
    m_write->setText(event.experience ? tr("Edit the entry\u2026") : tr("Write the entry\u2026"));
}

} // namespace matchbook
