// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/refusals.h"
#include "cli/groups.h"
#include "cli/lines.h"
#include "cli/recordjson.h"
#include "cli/texttable.h"
#include "domain/json.h"
#include "rules/conditionreader.h"
#include "rules/rulebook.h"
#include "rules/vocabularypage.h"
#include "support/storepath.h"
#include "words/errorwords.h"
#include "words/rulewords.h"
#include "words/tokenwords.h"

#include <QCoreApplication>
#include <QFile>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

Result<RuleBook> book(const Call& call) {
    return ruleBookWith(ownRules(call.store));
}

QJsonObject numbersJson(const Numbers& numbers) {
    return {{u"due"_qs, toJson(numbers.due)},
            {u"latest"_qs, toJson(numbers.latest)},
            {u"target"_qs, toJson(numbers.target)},
            {u"severity"_qs, toJson(numbers.severity)},
            {u"lateSeverity"_qs, toJson(numbers.lateSeverity)},
            {u"sources"_qs, toJson(numbers.sources)}};
}

QJsonArray conditionsJson(const QList<Condition>& conditions) {
    return arrayOf(conditions, [](const Condition& condition) {
        return QJsonObject{{u"fact"_qs, QString::fromLatin1(condition.fact->name)},
                           {u"op"_qs, QString::fromLatin1(condition.op->name)},
                           {u"value"_qs, operandText(condition)}};
    });
}

QJsonObject variantJson(const Variant& variant) {
    QJsonObject object = numbersJson(variant.numbers);
    object[u"when"] = conditionsJson(variant.when + variant.whenTarget);
    object[u"cases"] = arrayOf(variant.cases, [](const Case& one) {
        QJsonObject numbers = numbersJson(one.numbers);
        numbers[u"when"] = conditionsJson(one.when);
        return numbers;
    });
    object[u"enabled"] = variant.enabled;
    return object;
}

QJsonObject packsJson(const Rule& rule) {
    QJsonObject packs;
    if (rule.img)
        packs[u"img"] = variantJson(*rule.img);
    if (rule.general)
        packs[u"general"] = variantJson(*rule.general);
    return packs;
}

QJsonObject ruleJson(const Rule& rule) {
    QJsonObject object = variantJson(rule.base);
    QStringList anchors;
    for (const Fact* anchor : rule.anchors)
        anchors += QString::fromLatin1(anchor->name);
    object[u"id"] = rule.id;
    object[u"subject"] = toJson(rule.subject);
    object[u"title"] = rule.title;
    object[u"why"] = rule.why;
    object[u"action"] = rule.action;
    object[u"anchors"] = toJson(anchors);
    object[u"guard"] = rule.guard;
    object[u"marksFrom"] = rule.marksFrom;
    object[u"packs"] = packsJson(rule);
    object[u"file"] = rule.file;
    return object;
}

/// What concerns drafts holds whenever one is written.
QString windowText(const Rule& rule, const Numbers& numbers) {
    return rule.subject == Subject::Draft ? QString() : spanWords(numbers.due, numbers.latest);
}

QString ruleLines(const Rule& rule) {
    QString text = rule.id + u'\n' +
                   textTable({{Words::tr("Title"), rule.title}, {Words::tr("Why"), rule.why}});
    for (const NumbersWords& numbers : numbersInWords(rule)) {
        text += u'\n' + numbers.whom + QStringLiteral("\n  ") + numbers.words + u'\n';
        for (const Source& source : numbers.sources)
            text += QStringLiteral("  ") + sourceText(source) + u'\n';
    }
    return text;
}

QJsonObject findingJson(const Error& finding) {
    return {{u"file"_qs, finding.file},
            {u"row"_qs, finding.row},
            {u"field"_qs, finding.field},
            {u"text"_qs, finding.text},
            {u"message"_qs, inWords(finding)}};
}

} // namespace

Reply runRulesList(Call& call) {
    const auto rules = book(call);
    if (!rules)
        return rules.error();
    const auto cells = [](const Rule& rule) {
        return QStringList{rule.id, inWords(rule.base.numbers.severity),
                           windowText(rule, rule.base.numbers), rule.title};
    };
    Answer said = answer(
        call, [&] { return arrayOf(rules->rules, ruleJson); },
        [&] { return tableOf(rules->rules, cells); });
    said.asides = leftOutLines(*rules);
    return said;
}

Reply runRulesShow(Call& call) {
    const auto rules = book(call);
    if (!rules)
        return rules.error();
    const QString id = call.arguments.word(0);
    const Rule* rule = rules->find(id);
    if (!rule)
        return notFound("rule", id);
    Answer said = answer(
        call, [&] { return ruleJson(*rule); }, [&] { return ruleLines(*rule); });
    said.asides = leftOutLines(*rules);
    return said;
}

Reply runRulesCheck(Call& call) {
    QFile file(call.arguments.word(0));
    if (!file.open(QIODevice::ReadOnly))
        return Error{.code = Error::Code::FileUnreadable,
                     .file = file.fileName(),
                     .detail = file.errorString()};
    const auto findings = checkOwnRule(file.readAll(), file.fileName(), ownRules(call.store));
    const auto json = [&] {
        return QJsonObject{{u"findings"_qs, arrayOf(findings, findingJson)}};
    };
    Answer said = answer(call, json, [&] {
        QStringList lines;
        for (const Error& finding : findings)
            lines += inWords(finding);
        return findings.isEmpty() ? Words::tr("The rule can be used") : lines.join(u'\n');
    });
    said.exit = findings.isEmpty() ? ExitCode::Done : ExitCode::Findings;
    return said;
}

Reply runRulesWords(Call& call) {
    const auto json = [] {
        return QJsonObject{{u"page"_qs, vocabularyPage()}};
    };
    return answer(call, json, [] { return vocabularyPage().trimmed(); });
}

} // namespace matchbook
