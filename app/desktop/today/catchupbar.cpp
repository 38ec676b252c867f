// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/today/catchupbar.h"

#include "desktop/today/catchupdialog.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/emblem.h"
#include "desktop/widgets/plainlabel.h"

#include <QLocale>

namespace matchbook {

namespace {

constexpr int emblemSize = 36; ///< as the circles of the list below

} // namespace

CatchUpBar::CatchUpBar(Workspace& workspace, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_title(new PlainLabel({}, TypeRole::Strong))
    , m_row(new QHBoxLayout) {
    setObjectName(QStringLiteral("catchUpBar"));
    setAccessibleName(tr("Catch up"));
    m_title->setObjectName(QStringLiteral("catchUpLabel"));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(paragraph(tr("Catch up at your own pace."), TypeRole::Caption));
    m_row->setSpacing(space::sm);
    m_row->addWidget(new Emblem(Icon::Snooze, emblemSize));
    m_row->addSpacing(space::xs);
    m_row->addLayout(words, 1);
    offer(CatchUpWay::Spread, QStringLiteral("spreadButton"));
    offer(CatchUpWay::KeepFew, QStringLiteral("keepFewButton"));
    offer(CatchUpWay::SnoozeAll, QStringLiteral("snoozeAllButton"));
    body()->addLayout(m_row);
}

void CatchUpBar::offer(CatchUpWay way, const QString& objectName) {
    auto* button = secondaryButton(offerInWords(way), objectName);
    connect(button, &QPushButton::clicked, this,
            [this, way] { open(new CatchUpDialog(m_workspace, way, window())); });
    m_row->addWidget(button);
}

void CatchUpBar::setOverdue(std::span<const Reminder> overdue) {
    m_title->setText(tr("%1 are overdue").arg(QLocale().toString(qlonglong(overdue.size()))));
    setVisible(canCatchUp(overdue, m_workspace.session().today()));
}

} // namespace matchbook
