// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/period.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace matchbook {

/// A span of time as a number of days, weeks or months.
class PeriodField : public QWidget {
    Q_OBJECT

public:
    /// name is the beginning of the object names of both parts, as in "duePeriod".
    explicit PeriodField(const QString& name, const QString& label, QWidget* parent = nullptr);

    void setPeriod(const Period& period);
    [[nodiscard]] Period period() const;

Q_SIGNALS:
    void changed();

private:
    QSpinBox* m_count;
    QComboBox* m_unit;
};

/// The period from one day to another in whole months where it fits, else in days.
Period periodBetween(QDate from, QDate to);

} // namespace matchbook
