// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/plan/planview.h"

#include "desktop/checklists/checklistcard.h"
#include "desktop/exporting/exports.h"
#include "desktop/plan/phasestrip.h"
#include "desktop/plan/readinesscard.h"
#include "desktop/plan/seasoncard.h"
#include "desktop/plan/seasondialog.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/scrollpage.h"
#include "session/profileactions.h"
#include "session/summaryactions.h"
#include "words/daywords.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace matchbook {

namespace {

constexpr int widestPage = 1080; ///< device-independent pixels

/// The part of the plan's list that a phase is about.
ChecklistPart partOf(int phase) {
    return phase == 0
               ? ChecklistPart::Whole
               : static_cast<ChecklistPart>(static_cast<int>(ChecklistPart::Months1) + phase - 1);
}

} // namespace

PlanView::PlanView(Workspace& workspace, QWidget* parent)
    : View(parent)
    , m_workspace(workspace)
    , m_readiness(new ReadinessCard(workspace))
    , m_lists(new QVBoxLayout) {
    setObjectName(QStringLiteral("planView"));
    auto* scroll = new ScrollPage(QStringLiteral("planScrollArea"));
    QVBoxLayout* column = scroll->startColumn(widestPage);
    m_phases = new PhaseStrip;
    m_lists->setSpacing(space::lg);
    column->addWidget(makeHead());
    column->addWidget(m_phases);
    column->addWidget(m_season = new SeasonCard);
    column->addWidget(m_readiness);
    column->addLayout(m_lists);
    column->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(m_readiness->setMore(tr("Charts"), QStringLiteral("readinessButton")),
            &QPushButton::clicked, this,
            [this] { Q_EMIT m_workspace.viewRequested(QStringLiteral("readiness")); });
    connect(&workspace.session(), &Session::changed, this, &View::reloadWhenSeen);
    reload();
}

QWidget* PlanView::makeHead() {
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto* introductions =
        secondaryButton(tr("Introductions"), QStringLiteral("introductionsButton"));
    auto* scripts = secondaryButton(tr("What to say and ask"), QStringLiteral("scriptsButton"));
    auto* dates = secondaryButton(tr("Season"), QStringLiteral("seasonButton"));
    auto* calendar = new IconButton(Icon::Calendar, tr("Save the season for your calendar"),
                                    QStringLiteral("seasonCalendarButton"));
    auto* top = new QHBoxLayout;
    top->setSpacing(space::sm);
    top->addWidget(new PlainLabel(tr("Plan"), TypeRole::Display), 1);
    top->addWidget(calendar);
    top->addWidget(dates);
    top->addWidget(introductions);
    top->addWidget(scripts);
    m_about = paragraph({});
    m_about->setObjectName(QStringLiteral("planAboutLabel"));
    column->addLayout(top);
    column->addWidget(m_about);
    connect(introductions, &QPushButton::clicked, &m_workspace, &Workspace::introductionsRequested);
    connect(scripts, &QPushButton::clicked, this,
            [this] { Q_EMIT m_workspace.scriptsRequested({}); });
    connect(calendar, &IconButton::clicked, this,
            [this] { Q_EMIT m_workspace.exportRequested(ExportKind::Season); });
    connect(dates, &QPushButton::clicked, this, [this] {
        auto* dialog = new SeasonDialog(m_workspace, this);
        open(dialog);
    });
    return head;
}

void PlanView::focusFirst() {
    const auto boxes = findChildren<QCheckBox*>();
    const auto first = std::ranges::find_if(boxes, &QCheckBox::isEnabled);
    if (first != boxes.end())
        (*first)->setFocus();
}

void PlanView::reload() {
    const auto plan = planToday(m_workspace.session());
    const auto lists = checklistsOfApplicant(m_workspace.session());
    const auto targets = readiness(m_workspace.session());
    if (!m_workspace.succeeded(plan) || !m_workspace.succeeded(lists) ||
        !m_workspace.succeeded(targets))
        return;
    m_readiness->setTargets(*targets);
    const QDate today = m_workspace.session().today();
    if (const auto me = applicant(m_workspace.session()); m_workspace.succeeded(me))
        m_season->setSeason(seasonOf(*me, today), today);
    const QString submit = longDayInWords(plan->submit.date, today);
    m_about->setText(
        plan->submit.status == DateStatus::Predicted
            ? tr("Applications are expected to go out on %1. The plan leads there.").arg(submit)
            : tr("Applications go out on %1. The plan leads there.").arg(submit));
    m_phases->setPlan(plan->plan, today);
    showLists(*lists, partOf(plan->phase));
}

/// Cards are kept, so that a tick leaves the keyboard where it is.
void PlanView::showLists(const QList<ChecklistToday>& lists, ChecklistPart current) {
    while (m_cards.size() < lists.size())
        m_cards.append(addCard());
    const QDate today = m_workspace.session().today();
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < lists.size());
        if (i < lists.size())
            m_cards[i]->setList(lists[i], today, current);
    }
}

ChecklistCard* PlanView::addCard() {
    auto* card = new ChecklistCard;
    m_lists->addWidget(card);
    connect(card, &ChecklistCard::ticked, this, [this](const ChecklistLine& line, bool ticked) {
        (void)m_workspace.succeeded(setTicked(m_workspace.session(), line, ticked));
    });
    return card;
}

} // namespace matchbook
