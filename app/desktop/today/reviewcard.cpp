// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/today/reviewcard.h"

#include "desktop/today/reviewday.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/emblem.h"
#include "desktop/widgets/flowlayout.h"
#include "desktop/widgets/plainlabel.h"
#include "session/healthactions.h"
#include "words/daywords.h"

#include <QLocale>

namespace matchbook {

namespace {

constexpr int emblemSize = 36; ///< as the circles of the list below

/// A number and what it counts; with nothing behind it there is nothing to open.
void setNumber(QPushButton* button, const QString& words, qsizetype number) {
    button->setText(words.arg(QLocale().toString(qlonglong(number))));
    button->setEnabled(number > 0);
}

} // namespace

ReviewCard::ReviewCard(Workspace& workspace, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_numbers(new FlowLayout(nullptr, space::sm))
    , m_overdue(add(QStringLiteral("reviewOverdueButton")))
    , m_waiting(add(QStringLiteral("reviewWaitingButton")))
    , m_noNextStep(add(QStringLiteral("reviewNoNextStepButton")))
    , m_stale(add(QStringLiteral("reviewStaleButton"))) {
    setObjectName(QStringLiteral("reviewCard"));
    setAccessibleName(tr("Review the week"));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new PlainLabel(tr("Review the week"), TypeRole::Strong));
    words->addWidget(
        paragraph(tr("Look once at what is open, and decide what comes next."), TypeRole::Caption));
    auto* done = secondaryButton(tr("Done"), QStringLiteral("reviewDoneButton"));
    done->setAccessibleName(tr("The week is reviewed"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::md);
    row->addWidget(new Emblem(Icon::Calendar, emblemSize));
    row->addLayout(words, 1);
    row->addWidget(done);
    body()->setSpacing(space::md);
    body()->addLayout(row);
    body()->addLayout(m_numbers);
    connect(done, &QPushButton::clicked, this, &ReviewCard::finish);
    connect(m_overdue, &QPushButton::clicked, this, &ReviewCard::overdueRequested);
    connect(m_waiting, &QPushButton::clicked, this, &ReviewCard::waitingRequested);
    connect(m_noNextStep, &QPushButton::clicked, &workspace,
            [&workspace] { Q_EMIT workspace.healthRequested(HealthIssue::NoNextStep); });
    connect(m_stale, &QPushButton::clicked, &workspace,
            [&workspace] { Q_EMIT workspace.healthRequested(HealthIssue::Stale); });
    connect(&workspace.session(), &Session::changed, this, [this](const Change& change) {
        if (change.areas & ~(Area::Decisions | Area::Rules))
            m_outdated = true;
    });
}

QPushButton* ReviewCard::add(const QString& objectName) {
    auto* button = secondaryButton({}, objectName);
    m_numbers->addWidget(button);
    return button;
}

void ReviewCard::setCounts(int overdue, int waiting, bool resting) {
    setNumber(m_overdue, tr("%1 overdue"), overdue);
    setNumber(m_waiting, tr("%1 waiting on others"), waiting);
    setVisible(m_asked || (!resting && isReviewDue(m_workspace)));
    if (isVisible())
        countPeople();
}

void ReviewCard::ask() {
    m_asked = true;
    show();
}

void ReviewCard::showEvent(QShowEvent* event) {
    Card::showEvent(event);
    countPeople();
}

/// Looking at everybody is for when somebody looks.
void ReviewCard::countPeople() {
    if (!m_outdated)
        return;
    const auto idle = peopleWith(m_workspace.session(), HealthIssue::NoNextStep);
    const auto stale = peopleWith(m_workspace.session(), HealthIssue::Stale);
    if (!m_workspace.succeeded(idle) || !m_workspace.succeeded(stale))
        return;
    setNumber(m_noNextStep, tr("%1 with no next step"), idle->size());
    setNumber(m_stale, tr("%1 perhaps out of date"), stale->size());
    m_outdated = false;
}

void ReviewCard::finish() {
    noteReviewDone(m_workspace);
    m_asked = false;
    hide();
    const QDate today = m_workspace.session().today();
    Q_EMIT m_workspace.said(
        tr("The next review is on %1").arg(weekdayInWords(nextReview(reviewDay(), today), today)),
        false);
}

} // namespace matchbook
