// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/dayscard.h"

#include "desktop/conferences/daydialog.h"
#include "desktop/contacts/section.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"
#include "words/daywords.h"
#include "words/tokenwords.h"

#include <algorithm>

namespace matchbook {

DaysCard::DaysCard(Workspace& workspace, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_header(new SectionHeader(tr("Days")))
    , m_lines(new QVBoxLayout) {
    setObjectName(QStringLiteral("daysCard"));
    m_lines->setSpacing(space::md);
    auto* more = secondaryButton(tr("Add a day"), QStringLiteral("addDayButton"));
    body()->addWidget(m_header);
    body()->addLayout(m_lines);
    body()->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this] { edit(m_event.days.size()); });
}

void DaysCard::setDays(const Event& event, QDate today) {
    m_event = event;
    m_today = today;
    m_header->setCount(event.days.isEmpty() ? -1 : int(event.days.size()));
    clearSoon(m_lines);
    if (event.days.isEmpty())
        m_lines->addWidget(paragraph(
            tr("A line a day keeps what you saw and learned. Nothing that points to a patient.")));
    for (qsizetype i = 0; i < event.days.size(); ++i)
        m_lines->addWidget(lineOf(i));
}

QWidget* DaysCard::lineOf(qsizetype index) {
    const EventDay& day = m_event.days[index];
    auto* holder = new QWidget;
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    QString when = weekdayInWords(day.on, m_today);
    if (day.portion != DayPortion::Full)
        when += QStringLiteral(" · ") + inWords(day.portion).toLower();
    words->addWidget(new PlainLabel(when, TypeRole::Strong));
    if (!day.seen.isEmpty())
        words->addWidget(paragraph(day.seen, TypeRole::Body, ColorRole::Text));
    if (!day.reflection.isEmpty())
        words->addWidget(paragraph(day.reflection));
    auto* change = new IconButton(Icon::Edit, tr("Edit %1").arg(when),
                                  QStringLiteral("editDay%1Button").arg(index));
    auto* drop = new IconButton(Icon::Trash, tr("Remove %1").arg(when),
                                QStringLiteral("removeDay%1Button").arg(index));
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    row->addLayout(words, 1);
    row->addWidget(change, 0, Qt::AlignTop);
    row->addWidget(drop, 0, Qt::AlignTop);
    connect(change, &QToolButton::clicked, this, [this, index] { edit(index); });
    connect(drop, &QToolButton::clicked, this, [this, index] { remove(index); });
    return holder;
}

void DaysCard::edit(qsizetype index) {
    const bool isNew = index >= m_event.days.size();
    EventDay day;
    day.on = nextDay();
    DayDialog dialog(m_workspace, isNew ? day : m_event.days[index], this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QList<EventDay> days = m_event.days;
    if (isNew)
        days.append(dialog.day());
    else
        days[index] = dialog.day();
    std::ranges::stable_sort(days, {}, &EventDay::on);
    Q_EMIT changed(days);
}

void DaysCard::remove(qsizetype index) {
    QList<EventDay> days = m_event.days;
    days.removeAt(index);
    Q_EMIT changed(days);
}

/// Today while the event runs, else the day after the last one noted.
QDate DaysCard::nextDay() const {
    if (isOn(m_event, m_today))
        return m_today;
    return m_event.days.isEmpty() ? m_event.starts
                                  : std::min(m_event.days.last().on.addDays(1), m_event.ends);
}

} // namespace matchbook
