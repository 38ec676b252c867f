// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace matchbook {

struct VcardParam {
    QString name; ///< in capitals
    QStringList values;

    bool operator==(const VcardParam&) const = default;
};

/// One content line of a vCard, of any version brought into the form of 3.0 and 4.0:
/// quoted-printable and character sets decoded, bare parameters named, value escaped by
/// backslashes.
struct VcardLine {
    QString group; ///< "item1", or empty
    QString name;  ///< in capitals
    QList<VcardParam> params;
    QString value;

    bool operator==(const VcardLine&) const = default;
};

/// A line of a file after unfolding, as bytes; row is the 1-based line where it begins.
struct LogicalLine {
    int row = 0;
    QByteArray bytes;
};

/// Takes a vCard file apart into logical lines in one pass: folded lines, soft line breaks of
/// quoted-printable, base64 that runs on without folding.
class VcardLineReader {
public:
    explicit VcardLineReader(const QByteArray& bytes)
        : m_bytes(bytes) {}

    /// The next line that is not empty, or none at the end.
    std::optional<LogicalLine> next();

private:
    QByteArrayView takePhysical();
    [[nodiscard]] QByteArrayView peekPhysical() const;
    void joinSoftBreaks(QByteArray& line);
    void joinBase64(QByteArray& line);

    const QByteArray& m_bytes;
    qsizetype m_at = 0;
    int m_row = 0;
};

/// The parts of a logical line; none when it has no colon or no name.
std::optional<VcardLine> parseVcardLine(const QByteArray& bytes);
std::optional<VcardLine> parseVcardLine(const QString& text);

/// The line as text without folding and line break, as Contact::vcardLines keeps it.
QString toText(const VcardLine& line);

/// The first value of a parameter; empty when it is absent.
QString param(const VcardLine& line, QStringView name);

/// The TYPE values in lower case, each once; a quoted list is taken apart.
QStringList types(const VcardLine& line);

/// Text with \n \, \; \\ and the way back.
QString escapedText(const QString& text);
QString unescapedText(QStringView text);

/// The pieces between separators that are not escaped; the pieces themselves stay escaped.
QStringList splitEscaped(const QString& text, QChar separator);

/// A line folded at 75 octets, never inside a character, with CRLF.
QByteArray folded(const QString& line);

/// A line in the form of vCard 2.1: bare types, quoted-printable where a character or a line break
/// asks for it, base64 that a blank line ends.
QByteArray toVcard21(const VcardLine& line);

/// Bytes as the equals signs of quoted-printable write them; soft breaks are joined already.
QByteArray fromQuotedPrintable(QByteArrayView text);

} // namespace matchbook
