// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/finding.h"
#include "io/importfile.h"
#include "rules/draft/checkdraft.h"
#include "session/exportactions.h"

namespace matchbook {

/// Checks of texts before they are kept or leave. What the user said is about no patient is not
/// found again.

/// What the checks of a message to somebody need to know; read once for many checks of its text.
Result<DraftContext> draftContext(Session& session, ContactId to);

/// The same, read in turns: of very many people a window reads a part at a time.
class DraftContextReader {
public:
    static Result<DraftContextReader> begin(Session& session, ContactId to);

    /// Reads of some more people; done when the last were read.
    Result<> readSome();
    [[nodiscard]] bool isDone() const { return m_after == m_last; }
    /// What was read so far.
    [[nodiscard]] const DraftContext& context() const { return m_context; }

private:
    DraftContextReader(Session& session, ContactId to)
        : m_session(&session)
        , m_to(to) {}

    Session* m_session;
    ContactId m_to;
    DraftContext m_context;
    ContactId m_after; ///< up to whom people were read
    ContactId m_last;
};

Result<QList<Finding>> checkDraft(Session& session, const Draft& draft,
                                  const DraftContext& context);

/// What in a note could tell who a patient is.
Result<QList<Finding>> checkNote(Session& session, const QString& text,
                                 Surroundings surroundings = Surroundings::Any);

/// What in the notes of records of a file could tell who a patient is, as problems of its rows.
Result<QList<Error>> checkNotes(Session& session, const QList<ImportRecord>& records);

/// What would leave, and the findings in it that are worth a question.
struct CheckedText {
    QString text;
    QList<Finding> findings;
};
/// What was found in it, in its own words, each once.
QStringList wordsFound(const CheckedText& checked);

Result<CheckedText> checkSummary(Session& session, Audience audience);
Result<CheckedText> checkPacket(Session& session, ContactId writer);
Result<CheckedText> checkContacts(Session& session, Audience audience,
                                  const std::optional<QList<ContactId>>& people = {});
Result<CheckedText> checkReminders(Session& session, int withinDays);
Result<CheckedText> checkExperiences(Session& session);

/// Notes that the sentence of a finding may stay, and why. InvalidValue without a reason.
Result<> keepText(Session& session, const Finding& finding, const QString& reason);

} // namespace matchbook
