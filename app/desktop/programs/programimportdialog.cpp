// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/programs/programimportdialog.h"

#include "desktop/importing/problemlist.h"
#include "desktop/programs/programwords.h"
#include "desktop/widgets/linelist.h"
#include "words/errorwords.h"

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
    : FileImport(workspace, tr("Import programs"),
                 {.headline = tr("Which spreadsheet?"),
                  .sentence = tr("Save your list of programs as CSV. Columns such as Program, "
                                 "City, State, ACGME ID, Signal, Status or Interview date are "
                                 "recognized, and nothing is added before you have seen it."),
                  .title = tr("Choose a spreadsheet"),
                  .names = tr("Tables (*.csv *.tsv *.txt);;All files (*)")},
                 parent)
    , m_rows(new LineList(tr("Programs of the file"), QStringLiteral("programImportList")))
    , m_problems(new ProblemList(QStringLiteral("programProblemList"))) {
    setObjectName(QStringLiteral("programImportDialog"));
    setComfortable({760, 600});
    m_rows->setMinimumHeight(200);
    addFlush(preview(), m_rows);
    preview()->setStretchFactor(m_rows, 1);
    preview()->addWidget(m_problems);
    begin(path);
}

void ProgramImportDialog::read(const QString& path) {
    const auto plan = previewPrograms(workspace().session(), path);
    if (!plan)
        return complain(inWords(plan.error()));
    QList<RowsModel::Line> rows;
    for (const PlannedProgram& planned : plan->programs)
        rows.append({planned.row, rowOf(planned)});
    m_rows->setLines(rows);
    m_problems->setProblems(plan->problems);
    const ImportCounts& counts = plan->counts;
    importButton()->setEnabled(counts.created + counts.updated > 0);
    showPreview(path, {{counts.created, tr("%1 new"), Tone::Accent},
                       {counts.updated, tr("%1 updated"), Tone::Info},
                       {counts.same, tr("%1 the same"), Tone::Neutral},
                       {counts.skipped, tr("%1 skipped"), Tone::Warning}});
    m_rows->setFocus();
}

void ProgramImportDialog::accept() {
    const auto plan = importPrograms(workspace().session(), path());
    if (!workspace().succeeded(plan))
        return;
    const int created = plan->counts.created;
    QStringList what;
    if (created > 0)
        what += created == 1 ? tr("1 program added") : tr("%1 programs added").arg(created);
    if (plan->counts.updated > 0)
        what += tr("%1 updated").arg(plan->counts.updated);
    finish(what, !what.isEmpty());
}

} // namespace matchbook
