// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/plan/seasoncard.h"

#include "desktop/widgets/chip.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"
#include "words/daywords.h"
#include "words/tokenwords.h"

#include <QGridLayout>

namespace matchbook {

SeasonCard::SeasonCard(QWidget* parent)
    : Card(parent)
    , m_header(new SectionHeader({}))
    , m_rows(new QGridLayout) {
    setObjectName(QStringLiteral("seasonCard"));
    m_rows->setHorizontalSpacing(space::lg);
    m_rows->setVerticalSpacing(space::sm);
    m_rows->setColumnStretch(4, 1);
    body()->addWidget(m_header);
    body()->addLayout(m_rows);
}

void SeasonCard::setSeason(const Season& season, QDate today) {
    m_today = today;
    m_header->setTitle(tr("Season %1").arg(season.year));
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    bool found = false;
    for (size_t i = 0; i < tokens<SeasonDay>().size(); ++i) {
        const auto day = static_cast<SeasonDay>(i);
        const SeasonDate& date = dateOf(season, day);
        const bool next = !found && date.date >= today;
        found = found || next;
        addRow(day, date, next);
    }
}

void SeasonCard::addRow(SeasonDay which, const SeasonDate& date, bool next) {
    const QString name = inWords(which);
    const int row = m_rows->rowCount();
    const bool over = date.date < m_today;
    const bool confirmed = date.status == DateStatus::Confirmed;
    auto* what = new PlainLabel(name, next ? TypeRole::Strong : TypeRole::Body,
                                over ? ColorRole::TextMuted : ColorRole::Text);
    auto* day = new PlainLabel(longDayInWords(date.date, m_today), TypeRole::Body,
                               over ? ColorRole::TextMuted : ColorRole::Text);
    auto* distance = new PlainLabel(distanceInWords(date.date, m_today), TypeRole::Body,
                                    next ? ColorRole::Accent : ColorRole::TextMuted);
    distance->setObjectName(toText(which) + QStringLiteral("DistanceLabel"));
    auto* status = new Chip(Badge{inWords(date.status), confirmed ? Tone::Success : Tone::Neutral});
    status->setObjectName(toText(which) + QStringLiteral("StatusChip"));
    status->setFocusPolicy(Qt::NoFocus);
    status->setAccessibleName(
        tr("%1: %2, %3, %4").arg(name, day->text(), distance->text(), inWords(date.status)));
    m_rows->addWidget(what, row, 0);
    m_rows->addWidget(day, row, 1);
    m_rows->addWidget(distance, row, 2);
    m_rows->addWidget(status, row, 3, Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace matchbook
