// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/projects/projectdialog.h"

#include "base/text.h"
#include "desktop/contacteditor/editorparts.h"
#include "desktop/experiences/experiencedialog.h"
#include "desktop/log/peoplefield.h"
#include "desktop/widgets/dayfield.h"
#include "desktop/widgets/form.h"
#include "session/logactions.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace matchbook {

namespace {

constexpr int hoursInAWeek = 168;
constexpr int proposedDays = 7;
constexpr qsizetype mostSteps = 3;

} // namespace

ProjectDialog::ProjectDialog(Workspace& workspace, const Project& project, QWidget* parent)
    : RecordDialog(workspace, project.id ? tr("Edit the project") : tr("Add a project"),
                   !project.id, parent)
    , m_before(project)
    , m_title(lineField(QStringLiteral("projectTitleEdit"), tr("UFE registry, case report…")))
    , m_kind(tokenCombo<ProjectKind>(QStringLiteral("projectKindCombo")))
    , m_state(tokenCombo<ProjectState>(QStringLiteral("projectStateCombo")))
    , m_mentors(new PeopleField(workspace.session()))
    , m_hours(new QSpinBox)
    , m_started(new DayField(tr("Add a day"), tr("Started"), QStringLiteral("projectStarted"),
                             workspace.session().today()))
    , m_ended(new DayField(tr("Add a day"), tr("Ended"), QStringLiteral("projectEnded"),
                           workspace.session().today()))
    , m_next(lineField(QStringLiteral("projectNextEdit")))
    , m_nextDue(new DayField(tr("Due…"), tr("Due"), QStringLiteral("projectNextDue"),
                             workspace.session().today().addDays(proposedDays)))
    , m_outputs(textArea(QStringLiteral("outputsEdit"), 2))
    , m_note(textArea(QStringLiteral("projectNoteEdit"), 3)) {
    setObjectName(QStringLiteral("projectDialog"));
    build();
    fill();
    m_title->setFocus();
}

void ProjectDialog::build() {
    lookOver(m_title);
    lookOver(m_next);
    m_hours->setObjectName(QStringLiteral("hoursSpin"));
    m_hours->setRange(0, hoursInAWeek);
    m_hours->setSpecialValueText(tr("Not noted"));
    form()->addField(tr("&Title"), m_title);
    form()->addPair(tr("&Kind"), m_kind, tr("&How it stands"), m_state);
    form()->addField(tr("&Mentors"), m_mentors);
    form()->addField(tr("&Next step"), m_next, stepsToDo());
    form()->addWidget(m_nextDue);
    form()->addPair(tr("Sta&rted"), m_started, tr("&Ended"), m_ended);
    form()->addField(tr("Hours a &week"), m_hours);
    form()->addField(tr("What came &of it"), m_outputs,
                     tr("An abstract, a poster, a citation: one on each line."));
    form()->addField(tr("Note"), m_note);
    if (!m_before.id)
        return;
    auto* eras = addButton(tr("For ERAS…"), ButtonKind::Quiet, QDialogButtonBox::ResetRole,
                           QStringLiteral("experienceButton"));
    eras->setAutoDefault(false);
    connect(eras, &QPushButton::clicked, this, [this] {
        ExperienceDialog(workspace(), m_before, this).exec();
        const auto stored = findProject(workspace().session(), m_before.id);
        if (workspace().succeeded(stored))
            m_before.experience = stored->experience;
    });
}

void ProjectDialog::fill() {
    m_title->setText(m_before.title);
    choose(m_kind, m_before.kind);
    choose(m_state, m_before.state);
    m_mentors->setPeople(m_before.mentors);
    m_hours->setValue(m_before.hoursPerWeek.value_or(0));
    m_started->setDay(m_before.started);
    m_ended->setDay(m_before.ended);
    m_outputs->setPlainText(m_before.outputs.join(u'\n'));
    m_note->setPlainText(m_before.note);
}

/// The steps that are open already, and what becomes of another one.
QString ProjectDialog::stepsToDo() const {
    QStringList open;
    const auto items = m_before.id ? openItemsOf(workspace().session(), m_before.id)
                                   : Result<QList<ActionItem>>(QList<ActionItem>());
    for (const ActionItem& item : items ? items->mid(0, mostSteps) : QList<ActionItem>())
        open.append(elided(item.text.simplified(), 60));
    return open.isEmpty() ? tr("Becomes a task of the first mentor.")
                          : tr("Open already: %1.").arg(open.join(QStringLiteral("; ")));
}

void ProjectDialog::check() {
    if (m_title->text().trimmed().isEmpty())
        form()->setError(m_title, tr("A project needs a title."));
    if (!m_mentors->takeTyped())
        form()->setError(m_mentors, m_mentors->complaint());
}

std::optional<QString> ProjectDialog::save() {
    Project project = m_before;
    project.title = m_title->text();
    project.kind = chosen<ProjectKind>(m_kind);
    project.state = chosen<ProjectState>(m_state);
    project.hoursPerWeek = m_hours->value() > 0 ? std::optional(m_hours->value()) : std::nullopt;
    project.started = m_started->day();
    project.ended = m_ended->day();
    project.outputs = linesOf(m_outputs);
    project.note = cleaned(m_note->toPlainText()).trimmed();
    ActionItem next;
    next.text = m_next->text();
    next.due = m_nextDue->day();
    const auto saved = m_mentors->saveWith([&](const QList<ContactId>& mentors) {
        project.mentors = mentors;
        return saveProject(workspace().session(), project, next);
    });
    if (!workspace().succeeded(saved))
        return std::nullopt;
    return tr("Saved the project “%1”").arg(project.title);
}

std::optional<QString> ProjectDialog::remove() {
    if (!workspace().succeeded(deleteProject(workspace().session(), m_before.id)))
        return std::nullopt;
    return tr("Deleted the project “%1”").arg(m_before.title);
}

} // namespace matchbook
