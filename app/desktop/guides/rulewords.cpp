// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/guides/rulewords.h"

#include "rules/resolution.h"
#include "words/daywords.h"
#include "words/tokenwords.h"

#include <QCoreApplication>
#include <QHash>

namespace matchbook {

namespace {

struct RuleBrowser {
    Q_DECLARE_TR_FUNCTIONS(RuleBrowser)
};

using Words = RuleBrowser;

bool isBefore(const Period& period) {
    return period.months < 0 || period.days < 0 || period.hours < 0;
}

/// "after 2 months", "3 weeks before", "on the day".
QString offsetWords(const Period& period) {
    if (period == Period())
        return Words::tr("on the day");
    return isBefore(period) ? Words::tr("%1 before").arg(periodInWords(period))
                            : Words::tr("after %1").arg(periodInWords(period));
}

QString kindWords(const QString& token) {
    if (const auto relationship = fromToken<Relationship>(token))
        return inWords(*relationship);
    if (const auto type = fromToken<MentorType>(token))
        return inWords(*type);
    return token;
}

} // namespace

const Variant& variantFor(const Rule& rule, const Applicant& applicant) {
    return variantOf(rule, packInForce(applicant), applicant.pack != Pack::Auto);
}

QString titleWords(const Rule& rule) {
    const std::pair<QString, QString> slots_[] = {
        {u"{contact}"_qs, Words::tr("someone")},
        {u"{event}"_qs, Words::tr("an event")},
        {u"{project}"_qs, Words::tr("a project")},
    };
    QString title = rule.title;
    for (const auto& [slot, words] : slots_)
        title.replace(slot, words);
    static const QRegularExpression other(QStringLiteral(R"(\{[^{}]*\})"));
    return title.replace(other, QStringLiteral("\u2026"));
}

QString headingWords(Subject subject) {
    switch (subject) {
    case Subject::Contact:
        return Words::tr("People");
    case Subject::Interaction:
        return Words::tr("Messages");
    case Subject::Event:
        return Words::tr("Conferences and rotations");
    case Subject::ActionItem:
        return Words::tr("Promises and advice");
    case Subject::Favor:
        return Words::tr("Thanks");
    case Subject::Letter:
        return Words::tr("Letters");
    case Subject::Project:
        return Words::tr("Projects");
    case Subject::Applicant:
        return Words::tr("You and your plan");
    case Subject::Draft:
        break;
    }
    return Words::tr("What you write");
}

QString windowWords(const Period& due, const std::optional<Period>& latest) {
    return latest ? Words::tr("asks %1, late %2").arg(offsetWords(due), offsetWords(*latest))
                  : Words::tr("asks %1, never late").arg(offsetWords(due));
}

QString severityWords(const Numbers& numbers) {
    if (numbers.severity == numbers.lateSeverity)
        return inWords(numbers.severity);
    return Words::tr("%1, then %2")
        .arg(inWords(numbers.severity), inWords(numbers.lateSeverity).toLower());
}

QString scopeWords(const RuleOverride& override, const QString& person) {
    switch (override.scope) {
    case OverrideScope::Everybody:
        break;
    case OverrideScope::Kind:
        return Words::tr("Kind: %1").arg(kindWords(override.subject));
    case OverrideScope::Person:
        return person;
    }
    return Words::tr("Everybody");
}

} // namespace matchbook
