// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/period.h"
#include "desktop/widgets/dialog.h"

#include <array>
#include <optional>

namespace matchbook {

class PeriodField;

/// The times between updates that menus offer; any other is asked for.
inline constexpr std::array offeredCadences{Period{.months = 1}, Period{.months = 2},
                                            Period{.months = 3}, Period{.months = 6},
                                            Period{.months = 12}};

/// "Every 2 months"
QString everyInWords(const Period& period);

/// Asks for a time between updates as a number of days, weeks or months.
class CadenceDialog : public Dialog {
    Q_OBJECT

public:
    /// Beginning with the one there is, if any.
    explicit CadenceDialog(const std::optional<Period>& now, QWidget* parent = nullptr);

    [[nodiscard]] Period period() const;

private:
    PeriodField* m_period;
};

} // namespace matchbook
