// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/columnchoice.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace matchbook {

class PlainLabel;

/// Which column of a table is what: each with the first of its values and a choice.
class ColumnsPart : public QWidget {
    Q_OBJECT

public:
    explicit ColumnsPart(QWidget* parent = nullptr);

    /// The columns as they are read without a choice, and what was chosen before.
    void setColumns(const QList<TableColumn>& columns, const ColumnChoices& choices);
    /// What is chosen otherwise than it is read by itself.
    [[nodiscard]] ColumnChoices choices() const;

    /// Is some column read as a name, or a part of one?
    [[nodiscard]] bool hasNames() const;

    /// Says what is missing among the choices, and whether the import waits for it; an empty text
    /// takes that back.
    void complain(const QString& text, bool stops);
    /// To the first column that nothing is known of.
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    void addColumn(const TableColumn& column, const QString& readAs);

    struct Line {
        TableColumn column;
        QComboBox* combo;
    };
    QWidget* m_table = nullptr;
    QGridLayout* m_grid = nullptr;
    PlainLabel* m_wrong;
    QList<Line> m_lines;
};

} // namespace matchbook
