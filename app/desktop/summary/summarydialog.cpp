// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/summary/summarydialog.h"

#include "desktop/guard/guard.h"
#include "desktop/summary/summarypreview.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"
#include "session/draftactions.h"
#include "words/errorwords.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace matchbook {

SummaryDialog::SummaryDialog(Workspace& workspace, QWidget* parent)
    : Dialog(tr("Mentor summary"), parent)
    , m_workspace(workspace)
    , m_preview(new SummaryPreview) {
    setObjectName(QStringLiteral("summaryDialog"));
    setIntro(tr("Your mentors, letters and next steps on a few pages, as of today."));
    resize(940, 720);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::xl);
    row->addWidget(makeChoices());
    row->addWidget(m_preview, 1);
    m_preview->setMinimumSize(420, 320);
    body()->addLayout(row, 1);
    addButton(tr("Close"), ButtonKind::Secondary, QDialogButtonBox::RejectRole,
              QStringLiteral("closeButton"));
    auto* save = addButton(tr("Export\u2026"), ButtonKind::Primary, QDialogButtonBox::ActionRole,
                           QStringLiteral("exportButton"));
    connect(save, &QPushButton::clicked, this, &SummaryDialog::askWhere);
    preview();
}

QWidget* SummaryDialog::makeChoices() {
    auto* choices = new QWidget;
    choices->setFixedWidth(240);
    auto* column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::sm);
    m_mine = new QRadioButton(tr("For &me"));
    m_mine->setObjectName(QStringLiteral("mineRadio"));
    m_mine->setChecked(true);
    m_adviser = new QRadioButton(tr("For my &adviser"));
    m_adviser->setObjectName(QStringLiteral("adviserRadio"));
    m_leftOut = paragraph({}, TypeRole::Caption);
    m_leftOut->setObjectName(QStringLiteral("leftOutLabel"));
    m_format = new QComboBox;
    m_format->setObjectName(QStringLiteral("summaryFormatCombo"));
    m_format->setAccessibleName(tr("File format"));
    m_format->addItem(tr("PDF, to print or send"), int(SummaryFormat::Pdf));
    m_format->addItem(tr("HTML, for a browser"), int(SummaryFormat::Html));
    m_format->addItem(tr("OpenDocument, to edit"), int(SummaryFormat::Odt));
    m_format->addItem(tr("Markdown, as plain text"), int(SummaryFormat::Markdown));
    column->addWidget(new SectionHeader(tr("Who reads it?")));
    column->addWidget(m_mine);
    column->addWidget(m_adviser);
    column->addWidget(m_leftOut);
    column->addSpacing(space::lg);
    column->addWidget(new SectionHeader(tr("File format")));
    column->addWidget(m_format);
    column->addStretch(1);
    connect(m_adviser, &QRadioButton::toggled, this, &SummaryDialog::preview);
    return choices;
}

Audience SummaryDialog::audience() const {
    return m_adviser->isChecked() ? Audience::Adviser : Audience::Mine;
}

SummaryFormat SummaryDialog::format() const {
    return static_cast<SummaryFormat>(m_format->currentData().toInt());
}

void SummaryDialog::preview() {
    m_leftOut->setText(audience() == Audience::Adviser
                           ? tr("Left out: notes of every kind, why advice was not followed, who "
                                "is paused, hopes for a sponsorship, and letter IDs.")
                           : tr("Everything is in it, your private notes too. Keep it to "
                                "yourself."));
    const auto html =
        exportSummary(m_workspace.session(), audience(), {.format = SummaryFormat::Html});
    if (html)
        m_preview->showSummary(*html);
    else
        m_preview->setPlainText(inWords(html.error()));
}

QString SummaryDialog::fileName() const {
    const QString day = m_workspace.session().today().toString(Qt::ISODate);
    const QString name = audience() == Audience::Adviser ? QStringLiteral("mentor-summary-adviser")
                                                         : QStringLiteral("mentor-summary");
    return name + u'-' + day + u'.' + toText(format());
}

void SummaryDialog::askWhere() {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the mentor summary"),
                                                      folder.filePath(fileName()));
    if (!path.isEmpty())
        exportTo(path);
}

void SummaryDialog::exportTo(const QString& path) {
    const auto checked = checkSummary(m_workspace.session(), audience());
    if (!mayExport(m_workspace, checked, audience(), this))
        return;
    const auto bytes = exportSummary(m_workspace.session(), audience(), {.format = format()});
    if (!m_workspace.succeeded(bytes) || !m_workspace.succeeded(writeFile(path, *bytes)))
        return;
    Q_EMIT m_workspace.said(tr("Summary saved to %1").arg(QDir::toNativeSeparators(path)), false);
    accept();
}

} // namespace matchbook
