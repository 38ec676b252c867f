// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/importing/filechoice.h"

#include "desktop/widgets/emptystate.h"
#include "desktop/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace matchbook {

FileChoice::FileChoice(const QString& headline, const QString& sentence, QWidget* parent)
    : QWidget(parent)
    , m_wrong(paragraph({}, TypeRole::Body, ColorRole::Danger)) {
    auto* state = new EmptyState(Icon::Import, headline, sentence);
    connect(state->addAction(tr("Choose a file…"), QStringLiteral("chooseFileButton")),
            &QPushButton::clicked, this, &FileChoice::requested);
    m_wrong->setObjectName(QStringLiteral("importErrorLabel"));
    m_wrong->setAlignment(Qt::AlignHCenter);
    m_wrong->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(state, 1);
    column->addWidget(m_wrong);
}

void FileChoice::complain(const QString& text) {
    m_wrong->setText(text);
    m_wrong->show();
}

} // namespace matchbook
