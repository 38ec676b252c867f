// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/card.h"
#include "domain/season.h"

class QGridLayout;

namespace matchbook {

class SectionHeader;

/// The dates of the season with how far off each is, and whether it is certain; the next one stands
/// out.
class SeasonCard : public Card {
    Q_OBJECT

public:
    explicit SeasonCard(QWidget* parent = nullptr);

    void setSeason(const Season& season, QDate today);

private:
    void addRow(SeasonDay which, const SeasonDate& date, bool next);

    SectionHeader* m_header;
    QGridLayout* m_rows;
    QDate m_today;
};

} // namespace matchbook
