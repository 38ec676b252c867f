// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rules/checklist.h"

#include <QWidget>

class QCheckBox;

namespace matchbook {

class Chip;
class PlainLabel;

/// One item of a checklist: a box, its words, and the day it should be done. A click on the words
/// ticks it too.
class CheckLine : public QWidget {
    Q_OBJECT

public:
    explicit CheckLine(const QString& id, QWidget* parent = nullptr);

    void setLine(const ChecklistLine& line, QDate today);

Q_SIGNALS:
    void ticked(const matchbook::ChecklistLine& line, bool ticked);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void alignFirstLine(int chipHeight);
    ChecklistLine m_line;
    QCheckBox* m_box;
    PlainLabel* m_text;
    PlainLabel* m_known;
    Chip* m_due;
};

} // namespace matchbook
