// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/rulewords.h"

#include "rules/conditionreader.h"
#include "rules/title.h"
#include "words/daywords.h"
#include "words/factwords.h"
#include "words/reminderwords.h"
#include "words/tokenwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RuleBrowser)
};

const auto between = QStringLiteral(" · ");

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

bool isOp(const Condition& condition, const char* name) {
    return qstrcmp(condition.op->name, name) == 0;
}

/// A fact by its short name, else by what the vocabulary says of it.
QString factTitle(const Fact& fact) {
    if (qstrcmp(fact.name, "level") == 0)
        return Words::tr("Level");
    const auto named = factWords({QString::fromLatin1(fact.name), {}}, {});
    QString title = named ? named->name : QString::fromUtf8(fact.description);
    title[0] = title[0].toUpper();
    return title;
}

/// A condition that names a number, as the guide gives it; empty for one that names none.
QString countWords(const Condition& condition, std::optional<int> target) {
    const qint64 number = condition.op->usesTarget ? target.value_or(0) : condition.operand;
    const bool reached = isOp(condition, "at-least") || isOp(condition, "at-least-target");
    const bool missed = isOp(condition, "below") || isOp(condition, "below-target");
    QString words;
    if (isOp(condition, "within-days"))
        words = Words::tr("at most %1 ago").arg(periodInWords({.days = static_cast<int>(number)}));
    else if (reached && number > 1)
        words = Words::tr("%1 or more").arg(number);
    else if (missed)
        words = Words::tr("fewer than %1").arg(number);
    return words.isEmpty() ? words : Words::tr("%1: %2").arg(factTitle(*condition.fact), words);
}

/// "The project is: Slow, Submitted".
QString conditionWords(const Condition& condition) {
    const Fact& fact = *condition.fact;
    const QString value = operandText(condition);
    return Words::tr("%1: %2").arg(factTitle(fact),
                                   factValueWords({QString::fromLatin1(fact.name), value}, {}));
}

QString caseTitle(const Case& one) {
    QStringList words;
    for (const Condition& condition : one.when)
        words += conditionWords(condition);
    return words.join(between);
}

QString numbersWords(const Rule& rule, const Variant& variant, const Numbers& numbers) {
    QStringList words;
    if (rule.subject != Subject::Draft)
        words += windowWords(numbers.due, numbers.latest);
    for (const Condition& condition : variant.whenTarget + variant.when)
        words += countWords(condition, numbers.target);
    if (rule.marksFrom > 1)
        words += Words::tr("from the %1th place on").arg(rule.marksFrom);
    words += Words::tr("urgency: %1").arg(severityWords(numbers).toLower());
    if (!variant.enabled)
        words += Words::tr("off until you turn it on");
    words.removeAll(QString());
    return words.join(between);
}

/// Who has numbers of their own.
QList<NumbersWords> guidesOf(const Rule& rule) {
    QList<NumbersWords> all;
    const auto add = [&](const QString& whom, const Variant& variant) {
        all.append({whom, numbersWords(rule, variant, variant.numbers), variant.numbers.sources,
                    &variant});
    };
    if (!rule.img && !rule.general)
        add(Words::tr("Everybody"), rule.base);
    else if (rule.productDefault)
        add(Words::tr("Everybody, until you choose a guide"), rule.base);
    else if (!rule.img || !rule.general)
        add(Words::tr("Everybody else"), rule.base);
    if (rule.img)
        add(inWords(Pack::Img), *rule.img);
    if (rule.general)
        add(inWords(Pack::General), *rule.general);
    return all;
}

} // namespace

QString titleWords(const Rule& rule, const QString& contact) {
    const std::pair<QString, QString> slots_[] = {
        {u"{contact}"_qs, contact.isEmpty() ? Words::tr("someone") : contact},
        {u"{event}"_qs, Words::tr("an event")},
        {u"{project}"_qs, Words::tr("a project")},
    };
    QString title = shownTitle(rule);
    if (title == u"{text}")
        return Words::tr("A task of your own");
    // A title stands in quotation marks, and what stands for it does not.
    static const QRegularExpression quoted(
        QStringLiteral("[\u201c\u00ab](\\{[a-z]+\\})[\u201d\u00bb]"));
    title.replace(quoted, QStringLiteral("\\1"));
    for (const auto& [slot, words] : slots_)
        title.replace(slot, words);
    static const QRegularExpression other(QStringLiteral(R"(\{[^{}]*\})"));
    return title.replace(other, QStringLiteral("\u2026"));
}

QString windowWords(const Period& due, const std::optional<Period>& latest) {
    return latest ? Words::tr("asks %1, late %2").arg(offsetWords(due), offsetWords(*latest))
                  : Words::tr("asks %1, never late").arg(offsetWords(due));
}

QString spanWords(const Period& due, const std::optional<Period>& latest) {
    const auto worded = [](const Period& period) {
        return period == Period() ? Words::tr("the day")
               : isBefore(period) ? Words::tr("%1 before").arg(periodInWords(period))
                                  : periodInWords(period);
    };
    if (!latest)
        return Words::tr("from %1 on").arg(worded(due));
    if (due == *latest)
        return due == Period() ? Words::tr("on the day") : worded(due);
    if (due == Period())
        return Words::tr("within %1").arg(periodInWords(*latest));
    const bool bothBefore = isBefore(due) && isBefore(*latest);
    return Words::tr("%1 to %2")
        .arg(bothBefore ? periodInWords(due) : worded(due), worded(*latest));
}

QString severityWords(const Numbers& numbers) {
    if (numbers.severity == numbers.lateSeverity)
        return inWords(numbers.severity);
    return Words::tr("%1, then %2")
        .arg(inWords(numbers.severity), inWords(numbers.lateSeverity).toLower());
}

QString overrideWords(const RuleOverride& override, const Numbers& numbers) {
    if (!override.enabled)
        return Words::tr("off");
    if (!override.due && !override.latest)
        return Words::tr("on");
    return windowWords(override.due.value_or(numbers.due),
                       override.latest ? override.latest : numbers.latest);
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

QList<NumbersWords> numbersInWords(const Rule& rule) {
    QList<NumbersWords> all = guidesOf(rule);
    const auto guides = all;
    for (qsizetype i = 0; i < rule.base.cases.size(); ++i) {
        QStringList said;
        for (const NumbersWords& guide : guides) {
            const Case& one = guide.variant->cases[i];
            NumbersWords words{caseTitle(one), numbersWords(rule, *guide.variant, one.numbers),
                               one.numbers.sources, nullptr};
            if (said.contains(words.words))
                continue;
            if (!said.isEmpty())
                words.whom += between + guide.whom;
            said += words.words;
            all.append(words);
        }
    }
    return all;
}

} // namespace matchbook
