// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/season.h"

#include <QMap>
#include <QWidget>

class QSpinBox;

namespace matchbook {

class DayField;
class Form;

/// The dates of the application season: predicted by the patterns of earlier years until the user
/// says when they are, and how many signals it gives.
class SeasonFields : public QWidget {
    Q_OBJECT

public:
    SeasonFields(const Applicant& applicant, QDate today, QWidget* parent = nullptr);

    /// Puts the days into the applicant; false, with a word below the field, when one comes before
    /// another that it has to come after.
    bool apply(Applicant& applicant);

private:
    void addDay(SeasonDay day);
    void predict();
    [[nodiscard]] Applicant withDays() const;
    bool areInOrder(const Season& season);

    Applicant m_before;
    QDate m_today;
    Form* m_form;
    QSpinBox* m_gold;
    QSpinBox* m_silver;
    QMap<SeasonDay, DayField*> m_days;
};

} // namespace matchbook
