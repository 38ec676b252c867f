// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/section.h"

#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"

namespace matchbook {

void clearSoon(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            clearSoon(inner);
        }
        delete item;
    }
}

void tabAfter(QWidget* place, const QLayout* lines) {
    QWidget* before = place;
    do
        before = before->previousInFocusChain();
    while (before != place && !(before->focusPolicy() & Qt::TabFocus));
    for (int i = 0; i < lines->count(); ++i) {
        QWidget* line = lines->itemAt(i)->widget();
        if (!line)
            continue;
        for (QWidget* part : line->findChildren<QWidget*>()) {
            if (part->focusPolicy() & Qt::TabFocus) {
                QWidget::setTabOrder(before, part);
                before = part;
            }
        }
    }
}

void focusPlace(const QList<QWidget*>& widgets, qsizetype place, QWidget* other) {
    if (widgets.isEmpty())
        return other->setFocus();
    QWidget* widget = widgets[std::min(place, widgets.size() - 1)];
    widget->parentWidget()->show(); // what is not shown yet takes no focus
    widget->setFocus();
}

Section::Section(const QString& title, QWidget* parent)
    : Card(parent)
    , m_header(new SectionHeader(title))
    , m_lines(new QVBoxLayout)
    , m_foot(new QVBoxLayout) {
    setAccessibleName(title);
    m_lines->setSpacing(space::md);
    m_foot->setSpacing(space::sm);
    body()->setSpacing(space::md);
    addHeader(body(), m_header);
    body()->addLayout(m_lines);
    body()->addLayout(m_foot);
}

void Section::addLine(QWidget* line, Qt::Alignment alignment) {
    m_lines->addWidget(line, 0, alignment);
    line->show();
}

void Section::addLines(const QList<QWidget*>& lines) {
    if (lines.isEmpty())
        return;
    auto* together = new QWidget;
    auto* column = new QVBoxLayout(together);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_lines->spacing());
    for (QWidget* line : lines)
        column->addWidget(line);
    addLine(together);
}

void Section::addNothing(const QString& sentence) {
    addLine(paragraph(sentence));
}

} // namespace matchbook
