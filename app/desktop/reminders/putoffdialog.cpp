// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/reminders/putoffdialog.h"

#include "desktop/widgets/emptystate.h"
#include "session/contactactions.h"
#include "words/daywords.h"
#include "words/rulewords.h"

#include <QRegularExpression>

namespace matchbook {

namespace {

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
    : TakeBackDialog(
          tr("Put off and dismissed"),
          {.intro = tr("These reminders are not shown. You can bring each of them back."),
           .list = tr("Put off and dismissed"),
           .listId = QStringLiteral("putOffList"),
           .button = tr("&Bring back"),
           .buttonId = QStringLiteral("bringBackButton")},
          new EmptyState(Icon::Snooze, tr("Nothing is put off"),
                         tr("Reminders that you snooze or dismiss stand here.")),
          parent)
    , m_workspace(workspace) {
    setObjectName(QStringLiteral("putOffDialog"));
    connect(&workspace.session(), &Session::changed, this, &PutOffDialog::reload);
    reload();
}

void PutOffDialog::reload() {
    auto all = putOff(m_workspace.session());
    if (!m_workspace.succeeded(all))
        return;
    m_all = *std::move(all);
    QList<Row> rows;
    for (const PutOff& one : std::as_const(m_all))
        rows.append(rowOf(m_workspace.session(), one));
    setRows(rows);
}

void PutOffDialog::takeBack(qsizetype place) {
    const PutOff chosen = m_all[place];
    const QString title = titleOf(m_workspace.session(), chosen);
    if (m_workspace.succeeded(bringBack(m_workspace.session(), chosen.decision.key)))
        Q_EMIT m_workspace.said(tr("Back again: %1").arg(title), true);
}

} // namespace matchbook
