// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/summary/documentdialog.h"

#include "desktop/exporting/askwhere.h"
#include "desktop/guard/guard.h"
#include "desktop/summary/summarypreview.h"
#include "desktop/widgets/sectionheader.h"
#include "desktop/widgets/sidepane.h"
#include "io/pdfwriter.h"
#include "session/draftactions.h"
#include "words/errorwords.h"

#include <QComboBox>
#include <QDir>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace matchbook {

namespace {

constexpr int choicesWidth = 240;
constexpr auto paperKey = "export/paper";

} // namespace

DocumentDialog::DocumentDialog(Workspace& workspace, const QString& title, QWidget* parent)
    : Dialog(title, parent)
    , m_workspace(workspace)
    , m_choices(new QVBoxLayout)
    , m_format(new QComboBox)
    , m_paper(new QComboBox)
    , m_preview(new SummaryPreview) {
    setComfortable({940, 720});
    auto* left = new SidePane(choicesWidth);
    left->setLayout(m_choices);
    m_choices->setContentsMargins(0, 0, 0, 0);
    m_choices->setSpacing(space::sm);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::xl);
    row->addWidget(left);
    row->addWidget(m_preview, 1);
    m_preview->setMinimumSize(420, 320);
    body()->addLayout(row, 1);
    addButton(tr("Close"), ButtonKind::Secondary, QDialogButtonBox::RejectRole,
              QStringLiteral("closeButton"));
    auto* onPaper = addButton(tr("Print\u2026"), ButtonKind::Secondary,
                              QDialogButtonBox::ActionRole, QStringLiteral("printButton"));
    auto* save = addButton(tr("Export\u2026"), ButtonKind::Primary, QDialogButtonBox::ActionRole,
                           QStringLiteral("exportButton"));
    connect(save, &QPushButton::clicked, this, &DocumentDialog::askWhere);
    connect(onPaper, &QPushButton::clicked, this, &DocumentDialog::print);
}

void DocumentDialog::addForm() {
    m_format->setObjectName(QStringLiteral("summaryFormatCombo"));
    m_format->setAccessibleName(tr("File format"));
    m_format->addItem(tr("PDF, to print or send"), int(SummaryFormat::Pdf));
    m_format->addItem(tr("HTML, for a browser"), int(SummaryFormat::Html));
    m_format->addItem(tr("OpenDocument, to edit"), int(SummaryFormat::Odt));
    m_format->addItem(tr("Markdown, as plain text"), int(SummaryFormat::Markdown));
    m_paper->setObjectName(QStringLiteral("paperCombo"));
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItem(tr("Letter"), int(Paper::Letter));
    m_paper->addItem(tr("A4"), int(Paper::A4));
    const auto last = fromToken<Paper>(QSettings().value(QLatin1StringView(paperKey)).toString());
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(int(last.value_or(Paper::Letter)))));
    connect(m_paper, &QComboBox::activated, this,
            [this] { QSettings().setValue(QLatin1StringView(paperKey), toText(paper())); });
    m_choices->addSpacing(space::lg);
    m_choices->addWidget(new SectionHeader(tr("File format")));
    m_choices->addWidget(m_format);
    m_choices->addSpacing(space::lg);
    m_choices->addWidget(new SectionHeader(tr("Paper")));
    m_choices->addWidget(m_paper);
    m_choices->addStretch(1);
}

SummaryFormat DocumentDialog::format() const {
    return static_cast<SummaryFormat>(m_format->currentData().toInt());
}

Paper DocumentDialog::paper() const {
    return static_cast<Paper>(m_paper->currentData().toInt());
}

void DocumentDialog::preview() {
    if (const auto made = document())
        m_preview->showSummary(bytesOf(*made, {.format = SummaryFormat::Html}));
    else
        m_preview->setPlainText(inWords(made.error()));
}

void DocumentDialog::askWhere() {
    const QString path =
        matchbook::askWhere(this, tr("Export"), fileStem() + u'.' + toText(format()));
    if (!path.isEmpty())
        exportTo(path);
}

void DocumentDialog::exportTo(const QString& path) {
    const auto made = document();
    if (!m_workspace.succeeded(made) || !mayExport(m_workspace, check(), audience(), this))
        return;
    const QByteArray bytes = bytesOf(*made, {.format = format(), .paper = paper()});
    if (!m_workspace.succeeded(writeFile(path, bytes)))
        return;
    Q_EMIT m_workspace.said(savedWords(QDir::toNativeSeparators(path)), false);
    accept();
}

void DocumentDialog::print() {
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        printOn(printer);
}

void DocumentDialog::printOn(QPagedPaintDevice& printer) {
    const auto made = document();
    if (m_workspace.succeeded(made) && mayExport(m_workspace, check(), audience(), this))
        paintPages(*made, printer, paper());
}

} // namespace matchbook
