// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "io/columnchoice.h"
#include "io/csv.h"
#include "io/importfile.h"

namespace matchbook {

/// Any table of people whose columns are recognised (contactcolumns.h): of Google Contacts,
/// Outlook, Thunderbird, one typed by hand, or our own export. A column without a field here is
/// kept as custom values; a value that does not fit its field is a problem and kept likewise.
/// UnknownField for a choice of a column that is not there, InvalidValue for one that cannot be.
Result<ImportFile> readContactCsv(const QByteArray& bytes, const ColumnChoices& choices = {});

/// The columns of such a table, and what each would be read as; also of one of which none is
/// recognised, as long as it looks like a table.
Result<ContactTable> readContactTable(const QByteArray& bytes, const ColumnChoices& choices = {});

/// Do these header keys name people?
bool isContactHeader(const QStringList& keys);

struct ContactCsvOptions {
    CsvStyle style = CsvStyle::Exact;
    bool notes = true;
    bool privateNotes = false;
};

/// All fields of each contact, its present role, and the names of organization, event and
/// introducer. Exact style reads back as it was; earlier roles stand only in the complete export.
QByteArray writeContactCsv(const QList<ContactRecord>& records,
                           const ContactCsvOptions& options = {});

} // namespace matchbook
