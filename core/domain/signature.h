// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contact.h"

namespace matchbook {

/// What the foot of an e-mail, or a link to a profile, says of somebody. Nothing is guessed and
/// nothing is dropped but the greeting: what is not clearly one of the others is in the note, as
/// are department, street and fax. Of a link alone the name is what its address says.
struct Signature {
    QString name;
    QString credentials;
    QString title; ///< of several the one that names a role of the capture line, else the first
    QString organization;
    QList<ContactPoint> points;
    QString note = {};

    bool operator==(const Signature&) const = default;
};

Signature parseSignature(const QString& text);

/// Is it the foot of an e-mail rather than a line that somebody typed: several lines with a way to
/// reach somebody or with credentials and an institution, or nothing but a link to a LinkedIn
/// profile?
bool looksLikeSignature(const QString& text);

/// The same as a line of the one-line capture: a title that names one of its roles becomes that,
/// any other a part of the note.
QString captureLineOf(const Signature& signature);

} // namespace matchbook
