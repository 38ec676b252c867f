// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/programs/programimportdialog.h"

#include "desktop/conferences/rowsmodel.h"
#include "desktop/programs/programwords.h"
#include "desktop/widgets/chip.h"
#include "desktop/widgets/emptystate.h"
#include "desktop/widgets/flowlayout.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"
#include "words/errorwords.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace matchbook {

namespace {

constexpr qsizetype shownProblems = 500;
constexpr int problemLines = 4; ///< seen at once

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
    , m_workspace(workspace) {
    setObjectName(QStringLiteral("programImportDialog"));
    resize(760, 600);
    body()->addWidget(m_choice = makeChoice(), 1);
    body()->addWidget(m_preview = makePreview(), 1);
    showPage(m_choice);
    m_import = addAcceptAndCancel(tr("Import"));
    m_import->setEnabled(false);
    if (!path.isEmpty())
        read(path);
}

QWidget* ProgramImportDialog::makeChoice() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    auto* state = new EmptyState(
        Icon::Import, tr("Which spreadsheet?"),
        tr("Save your list of programs as CSV. Columns such as Program, City, State, "
           "ACGME ID, Signal, Status or Interview date are recognized, and nothing "
           "is added before you have seen it."));
    connect(state->addAction(tr("Choose a file…"), QStringLiteral("chooseFileButton")),
            &QPushButton::clicked, this, &ProgramImportDialog::choose);
    m_wrong = paragraph({}, TypeRole::Body, ColorRole::Danger);
    m_wrong->setObjectName(QStringLiteral("importErrorLabel"));
    m_wrong->setAlignment(Qt::AlignHCenter);
    m_wrong->hide();
    column->addWidget(state, 1);
    column->addWidget(m_wrong);
    return page;
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
    m_problemTitle = new SectionHeader(tr("Worth a look"));
    m_problems = new QListWidget;
    m_problems->setObjectName(QStringLiteral("programProblemList"));
    m_problems->setAccessibleName(tr("Problems in the file"));
    m_problems->setWordWrap(true);
    column->addWidget(counts);
    column->addWidget(m_rows, 1);
    column->addWidget(m_problemTitle);
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
        m_wrong->setText(inWords(plan.error()));
        m_wrong->show();
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
    showProblems(plan.problems);
    m_import->setEnabled(plan.counts.created + plan.counts.updated > 0);
    showPage(m_preview);
    m_rows->setFocus();
}

void ProgramImportDialog::showProblems(const QList<Error>& problems) {
    m_problems->clear();
    for (const Error& problem : problems.mid(0, shownProblems))
        m_problems->addItem(
            tr("Line %1: %2").arg(QString::number(problem.row), importProblemInWords(problem)));
    const int lines = int(std::clamp<qsizetype>(problems.size(), 1, problemLines));
    m_problems->setFixedHeight(lines * m_problems->sizeHintForRow(0) +
                               2 * m_problems->frameWidth());
    m_problemTitle->setCount(int(problems.size()));
    m_problemTitle->setVisible(!problems.isEmpty());
    m_problems->setVisible(!problems.isEmpty());
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
