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

#include <QApplication>

#include <algorithm>

namespace matchbook {

DaysCard::DaysCard(Workspace& workspace, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_header(new SectionHeader(tr("Days")))
    , m_lines(new QVBoxLayout)
    , m_add(secondaryButton(tr("Add a day"), QStringLiteral("addDayButton"))) {
    setObjectName(QStringLiteral("daysCard"));
    m_lines->setSpacing(space::md);
    body()->addWidget(m_header);
    body()->addLayout(m_lines);
    body()->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &DaysCard::addDay);
}

void DaysCard::setDays(const Event& event, QDate today) {
    m_event = event;
    m_today = today;
    m_header->setCount(event.days.isEmpty() ? -1 : int(event.days.size()));
    const auto focused = m_removes.indexOf(QApplication::focusWidget());
    clearSoon(m_lines);
    m_removes.clear();
    if (event.days.isEmpty())
        m_lines->addWidget(paragraph(
            tr("A line a day keeps what you saw and learned. Nothing that points to a patient.")));
    for (qsizetype i = 0; i < event.days.size(); ++i)
        m_lines->addWidget(lineOf(i));
    tabAfter(m_header, m_lines);
    if (focused >= 0)
        focusPlace(m_removes, focused, m_add);
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
    m_removes.append(drop);
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

void DaysCard::addDay() {
    EventDay day;
    day.on = nextDay();
    const auto noted = std::ranges::find(m_event.days, day.on, &EventDay::on);
    if (noted != m_event.days.end())
        return edit(noted - m_event.days.begin());
    QList<EventDay> days = m_event.days;
    days.append(day);
    ask(days, days.size() - 1);
}

void DaysCard::edit(qsizetype index) {
    ask(m_event.days, index);
}

void DaysCard::ask(QList<EventDay> days, qsizetype index) {
    QList<QDate> others;
    for (qsizetype i = 0; i < days.size(); ++i) {
        if (i != index && days[i].on != days[index].on)
            others.append(days[i].on);
    }
    DayDialog dialog(m_workspace, days[index], others, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    days[index] = dialog.day();
    std::ranges::stable_sort(days, {}, &EventDay::on);
    Q_EMIT changed(days);
}

void DaysCard::remove(qsizetype index) {
    QList<EventDay> days = m_event.days;
    days.removeAt(index);
    Q_EMIT changed(days);
}

/// Today while the event runs, else the day after the last one noted; where that is noted, the
/// latest before it that is not.
QDate DaysCard::nextDay() const {
    const QList<EventDay>& days = m_event.days;
    QDate day = m_event.starts;
    if (isOn(m_event, m_today))
        day = m_today;
    else if (!days.isEmpty())
        day = std::min(days.last().on.addDays(1), m_event.ends);
    QDate open = day;
    while (open >= m_event.starts && std::ranges::count(days, open, &EventDay::on) > 0)
        open = open.addDays(-1);
    return open >= m_event.starts ? open : day;
}

} // namespace matchbook
