// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/trash/trashdialog.h"

#include "desktop/widgets/emptystate.h"
#include "words/daywords.h"

namespace matchbook {

namespace {

constexpr int fewDays = 3; ///< left

QString leftWords(int days) {
    if (days == 0)
        return TrashDialog::tr("goes today");
    return days == 1 ? TrashDialog::tr("1 day left") : TrashDialog::tr("%1 days left").arg(days);
}

Icon iconOf(TrashKind kind) {
    switch (kind) {
    case TrashKind::Contact:
        return Icon::User;
    case TrashKind::Interaction:
        return Icon::Log;
    case TrashKind::Item:
        return Icon::Done;
    case TrashKind::Favor:
        return Icon::Introduced;
    case TrashKind::Letter:
        return Icon::Letter;
    case TrashKind::Event:
        return Icon::Conference;
    case TrashKind::Organization:
        return Icon::Building;
    case TrashKind::Project:
        break;
    }
    return Icon::Project;
}

QString titleOf(const Trashed& trashed) {
    switch (trashed.kind) {
    case TrashKind::Interaction:
        return TrashDialog::tr("Interaction with %1").arg(trashed.name);
    case TrashKind::Item:
        return trashed.about.simplified();
    case TrashKind::Favor:
        return TrashDialog::tr("Favor with %1").arg(trashed.name);
    case TrashKind::Letter:
        return TrashDialog::tr("Letter by %1").arg(trashed.name);
    case TrashKind::Contact:
    case TrashKind::Project:
    case TrashKind::Event:
    case TrashKind::Organization:
        break;
    }
    return trashed.name;
}

/// What tells it from others of its title.
QString aboutOf(const Trashed& trashed, QDate today) {
    if (trashed.kind == TrashKind::Item)
        return trashed.name;
    if (!trashed.about.isEmpty())
        return trashed.about.simplified();
    return trashed.on.isValid() ? dayInWords(trashed.on, today) : QString();
}

Row rowOf(const Trashed& trashed, QDate today) {
    Row row;
    row.icon = iconOf(trashed.kind);
    row.title = titleOf(trashed);
    QStringList about{aboutOf(trashed, today),
                      TrashDialog::tr("Deleted %1").arg(dayInWords(trashed.since, today))};
    about.removeAll(QString());
    row.subtitle = about.join(QStringLiteral(" \u00b7 "));
    const int left = static_cast<int>(std::max<qint64>(0, today.daysTo(trashed.until)));
    row.meta = leftWords(left);
    row.metaTone = left <= fewDays ? Tone::Warning : Tone::Neutral;
    return row;
}

} // namespace

TrashDialog::TrashDialog(Workspace& workspace, QWidget* parent)
    : TakeBackDialog(
          tr("Trash"),
          {.intro =
               tr("What was deleted can be restored for %n days. After that it is gone for good.",
                  nullptr, daysInTrash),
           .list = tr("Deleted"),
           .listId = QStringLiteral("trashList"),
           .button = tr("&Restore"),
           .buttonId = QStringLiteral("restoreButton")},
          new EmptyState(Icon::Trash, tr("The Trash is empty"),
                         tr("What you delete stays here for %n days.", nullptr, daysInTrash)),
          parent)
    , m_workspace(workspace) {
    setObjectName(QStringLiteral("trashDialog"));
    connect(&workspace.session(), &Session::changed, this, &TrashDialog::reload);
    reload();
}

void TrashDialog::reload() {
    auto all = trash(m_workspace.session());
    if (!m_workspace.succeeded(all))
        return;
    m_all = *std::move(all);
    QList<Row> rows;
    for (const Trashed& one : std::as_const(m_all))
        rows.append(rowOf(one, m_workspace.session().today()));
    setRows(rows);
}

void TrashDialog::takeBack(qsizetype place) {
    const Trashed chosen = m_all[place];
    if (m_workspace.succeeded(restoreTrashed(m_workspace.session(), chosen.kind, chosen.id)))
        Q_EMIT m_workspace.said(
            tr("Restored %1").arg(chosen.name.isEmpty() ? chosen.about : chosen.name), true);
}

} // namespace matchbook
