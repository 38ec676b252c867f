// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rules/drafttemplate.h"
#include "session/session.h"

namespace matchbook {

/// The templates whose words suit the applicant, in their order.
Result<QList<DraftTemplate>> suitableTemplates(Session& session);

/// A template with its gaps filled as far as the store knows; the others stay as they are.
struct FilledTemplate {
    QString subject;
    QString body;
};

/// For a message to a reminder's person about what it is about (the reminder may be one without a
/// key, or even without a person). What was logged since the last message of mine fills the news.
Result<FilledTemplate> fillTemplate(Session& session, const DraftTemplate& draft,
                                    const Reminder& about);

} // namespace matchbook
