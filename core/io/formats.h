// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "io/columnchoice.h"
#include "io/importfile.h"

#include <functional>
#include <span>

namespace matchbook {

/// How surely bytes are of a format.
enum class Likeness { No, Possible, Sure };

/// One kind of file that people are read from or written to. id stands on the command line and in
/// import batches; its name for the screen is made in app. What a format cannot do is empty.
struct Format {
    const char* id;
    QStringList suffixes; ///< lower case, without the dot
    std::function<Likeness(const QByteArray& bytes)> likeness;
    std::function<Result<ImportFile>(const QByteArray& bytes)> read;
    std::function<QByteArray(const QList<ContactRecord>& records)> write;
};

/// THE table: a new format of contacts is one row of it.
std::span<const Format> formats();

/// The format with this id, or none. "vcf3" and the like are those one writes.
const Format* formatById(const QString& id);

/// All ids that can be read (or written), with commas between, for messages.
QString readableFormats();
QString writableFormats();

/// Reads a file of the given format, or of the one its content is of: the suffix decides only where
/// the content leaves it open. A picture, archive or other file is UnknownFormat with its kind as
/// detail; fileName goes into every error. What was chosen for the columns makes it a table.
Result<ImportFile> readImportFile(const QByteArray& bytes, const QString& fileName,
                                  const QString& formatId = {}, const ColumnChoices& choices = {});

/// The columns of a file for which something can be chosen; none of one that is of another format
/// than a table.
Result<ContactTable> readColumns(const QByteArray& bytes, const QString& fileName,
                                 const ColumnChoices& choices = {});

/// The records of a file, for an export: `convert` writes what it read.
QList<ContactRecord> contactRecords(const ImportFile& file);

/// The bytes of a file on disk, of at most maximumFileSize; FileUnreadable with the system's
/// reason.
Result<QByteArray> readFile(const QString& path);

} // namespace matchbook
