// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/takebackdialog.h"

#include "desktop/widgets/emptystate.h"

#include <QPushButton>

namespace matchbook {

namespace {

constexpr QSize listSize(560, 340);
constexpr int takingBack = 1;

QString withoutMnemonic(QString text) {
    return text.remove(u'&');
}

} // namespace

TakeBackDialog::TakeBackDialog(const QString& title, const Names& names, EmptyState* empty,
                               QWidget* parent)
    : Dialog(title, parent)
    , m_introWords(names.intro)
    , m_list(new LineList(names.list, names.listId))
    , m_empty(empty) {
    m_list->setMinimumSize(listSize);
    m_empty->setMinimumSize(listSize - QSize(2 * rowMargin, 0)); // a list reaches into the margins
    addFlush(body(), m_list);
    body()->addWidget(m_empty, 1);
    m_button =
        addButton(names.button, ButtonKind::Primary, QDialogButtonBox::ActionRole, names.buttonId);
    addButton(tr("&Close"), ButtonKind::Secondary, QDialogButtonBox::RejectRole,
              QStringLiteral("closeButton"));
    m_list->rows()->setActions([action = withoutMnemonic(names.button)](const QModelIndex&) {
        return QList<RowAction>{{takingBack, Icon::Undo, action}};
    });
    connect(m_list->rows(), &RowDelegate::actionTriggered, this,
            [this](const QModelIndex& index, int) {
                m_list->setCurrentIndex(index);
                takeBackCurrent();
            });
    connect(m_list, &LineList::opened, this, &TakeBackDialog::takeBackCurrent);
    connect(m_button, &QPushButton::clicked, this, &TakeBackDialog::takeBackCurrent);
}

void TakeBackDialog::setRows(const QList<Row>& rows) {
    QList<RowsModel::Line> lines;
    for (const Row& row : rows)
        lines.append({lines.size() + 1, row});
    m_list->setLines(lines);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_list->lines()->firstLine());
    setIntro(rows.isEmpty() ? QString() : m_introWords);
    m_list->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    m_button->setEnabled(!rows.isEmpty());
}

void TakeBackDialog::takeBackCurrent() {
    if (const qint64 id = m_list->currentId(); id > 0)
        takeBack(id - 1);
}

} // namespace matchbook
