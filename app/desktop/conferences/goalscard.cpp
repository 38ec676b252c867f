// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/goalscard.h"

#include "base/text.h"
#include "desktop/contacts/section.h"
#include "desktop/widgets/buttons.h"
#include "desktop/widgets/chip.h"
#include "desktop/widgets/plainlabel.h"
#include "desktop/widgets/sectionheader.h"
#include "desktop/widgets/wordcompletion.h"
#include "words/goalwords.h"

#include <QApplication>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace matchbook {

GoalsCard::GoalsCard(QWidget* parent)
    : Card(parent)
    , m_header(new SectionHeader(tr("Goals")))
    , m_lines(new QVBoxLayout)
    , m_text(new QLineEdit)
    , m_typed(m_text)
    , m_want(new QSpinBox) {
    m_lines->setSpacing(space::xs);
    m_text->setObjectName(QStringLiteral("goalEdit"));
    m_text->setAccessibleName(tr("A goal"));
    offerWords(m_text, goalWords().shown());
    m_want->setObjectName(QStringLiteral("goalSpinBox"));
    m_want->setAccessibleName(tr("How many"));
    m_want->setRange(1, 99);
    m_want->setValue(3);
    auto* addButton = secondaryButton(tr("Add goal"), QStringLiteral("addGoalButton"));
    enableWhileTyped(addButton, m_text);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::sm);
    row->addWidget(m_want);
    row->addWidget(m_text, 1);
    row->addWidget(addButton);
    body()->addWidget(m_header);
    body()->addWidget(m_proposal = makeProposal());
    body()->addLayout(m_lines);
    body()->addLayout(row);
    connect(addButton, &QPushButton::clicked, this, &GoalsCard::add);
    connect(m_text, &QLineEdit::returnPressed, this, &GoalsCard::add);
}

/// What the guides suggest, and a button that takes it over.
QWidget* GoalsCard::makeProposal() {
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::md);
    m_proposalText = paragraph({});
    m_proposalText->setObjectName(QStringLiteral("proposedGoalsLabel"));
    auto* take = secondaryButton(tr("Take these"), QStringLiteral("takeGoalsButton"));
    row->addWidget(m_proposalText, 1);
    row->addWidget(take, 0, Qt::AlignTop);
    connect(take, &QPushButton::clicked, this, [this] { Q_EMIT changed(m_proposed); });
    return holder;
}

void GoalsCard::setEvent(const Event& event) {
    m_typed.setEvent(event.id);
    const EventKind kind = event.kind;
    if (isStay(kind))
        m_text->setPlaceholderText(tr("Attendings to get to know"));
    else if (isAtSite(kind))
        m_text->setPlaceholderText(tr("Questions to ask"));
    else
        m_text->setPlaceholderText(tr("Faculty from other programs"));
}

void GoalsCard::setGoals(const QList<EventGoal>& goals, const QList<std::optional<int>>& reached,
                         const QList<EventGoal>& proposed) {
    m_goals = goals;
    m_reached = reached;
    m_proposed = proposed;
    QStringList words;
    for (const EventGoal& goal : proposed)
        words += QStringLiteral("%1 %2").arg(QString::number(goal.want),
                                             goalWords().shown(goal.text).toLower());
    m_proposalText->setText(tr("The guides suggest: %1.").arg(words.join(QStringLiteral("; "))));
    m_proposal->setVisible(goals.isEmpty() && !proposed.isEmpty());
    const auto focused = m_removes.indexOf(QApplication::focusWidget());
    clearSoon(m_lines); // one of its buttons may have asked for the change
    m_removes.clear();
    m_header->setCount(goals.isEmpty() ? -1 : int(goals.size()));
    for (qsizetype i = 0; i < goals.size(); ++i)
        m_lines->addWidget(lineOf(i));
    tabAfter(m_header, m_lines);
    if (focused >= 0)
        focusPlace(m_removes, focused, m_text);
}

QWidget* GoalsCard::lineOf(qsizetype index) {
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::sm);
    auto* text = new PlainLabel(goalWords().shown(m_goals[index].text));
    text->setFit(PlainLabel::Fit::Elide);
    auto* remove = new IconButton(Icon::Dismiss, tr("Remove this goal"),
                                  QStringLiteral("removeGoal%1Button").arg(index));
    m_removes.append(remove);
    auto* chip = new Chip(badgeOf(index));
    int widest = 0;
    for (qsizetype i = 0; i < m_goals.size(); ++i)
        widest = std::max(widest, badgeSize(badgeOf(i), chip->font()).width());
    row->addWidget(chip);
    row->addSpacing(widest - badgeSize(badgeOf(index), chip->font()).width());
    row->addWidget(text, 1);
    row->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, [this, index] {
        QList<EventGoal> goals = m_goals;
        goals.removeAt(index);
        Q_EMIT changed(goals);
    });
    return holder;
}

/// How many of how many, as far as it is known.
Badge GoalsCard::badgeOf(qsizetype index) const {
    const int want = m_goals[index].want;
    const auto have = m_reached.value(index);
    if (!have)
        return {tr("goal: %1").arg(want), Tone::Neutral};
    return {tr("%1 of %2").arg(*have).arg(want), *have >= want ? Tone::Success : Tone::Accent};
}

void GoalsCard::add() {
    const QString text = goalWords().kept(cleanedLine(m_text->text()));
    if (text.isEmpty())
        return m_text->setFocus();
    m_text->setText({}); // unlike clear(), leaves nothing to undo
    QList<EventGoal> goals = m_goals;
    const auto same =
        std::ranges::find(goals, fold(text), [](const EventGoal& goal) { return fold(goal.text); });
    if (same == goals.end())
        goals.append({text, m_want->value()});
    else
        same->want = m_want->value();
    if (goals != m_goals)
        Q_EMIT changed(goals);
}

bool GoalsCard::holdsTyped() const {
    return m_typed.isThere();
}

} // namespace matchbook
