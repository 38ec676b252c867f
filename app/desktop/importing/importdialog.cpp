// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/importing/importdialog.h"

#include "base/text.h"
#include "desktop/importing/importmodel.h"
#include "desktop/importing/problemlist.h"
#include "desktop/log/eventcombo.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/searchfield.h"
#include "words/errorwords.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace matchbook {

namespace {

/// A table in which Space turns the check marks of all selected lines.
class CheckTable : public QTableView {
protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() != Qt::Key_Space || !currentIndex().isValid())
            return QTableView::keyPressEvent(event);
        const auto lines = selectionModel()->selectedRows(ImportModel::Name);
        const bool all = std::ranges::all_of(lines, [](const QModelIndex& line) {
            return line.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        });
        for (const QModelIndex& line : lines)
            model()->setData(line, all ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
};

QStringList tagsIn(const QString& text) {
    QStringList tags;
    for (const QString& part : text.split(u',')) {
        QString tag = cleanedLine(part);
        if (tag.startsWith(u'#'))
            tag.remove(0, 1);
        if (!tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

} // namespace

ImportDialog::ImportDialog(Workspace& workspace, const QString& path, QWidget* parent)
    : FileImport(
          workspace, tr("Import people"),
          {.headline = tr("Which file?"),
           .sentence = tr("LinkedIn connections, contacts of Google, Outlook or Thunderbird, "
                          "vCards, or a table of your own. Drop it here or choose it. Nothing is "
                          "added before you have seen it."),
           .title = tr("Choose a file of people"),
           .names = tr("Files of people (*.csv *.tsv *.txt *.vcf *.vcard *.json);;All files (*)")},
          parent)
    , m_advice(paragraph({}))
    , m_model(new ImportModel(this))
    , m_shown(new ImportFilter(m_model, this)) {
    setObjectName(QStringLiteral("importDialog"));
    setAcceptDrops(true);
    setComfortable({880, 690});
    m_advice->setObjectName(QStringLiteral("importAdviceLabel"));
    preview()->addWidget(m_advice);
    preview()->addWidget(m_peoplePart = makePeople(), 1);
    preview()->addWidget(m_forAll = makeForAll());
    preview()->addWidget(m_problems = new ProblemList(QStringLiteral("importProblemList")));
    connect(m_model, &ImportModel::checkedChanged, this, &ImportDialog::count);
    begin(path);
}

QWidget* ImportDialog::makePeople() {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::sm);
    m_filter =
        new SearchField(tr("Filter, for example radiology"), QStringLiteral("importFilterEdit"));
    m_filter->setAccessibleName(tr("Filter the people of the file"));
    auto* all = quietButton(tr("Select all shown"), QStringLiteral("selectShownButton"));
    auto* none = quietButton(tr("Select none"), QStringLiteral("selectNoneButton"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::sm);
    row->addWidget(m_filter, 1);
    row->addWidget(all);
    row->addWidget(none);
    m_table = new CheckTable;
    m_table->setObjectName(QStringLiteral("importTable"));
    m_table->setAccessibleName(tr("People of the file"));
    m_table->setModel(m_shown);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + space::md);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ImportModel::Effect,
                                                      QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setMinimumHeight(180);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    connect(m_filter, &SearchField::searched, m_shown, &ImportFilter::setWords);
    connect(all, &QPushButton::clicked, this, [this] { checkShown(true); });
    connect(none, &QPushButton::clicked, this, [this] { checkShown(false); });
    return part;
}

QWidget* ImportDialog::makeForAll() {
    auto* form = new Form;
    m_event = everyEventCombo(workspace().session(), tr("Nowhere in particular"),
                              QStringLiteral("importEventCombo"));
    m_tags = new QLineEdit;
    m_tags->setObjectName(QStringLiteral("importTagsEdit"));
    m_tags->setPlaceholderText(tr("linkedin, radiology"));
    form->addPair(tr("&Met at"), m_event, tr("&Tags for all of them"), m_tags);
    return form;
}

void ImportDialog::read(const QString& path) {
    const auto found = previewImport(workspace().session(), path, {});
    if (!found)
        return complain(inWords(found.error()));
    showPeople(*found);
    const ImportCounts& counts = found->plan.counts;
    showPreview(path, {{counts.created, tr("%1 new"), Tone::Accent},
                       {counts.updated, tr("%1 with something to add"), Tone::Info},
                       {counts.same, tr("%1 the same"), Tone::Neutral},
                       {counts.conflicts,
                        counts.conflicts == 1 ? tr("%1 that differs") : tr("%1 that differ"),
                        Tone::Warning},
                       {counts.skipped, tr("%1 skipped"), Tone::Neutral}});
    if (m_model->rowCount() > 0)
        m_filter->setFocus();
}

void ImportDialog::showPeople(const ImportPreview& found) {
    m_format = found.file.format;
    const bool linkedIn = m_format == QStringLiteral("linkedin");
    m_model->setPlan(found.plan, !linkedIn);
    showProblems(found.plan);
    const bool any = m_model->rowCount() > 0;
    m_advice->setText(!any ? tr("Everybody in this file is here already. There is nothing to do.")
                      : linkedIn
                          ? tr("Pick the few dozen you would write to. The others can come later; "
                               "importing again never adds anybody twice.")
                          : QString());
    m_advice->setVisible(!m_advice->text().isEmpty());
    m_peoplePart->setVisible(any);
    m_forAll->setVisible(any);
}

void ImportDialog::showProblems(const ImportPlan& plan) {
    QList<Error> problems = plan.problems;
    std::ranges::stable_sort(problems, {}, &Error::row);
    QHash<int, QString> names;
    for (const PlannedContact& one : plan.contacts)
        names.insert(one.row, one.merged.contact.name);
    m_problems->setProblems(problems, names);
}

void ImportDialog::checkShown(bool checked) {
    QModelIndexList lines;
    for (int row = 0; row < m_shown->rowCount(); ++row)
        lines.append(m_shown->mapToSource(m_shown->index(row, ImportModel::Name)));
    m_model->check(lines, checked);
}

void ImportDialog::count() {
    const int checked = m_model->checkedCount();
    importButton()->setText(checked == 0   ? tr("Import")
                            : checked == 1 ? tr("Import 1 person")
                                           : tr("Import %1 people").arg(checked));
    importButton()->setEnabled(checked > 0);
}

ImportOptions ImportDialog::options() const {
    ImportOptions options;
    options.format = m_format;
    options.event = chosenEvent(m_event);
    options.tags = tagsIn(m_tags->text());
    options.rows = m_model->checkedRows();
    return options;
}

void ImportDialog::accept() {
    const auto report = importFile(workspace().session(), path(), options());
    if (!report)
        return complain(inWords(report.error()));
    const ImportCounts& counts = report->counts;
    QStringList what;
    if (counts.created > 0)
        what << (counts.created == 1 ? tr("1 person added")
                                     : tr("%1 people added").arg(counts.created));
    if (counts.updated + counts.conflicts > 0)
        what << tr("%1 completed").arg(counts.updated + counts.conflicts);
    finish(what, bool(report->batch));
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event) {
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    read(event->mimeData()->urls().first().toLocalFile());
}

} // namespace matchbook
