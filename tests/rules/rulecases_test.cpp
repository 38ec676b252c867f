// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/evaluate.h"
#include "rules/factsfromtoml.h"
#include "rules/rulebook.h"
#include "rules/rulecases.h"
#include "support/print.h"

using namespace matchbook;

/// Runs tests/data/rules/<rule id>.toml: each [[case]] gives facts, choices and, in [[case.day]],
/// what that one rule asks for on a day. An empty list says that it stays silent.

namespace {

/// "key state due latest", then those of severity, layer, title and action that the case asks for.
QString line(const Toml& wanted) {
    QStringList words{textOf(wanted, u"key"), textOf(wanted, u"state"), textOf(wanted, u"due"),
                      textOf(wanted, u"latest")};
    for (const char16_t* key : {u"severity", u"layer", u"title", u"action"}) {
        if (wanted.find(key))
            words += textOf(wanted, key);
    }
    return words.join(u' ');
}

QString line(const Reminder& reminder, const Toml* wanted) {
    QStringList words{reminder.key, toText(reminder.state), reminder.due.toString(Qt::ISODate),
                      reminder.latest ? reminder.latest->toString(Qt::ISODate) : QString()};
    if (wanted && wanted->find(u"severity"))
        words += toText(reminder.severity);
    if (wanted && wanted->find(u"layer"))
        words += toText(reminder.layer);
    if (wanted && wanted->find(u"title"))
        words += reminder.title;
    if (wanted && wanted->find(u"action"))
        words += reminder.action;
    return words.join(u' ');
}

class RuleCases : public testing::TestWithParam<RuleCase> {};

} // namespace

TEST_P(RuleCases, holds) {
    const RuleCase& one = GetParam();
    const QString name = textOf(one.table, u"name");
    const auto whole = loadRuleBook({builtInRules()});
    ASSERT_TRUE(whole) << testing::PrintToString(whole.error());
    const Rule* rule = whole->find(one.rule);
    ASSERT_TRUE(rule) << one.rule.toStdString();
    const RuleBook book{{*rule}};
    const Facts facts = factsFrom(one.table);
    const RuleChoices choices = choicesFrom(one);
    const Toml* days = one.table.find(u"day");
    ASSERT_TRUE(days) << name.toStdString();
    for (const Toml& day : days->items) {
        const QDate today = dayFrom(*day.find(u"on"));
        const Toml* within = day.find(u"within");
        const QList<Toml> wanted = day.find(u"expect")->items;
        const auto reminders =
            evaluate(book, facts, choices, today, within ? static_cast<int>(within->integer) : 0);
        QStringList expected;
        QStringList found;
        for (qsizetype i = 0; i < qMax(wanted.size(), reminders.size()); ++i) {
            const Toml* asked = i < wanted.size() ? &wanted[i] : nullptr;
            expected += asked ? line(*asked) : QString();
            found += i < reminders.size() ? line(reminders[i], asked) : QString();
        }
        EXPECT_EQ(found, expected)
            << name.toStdString() << " on " << today.toString(Qt::ISODate).toStdString()
            << "\n got " << found.join(u'\n').toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(, RuleCases, testing::ValuesIn(casesWith(u"day")), caseName);

TEST(RuleCaseFiles, thereIsOneForEveryBuiltInRuleWithADayOfSilence) {
    const auto book = loadRuleBook({builtInRules()});
    ASSERT_TRUE(book) << testing::PrintToString(book.error());
    QHash<QString, int> cases;
    QHash<QString, int> silent;
    for (const RuleCase& one : casesWith(u"draft")) {
        ++cases[one.rule];
        silent[one.rule] += one.table.find(u"expect")->items.isEmpty() ? 1 : 0;
    }
    for (const RuleCase& one : casesWith(u"day")) {
        ++cases[one.rule];
        const QList<Toml> days = one.table.find(u"day")->items;
        silent[one.rule] += static_cast<int>(std::ranges::count_if(
            days, [](const Toml& day) { return day.find(u"expect")->items.isEmpty(); }));
    }
    for (const Rule& rule : book->rules) {
        EXPECT_GE(cases.value(rule.id), 2) << rule.id.toStdString();
        EXPECT_GE(silent.value(rule.id), 1) << rule.id.toStdString();
    }
}
