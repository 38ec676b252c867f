// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "words/factwords.h"

#include <QWidget>

class QGridLayout;

namespace matchbook {

/// Names and values in two columns, without lines.
class FactsTable : public QWidget {
    Q_OBJECT

public:
    explicit FactsTable(const QString& objectName, QWidget* parent = nullptr);

    void setLines(const QList<FactWords>& lines);

private:
    QGridLayout* m_grid;
};

/// The facts of an explanation that have words, and no more than most of them; 0 for all.
QList<FactWords> factLines(const Explanation& explanation, QDate today, int most = 0);

} // namespace matchbook
