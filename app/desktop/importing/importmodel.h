// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/importplan.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QSortFilterProxyModel>

namespace matchbook {

/// The people of a file that an import would add or change, each with a check mark.
class ImportModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, RoleColumn, Organization, Effect, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// New people are checked or not; those who are known already and gain something always are.
    void setPlan(const ImportPlan& plan, bool checkNew);

    int checkedCount() const { return int(m_checked.size()); }
    /// The lines of the file where the checked records begin, with the later records of the same
    /// people.
    QSet<int> checkedRows() const;
    void check(const QModelIndexList& indexes, bool checked);

    /// All the words of a line, folded, for the filter.
    QString words(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    const PlannedContact& planned(int row) const { return m_plan[m_shown[row]]; }
    QString text(int row, int column) const;

    QList<PlannedContact> m_plan;
    QList<qsizetype> m_shown; ///< places in the plan
    QSet<int> m_checked;      ///< rows of this model
};

/// Shows the lines that have all the words looked for, in any column.
class ImportFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ImportFilter(ImportModel* model, QObject* parent = nullptr);

    void setWords(const QString& words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    ImportModel* m_model;
    QStringList m_words;
};

} // namespace matchbook
