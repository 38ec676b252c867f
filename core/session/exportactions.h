// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/document.h"
#include "io/paper.h"
#include "io/summary.h"
#include "session/session.h"

namespace matchbook {

enum class SummaryFormat { Pdf, Html, Markdown, Odt };
template <>
inline constexpr const char* tokensOf<SummaryFormat>[] = {"pdf", "html", "md", "odt"};

/// In which form a document is handed out.
struct DocumentForm {
    SummaryFormat format = SummaryFormat::Pdf;
    Paper paper = Paper::Letter;
    SummaryLayout layout = SummaryLayout::Table; ///< of a summary
};

enum class ContactFormat { Vcf, Csv };
template <>
inline constexpr const char* tokensOf<ContactFormat>[] = {"vcf", "csv"};

/// The mentor summary (summaryactions.h) and the packet for a letter writer (packetactions.h) as
/// documents.
Result<Document> summaryDocument(Session& session, Audience audience, SummaryLayout layout);
Result<Document> packetDocument(Session& session, ContactId writer);

/// A document as a file's bytes. A PDF needs a QGuiApplication.
QByteArray bytesOf(const Document& document, const DocumentForm& form);

/// The mentor summary (summaryactions.h) as a file's bytes. A PDF needs a QGuiApplication.
Result<QByteArray> exportSummary(Session& session, Audience audience, const DocumentForm& form);

/// The packet for a letter writer as a file's bytes; the errors of letterPacket().
Result<QByteArray> exportPacket(Session& session, ContactId writer, const DocumentForm& form);

/// As many days ahead as a calendar is of use.
inline constexpr int calendarDays = 90;

/// What is due, and what comes due within so many days, as a calendar file.
Result<QByteArray> exportReminders(Session& session, int withinDays);

/// The dates of the season, interviews and events as a calendar file.
Result<QByteArray> exportSeason(Session& session);

/// Everybody or some people, in their order, as cards or as a table. Private notes stand in the
/// owner's table alone, never in cards. An adviser's copy has who people are and how to reach them;
/// no notes, tags, custom fields, nor what the applicant thinks or hopes of anybody, and names
/// nobody who is not in the file and did not agree to be named; of everybody it leaves out those
/// with whom contact has ended (audience.h).
Result<QByteArray> exportContacts(Session& session, ContactFormat format, Audience audience,
                                  const std::optional<QList<ContactId>>& people = {});

/// The whole store with its Trash, as JSON (io/storejson.h).
Result<QByteArray> exportAll(Session& session);

/// Fills an empty store from exportAll()'s bytes, whole or not at all, as one step of undo.
/// InvalidValue for the field "store" when there is something in it already; BrokenFile when
/// records contradict each other; otherwise the errors of readStoreJson().
Result<> restoreAll(Session& session, const QByteArray& bytes);

/// Writes a file that only its owner can read, whole or not at all: what stood there stays on
/// failure. FileUnwritable or DiskFull, naming the file; FileUnwritable with the field "store" when
/// a store stands there.
Result<> writeFile(const QString& path, const QByteArray& bytes);

} // namespace matchbook
