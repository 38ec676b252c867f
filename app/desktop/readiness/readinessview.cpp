// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/readiness/readinessview.h"

#include "desktop/plan/readinesscard.h"
#include "desktop/readiness/chartcard.h"
#include "desktop/readiness/readinesscharts.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/scrollpage.h"
#include "desktop/workspace.h"
#include "session/checklistactions.h"
#include "words/daywords.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace matchbook {

namespace {

constexpr int widestPage = 1080;
constexpr int twoColumns = 1000; ///< from this width on the charts stand in pairs

} // namespace

ReadinessView::ReadinessView(Workspace& workspace, QWidget* parent)
    : View(parent)
    , m_workspace(workspace)
    , m_about(paragraph({}))
    , m_targets(new ReadinessCard(workspace))
    , m_grid(new QGridLayout) {
    setObjectName(QStringLiteral("readinessView"));
    m_about->setObjectName(QStringLiteral("readinessAboutLabel"));
    auto* scroll = new ScrollPage(QStringLiteral("readinessScrollArea"));
    QVBoxLayout* column = scroll->startColumn(widestPage);
    auto* head = new QVBoxLayout;
    head->setSpacing(space::xs);
    head->addWidget(new PlainLabel(tr("Readiness"), TypeRole::Display));
    head->addWidget(m_about);
    column->addLayout(head);
    column->addWidget(m_targets);
    m_grid->setSpacing(space::lg);
    column->addLayout(m_grid);
    column->addStretch(1);
    m_touches = addChart(tr("Contacts by month"),
                         tr("Log what you write and say, and the months fill with it."),
                         QStringLiteral("touches"));
    m_cadence = addChart(tr("Updates to mentors"),
                         tr("Mark who is a mentor, and this shows who has heard from you lately."),
                         QStringLiteral("cadence"));
    m_portfolio =
        addChart(tr("Kinds of mentor"),
                 tr("Say on a mentor’s page which kind they are, and this shows which are "
                    "missing."),
                 QStringLiteral("portfolio"));
    m_letters =
        addChart(tr("Letters"),
                 tr("Add a letter on the page of who might write one, and this shows how far "
                    "it is."),
                 QStringLiteral("letters"));
    arrange();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(&workspace.session(), &Session::changed, this, &View::reloadWhenSeen);
    reload();
}

ChartCard* ReadinessView::addChart(const QString& title, const QString& nothing,
                                   const QString& objectName) {
    auto* card = new ChartCard(title, nothing, objectName);
    connect(card, &ChartCard::opened, &m_workspace, &Workspace::peopleRequested);
    m_charts.append(card);
    return card;
}

/// In pairs where there is room, else below each other.
void ReadinessView::arrange() {
    const int columns = m_inPairs ? 2 : 1;
    for (int i = 0; i < m_charts.size(); ++i)
        m_grid->addWidget(m_charts[i], i / columns, i % columns);
    for (int i = 0; i < 2; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void ReadinessView::resizeEvent(QResizeEvent* event) {
    View::resizeEvent(event);
    if (m_inPairs == (width() >= twoColumns))
        return;
    m_inPairs = !m_inPairs;
    arrange();
}

void ReadinessView::focusFirst() {
    const auto buttons = m_targets->findChildren<QPushButton*>();
    if (!buttons.isEmpty())
        buttons.first()->setFocus();
}

void ReadinessView::reload() {
    const auto overview = readinessOverview(m_workspace.session());
    if (!m_workspace.succeeded(overview))
        return;
    m_about->setText(about(overview->targets));
    m_targets->setTargets(overview->targets);
    const auto show = [&](ChartCard* card, const Chart& chart) {
        card->setData(chart.data, chart.sentence);
    };
    show(m_touches, touchChart(*overview, [this](QDate month, Direction direction) {
             const auto people = touchedIn(m_workspace.session(), month, direction);
             return m_workspace.succeeded(people) ? *people : QList<ContactId>();
         }));
    show(m_cadence, cadenceChart(*overview));
    show(m_portfolio, portfolioChart(*overview));
    show(m_letters, letterChart(*overview));
}

/// "4 of 10 targets are met. Applications go out on 2 September."
QString ReadinessView::about(const QList<Target>& targets) {
    const auto met = std::ranges::count_if(targets, &Target::met);
    const QString counted = met == 1 ? tr("1 of %1 targets is met.").arg(targets.size())
                                     : tr("%1 of %2 targets are met.").arg(met).arg(targets.size());
    const auto plan = planToday(m_workspace.session());
    if (!m_workspace.succeeded(plan))
        return counted;
    const QString day = longDayInWords(plan->submit.date, m_workspace.session().today());
    return plan->submit.status == DateStatus::Predicted
               ? tr("%1 Applications are expected to go out on %2.").arg(counted, day)
               : tr("%1 Applications go out on %2.").arg(counted, day);
}

} // namespace matchbook
