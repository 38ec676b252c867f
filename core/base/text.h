// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace matchbook {

/// Text as search compares it: compatibility forms unified (NFKD), no case, no accents, in every
/// script ("Çağrı" is "cagri", "Straße" is "strasse"), runs of white space as one blank.
QString fold(QStringView text);

/// The words of text, folded; each ideograph stands alone so that a part of a name is found.
QStringList foldedWords(QStringView text);

/// Text that is safe to keep: valid UTF-16 without NUL and other control characters except tab and
/// line feed, and without a byte order mark.
QString cleaned(QStringView text);

/// Like cleaned(), and on one line without outer white space: for names and subjects.
QString cleanedLine(QStringView text);

/// Text of at most length characters for a label, cut with an ellipsis.
QString elided(const QString& text, qsizetype length);

/// Text with its first letter upper case: "chief resident" as it stands at the start of a line.
QString capitalized(const QString& text);

/// A new random identifier (RFC 4122 version 4), lower case without braces.
QString newUid();

} // namespace matchbook
