// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/today/todayheader.h"

#include "base/text.h"
#include "desktop/reminders/answers.h"
#include "desktop/reminders/snoozemenu.h"
#include "desktop/support/plaintext.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/chip.h"
#include "desktop/widgets/plainlabel.h"
#include "domain/season.h"
#include "session/profileactions.h"
#include "words/daywords.h"
#include "words/tokenwords.h"

#include <QBoxLayout>
#include <QLocale>

#include <algorithm>

namespace matchbook {

namespace {

constexpr int countedInDays = 60; ///< what is near is counted exactly

std::optional<SeasonDay> nextDay(const Season& season, QDate today) {
    for (size_t i = 0; i < tokens<SeasonDay>().size(); ++i) {
        if (const auto day = static_cast<SeasonDay>(i); dateOf(season, day).date >= today)
            return day;
    }
    return std::nullopt;
}

QString countSentence(int overdue, int dueToday) {
    if (overdue > 0 && dueToday > 0)
        return TodayHeader::tr("%1 overdue, %2 due now").arg(overdue).arg(dueToday);
    if (overdue > 0)
        return TodayHeader::tr("%1 overdue, nothing else due now").arg(overdue);
    if (dueToday > 0)
        return TodayHeader::tr("%1 due now, nothing overdue").arg(dueToday);
    return TodayHeader::tr("Nothing is due now");
}

} // namespace

TodayHeader::TodayHeader(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_date(new PlainLabel({}, TypeRole::Display))
    , m_sentence(new PlainLabel({}, TypeRole::Body, ColorRole::TextMuted))
    , m_resume(quietButton(tr("Resume now"), QStringLiteral("resumeButton")))
    , m_event(new Chip({}))
    , m_season(new Chip({})) {
    m_date->setObjectName(QStringLiteral("todayDateLabel"));
    m_sentence->setObjectName(QStringLiteral("todaySentenceLabel"));
    m_event->setObjectName(QStringLiteral("nextEventChip"));
    m_season->setObjectName(QStringLiteral("seasonChip"));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_date);
    auto* state = new QHBoxLayout;
    state->setSpacing(space::sm);
    state->addWidget(m_sentence);
    state->addWidget(m_resume);
    state->addStretch(1);
    words->addLayout(state);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::md + space::xs, 0, space::md + space::xs, 0);
    row->setSpacing(space::sm);
    row->addLayout(words);
    row->addStretch(1);
    row->addWidget(m_event, 0, Qt::AlignTop);
    row->addWidget(m_season, 0, Qt::AlignTop);
    connect(m_resume, &QPushButton::clicked, this, [this] { resumeReminders(m_workspace); });
}

void TodayHeader::setCounts(int overdue, int dueToday, bool listed) {
    const QDate today = m_workspace.session().today();
    m_date->setText(
        capitalized(QLocale().toString(today, tr("dddd, d MMMM", "the day at the top of Today"))));
    const auto profile = applicant(m_workspace.session());
    const bool rests = profile && isPaused(*profile, today);
    m_sentence->setText(
        rests ? tr("Reminders rest until %1").arg(longDayInWords(*profile->pausedUntil, today))
              : countSentence(overdue, dueToday));
    m_sentence->setVisible(listed || !rests);
    m_resume->setVisible(listed && rests);
    showNextEvent();
    showSeason(profile ? *profile : Applicant());
}

void TodayHeader::showNextEvent() {
    const auto event = eventAhead(m_workspace);
    m_event->setVisible(event.has_value());
    if (!event)
        return;
    const QDate today = m_workspace.session().today();
    const QString when = isOn(*event, today)
                             ? tr("until %1").arg(weekdayInWords(event->ends, today))
                             : distanceInWords(event->starts, today, countedInDays);
    m_event->setBadge({tr("%1 %2", "event, when").arg(event->name, when),
                       isOn(*event, today) ? Tone::Accent : Tone::Neutral, Icon::Conference});
}

void TodayHeader::showSeason(const Applicant& applicant) {
    const QDate today = m_workspace.session().today();
    const Season season = seasonOf(applicant, today);
    const auto next = nextDay(season, today);
    m_season->setVisible(next.has_value());
    if (!next)
        return;
    const SeasonDate& date = dateOf(season, *next);
    const QString when = distanceInWords(date.date, today, countedInDays);
    m_season->setBadge({tr("%1 %2", "ERAS opens, in 5 days").arg(inWords(*next), when),
                        Tone::Neutral, Icon::Graduation});
    const QString day = QLocale().toString(date.date, QLocale::LongFormat);
    setPlainToolTip(m_season, date.status == DateStatus::Confirmed
                                  ? day
                                  : tr("%1, expected; not yet confirmed").arg(day));
}

} // namespace matchbook
