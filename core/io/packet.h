// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/summary.h"

namespace matchbook {

/// The packet for a letter writer as values (season.md, 6.8): what one mentor needs to write, and
/// nothing of anybody else. No note, rating or plan has a member here.

/// Who the author is to ERAS, as the entry stands there: for the author to correct.
struct PacketAuthor {
    QString name;
    QString email;
    QString title;
    QString department;

    bool operator==(const PacketAuthor&) const = default;
};

/// One letter that is asked for: each has an entry and a Letter ID of its own.
struct PacketLetter {
    LetterKind kind = LetterKind::Ir;
    std::optional<QDate> deadline; ///< agreed with the writer
    std::optional<QDate> arrived;  ///< uploaded, when it is
    QString specialty;
    std::optional<bool> standardized;
    std::optional<bool> chairRequirement;
    std::optional<bool> waived;
    QString letterId;
    QStringList highlights;
    PacketAuthor author;

    bool operator==(const PacketLetter&) const = default;
};

struct Packet {
    QDate day; ///< of the export
    QString applicant;
    QString email;
    QString school;
    std::optional<Stage> stage;
    bool international = false;
    Pathway pathway = Pathway::Undecided;
    Season season;
    QString introduction;
    QStringList interests;
    QString writer = {};
    std::optional<QDate> knownSince = {};
    QList<SummaryContext> work = {}; ///< rotations and shadowing with the writer, projects
    int meetings = 0;                ///< face to face, also by video
    std::optional<QDate> firstMeeting = {};
    std::optional<QDate> lastMeeting = {};
    QList<PacketLetter> letters = {}; ///< without declined ones

    bool operator==(const Packet&) const = default;
};

} // namespace matchbook
