// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/readiness/chartcard.h"

#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"

namespace matchbook {

ChartCard::ChartCard(const QString& title, const QString& nothing, const QString& objectName,
                     QWidget* parent)
    : Card(parent)
    , m_words(paragraph({}, TypeRole::Caption))
    , m_nothing(paragraph(nothing))
    , m_chart(new BarChart(title, objectName + QStringLiteral("Chart"))) {
    setObjectName(objectName + QStringLiteral("Card"));
    m_words->setObjectName(objectName + QStringLiteral("Label"));
    m_nothing->setObjectName(objectName + QStringLiteral("NothingLabel"));
    body()->addWidget(new SectionHeader(title));
    body()->addWidget(m_words);
    body()->addWidget(m_chart);
    body()->addWidget(m_nothing);
    body()->addStretch(1);
    connect(m_chart, &BarChart::opened, this, &ChartCard::opened);
    connect(m_chart, &BarChart::currentChanged, this, [this](const QString& words) {
        m_words->setText(words.isEmpty() ? m_sentence : words);
    });
}

void ChartCard::setData(const BarData& bars, const QString& sentence) {
    m_sentence = sentence;
    m_words->setText(sentence);
    const bool empty = bars.isEmpty();
    m_words->setVisible(!empty);
    m_chart->setVisible(!empty);
    m_nothing->setVisible(empty);
    m_chart->setData(bars);
}

} // namespace matchbook
