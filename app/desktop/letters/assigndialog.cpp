// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/letters/assigndialog.h"

#include "base/text.h"
#include "desktop/support/plaintext.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/scrollpage.h"
#include "desktop/widgets/searchfield.h"
#include "desktop/widgets/sectionheader.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace matchbook {

namespace {

constexpr QSize comfortable(560, 620);

} // namespace

AssignDialog::AssignDialog(Workspace& workspace, const Letter& letter, QWidget* parent)
    : Dialog(tr("Assign the letter to programs"), parent)
    , m_workspace(workspace)
    , m_letter(letter) {
    setObjectName(QStringLiteral("assignDialog"));
    setIntro(tr("ERAS takes no assignment back, and gives a program four letters at most. Choose "
                "only programs that this letter is meant for."));
    const auto programs = programsForLetters(m_workspace.session());
    if (m_workspace.succeeded(programs)) {
        if (programs->isEmpty())
            body()->addWidget(paragraph(tr("No residency program is noted yet.")));
        else
            addPrograms(*programs);
    }
    m_assign = addAcceptAndCancel(tr("Assign for good"));
    follow();
}

void AssignDialog::addPrograms(const QList<ProgramLetters>& programs) {
    setComfortable(comfortable);
    auto* field = new SearchField(tr("Search programs"), QStringLiteral("assignSearchEdit"));
    m_tick =
        secondaryButton(tr("Tick all shown that you apply to"), QStringLiteral("tickShownButton"));
    m_nothing = paragraph(tr("No program has these words in its name."));
    m_nothing->hide();
    const auto others = std::ranges::find(programs, false, &ProgramLetters::appliedTo);
    const qsizetype applied = others - programs.begin();
    m_tick->setVisible(applied > 0);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::sm);
    top->addWidget(field, 1);
    top->addWidget(m_tick);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::lg);
    column->addWidget(
        makeGroup(tr("You apply to"), QStringLiteral("appliedToGroup"), programs.first(applied)));
    column->addWidget(makeGroup(applied > 0 ? tr("Other programs") : QString(),
                                QStringLiteral("otherProgramsGroup"), programs.sliced(applied)));
    column->addWidget(m_nothing);
    column->addStretch(1);
    auto* scroll = new ScrollPage(QStringLiteral("assignScrollArea"));
    scroll->setWidget(page);
    body()->addLayout(top);
    body()->addWidget(scroll, 1);
    field->setFocus();
    connect(field, &SearchField::searched, this, &AssignDialog::search);
    connect(m_tick, &QPushButton::clicked, this, &AssignDialog::tickShown);
}

QWidget* AssignDialog::makeGroup(const QString& title, const QString& objectName,
                                 const QList<ProgramLetters>& programs) {
    auto* group = new QWidget;
    group->setObjectName(objectName);
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::sm);
    if (!title.isEmpty()) {
        auto* header = new SectionHeader(title);
        header->setCount(static_cast<int>(programs.size()));
        column->addWidget(header);
    }
    for (const ProgramLetters& program : programs)
        column->addWidget(makeBox(program));
    group->setVisible(!programs.isEmpty());
    return group;
}

QCheckBox* AssignDialog::makeBox(const ProgramLetters& program) {
    const bool here = m_letter.programs.contains(program.id);
    const bool full = program.letters >= mostLettersForProgram;
    const QString name = here                  ? tr("%1 (assigned)").arg(program.name)
                         : full                ? tr("%1 (has four letters)").arg(program.name)
                         : program.letters > 0 ? tr("%1 (%2 of %3 letters)")
                                                     .arg(program.name)
                                                     .arg(program.letters)
                                                     .arg(mostLettersForProgram)
                                               : program.name;
    auto* box = new QCheckBox(withoutMnemonic(name));
    box->setObjectName(QStringLiteral("program%1CheckBox").arg(program.id.value));
    box->setChecked(here);
    box->setEnabled(!here && !full);
    m_lines.append({program, box});
    connect(box, &QCheckBox::toggled, this, &AssignDialog::follow);
    return box;
}

void AssignDialog::search(const QString& words) {
    const QString sought = fold(words);
    QSet<QWidget*> found;
    for (const Line& line : std::as_const(m_lines)) {
        const bool shown = fold(line.program.name).contains(sought);
        line.box->setVisible(shown);
        if (shown)
            found.insert(line.box->parentWidget());
    }
    for (const Line& line : std::as_const(m_lines))
        line.box->parentWidget()->setVisible(found.contains(line.box->parentWidget()));
    m_nothing->setVisible(found.isEmpty());
}

void AssignDialog::tickShown() {
    for (const Line& line : std::as_const(m_lines)) {
        if (line.program.appliedTo && line.box->isEnabled() && !line.box->isHidden())
            line.box->setChecked(true);
    }
}

QList<OrganizationId> AssignDialog::chosen() const {
    QList<OrganizationId> programs;
    for (const Line& line : m_lines) {
        if (line.box->isEnabled() && line.box->isChecked())
            programs.append(line.program.id);
    }
    return programs;
}

void AssignDialog::follow() {
    m_assign->setEnabled(!chosen().isEmpty());
}

void AssignDialog::accept() {
    if (!m_workspace.succeeded(assignLetter(m_workspace.session(), m_letter.id, chosen())))
        return;
    Q_EMIT m_workspace.said(tr("Assigned the letter"), true);
    Dialog::accept();
}

} // namespace matchbook
