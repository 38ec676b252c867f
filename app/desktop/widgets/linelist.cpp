// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/widgets/linelist.h"

#include <QWheelEvent>

#include <algorithm>

namespace matchbook {

void RowsModel::setLines(QList<Line> lines) {
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

QModelIndex RowsModel::indexOf(qint64 id) const {
    const auto found = std::ranges::find_if(
        m_lines, [&](const Line& line) { return line.id == id && !line.row.heading; });
    return found == m_lines.end() ? QModelIndex() : index(int(found - m_lines.begin()));
}

QModelIndex RowsModel::firstLine() const {
    const auto found =
        std::ranges::find(m_lines, false, [](const Line& l) { return l.row.heading; });
    return found == m_lines.end() ? QModelIndex() : index(int(found - m_lines.begin()));
}

int RowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return line(index).row.title;
    if (role == Qt::AccessibleTextRole)
        return spoken(line(index).row);
    if (role == headingRole)
        return line(index).row.heading;
    return {};
}

Qt::ItemFlags RowsModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || line(index).row.heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

LineList::LineList(const QString& name, const QString& objectName, QWidget* parent)
    : RowList([this](const QModelIndex& index) { return m_model->line(index).row; }, name,
              objectName, parent)
    , m_model(new RowsModel(this)) {
    setModel(m_model);
    setHasHeadings(true);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT opened(m_model->line(index).id); });
}

void LineList::setLines(QList<RowsModel::Line> lines) {
    const qint64 current = currentId();
    m_model->setLines(std::move(lines));
    setCurrentId(current);
    if (m_inPage)
        setFixedHeight(heightOfAll());
}

qint64 LineList::currentId() const {
    const QModelIndex current = currentIndex();
    return current.isValid() ? m_model->line(current).id : 0;
}

void LineList::setCurrentId(qint64 id) {
    if (const QModelIndex index = m_model->indexOf(id); index.isValid())
        setCurrentIndex(index);
}

void LineList::setInPage() {
    m_inPage = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LineList::wheelEvent(QWheelEvent* event) {
    if (m_inPage)
        event->ignore();
    else
        RowList::wheelEvent(event);
}

} // namespace matchbook
