// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/contact.h"

namespace matchbook {

/// A piece of a capture line and what it was taken for. start and length are in UTF-16 units of the
/// line, the marker included.
struct CapturePiece {
    enum class Kind {
        Name,
        Credentials,
        Organization,
        Role,
        Tag,
        Note,
        NextStep,
        Day, ///< the day of the next step
        Email,
        Phone,
        Link,
        IntroducedBy,
        NotUnderstood
    };

    Kind kind = Kind::Name;
    QString text;
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const CapturePiece&) const = default;
};

/// What the one-line capture says of somebody (cli.md, "The one-line capture"):
/// name and credentials, then @institution with a role word, #tag, !note, >next step with a day,
/// <e-mail>, ^introduced by, a phone number, a link.
struct CaptureLine {
    Contact contact; ///< name, credentials, level, points, tags, note
    QString organization;
    QString role;
    QString introducedBy;
    QString nextStep;
    std::optional<QDate> nextStepDue;
    QList<CapturePiece> pieces;
};

/// Reads a line; days are those of domain/typedday.h, counted from today. Nothing typed is dropped:
/// what is not understood ends in the note. A line without a name has none in contact.
CaptureLine parseCaptureLine(const QString& line, QDate today);

/// The line without one of the pieces that were read from it, by its index: what an x on a chip
/// does. Other pieces keep their words.
QString withoutPiece(const QString& line, const CaptureLine& read, qsizetype index);

} // namespace matchbook
