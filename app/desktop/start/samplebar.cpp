// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/start/samplebar.h"

#include "desktop/support/theme.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace matchbook {

SampleBar::SampleBar(QWidget* parent)
    : QWidget(parent) {
    setObjectName(QStringLiteral("sampleBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::xl, space::sm, space::xl, space::sm);
    row->setSpacing(space::md);
    row->addWidget(paragraph(tr("These people do not exist. They are in a store of their own, "
                                "apart from yours."),
                             TypeRole::Body, ColorRole::Text),
                   1);
    auto* own = secondaryButton(tr("Open my own"), QStringLiteral("openOwnButton"));
    connect(own, &QPushButton::clicked, this, &SampleBar::ownRequested);
    row->addWidget(own);
}

void SampleBar::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), color(ColorRole::WarningSoft));
}

} // namespace matchbook
