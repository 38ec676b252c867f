// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/reminders/putoffdialog.h"

#include "desktop/conferences/rowsmodel.h"
#include "desktop/widgets/emptystate.h"
#include "session/contactactions.h"
#include "words/daywords.h"
#include "words/rulewords.h"

#include <QPushButton>
#include <QRegularExpression>

namespace matchbook {

namespace {

constexpr int listWidth = 560;
constexpr int listHeight = 340;
constexpr int bringingBack = 1;

Icon iconOf(DecisionKind kind) {
    return kind == DecisionKind::Snoozed ? Icon::Snooze : Icon::Dismiss;
}

QString nameOf(Session& session, ContactId person) {
    const auto found = person ? findContact(session, person) : Result<Contact>(Contact());
    return found ? found->name : QString();
}

/// A rule that is muted asks nobody: the one reminder it was muted by says too little.
QString titleOf(Session& session, const PutOff& one) {
    const bool forEverybody = one.decision.kind == DecisionKind::MutedRule;
    if (one.reminder && !forEverybody)
        return one.reminder->title;
    const Rule* rule = session.rules().find(one.rule);
    if (!rule)
        return one.rule;
    // What it was about is not known any more: an end left open would look like a menu.
    static const QRegularExpression openEnd(QStringLiteral(":? ?…$"));
    return titleWords(*rule, forEverybody ? QString() : nameOf(session, one.person))
        .remove(openEnd);
}

QString whatWasDecided(const PutOff& one, const QString& person, QDate today) {
    const QString day = dayInWords(one.decision.at.toLocalTime().date(), today);
    switch (one.decision.kind) {
    case DecisionKind::Snoozed:
        return PutOffDialog::tr("Put off on %1").arg(day);
    case DecisionKind::MutedPerson:
        return person.isEmpty() ? PutOffDialog::tr("Never again, since %1").arg(day)
                                : PutOffDialog::tr("Never again for %1, since %2").arg(person, day);
    case DecisionKind::MutedRule:
        return PutOffDialog::tr("Off for everybody, since %1").arg(day);
    case DecisionKind::Dismissed:
    case DecisionKind::Done:
        break;
    }
    return PutOffDialog::tr("Dismissed on %1").arg(day);
}

Row rowOf(Session& session, const PutOff& one) {
    const QDate today = session.today();
    Row row;
    row.icon = iconOf(one.decision.kind);
    row.title = titleOf(session, one);
    row.subtitle = whatWasDecided(one, nameOf(session, one.person), today);
    if (one.decision.until && one.decision.kind == DecisionKind::Snoozed)
        row.meta = PutOffDialog::tr("back on %1").arg(weekdayInWords(*one.decision.until, today));
    return row;
}

} // namespace

PutOffDialog::PutOffDialog(Workspace& workspace, QWidget* parent)
    : Dialog(tr("Put off and dismissed"), parent)
    , m_workspace(workspace)
    , m_list(new LineList(tr("Put off and dismissed"), QStringLiteral("putOffList")))
    , m_empty(new EmptyState(Icon::Snooze, tr("Nothing is put off"),
                             tr("Reminders that you snooze or dismiss stand here."))) {
    setObjectName(QStringLiteral("putOffDialog"));
    setIntro(tr("These reminders are not shown. You can bring each of them back."));
    m_list->setMinimumSize(listWidth, listHeight);
    m_empty->setMinimumSize(listWidth, listHeight);
    addFlush(body(), m_list);
    body()->addWidget(m_empty, 1);
    m_bringBack = addButton(tr("&Bring back"), ButtonKind::Primary, QDialogButtonBox::ActionRole,
                            QStringLiteral("bringBackButton"));
    addButton(tr("&Close"), ButtonKind::Secondary, QDialogButtonBox::RejectRole,
              QStringLiteral("closeButton"));
    m_list->rows()->setActions([](const QModelIndex&) {
        return QList<RowAction>{{bringingBack, Icon::Undo, tr("Bring back")}};
    });
    connect(m_list->rows(), &RowDelegate::actionTriggered, this,
            [this](const QModelIndex& index, int) {
                m_list->setCurrentIndex(index);
                bringBackCurrent();
            });
    connect(m_list, &LineList::opened, this, &PutOffDialog::bringBackCurrent);
    connect(m_bringBack, &QPushButton::clicked, this, &PutOffDialog::bringBackCurrent);
    connect(&workspace.session(), &Session::changed, this, &PutOffDialog::reload);
    reload();
}

void PutOffDialog::reload() {
    auto all = putOff(m_workspace.session());
    if (!m_workspace.succeeded(all))
        return;
    m_all = *std::move(all);
    QList<RowsModel::Line> lines;
    for (const PutOff& one : std::as_const(m_all))
        lines.append({lines.size() + 1, rowOf(m_workspace.session(), one)});
    m_list->setLines(lines);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_list->lines()->firstLine());
    m_list->setVisible(!m_all.isEmpty());
    m_empty->setVisible(m_all.isEmpty());
    m_bringBack->setEnabled(!m_all.isEmpty());
}

void PutOffDialog::bringBackCurrent() {
    const qint64 place = m_list->currentId() - 1;
    if (place < 0 || place >= m_all.size())
        return;
    const PutOff chosen = m_all[place];
    const QString title = titleOf(m_workspace.session(), chosen);
    if (m_workspace.succeeded(bringBack(m_workspace.session(), chosen.decision.key)))
        Q_EMIT m_workspace.said(tr("Back again: %1").arg(title), true);
}

} // namespace matchbook
