// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/scrollpage.h"

#include "desktop/support/theme.h"

#include <QVBoxLayout>

namespace matchbook {

ScrollPage::ScrollPage(const QString& objectName, QWidget* parent)
    : QScrollArea(parent) {
    setObjectName(objectName);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

QVBoxLayout* ScrollPage::startColumn(int widest) {
    // A button of the old page may be what asked for the new one.
    if (QWidget* old = takeWidget())
        old->deleteLater();
    auto* page = new QWidget;
    page->setMaximumWidth(widest);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::lg);
    setWidget(page);
    return column;
}

} // namespace matchbook
