// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/programs/programimportdialog.h"

#include "desktop/conferences/rowsmodel.h"
#include "desktop/importing/filechoice.h"
#include "desktop/importing/problemlist.h"
#include "desktop/programs/programwords.h"
#include "desktop/widgets/chip.h"
#include "desktop/widgets/flowlayout.h"
#include "words/errorwords.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace matchbook {

namespace {

Row rowOf(const PlannedProgram& planned) {
    Row row;
    row.icon = Icon::Program;
    row.title = planned.program.name;
    row.subtitle = placeWords(planned.program);
    row.muted = planned.changed.isEmpty();
    if (planned.isNew) {
        row.meta = ProgramImportDialog::tr("new");
        row.metaTone = Tone::Accent;
        return row;
    }
    QStringList fields;
    for (const QString& field : planned.changed)
        fields += fieldWords(field);
    row.meta =
        fields.isEmpty() ? ProgramImportDialog::tr("the same") : ProgramImportDialog::tr("updated");
    row.metaTone = fields.isEmpty() ? Tone::Neutral : Tone::Info;
    if (!fields.isEmpty())
        row.subtitle =
            ProgramImportDialog::tr("Changes: %1").arg(fields.join(QStringLiteral(", ")));
    return row;
}

} // namespace

ProgramImportDialog::ProgramImportDialog(Workspace& workspace, const QString& path, QWidget* parent)
    : Dialog(tr("Import programs"), parent)
    , m_workspace(workspace)
    , m_choice(new FileChoice(
          tr("Which spreadsheet?"),
          tr("Save your list of programs as CSV. Columns such as Program, City, State, "
             "ACGME ID, Signal, Status or Interview date are recognized, and nothing "
             "is added before you have seen it."))) {
    setObjectName(QStringLiteral("programImportDialog"));
    resize(760, 600);
    body()->addWidget(m_choice, 1);
    body()->addWidget(m_preview = makePreview(), 1);
    showPage(m_choice);
    m_import = addAcceptAndCancel(tr("Import"));
    m_import->setEnabled(false);
    connect(m_choice, &FileChoice::requested, this, &ProgramImportDialog::choose);
    if (!path.isEmpty())
        read(path);
}

QWidget* ProgramImportDialog::makePreview() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::md);
    auto* counts = new QWidget;
    m_counts = new FlowLayout(counts);
    m_rows = new LineList(tr("Programs of the file"), QStringLiteral("programImportList"));
    m_rows->setMinimumHeight(200);
    m_problems = new ProblemList(QStringLiteral("programProblemList"));
    column->addWidget(counts);
    column->addWidget(m_rows, 1);
    column->addWidget(m_problems);
    return page;
}

void ProgramImportDialog::choose() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose a spreadsheet"), {}, tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        read(path);
}

void ProgramImportDialog::read(const QString& path) {
    const auto plan = previewPrograms(m_workspace.session(), path);
    if (!plan) {
        showPage(m_choice);
        m_choice->complain(inWords(plan.error()));
        return;
    }
    m_path = path;
    setIntro(QFileInfo(path).fileName());
    showPlan(*plan);
}

void ProgramImportDialog::showPlan(const ProgramPlan& plan) {
    m_counts->clear();
    const auto add = [&](int number, const QString& text, Tone tone) {
        if (number > 0)
            m_counts->addWidget(new Chip({text.arg(number), tone}));
    };
    add(plan.counts.created, tr("%1 new"), Tone::Accent);
    add(plan.counts.updated, tr("%1 updated"), Tone::Info);
    add(plan.counts.same, tr("%1 the same"), Tone::Neutral);
    add(plan.counts.skipped, tr("%1 skipped"), Tone::Warning);
    QList<RowsModel::Line> rows;
    for (const PlannedProgram& planned : plan.programs)
        rows.append({planned.row, rowOf(planned)});
    m_rows->setLines(rows);
    m_problems->setProblems(plan.problems);
    m_import->setEnabled(plan.counts.created + plan.counts.updated > 0);
    showPage(m_preview);
    m_rows->setFocus();
}

/// The page that is not shown takes no room either.
void ProgramImportDialog::showPage(QWidget* page) {
    m_choice->setVisible(page == m_choice);
    m_preview->setVisible(page == m_preview);
}

void ProgramImportDialog::accept() {
    const auto plan = importPrograms(m_workspace.session(), m_path);
    if (!m_workspace.succeeded(plan))
        return;
    const int created = plan->counts.created;
    QStringList what;
    if (created > 0)
        what += created == 1 ? tr("1 program added") : tr("%1 programs added").arg(created);
    if (plan->counts.updated > 0)
        what += tr("%1 updated").arg(plan->counts.updated);
    Q_EMIT m_workspace.said(what.isEmpty() ? tr("Nothing was added")
                                           : what.join(QStringLiteral(", ")),
                            !what.isEmpty());
    Dialog::accept();
}

} // namespace matchbook
