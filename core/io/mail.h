// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace matchbook {

/// The ways a message leaves the program: as a link, or as a file, for the user's own mail program.

/// The longest mailto: link that mail programs take, in characters (formats.md, 3.7).
inline constexpr qsizetype longestMailto = 1900;

/// A text on its way to somebody; to may be empty.
struct Mail {
    QString to;
    QString subject;
    QString body;
};
QUrl mailtoUrl(const Mail& mail);
bool fitsMailto(const QUrl& url);

/// An unsent message as a file (.eml) that mail programs open to be edited.
QByteArray unsentMessage(const Mail& mail);

} // namespace matchbook
