// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/importing/importmodel.h"

#include "base/text.h"

#include <algorithm>

namespace matchbook {

void ImportModel::setPlan(const ImportPlan& plan, bool checkNew) {
    beginResetModel();
    m_plan = plan.contacts;
    m_shown.clear();
    m_checked.clear();
    for (qsizetype i = 0; i < m_plan.size(); ++i) {
        const PlannedContact& one = m_plan[i];
        const bool joins = one.firstOfFile >= 0;
        if (joins || one.kind == PlannedKind::Same ||
            (one.kind != PlannedKind::New && !one.changes))
            continue;
        if (checkNew || one.kind != PlannedKind::New)
            m_checked.insert(int(m_shown.size()));
        m_shown.append(i);
    }
    endResetModel();
    Q_EMIT checkedChanged();
}

QSet<int> ImportModel::checkedRows() const {
    QSet<qsizetype> places;
    for (const int row : m_checked)
        places.insert(m_shown[row]);
    QSet<int> rows;
    for (qsizetype i = 0; i < m_plan.size(); ++i) {
        if (places.contains(i) || places.contains(m_plan[i].firstOfFile))
            rows.insert(m_plan[i].row);
    }
    return rows;
}

void ImportModel::check(const QModelIndexList& indexes, bool checked) {
    for (const QModelIndex& one : indexes) {
        if (checked)
            m_checked.insert(one.row());
        else
            m_checked.remove(one.row());
    }
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

QString ImportModel::words(int row) const {
    const ContactRecord& record = planned(row).merged;
    QStringList all{record.contact.name,      record.role,
                    record.contact.title,     record.organization,
                    record.contact.specialty, record.contact.note};
    all += record.contact.tags;
    all += values(record.contact, PointKind::Email);
    return fold(all.join(u' '));
}

int ImportModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ImportModel::text(int row, int column) const {
    const PlannedContact& one = planned(row);
    switch (column) {
    case Name:
        return one.merged.contact.name;
    case RoleColumn:
        return one.merged.role.isEmpty() ? one.merged.contact.title : one.merged.role;
    case Organization:
        return one.merged.organization;
    default:
        break;
    }
    switch (one.kind) {
    case PlannedKind::New:
        return tr("New");
    case PlannedKind::Conflict:
        return tr("Differs: yours stays");
    default:
        return tr("Adds to yours");
    }
}

QVariant ImportModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return elided(cleanedLine(text(index.row(), index.column())), 200);
    if (role == Qt::CheckStateRole && index.column() == Name)
        return m_checked.contains(index.row()) ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool ImportModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    check({index}, value.toInt() == Qt::Checked);
    return true;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case RoleColumn:
        return tr("Position");
    case Organization:
        return tr("Organization");
    default:
        return tr("Import");
    }
}

Qt::ItemFlags ImportModel::flags(const QModelIndex& index) const {
    const auto flags = QAbstractTableModel::flags(index);
    return index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

ImportFilter::ImportFilter(ImportModel* model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model) {
    setSourceModel(model);
}

void ImportFilter::setWords(const QString& words) {
    m_words = foldedWords(words);
    invalidateFilter();
}

bool ImportFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const QString all = m_words.isEmpty() ? QString() : m_model->words(row);
    return std::ranges::all_of(m_words, [&](const QString& word) { return all.contains(word); });
}

} // namespace matchbook
