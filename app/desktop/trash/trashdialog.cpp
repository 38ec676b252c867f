// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/trash/trashdialog.h"

#include "desktop/conferences/rowsmodel.h"
#include "desktop/widgets/emptystate.h"
#include "words/daywords.h"

#include <QPushButton>

namespace matchbook {

namespace {

constexpr int listWidth = 560;
constexpr int listHeight = 340;
constexpr int restoring = 1;
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
    : Dialog(tr("Trash"), parent)
    , m_workspace(workspace)
    , m_list(new LineList(tr("Deleted"), QStringLiteral("trashList")))
    , m_empty(new EmptyState(Icon::Trash, tr("The Trash is empty"),
                             tr("What you delete stays here for %n days.", nullptr, daysInTrash))) {
    setObjectName(QStringLiteral("trashDialog"));
    setIntro(tr("What was deleted can be restored for %n days. After that it is gone for good.",
                nullptr, daysInTrash));
    m_list->setMinimumSize(listWidth, listHeight);
    m_empty->setMinimumSize(listWidth, listHeight);
    addFlush(body(), m_list);
    body()->addWidget(m_empty, 1);
    m_restore = addButton(tr("&Restore"), ButtonKind::Primary, QDialogButtonBox::ActionRole,
                          QStringLiteral("restoreButton"));
    addButton(tr("&Close"), ButtonKind::Secondary, QDialogButtonBox::RejectRole,
              QStringLiteral("closeButton"));
    m_list->rows()->setActions([](const QModelIndex&) {
        return QList<RowAction>{{restoring, Icon::Undo, tr("Restore")}};
    });
    connect(m_list->rows(), &RowDelegate::actionTriggered, this,
            [this](const QModelIndex& index, int) {
                m_list->setCurrentIndex(index);
                restoreCurrent();
            });
    connect(m_list, &LineList::opened, this, &TrashDialog::restoreCurrent);
    connect(m_restore, &QPushButton::clicked, this, &TrashDialog::restoreCurrent);
    connect(&workspace.session(), &Session::changed, this, &TrashDialog::reload);
    reload();
}

void TrashDialog::reload() {
    auto all = trash(m_workspace.session());
    if (!m_workspace.succeeded(all))
        return;
    m_all = *std::move(all);
    const QDate today = m_workspace.session().today();
    QList<RowsModel::Line> lines;
    for (const Trashed& one : m_all)
        lines.append({lines.size() + 1, rowOf(one, today)});
    m_list->setLines(lines);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_list->lines()->firstLine());
    m_list->setVisible(!m_all.isEmpty());
    m_empty->setVisible(m_all.isEmpty());
    m_restore->setEnabled(!m_all.isEmpty());
}

void TrashDialog::restoreCurrent() {
    const qint64 place = m_list->currentId() - 1;
    if (place < 0 || place >= m_all.size())
        return;
    const Trashed chosen = m_all[place];
    if (m_workspace.succeeded(restoreTrashed(m_workspace.session(), chosen.kind, chosen.id)))
        Q_EMIT m_workspace.said(
            tr("Restored %1").arg(chosen.name.isEmpty() ? chosen.about : chosen.name), true);
}

} // namespace matchbook
