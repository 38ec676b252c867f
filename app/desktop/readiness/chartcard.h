// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/readiness/barchart.h"
#include "desktop/widgets/card.h"

namespace matchbook {

class PlainLabel;

/// A chart with its title and a sentence that says what it shows; where there is nothing to show,
/// what would fill it.
class ChartCard : public Card {
    Q_OBJECT

public:
    ChartCard(const QString& title, const QString& nothing, const QString& objectName,
              QWidget* parent = nullptr);

    /// The sentence gives way to the bar that is looked at.
    void setData(const BarData& bars, const QString& sentence);

Q_SIGNALS:
    void opened(const QString& who, const QList<matchbook::ContactId>& people);

private:
    QString m_sentence;
    PlainLabel* m_words;
    PlainLabel* m_nothing;
    BarChart* m_chart;
};

} // namespace matchbook
