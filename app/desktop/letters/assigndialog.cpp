// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/letters/assigndialog.h"

#include "desktop/support/plaintext.h"
#include "desktop/widgets/plainlabel.h"
#include "session/letteractions.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace matchbook {

AssignDialog::AssignDialog(Workspace& workspace, const Letter& letter, QWidget* parent)
    : Dialog(tr("Assign the letter to programs"), parent)
    , m_workspace(workspace)
    , m_letter(letter) {
    setObjectName(QStringLiteral("assignDialog"));
    setIntro(tr("ERAS takes no assignment back, and gives a program four letters at most. Choose "
                "only programs that this letter is meant for."));
    addPrograms();
    m_assign = addAcceptAndCancel(tr("Assign for good"));
    follow();
}

void AssignDialog::addPrograms() {
    const auto programs = programsForLetters(m_workspace.session());
    if (!m_workspace.succeeded(programs))
        return;
    if (programs->isEmpty())
        body()->addWidget(paragraph(tr("No residency program is noted yet.")));
    for (const ProgramLetters& program : *programs) {
        const bool here = m_letter.programs.contains(program.id);
        const bool full = program.letters >= mostLettersForProgram;
        const QString name = here   ? tr("%1 (assigned)").arg(program.name)
                             : full ? tr("%1 (has four letters)").arg(program.name)
                                    : program.name;
        auto* box = new QCheckBox(withoutMnemonic(name));
        box->setObjectName(QStringLiteral("program%1CheckBox").arg(program.id.value));
        box->setChecked(here);
        box->setEnabled(!here && !full);
        body()->addWidget(box);
        if (!here && !full)
            m_programs.append({program.id, box});
        connect(box, &QCheckBox::toggled, this, &AssignDialog::follow);
    }
}

QList<OrganizationId> AssignDialog::chosen() const {
    QList<OrganizationId> programs;
    for (const auto& [id, box] : m_programs) {
        if (box->isChecked())
            programs.append(id);
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
