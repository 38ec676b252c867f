// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/history/historydialog.h"

#include "desktop/widgets/emptystate.h"
#include "desktop/widgets/linelist.h"
#include "session/storeactions.h"
#include "words/daywords.h"
#include "words/stepwords.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace matchbook {

namespace {

constexpr QSize listSize(520, 380);

Row rowOf(const UndoStep& step, const RuleBook& rules, QDate today) {
    const QDateTime at = step.at.toLocalTime();
    Row row;
    row.title = inWords(step.label, rules);
    row.subtitle = step.undone ? HistoryDialog::tr("Taken back") : QString();
    row.meta =
        HistoryDialog::tr("%1, %2", "day, time")
            .arg(at.date() == today ? HistoryDialog::tr("Today") : weekdayInWords(at.date(), today),
                 QLocale().toString(at.time(), HistoryDialog::tr("HH:mm")));
    row.muted = step.undone;
    return row;
}

} // namespace

HistoryDialog::HistoryDialog(Workspace& workspace, QWidget* parent)
    : Dialog(tr("History"), parent)
    , m_workspace(workspace)
    , m_list(new LineList(tr("What was done"), QStringLiteral("historyList")))
    , m_nothing(new EmptyState(Icon::Undo, tr("Nothing was done yet"),
                               tr("What you write, import or decide is listed here and can be "
                                  "taken back."))) {
    setObjectName(QStringLiteral("historyDialog"));
    m_list->setMinimumSize(listSize);
    addFlush(body(), m_list);
    body()->addWidget(m_nothing, 1);
    addButton(tr("Close"), ButtonKind::Secondary, QDialogButtonBox::RejectRole,
              QStringLiteral("closeButton"));
    m_redo = addButton(tr("Redo one"), ButtonKind::Secondary, QDialogButtonBox::ActionRole,
                       QStringLiteral("redoButton"));
    m_undo = addButton({}, ButtonKind::Primary, QDialogButtonBox::ActionRole,
                       QStringLiteral("undoButton"));
    connect(m_redo, &QPushButton::clicked, this, &HistoryDialog::redo);
    connect(m_undo, &QPushButton::clicked, this, &HistoryDialog::undo);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryDialog::showChosen);
    connect(&workspace.session(), &Session::changed, this, &HistoryDialog::reload);
    reload();
    m_list->setFocus();
}

void HistoryDialog::reload() {
    const auto steps = undoSteps(m_workspace.session());
    if (!m_workspace.succeeded(steps))
        return;
    m_steps = *steps;
    const QDate today = m_workspace.session().today();
    QList<RowsModel::Line> lines;
    for (const UndoStep& step : std::as_const(m_steps))
        lines.append({step.id.value, rowOf(step, m_workspace.session().rules(), today)});
    m_list->setLines(std::move(lines));
    // The one that would be taken back next.
    const auto next = std::ranges::find(m_steps, false, &UndoStep::undone);
    if (next != m_steps.end())
        m_list->setCurrentId(next->id.value);
    setIntro(m_steps.isEmpty() ? QString()
                               : tr("Choose a step to take it back with all that came after it."));
    m_list->setVisible(!m_steps.isEmpty());
    m_nothing->setVisible(m_steps.isEmpty());
    showChosen();
}

int HistoryDialog::countDownToChosen() const {
    const qint64 chosen = m_list->currentId();
    const auto takenBack = [&](const UndoStep& step) {
        return step.undone || step.id.value < chosen;
    };
    const bool undone = std::ranges::any_of(
        m_steps, [&](const UndoStep& step) { return step.id.value == chosen && step.undone; });
    return chosen == 0 || undone ? 0
                                 : int(m_steps.size() - std::ranges::count_if(m_steps, takenBack));
}

void HistoryDialog::showChosen() {
    const int count = countDownToChosen();
    m_undo->setEnabled(count > 0);
    m_undo->setText(count > 1 ? tr("Undo these %1 steps").arg(count) : tr("Undo this step"));
    m_redo->setEnabled(m_workspace.session().nextToRedo().has_value());
}

void HistoryDialog::undo() {
    const auto taken = undoDownTo(m_workspace.session(), UndoStepId{m_list->currentId()});
    if (m_workspace.succeeded(taken))
        Q_EMIT m_workspace.said(
            *taken == 1 ? tr("One step taken back") : tr("%1 steps taken back").arg(*taken), false);
}

void HistoryDialog::redo() {
    const auto redone = m_workspace.session().redo();
    if (m_workspace.succeeded(redone))
        Q_EMIT m_workspace.said(
            tr("Done again: %1").arg(inWords(*redone, m_workspace.session().rules())), false);
}

} // namespace matchbook
