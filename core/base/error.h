// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace matchbook {

/// What went wrong, as facts. The words a person reads are made in app/words.
struct Error {
    enum class Code {
        // what was asked
        NotFound,     ///< nothing matches; text is what was looked for
        Ambiguous,    ///< several match; text is what was looked for, detail the candidates
        InvalidValue, ///< text cannot be a value of field; detail says what can
        UnknownField, ///< field is not one; detail lists those there are
        NothingToUndo,
        UndoConflict, ///< later changes touch the same rows
        // files read
        FileUnreadable,
        UnknownFormat,
        NoRecords,
        BrokenFile,   ///< the file is not what it claims to be; row tells where when known
        PatientNamed, ///< text, which may tell who a patient is, stands in field
        // files written
        FileUnwritable,
        // the store
        StoreMissing,
        StoreUnreadable, ///< detail is the system's reason
        StoreNotOurs,    ///< a file, but not one of Matchbook's stores
        StoreNewer,      ///< written by a later version; detail is that version's number
        StoreDamaged,
        StoreLocked,
        StoreReadOnly,
        StoreMoved, ///< its file was moved, deleted or replaced while it was open
        DiskFull,
        StoreFailed, ///< any other failure; detail is SQLite's own text
        // rule files
        RuleSyntax,
        RuleUnknownWord,
        RuleInvalid,
    };

    Code code{};
    QString file{};
    int row = 0; ///< 1-based line or row of file; 0 when it concerns the whole
    QString field{};
    QString text{};
    QString detail{};

    bool operator==(const Error&) const = default;
};

} // namespace matchbook
