// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/importing/importdialog.h"

#include "base/text.h"
#include "desktop/importing/columnspart.h"
#include "desktop/importing/importmodel.h"
#include "desktop/importing/problemlist.h"
#include "desktop/log/eventcombo.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/form.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/searchfield.h"
#include "words/errorwords.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
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

/// Where it is kept what was said of the columns of files with this header.
QString keyOf(const ContactTable& table) {
    const QByteArray header = table.header.join(u'\n').toUtf8();
    const QByteArray hash = QCryptographicHash::hash(header, QCryptographicHash::Sha1);
    return QStringLiteral("importColumns/") + QString::fromLatin1(hash.toHex());
}

void remember(const ContactTable& table, const ColumnChoices& choices) {
    QVariantMap said;
    for (auto one = choices.begin(); one != choices.end(); ++one)
        said.insert(one.key(), one.value());
    QSettings().setValue(keyOf(table), said);
}

ColumnChoices remembered(const ContactTable& table) {
    const QVariantMap said = QSettings().value(keyOf(table)).toMap();
    ColumnChoices choices;
    for (const TableColumn& column : table.columns) {
        if (said.contains(column.name))
            choices.insert(column.name, said.value(column.name).toString());
    }
    return choices;
}

/// Is something to be said of the columns before anybody can be picked?
bool isToAsk(const ContactTable& table) {
    return !QSettings().contains(keyOf(table)) &&
           std::ranges::any_of(table.columns,
                               [](const TableColumn& column) { return !column.known; });
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
    , m_columns(new ColumnsPart)
    , m_advice(paragraph({}))
    , m_model(new ImportModel(this))
    , m_shown(new ImportFilter(m_model, this)) {
    setObjectName(QStringLiteral("importDialog"));
    setAcceptDrops(true);
    setComfortable({880, 690});
    m_advice->setObjectName(QStringLiteral("importAdviceLabel"));
    preview()->addWidget(m_columns, 1);
    preview()->addWidget(m_result = makeResult(), 1);
    m_columnsButton = addButton(tr("&Columns…"), ButtonKind::Secondary,
                                QDialogButtonBox::ActionRole, QStringLiteral("columnsButton"));
    connect(m_columnsButton, &QPushButton::clicked, this, [this] { showColumns(true); });
    connect(m_columns, &ColumnsPart::changed, this, &ImportDialog::readAgain);
    connect(m_model, &ImportModel::checkedChanged, this, &ImportDialog::count);
    begin({});
    m_columnsButton->hide(); // to add the others has shown it
    if (!path.isEmpty())
        read(path);
}

QWidget* ImportDialog::makeResult() {
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::md);
    column->addWidget(m_advice);
    column->addWidget(m_peoplePart = makePeople(), 1);
    column->addWidget(m_forAll = makeForAll());
    column->addWidget(m_problems = new ProblemList(QStringLiteral("importProblemList")));
    return part;
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
    m_people = new CheckTable;
    m_people->setObjectName(QStringLiteral("importTable"));
    m_people->setAccessibleName(tr("People of the file"));
    m_people->setModel(m_shown);
    m_people->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_people->setShowGrid(false);
    m_people->setWordWrap(false);
    m_people->setTabKeyNavigation(false);
    m_people->verticalHeader()->hide();
    m_people->verticalHeader()->setDefaultSectionSize(m_people->fontMetrics().height() + space::md);
    m_people->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_people->horizontalHeader()->setSectionResizeMode(ImportModel::Effect,
                                                       QHeaderView::ResizeToContents);
    m_people->horizontalHeader()->setHighlightSections(false);
    m_people->setMinimumHeight(180);
    column->addLayout(row);
    column->addWidget(m_people, 1);
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
    m_file = path;
    const auto table = importColumns(path);
    m_table = table ? *table : ContactTable{};
    m_columns->setColumns(m_table.columns, remembered(m_table));
    const auto found =
        previewImport(workspace().session(), path, {.columns = m_columns->choices()});
    // What nobody is found in may be read once it is known which column has the names.
    const bool unreadable = !found && found.error().code == Error::Code::UnknownFormat;
    if (!found && (!unreadable || m_table.columns.isEmpty()))
        return refuse(found.error());
    showFound(found);
    showColumns(unreadable || isToAsk(m_table));
}

void ImportDialog::refuse(const Error& error) {
    m_columnsButton->hide();
    importButton()->setEnabled(false);
    complain(inWords(error));
}

void ImportDialog::readAgain() {
    showFound(previewImport(workspace().session(), m_file, {.columns = m_columns->choices()}));
    count();
}

void ImportDialog::showFound(const Result<ImportPreview>& found) {
    m_readable = found.ok();
    if (!found) {
        const bool nobody = found.error().code == Error::Code::UnknownFormat;
        m_columns->complain(nobody ? tr("Say which column has the name, or the e-mail address.")
                                   : inWords(found.error()),
                            true);
        return showPreview(m_file, {});
    }
    m_columns->complain(m_table.columns.isEmpty() || m_columns->hasNames()
                            ? QString()
                            : tr("Say which column has the names."),
                        false);
    showPeople(*found);
    const ImportCounts& counts = found->plan.counts;
    showPreview(m_file, {{counts.created, tr("%1 new"), Tone::Accent},
                         {counts.updated, tr("%1 with something to add"), Tone::Info},
                         {counts.same, tr("%1 the same"), Tone::Neutral},
                         {counts.conflicts,
                          counts.conflicts == 1 ? tr("%1 that differs") : tr("%1 that differ"),
                          Tone::Warning},
                         {counts.skipped, tr("%1 skipped"), Tone::Neutral}});
}

/// Either which column is what, or who would be imported.
void ImportDialog::showColumns(bool columns) {
    m_columns->setVisible(columns);
    m_result->setVisible(!columns);
    m_columnsButton->setVisible(!columns && !m_table.columns.isEmpty());
    count();
    if (columns)
        m_columns->focusFirst();
    else if (m_model->rowCount() > 0)
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
    // The columns themselves say what becomes of them.
    if (!m_table.columns.isEmpty())
        problems.removeIf(
            [](const Error& problem) { return problem.code == Error::Code::UnknownField; });
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
    if (isAskingForColumns()) {
        importButton()->setText(tr("Continue"));
        return importButton()->setEnabled(m_readable);
    }
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
    options.columns = m_columns->choices();
    return options;
}

void ImportDialog::accept() {
    if (isAskingForColumns())
        return showColumns(false);
    const auto report = importFile(workspace().session(), path(), options());
    if (!report)
        return refuse(report.error());
    if (!m_table.columns.isEmpty())
        remember(m_table, m_columns->choices());
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
