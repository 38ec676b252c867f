// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/decisionstore.h"

namespace matchbook {

DecisionStore::DecisionStore(Database& database)
    : m_database(database) {}

QList<Decision> DecisionStore::decisions() {
    QList<Decision> decisions;
    auto select =
        m_database.prepare("SELECT key, kind, until, note, at FROM decision ORDER BY key");
    while (select.step()) {
        auto& decision = decisions.emplace_back();
        select.read(decision.key, decision.kind, decision.until, decision.note, decision.at);
    }
    return decisions;
}

void DecisionStore::decide(const Decision& decision) {
    m_database
        .prepare("INSERT OR REPLACE INTO decision (key, kind, until, note, at)"
                 " VALUES (?, ?, ?, ?, ?)")
        .bind(decision.key, decision.kind, decision.until, decision.note, decision.at)
        .run();
}

void DecisionStore::forget(const QString& key) {
    m_database.prepare("DELETE FROM decision WHERE key = ?").bind(key).run();
}

QList<RuleOverride> DecisionStore::overrides() {
    QList<RuleOverride> overrides;
    auto select = m_database.prepare("SELECT rule, scope, subject, enabled, due, latest"
                                     " FROM rule_override ORDER BY rule, scope, subject");
    while (select.step()) {
        auto& override = overrides.emplace_back();
        select.read(override.rule, override.scope, override.subject, override.enabled, override.due,
                    override.latest);
    }
    return overrides;
}

void DecisionStore::setOverride(const RuleOverride& override) {
    m_database
        .prepare("INSERT OR REPLACE INTO rule_override (rule, scope, subject, enabled, due, latest)"
                 " VALUES (?, ?, ?, ?, ?, ?)")
        .bind(override.rule, override.scope, override.subject, override.enabled, override.due,
              override.latest)
        .run();
}

void DecisionStore::removeOverride(const RuleOverride& override) {
    m_database.prepare("DELETE FROM rule_override WHERE rule = ? AND scope = ? AND subject = ?")
        .bind(override.rule, override.scope, override.subject)
        .run();
}

} // namespace matchbook
