// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/today/catchupdialog.h"

#include "base/text.h"
#include "desktop/reminders/factstable.h"
#include "desktop/reminders/snoozemenu.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/plainlabel.h"
#include "session/catchupactions.h"
#include "words/daywords.h"

#include <algorithm>

namespace matchbook {

namespace {

constexpr int wideEnough = 660;
constexpr qsizetype longestTitle = 120; ///< characters, of several titles in one line
constexpr qsizetype longestLine = 300;  ///< of a title that has lines of its own
constexpr int mostTitles = 3;           ///< of a day that comes; those of today are all named

QString titleOf(CatchUpWay way) {
    switch (way) {
    case CatchUpWay::Spread:
        return CatchUpDialog::tr("Spread over two weeks");
    case CatchUpWay::KeepFew:
        return CatchUpDialog::tr("Keep the %1 that press most").arg(fewKept);
    case CatchUpWay::SnoozeAll:
        break;
    }
    return CatchUpDialog::tr("Snooze all until a day");
}

QStringList titlesOf(const QList<Reminder>& reminders) {
    QStringList titles;
    for (const Reminder& one : reminders)
        titles.append(elided(one.title, longestLine));
    return titles;
}

/// The first of them, and how many more there are.
QString briefly(QStringList titles) {
    const qsizetype more = titles.size() - mostTitles;
    titles = titles.mid(0, mostTitles);
    if (more > 0)
        titles.append(CatchUpDialog::tr("%1 more").arg(more));
    return titles.join(QStringLiteral("\u00a0\u00b7 ")); // the dot ends no line alone
}

QList<FactWords> linesOf(const CatchUp& plan, QDate today) {
    QList<FactWords> lines;
    if (!plan.kept.isEmpty())
        lines.append({CatchUpDialog::tr("Today"), titlesOf(plan.kept).join(u'\n')});
    if (!plan.fixed.isEmpty())
        lines.append({CatchUpDialog::tr("Today, fixed day"), titlesOf(plan.fixed).join(u'\n')});
    for (qsizetype i = 0; i < plan.later.size();) {
        const QDate day = plan.later[i].until;
        QStringList titles;
        for (; i < plan.later.size() && plan.later[i].until == day; ++i)
            titles.append(elided(plan.later[i].reminder.title, longestTitle));
        lines.append({weekdayInWords(day, today), briefly(titles)});
    }
    return lines;
}

/// The most that come back on one day; they are in the order of the days.
qsizetype mostOnADay(const QList<CatchUp::Later>& later) {
    qsizetype most = 0;
    qsizetype first = 0;
    for (qsizetype i = 0; i < later.size(); ++i) {
        if (later[i].until != later[first].until)
            first = i;
        most = std::max(most, i - first + 1);
    }
    return most;
}

} // namespace

QString offerInWords(CatchUpWay way) {
    switch (way) {
    case CatchUpWay::Spread:
        return CatchUpDialog::tr("&Spread over two weeks…");
    case CatchUpWay::KeepFew:
        return CatchUpDialog::tr("&Keep %1 for today…").arg(fewKept);
    case CatchUpWay::SnoozeAll:
        break;
    }
    return CatchUpDialog::tr("S&nooze all…");
}

CatchUpDialog::CatchUpDialog(Workspace& workspace, CatchUpWay way, QWidget* parent)
    : Dialog(titleOf(way), parent)
    , m_workspace(workspace)
    , m_way(way)
    , m_until(nextMonday(workspace.session().today()))
    , m_summary(paragraph({}, TypeRole::Strong, ColorRole::Text))
    , m_table(new FactsTable(QStringLiteral("catchUpTable"))) {
    setObjectName(QStringLiteral("catchUpDialog"));
    setMinimumWidth(wideEnough);
    setIntro(tr("What is put off comes back on its day. No due date moves, and one Undo takes all "
                "of it back."));
    if (way != CatchUpWay::Spread)
        addDay();
    m_summary->setObjectName(QStringLiteral("catchUpSummaryLabel"));
    body()->addWidget(m_summary);
    body()->addWidget(m_table);
    body()->addStretch(1);
    m_accept = addAcceptAndCancel(tr("Put off"));
    plan();
}

void CatchUpDialog::addDay() {
    m_day = secondaryButton({}, QStringLiteral("untilButton"));
    auto* menu = new SnoozeMenu(m_workspace, m_day);
    connect(menu, &SnoozeMenu::chosen, this, &CatchUpDialog::chooseDay);
    m_day->setMenu(menu);
    body()->addWidget(m_day, 0, Qt::AlignLeft);
}

void CatchUpDialog::chooseDay(QDate until) {
    m_until = until;
    plan();
}

void CatchUpDialog::plan() {
    const QDate today = m_workspace.session().today();
    const auto planned = planCatchUp(m_workspace.session(), m_way, m_until);
    m_plan = m_workspace.succeeded(planned) ? *planned : CatchUp();
    if (m_day)
        m_day->setText(tr("&Back on %1").arg(weekdayInWords(m_until, today)));
    m_summary->setText(summary());
    m_table->setLines(linesOf(m_plan, today));
    m_accept->setText(tr("Put off %1").arg(m_plan.later.size()));
    m_accept->setEnabled(!m_plan.later.isEmpty());
}

QString CatchUpDialog::summary() const {
    const QDate today = m_workspace.session().today();
    const qsizetype stay = m_plan.kept.size() + m_plan.fixed.size();
    if (stay == 0 && m_plan.later.isEmpty())
        return tr("Nothing is overdue.");
    if (m_plan.later.isEmpty())
        return tr("Nothing can wait until then: each has a day that does not move.");
    const QString last = weekdayInWords(m_plan.later.last().until, today);
    if (m_way != CatchUpWay::Spread)
        return tr("Stay for today: %1. Back on %2: %3.")
            .arg(QString::number(stay), last, QString::number(m_plan.later.size()));
    return tr("Stay for today: %1. Back until %2: %3, at most %4 a day.")
        .arg(QString::number(stay), last, QString::number(m_plan.later.size()),
             QString::number(mostOnADay(m_plan.later)));
}

void CatchUpDialog::accept() {
    if (!m_workspace.succeeded(catchUp(m_workspace.session(), m_plan)))
        return plan();
    const QDate today = m_workspace.session().today();
    const QString last = weekdayInWords(m_plan.later.last().until, today);
    Q_EMIT m_workspace.said((m_way == CatchUpWay::Spread ? tr("Spread until %1: %2 reminders")
                                                         : tr("Back on %1: %2 reminders"))
                                .arg(last, QString::number(m_plan.later.size())),
                            true);
    Dialog::accept();
}

} // namespace matchbook
