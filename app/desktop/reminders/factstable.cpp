// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/reminders/factstable.h"

#include "desktop/widgets/plainlabel.h"

#include <QGridLayout>

#include <algorithm>

namespace matchbook {

FactsTable::FactsTable(const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this)) {
    setObjectName(objectName);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::lg);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnStretch(1, 1);
}

void FactsTable::setLines(const QList<FactWords>& lines) {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < lines.size(); ++row) {
        auto* name = new PlainLabel(lines[row].name, TypeRole::Body, ColorRole::TextMuted);
        auto* value = paragraph(lines[row].value, TypeRole::Body, ColorRole::Text);
        m_grid->addWidget(name, row, 0, Qt::AlignTop | Qt::AlignLeft);
        m_grid->addWidget(value, row, 1);
    }
}

QList<FactWords> factLines(const Explanation& explanation, QDate today, int most) {
    QList<FactWords> lines;
    for (const NamedFact& fact : explanation.facts) {
        const auto words = factWords(fact, today);
        const bool known = std::ranges::any_of(
            lines, [&](const FactWords& line) { return words && line.name == words->name; });
        if (words && !known && (most == 0 || lines.size() < most))
            lines.append(*words);
    }
    return lines;
}

} // namespace matchbook
