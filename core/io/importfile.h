// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/contact.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace matchbook {

/// A contact outside of a store: what it points to goes by name. The importer finds or makes the
/// organization and the event; an export is handed the names.
struct ContactRecord {
    Contact contact;
    QString organization; ///< where they work now
    QString role;         ///< what they are there
    QString metAt;        ///< name of an event
    QString introducedBy; ///< name of a person
    QByteArray photo;     ///< bytes of a picture, as they came; empty when there is none

    bool operator==(const ContactRecord&) const = default;
};

/// A contact as a file has it; row is the 1-based line where it begins.
struct ImportRecord : ContactRecord {
    int row = 0;

    bool operator==(const ImportRecord&) const = default;
};

/// Fields of a BrokenFile error: what is wrong with one row or line, which is kept unless it says
/// so. "cells": text of them stand in a row below a header of detail; too many, and it is left out.
/// "stray quote" and "open quote" (left out): text is the row. "line": text is no property of a
/// card. "card": detail is missing at its end. "nul": text NUL characters are left out.
/// "encoding": the line is read as detail, or has characters that cannot be read. "limit": below.
/// An UnknownField error has in text the columns whose values are kept as custom values.

/// What was read from a file. Each record of the file is in records or counted in skipped; what was
/// wrong with one, whether it was kept or not, is a problem with its row.
struct ImportFile {
    QString format{};   ///< id in the table of formats
    QString encoding{}; ///< how the bytes were read
    QList<ImportRecord> records{};
    int skipped = 0; ///< hidden members, and records in which nobody could be recognised
    QList<Error> problems{};
    QByteArray rejected{}; ///< the skipped records that had a problem, verbatim, to mend and retry
};

/// Limits on what is read, so that a hostile file ends in a message (reliability.md, B18).
inline constexpr qsizetype maximumFileSize = 100 * 1024 * 1024;
inline constexpr qsizetype maximumRecords = 200'000;
inline constexpr qsizetype maximumColumns = 4096;
inline constexpr qsizetype maximumProperties = 10'000; ///< of one record
inline constexpr qsizetype maximumValueSize = 10 * 1024 * 1024;

/// A limit that a file passes: field is "limit", text its name, detail its number.
inline Error limitPassed(const QString& name, qsizetype limit, int row = 0) {
    return Error{.code = Error::Code::BrokenFile,
                 .row = row,
                 .field = QStringLiteral("limit"),
                 .text = name,
                 .detail = QString::number(limit)};
}

} // namespace matchbook
