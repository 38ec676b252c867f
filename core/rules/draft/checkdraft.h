// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/finding.h"
#include "rules/draft/draft.h"
#include "rules/rulebook.h"

namespace matchbook {

/// What the rules about drafts say of a text, the most severe first and in the text's order. A
/// rule that marks something has a finding for each of its places.
QList<Finding> checkDraft(const RuleBook& book, const Draft& draft, const DraftContext& context,
                          const RuleChoices& choices);

/// Is this about what may tell who a patient is, and not about manners?
bool isAboutPatient(const Finding& finding);

/// The findings worth a question.
QList<Finding> interrupting(const QList<Finding>& findings);

} // namespace matchbook
