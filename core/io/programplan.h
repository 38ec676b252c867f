// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/importplan.h"
#include "io/programcsv.h"

namespace matchbook {

/// What becomes of a row of a table of programs.
struct PlannedProgram {
    int row = 0;
    Organization program; ///< as it will stand; it has an id when it is known already
    bool isNew = false;
    QStringList changed{}; ///< fields the row changes; none when all is there already
    qsizetype place = 0;   ///< rows of one program have one place
};

struct ProgramPlan {
    QList<PlannedProgram> programs{};
    ImportCounts counts{};
    QList<Error> problems{};
};

/// What an import would do with the organizations that are known: programs, and places that may
/// turn out to be one. What a row says holds; what it does not say stays, and so does an id;
/// another name becomes an alias. A row whose ids are those of two programs is skipped.
ProgramPlan planPrograms(const ProgramFile& file, const QList<Organization>& known);

/// May this be a program under its name, by what it was taken for so far?
bool mayBeProgram(const Organization& organization);

} // namespace matchbook
