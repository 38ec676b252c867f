// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace matchbook {

/// The text of a file and how it was found.
struct DecodedText {
    QString text;            ///< without a byte order mark and without NUL
    QString encoding;        ///< "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32…" or "Windows-1252"
    QList<Error> problems{}; ///< NUL characters, and lines that are not in the encoding of the rest
};

/// The text of bytes: by byte order mark, else UTF-8 where valid, else UTF-16 where its zero bytes
/// show, else Windows-1252. A line that is no UTF-8 in a file of UTF-8 is read as Windows-1252. A
/// picture, archive, document or database is Error::UnknownFormat with
/// its kind ("PNG") as detail.
Result<DecodedText> decodeText(const QByteArray& bytes);

/// The kind of a file that is no text ("PNG", "ZIP", "PDF", …, "binary"), or empty for text.
QString binaryKind(const QByteArray& bytes);

/// Each byte is a character, so this never fails. Qt without ICU has no codec for it.
QString fromWindows1252(QByteArrayView bytes);

/// Bytes of a declared character set. UTF-8 where valid, else Windows-1252, where charset is empty
/// or unknown.
QString fromCharset(QByteArrayView bytes, const QByteArray& charset);

} // namespace matchbook
