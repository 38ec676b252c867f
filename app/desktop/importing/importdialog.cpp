// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/importing/importdialog.h"

#include "base/text.h"
#include "desktop/importing/filechoice.h"
#include "desktop/importing/importmodel.h"
#include "desktop/importing/problemlist.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/chip.h"
#include "desktop/widgets/flowlayout.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/searchfield.h"
#include "session/eventactions.h"
#include "words/errorwords.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
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
    : Dialog(tr("Import people"), parent)
    , m_workspace(workspace)
    , m_choice(new FileChoice(
          tr("Which file?"),
          tr("LinkedIn connections, contacts of Google, Outlook or Thunderbird, vCards, or a table "
             "of your own. Drop it here or choose it. Nothing is added before you have seen it.")))
    , m_model(new ImportModel(this))
    , m_shown(new ImportFilter(m_model, this)) {
    setObjectName(QStringLiteral("importDialog"));
    setAcceptDrops(true);
    resize(880, 690);
    body()->addWidget(m_choice, 1);
    body()->addWidget(m_preview = makePreview(), 1);
    showPage(m_choice);
    m_import = addAcceptAndCancel(tr("Import"));
    m_import->setEnabled(false);
    connect(m_choice, &FileChoice::requested, this, &ImportDialog::choose);
    connect(m_model, &ImportModel::checkedChanged, this, &ImportDialog::count);
    if (!path.isEmpty())
        read(path);
}

QWidget* ImportDialog::makePreview() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::md);
    auto* counts = new QWidget;
    m_counts = new FlowLayout(counts);
    m_advice = paragraph({});
    m_advice->setObjectName(QStringLiteral("importAdviceLabel"));
    column->addWidget(counts);
    column->addWidget(m_advice);
    column->addWidget(m_peoplePart = makePeople(), 1);
    column->addWidget(m_forAll = makeForAll());
    column->addWidget(m_problems = new ProblemList(QStringLiteral("importProblemList")));
    return page;
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
    m_event = new QComboBox;
    m_event->setObjectName(QStringLiteral("importEventCombo"));
    m_event->addItem(tr("Nowhere in particular"), 0);
    if (const auto all = events(m_workspace.session())) {
        for (const Event& event : *all)
            m_event->addItem(event.name, event.id.value);
    }
    m_tags = new QLineEdit;
    m_tags->setObjectName(QStringLiteral("importTagsEdit"));
    m_tags->setPlaceholderText(tr("linkedin, radiology"));
    form->addPair(tr("&Met at"), m_event, tr("&Tags for all of them"), m_tags);
    return form;
}

void ImportDialog::choose() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose a file of people"), {},
        tr("Files of people (*.csv *.tsv *.txt *.vcf *.vcard *.json);;All files (*)"));
    if (!path.isEmpty())
        read(path);
}

void ImportDialog::read(const QString& path) {
    const auto preview = previewImport(m_workspace.session(), path, {});
    if (!preview)
        return complain(inWords(preview.error()));
    m_path = path;
    showPreview(*preview);
}

void ImportDialog::complain(const QString& text) {
    showPage(m_choice);
    m_choice->complain(text);
}

/// The page that is not shown takes no room either.
void ImportDialog::showPage(QWidget* page) {
    m_choice->setVisible(page == m_choice);
    m_preview->setVisible(page == m_preview);
}

void ImportDialog::showPreview(const ImportPreview& preview) {
    m_format = preview.file.format;
    const bool linkedIn = m_format == QStringLiteral("linkedin");
    setIntro(QFileInfo(m_path).fileName());
    m_model->setPlan(preview.plan, !linkedIn);
    showCounts(preview.plan.counts);
    showProblems(preview.plan);
    const bool any = m_model->rowCount() > 0;
    m_advice->setText(!any ? tr("Everybody in this file is here already. There is nothing to do.")
                      : linkedIn
                          ? tr("Pick the few dozen you would write to. The others can come later; "
                               "importing again never adds anybody twice.")
                          : QString());
    m_advice->setVisible(!m_advice->text().isEmpty());
    m_peoplePart->setVisible(any);
    m_forAll->setVisible(any);
    showPage(m_preview);
    if (any)
        m_filter->setFocus();
}

void ImportDialog::showCounts(const ImportCounts& counts) {
    m_counts->clear();
    const auto add = [&](int number, const QString& text, Tone tone) {
        if (number > 0)
            m_counts->addWidget(new Chip({text.arg(number), tone}));
    };
    add(counts.created, tr("%1 new"), Tone::Accent);
    add(counts.updated, tr("%1 with something to add"), Tone::Info);
    add(counts.same, tr("%1 the same"), Tone::Neutral);
    add(counts.conflicts, tr("%1 that differ"), Tone::Warning);
    add(counts.skipped, tr("%1 skipped"), Tone::Neutral);
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
    m_import->setText(checked == 0   ? tr("Import")
                      : checked == 1 ? tr("Import 1 person")
                                     : tr("Import %1 people").arg(checked));
    m_import->setEnabled(checked > 0);
}

ImportOptions ImportDialog::options() const {
    ImportOptions options;
    options.format = m_format;
    options.event = EventId{m_event->currentData().toLongLong()};
    options.tags = tagsIn(m_tags->text());
    options.rows = m_model->checkedRows();
    return options;
}

void ImportDialog::accept() {
    const auto report = importFile(m_workspace.session(), m_path, options());
    if (!report)
        return complain(inWords(report.error()));
    const ImportCounts& counts = report->counts;
    QStringList what;
    if (counts.created > 0)
        what << (counts.created == 1 ? tr("1 person added")
                                     : tr("%1 people added").arg(counts.created));
    if (counts.updated + counts.conflicts > 0)
        what << tr("%1 completed").arg(counts.updated + counts.conflicts);
    Q_EMIT m_workspace.said(what.isEmpty() ? tr("Nothing was added")
                                           : what.join(QStringLiteral(", ")),
                            bool(report->batch));
    Dialog::accept();
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
