// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/decision.h"
#include "storage/database.h"

namespace matchbook {

/// What the user decided about reminders, and the user's own numbers for rules.
class DecisionStore {
public:
    explicit DecisionStore(Database& database);

    QList<Decision> decisions();
    /// Writes the decision over any other for its key.
    void decide(const Decision& decision);
    void forget(const QString& key);

    QList<RuleOverride> overrides();
    /// Writes the override over any other for its rule, scope and subject.
    void setOverride(const RuleOverride& override);
    void removeOverride(const RuleOverride& override);

private:
    Database& m_database;
};

} // namespace matchbook
