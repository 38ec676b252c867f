// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/summary/summarydialog.h"

#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"
#include "session/draftactions.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace matchbook {

SummaryDialog::SummaryDialog(Workspace& workspace, QWidget* parent)
    : DocumentDialog(workspace, tr("Mentor summary"), parent) {
    setObjectName(QStringLiteral("summaryDialog"));
    setIntro(tr("Your mentors, letters and next steps on a few pages, as of today."));
    addReaders();
    addLayouts();
    addForm();
    follow();
}

void SummaryDialog::addReaders() {
    m_mine = new QRadioButton(tr("For &me"));
    m_mine->setObjectName(QStringLiteral("mineRadio"));
    m_mine->setChecked(true);
    m_adviser = new QRadioButton(tr("For my &adviser"));
    m_adviser->setObjectName(QStringLiteral("adviserRadio"));
    m_leftOut = paragraph({}, TypeRole::Caption);
    m_leftOut->setObjectName(QStringLiteral("leftOutLabel"));
    auto* readers = new QButtonGroup(this);
    readers->addButton(m_mine);
    readers->addButton(m_adviser);
    choices()->addWidget(new SectionHeader(tr("Who reads it?")));
    choices()->addWidget(m_mine);
    choices()->addWidget(m_adviser);
    choices()->addWidget(m_leftOut);
    connect(m_adviser, &QRadioButton::toggled, this, &SummaryDialog::follow);
}

void SummaryDialog::addLayouts() {
    auto* table = new QRadioButton(tr("&Below each other"));
    table->setObjectName(QStringLiteral("tableRadio"));
    table->setChecked(true);
    m_pages = new QRadioButton(tr("A &page for each mentor"));
    m_pages->setObjectName(QStringLiteral("pagesRadio"));
    auto* layouts = new QButtonGroup(this);
    layouts->addButton(table);
    layouts->addButton(m_pages);
    choices()->addSpacing(space::lg);
    choices()->addWidget(new SectionHeader(tr("Mentors")));
    choices()->addWidget(table);
    choices()->addWidget(m_pages);
    connect(m_pages, &QRadioButton::toggled, this, &SummaryDialog::follow);
}

void SummaryDialog::follow() {
    m_leftOut->setText(audience() == Audience::Adviser
                           ? tr("Left out: notes of every kind, why advice was not followed, who "
                                "is paused, hopes for a sponsorship, and letter IDs.")
                           : tr("Everything is in it, your private notes too. Keep it to "
                                "yourself."));
    preview();
}

Result<Document> SummaryDialog::document() {
    return summaryDocument(workspace().session(), audience(),
                           m_pages->isChecked() ? SummaryLayout::Pages : SummaryLayout::Table);
}

Result<CheckedText> SummaryDialog::check() {
    return checkSummary(workspace().session(), audience());
}

Audience SummaryDialog::audience() const {
    return m_adviser->isChecked() ? Audience::Adviser : Audience::Mine;
}

QString SummaryDialog::fileStem() const {
    const QString day = workspace().session().today().toString(Qt::ISODate);
    const QString name = audience() == Audience::Adviser ? QStringLiteral("mentor-summary-adviser")
                                                         : QStringLiteral("mentor-summary");
    return name + u'-' + day;
}

QString SummaryDialog::savedWords(const QString& path) const {
    return tr("Summary saved to %1").arg(path);
}

} // namespace matchbook
