// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/refusals.h"
#include "cli/groups.h"
#include "cli/options.h"
#include "cli/texttable.h"
#include "domain/json.h"
#include "session/guideactions.h"
#include "words/rulewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OwnNumberWords)
};

/// Everybody, unless --kind or --person says whom.
Result<RuleOverride> addressed(const Call& call) {
    RuleOverride own;
    own.rule = call.arguments.word(0);
    const bool kind = call.arguments.has("--kind");
    const bool person = call.arguments.has("--person");
    if (kind && person)
        return invalid("--kind", call.arguments.value("--kind"),
                       QStringLiteral("--kind, --person"));
    if (kind) {
        own.scope = OverrideScope::Kind;
        own.subject = call.arguments.value("--kind").trimmed().toLower();
    } else if (person) {
        const auto found = findContact(*call.session, call.arguments.value("--person"));
        if (!found)
            return found.error();
        own.scope = OverrideScope::Person;
        own.subject = QString::number(found->value);
    }
    return own;
}

/// What was set for them already, or nothing of its own yet.
Result<RuleOverride> ownSoFar(const Call& call) {
    auto own = addressed(call);
    if (!own)
        return own;
    const auto all = overridesOf(*call.session, own->rule);
    if (!all)
        return all.error();
    const auto same = std::ranges::find_if(*all, [&](const RuleOverride& one) {
        return one.scope == own->scope && one.subject == own->subject;
    });
    return same == all->end() ? own : Result<RuleOverride>(*same);
}

QString nameOf(Session& session, const RuleOverride& own) {
    if (own.scope != OverrideScope::Person)
        return {};
    const auto found = session.read(
        [&](Stores& stores) { return stores.contacts.find(ContactId{own.subject.toLongLong()}); });
    return found && *found ? (*found)->name : own.subject;
}

QString ownLines(Session& session, const QList<RuleOverride>& all) {
    QList<QStringList> rows;
    for (const RuleOverride& own : all) {
        const Rule* rule = session.rules().find(own.rule);
        rows.append({own.rule, scopeWords(own, nameOf(session, own)),
                     overrideWords(own, rule ? rule->base.numbers : Numbers())});
    }
    return rows.isEmpty() ? Words::tr("No numbers of your own") : textTable(rows);
}

Reply list(Call& call, const QList<RuleOverride>& all) {
    return answer(
        call, [&] { return toJson(all).toArray(); }, [&] { return ownLines(*call.session, all); });
}

/// What holds for the rule after it was changed.
Reply changed(Call& call, const Result<>& set) {
    if (!set)
        return set.error();
    const auto all = overridesOf(*call.session, call.arguments.word(0));
    return all ? list(call, *all) : Reply(all.error());
}

Reply turn(Call& call, bool on) {
    auto own = ownSoFar(call);
    if (!own)
        return own.error();
    own->enabled = on;
    return changed(call, setOwnNumbers(*call.session, *own));
}

} // namespace

Reply runRulesOn(Call& call) {
    return turn(call, true);
}

Reply runRulesOff(Call& call) {
    return turn(call, false);
}

Reply runRulesSet(Call& call) {
    auto own = ownSoFar(call);
    if (!own)
        return own.error();
    Options options(*call.session, call.arguments);
    if (const auto& error = options.take("--due", own->due).take("--latest", own->latest).error())
        return *error;
    if (!call.arguments.has("--due") && !call.arguments.has("--latest"))
        return invalid("--due", {}, expected<Period>());
    own->enabled = true;
    return changed(call, setOwnNumbers(*call.session, *own));
}

Reply runRulesReset(Call& call) {
    const auto own = addressed(call);
    if (!own)
        return own.error();
    return changed(call, takeBackOwnNumbers(*call.session, *own));
}

Reply runRulesOwn(Call& call) {
    const auto all =
        call.session->read([](Stores& stores) { return stores.decisions.overrides(); });
    return all ? list(call, *all) : Reply(all.error());
}

} // namespace matchbook
