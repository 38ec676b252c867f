// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rules/evaluate.h"
#include "support/print.h"

#include <gtest/gtest.h>

namespace matchbook {

inline RuleBook builtInBook() {
    auto book = loadRuleBook({builtInRules()});
    EXPECT_TRUE(book) << testing::PrintToString(book.error());
    return book ? *book : RuleBook();
}

/// A rule file about mentors with these lines added or put in the place of those with their keys.
inline QByteArray ruleText(const QByteArray& changes = {}, const QByteArray& tables = {}) {
    QList<QByteArray> lines = {"id = 'test-rule'",
                               "subject = 'contact'",
                               "title = 'Write to {contact}'",
                               "why = 'Because.'",
                               "severity = 'medium'",
                               "action = 'open'",
                               "when = [{ fact = 'mentor', op = 'is', value = true }]",
                               "anchor = 'lastOutgoing'",
                               "due = 'P10D'",
                               "latest = 'P20D'",
                               "sources = [{ guide = 'matchbook' }]"};
    const auto changed = changes.isEmpty() ? QList<QByteArray>() : changes.split('\n');
    for (const QByteArray& change : changed) {
        const QByteArray key = change.left(change.indexOf('=') + 1);
        const auto same = std::ranges::find_if(
            lines, [&](const QByteArray& line) { return line.startsWith(key); });
        if (same != lines.end())
            *same = change;
        else
            lines.append(change);
    }
    return lines.join('\n') + '\n' + tables;
}

/// The rule book of one rule, which has to be right.
inline RuleBook bookOf(const QByteArray& text) {
    auto rule = parseRule(text, QStringLiteral("test.toml"));
    EXPECT_TRUE(rule) << testing::PrintToString(rule.error());
    return rule ? RuleBook{{*rule}} : RuleBook();
}

inline ContactFacts mentor(qint64 id, QDate lastOutgoing) {
    ContactFacts facts;
    facts.id.value = id;
    facts.name = QStringLiteral("Person %1").arg(id);
    facts.relationship = Relationship::Mentor;
    facts.mentor = true;
    facts.lastOutgoing = lastOutgoing;
    return facts;
}

inline Facts withContacts(const QList<ContactFacts>& contacts) {
    Facts facts;
    facts.contacts = contacts;
    return facts;
}

} // namespace matchbook
