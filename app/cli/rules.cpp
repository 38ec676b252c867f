// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/groups.h"
#include "cli/lines.h"
#include "cli/recordjson.h"
#include "cli/texttable.h"
#include "domain/json.h"
#include "rules/rulebook.h"
#include "rules/vocabularypage.h"
#include "support/storepath.h"
#include "words/errorwords.h"
#include "words/tokenwords.h"

#include <QCoreApplication>
#include <QFile>

namespace matchbook {

namespace {

struct RuleWords {
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

using Words = RuleWords;

Result<RuleBook> book(const Call& call) {
    return ruleBookWith(ownRules(call.store));
}

QString periodText(const std::optional<Period>& period) {
    return period ? toString(*period) : QString();
}

QJsonObject numbersJson(const Numbers& numbers) {
    return {{u"due"_qs, toJson(numbers.due)},
            {u"latest"_qs, toJson(numbers.latest)},
            {u"target"_qs, toJson(numbers.target)},
            {u"severity"_qs, toJson(numbers.severity)},
            {u"lateSeverity"_qs, toJson(numbers.lateSeverity)},
            {u"sources"_qs, toJson(numbers.sources)}};
}

QJsonObject packsJson(const Rule& rule) {
    QJsonObject packs;
    if (rule.img)
        packs[u"img"] = numbersJson(rule.img->numbers);
    if (rule.general)
        packs[u"general"] = numbersJson(rule.general->numbers);
    return packs;
}

QJsonObject ruleJson(const Rule& rule) {
    QJsonObject object = numbersJson(rule.base.numbers);
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
    object[u"enabled"] = rule.base.enabled;
    object[u"packs"] = packsJson(rule);
    object[u"file"] = rule.file;
    return object;
}

/// What concerns drafts holds whenever one is written.
QString windowText(const Rule& rule, const Numbers& numbers) {
    if (rule.subject == Subject::Draft)
        return {};
    return numbers.latest
               ? Words::tr("%1 to %2").arg(toString(numbers.due), periodText(numbers.latest))
               : Words::tr("from %1").arg(toString(numbers.due));
}

QString ruleLines(const Rule& rule) {
    QList<QStringList> rows{{Words::tr("Title"), rule.title},
                            {Words::tr("Why"), rule.why},
                            {Words::tr("Severity"), inWords(rule.base.numbers.severity)},
                            {Words::tr("Window"), windowText(rule, rule.base.numbers)}};
    if (rule.img)
        rows.append({inWords(Pack::Img), windowText(rule, rule.img->numbers)});
    if (rule.general)
        rows.append({inWords(Pack::General), windowText(rule, rule.general->numbers)});
    for (const Source& source : rule.base.numbers.sources)
        rows.append(
            {Words::tr("Source"), source.guide + u' ' + source.section + u' ' + source.row});
    return rule.id + u'\n' + textTable(rows);
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
    const auto json = [&] {
        QJsonArray array;
        for (const Rule& rule : rules->rules)
            array.append(ruleJson(rule));
        return array;
    };
    Answer said = answer(call, json, [&] {
        QList<QStringList> rows;
        for (const Rule& rule : rules->rules)
            rows.append({rule.id, inWords(rule.base.numbers.severity),
                         windowText(rule, rule.base.numbers), rule.title});
        return textTable(rows);
    });
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
        return Error{.code = Error::Code::NotFound, .field = QStringLiteral("rule"), .text = id};
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
        QJsonArray array;
        for (const Error& finding : findings)
            array.append(findingJson(finding));
        return QJsonObject{{u"findings"_qs, array}};
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
