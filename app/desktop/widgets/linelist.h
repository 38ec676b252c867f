// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/rowlist.h"

#include <QAbstractListModel>

namespace matchbook {

/// Lines for a RowList that are few enough to be held all at once: each has an id and shows a Row.
class RowsModel : public QAbstractListModel {
    Q_OBJECT

public:
    struct Line {
        qint64 id = 0;
        Row row;
    };

    using QAbstractListModel::QAbstractListModel;

    void setLines(QList<Line> lines);
    const Line& line(const QModelIndex& index) const { return m_lines[index.row()]; }
    /// No index when the id is not there.
    QModelIndex indexOf(qint64 id) const;
    QModelIndex firstLine() const; ///< that is no heading

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<Line> m_lines;
};

/// A list of a RowsModel's lines that keeps the current line over a change.
class LineList : public RowList {
    Q_OBJECT

public:
    LineList(const QString& name, const QString& objectName, QWidget* parent = nullptr);

    void setLines(QList<RowsModel::Line> lines);
    RowsModel* lines() const { return m_model; }
    /// The id of the current line; 0 when there is none.
    qint64 currentId() const;
    void setCurrentId(qint64 id);
    /// Makes the list as high as its lines and leaves the wheel to the page around it.
    void setInPage();

Q_SIGNALS:
    /// Enter or a double click.
    void opened(qint64 id);

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    RowsModel* m_model;
    bool m_inPage = false;
};

} // namespace matchbook
