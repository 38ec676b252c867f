// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/facts.h"
#include "domain/reminder.h"

#include <optional>
#include <span>

namespace matchbook {

/// Minutes since the Julian epoch, wall clock. Every date fact is one: a day is its midnight, and
/// an interaction keeps its time of day, so that 48 hours are 48 hours.
using Moment = qint64;

struct DraftFacts; // rules/draft/draftfacts.h

/// What facts are read from: one row, the person it concerns and the applicant. Only the row's own
/// pointer and, where known, person are set beside applicant.
struct FactContext {
    const ApplicantFacts* applicant = nullptr;
    const ContactFacts* person = nullptr;
    const InteractionFacts* interaction = nullptr;
    const EventFacts* event = nullptr;
    const ActionItemFacts* item = nullptr;
    const FavorFacts* favor = nullptr;
    const LetterFacts* letter = nullptr;
    const ProjectFacts* project = nullptr;
    const DraftFacts* draft = nullptr;
    Moment today = 0; ///< midnight at which the day begins
    Moment anchor = 0;
    int anchorIndex = 0; ///< which of the rule's anchors it is
    int target = 0;      ///< the number a rule wants to see reached
};

enum class FactType { Bool, Number, Date, Token, Tokens };
template <>
inline constexpr const char* tokensOf<FactType>[] = {"bool", "number", "date", "token", "tokens"};

/// One word that a condition or an anchor may name. Its value is an integer whatever its type: 0 or
/// 1, a number, a Moment, the index of a token, or a bit for each token.
struct Fact {
    const char* name;
    Subject subject; ///< see serves()
    FactType type;
    std::span<const char* const> tokens;
    const char* description;
    std::optional<qint64> (*read)(const FactContext&); ///< nothing when it is not known
    bool renews = false; ///< a date that moves to today when the user does what is asked
    /// The fact it takes its value from, where that is sometimes another.
    const char* (*origin)(const FactContext&) = nullptr;
};

/// What a condition's value has to be.
enum class OperandType { None, Same, TokenList, Days };

/// How a condition looks at a fact.
struct Operator {
    const char* name;
    unsigned types; ///< a bit for each FactType it takes
    OperandType operand;
    const char* description;
    bool (*holds)(std::optional<qint64> value, qint64 operand, const FactContext&);
    bool usesTarget = false;

    [[nodiscard]] bool takes(FactType type) const {
        return (types >> static_cast<unsigned>(type)) & 1U;
    }
};

/// Those of drafts stand apart, in rules/draft/draftvocabulary.h.
std::span<const Fact> knownFacts();
std::span<const Operator> knownOperators();

/// Can a rule about subject name this fact? The applicant's facts serve every subject, a contact's
/// every subject that has a person, as a draft has the one it goes to.
bool serves(const Fact& fact, Subject subject);

/// All that a rule about subject can name.
QList<const Fact*> factsFor(Subject subject);

/// The fact of that name for rules about subject, or nullptr.
const Fact* findFact(QStringView name, Subject subject);
const Operator* findOperator(QStringView name);

/// A value as the rule files write it: "true", "3", "2026-03-01T09:00", "mentor", "career,
/// research", "unknown".
QString valueText(const Fact& fact, std::optional<qint64> value);

/// Those tokens of which mask has the bit, with commas between.
QString tokenNames(std::span<const char* const> tokens, qint64 mask);

/// Has a row of this subject a person?
bool hasPerson(Subject subject);

} // namespace matchbook
