// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/correspondence.h"
#include "domain/facts.h"

namespace matchbook {

/// What a text is for: only messages are looked at for manners, but every text for patients.
enum class TextKind { Message, Note };
template <>
inline constexpr const char* tokensOf<TextKind>[] = {"message", "note"};

/// Where a text comes from: in notes of days at a hospital, "Mr. Smith" is a patient.
enum class Surroundings { Any, Clinical };

/// A text before it leaves or is kept.
struct Draft {
    TextKind kind = TextKind::Message;
    Surroundings surroundings = Surroundings::Any;
    std::optional<QString> subject; ///< nothing: it is not known yet and not looked at
    QString body;
    Purpose purpose = Purpose::Other;
    Channel channel = Channel::Email;
};

/// What the checks know beside the text itself.
struct DraftContext {
    QDate today; ///< must be valid
    ApplicantFacts applicant;
    QString senderName;
    QString senderEmail;
    std::optional<ContactFacts> person; ///< written to
    QStringList personNames;            ///< by which one may greet them
    History history;
    QList<OtherPerson> others;
    QList<SentText> sent;
    OwnPeople own;
};

} // namespace matchbook
