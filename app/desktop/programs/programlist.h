// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/widgets/linelist.h"
#include "session/programactions.h"

namespace matchbook {

/// Which programs a list shows; what is not set lets all pass.
struct ProgramFilter {
    QString words{};
    QSet<Signal> given{}; ///< one of these signals
    std::optional<ApplicationStatus> status{};
    bool nobodyKnown = false;

    [[nodiscard]] bool passes(const ProgramLine& line) const;
};

/// Programs in the order of their names. A line's id is the program's.
class ProgramList : public LineList {
    Q_OBJECT

public:
    explicit ProgramList(QWidget* parent = nullptr);

    /// Says how many pass the filter.
    int setPrograms(const QList<ProgramLine>& programs, const ProgramFilter& filter, QDate today);
};

} // namespace matchbook
