// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/importing/fileimport.h"

#include "desktop/importing/filechoice.h"
#include "desktop/widgets/flowlayout.h"
#include "desktop/widgets/rowlist.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace matchbook {

FileImport::FileImport(Workspace& workspace, const QString& title, const FileWanted& wanted,
                       QWidget* parent)
    : Dialog(title, parent)
    , m_workspace(workspace)
    , m_wanted(wanted)
    , m_choice(new FileChoice(wanted.headline, wanted.sentence))
    , m_preview(new QWidget)
    , m_column(new QVBoxLayout(m_preview)) {
    auto* counts = new QWidget;
    m_counts = new FlowLayout(counts);
    m_column->setContentsMargins(rowMargin, 0, rowMargin, 0);
    m_column->setSpacing(space::md);
    m_column->addWidget(counts);
    body()->addWidget(m_choice, 1);
    addFlush(body(), m_preview);
    body()->setStretchFactor(m_preview, 1);
    showPage(m_choice);
    connect(m_choice, &FileChoice::requested, this, &FileImport::choose);
}

void FileImport::begin(const QString& path) {
    m_import = addAcceptAndCancel(tr("Import"));
    m_import->setEnabled(false);
    if (!path.isEmpty())
        read(path);
}

void FileImport::choose() {
    const QString path = QFileDialog::getOpenFileName(this, m_wanted.title, {}, m_wanted.names);
    if (!path.isEmpty())
        read(path);
}

void FileImport::showPreview(const QString& path, const QList<FileCount>& counts) {
    m_path = path;
    setIntro(QFileInfo(path).fileName());
    m_counts->clear();
    for (const FileCount& count : counts) {
        if (count.number > 0)
            m_counts->addWidget(new Chip({count.text.arg(count.number), count.tone}));
    }
    showPage(m_preview);
}

void FileImport::complain(const QString& text) {
    showPage(m_choice);
    m_choice->complain(text);
}

void FileImport::finish(const QStringList& done, bool canUndo) {
    Q_EMIT m_workspace.said(
        done.isEmpty() ? tr("Nothing was added") : done.join(QStringLiteral(", ")), canUndo);
    Dialog::accept();
}

/// The page that is not shown takes no room either.
void FileImport::showPage(QWidget* page) {
    m_choice->setVisible(page == m_choice);
    m_preview->setVisible(page == m_preview);
}

} // namespace matchbook
