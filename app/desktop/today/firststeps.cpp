// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/today/firststeps.h"

#include "desktop/widgets/buttons.h"
#include "desktop/widgets/emblem.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"
#include "session/contactactions.h"
#include "session/eventactions.h"

#include <algorithm>

namespace matchbook {

namespace {

constexpr int emblemSize = 36;  ///< as the circles of the list below
constexpr int knowsTheWay = 10; ///< with so many people one needs no first steps

/// Which of the steps are done, in their order.
QList<bool> stepsDone(Session& session, int people) {
    const auto all = events(session);
    const auto mentors = contactIds(session, {.relationship = Relationship::Mentor});
    return {people > 0, all && !all->isEmpty(), mentors && !mentors->isEmpty()};
}

} // namespace

FirstSteps::FirstSteps(Workspace& workspace, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace) {
    setObjectName(QStringLiteral("firstStepsCard"));
    setAccessibleName(tr("First steps"));
    body()->setSpacing(space::md);
    body()->addWidget(new SectionHeader(tr("First steps")));
    auto* import = add(Icon::Contacts, tr("Bring in the people who help you"),
                       tr("From LinkedIn, your address book or a table. A few dozen are enough."),
                       tr("Import…"), QStringLiteral("stepImportButton"));
    auto* event = add(Icon::Conference, tr("Note your next conference or rotation"),
                      tr("While it runs, one line is enough for everybody you meet."),
                      tr("Add an event"), QStringLiteral("stepEventButton"));
    auto* mentor = add(Icon::Star, tr("Say who your mentors are"),
                       tr("Then updates to them come up here every two to three months."),
                       tr("Add a mentor"), QStringLiteral("stepMentorButton"));
    connect(import, &QPushButton::clicked, &workspace, &Workspace::importRequested);
    connect(event, &QPushButton::clicked, &workspace,
            [&workspace] { Q_EMIT workspace.viewRequested(QStringLiteral("conferences")); });
    connect(mentor, &QPushButton::clicked, &workspace, [&workspace] {
        const auto people = contactCount(workspace.session(), 1);
        if (people && *people > 0)
            Q_EMIT workspace.viewRequested(QStringLiteral("contacts"));
        else
            Q_EMIT workspace.editContactRequested({});
    });
}

QPushButton* FirstSteps::add(Icon icon, const QString& title, const QString& sentence,
                             const QString& button, const QString& objectName) {
    auto* emblem = new Emblem(icon, emblemSize);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(paragraph(title, TypeRole::Strong, ColorRole::Text));
    words->addWidget(paragraph(sentence, TypeRole::Caption));
    auto* go = secondaryButton(button, objectName);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::md);
    row->addWidget(emblem);
    row->addLayout(words, 1);
    row->addWidget(go);
    body()->addLayout(row);
    m_steps.append({emblem, icon, go});
    return go;
}

void FirstSteps::reload() {
    if (m_over)
        return;
    const auto people = contactCount(m_workspace.session(), knowsTheWay);
    m_over = people && *people >= knowsTheWay;
    if (m_over)
        return hide();
    const QList<bool> done = stepsDone(m_workspace.session(), people ? *people : 0);
    bool first = true;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const Step& step = m_steps[i];
        step.emblem->setLook(done[i] ? Icon::Done : step.icon,
                             done[i] ? Tone::Success : Tone::Neutral);
        step.button->setVisible(!done[i]);
        setButtonKind(step.button, !done[i] && first ? ButtonKind::Primary : ButtonKind::Secondary);
        first = first && done[i];
    }
    m_over = people && !done.contains(false);
    setVisible(people && !m_over);
}

} // namespace matchbook
