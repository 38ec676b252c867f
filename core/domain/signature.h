// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contact.h"

namespace matchbook {

/// What the foot of an e-mail, or a link to a profile, says of somebody. Nothing is guessed: what
/// is not clearly one of these is left out, as are department, street, fax and greeting.
struct Signature {
    QString name;
    QString credentials;
    QString title;
    QString organization;
    QList<ContactPoint> points;

    bool operator==(const Signature&) const = default;
};

Signature parseSignature(const QString& text);

/// Is it the foot of an e-mail rather than a line that somebody typed: several lines with a way to
/// reach somebody, or nothing but a link to a LinkedIn profile?
bool looksLikeSignature(const QString& text);

/// The same as a line of the one-line capture; the title becomes its note.
QString captureLineOf(const Signature& signature);

} // namespace matchbook
