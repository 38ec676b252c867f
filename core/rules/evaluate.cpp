// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/evaluate.h"

#include "rules/resolution.h"
#include "rules/title.h"
#include "rules/window.h"

#include <algorithm>
#include <limits>

namespace matchbook {

namespace {

/// The applicant is one row in each store, so its reminders need a number but no more.
constexpr qint64 applicantId = 1;

/// One rule that asks something of one row.
struct Finding {
    const RuleInForce* rule;
    const Numbers* numbers;
    Resolution resolution;
    Window window;
};

template <class Conditions>
bool allHold(const Conditions& conditions, const FactContext& context) {
    for (const Condition& condition : conditions) {
        if (!condition.holds(context))
            return false;
    }
    return true;
}

const Numbers& numbersFor(const Variant& variant, const FactContext& context) {
    for (const Case& one : variant.cases) {
        if (allHold(one.when, context))
            return one.numbers;
    }
    return variant.numbers;
}

/// Looks at one row with one rule and one of its anchors, which is already in the context. A window
/// that begins after horizon, the last minute of a day, is no finding.
std::optional<Finding> find(const RuleInForce& rule, FactContext& context, Moment horizon) {
    const Variant& variant = *rule.variant;
    if (!allHold(variant.when, context) || (rule.namesPerson && !context.person))
        return std::nullopt;
    const Numbers& numbers = numbersFor(variant, context);
    context.target = numbers.target.value_or(0);
    if (!allHold(variant.whenTarget, context))
        return std::nullopt;
    const Resolution resolution = resolve(rule, numbers, context.person);
    if (!resolution.enabled || earliest(context.anchor, resolution.due) > horizon)
        return std::nullopt;
    const Window window = windowAt(context.anchor, resolution.due, resolution.latest);
    if (momentOf(window.due) > horizon)
        return std::nullopt;
    return Finding{&rule, &numbers, resolution, window};
}

/// Makes the words and the key of a reminder; done for findings alone.
Reminder composed(const Finding& finding, const FactContext& context, qint64 subjectId,
                  QDate today) {
    const Rule& rule = *finding.rule->rule;
    const QDate anchor = dayOf(context.anchor);
    const auto* person = context.person;
    Reminder reminder{.key = toText({rule.id, rule.subject, subjectId, anchor}),
                      .rule = rule.id,
                      .state = stateOn(finding.window, today),
                      .subject = rule.subject,
                      .subjectId = subjectId,
                      .contact = person ? person->id : ContactId(),
                      .contactName = person ? person->name : QString(),
                      .anchor = anchor,
                      .due = finding.window.due,
                      .latest = finding.window.latest,
                      .title = filledTitle(rule.title, finding.rule->variant->when, context),
                      .why = rule.why,
                      .action = rule.action,
                      .sources = finding.numbers->sources,
                      .layer = finding.resolution.layer};
    const bool late = reminder.state == ReminderState::Overdue;
    reminder.severity = late ? finding.numbers->lateSeverity : finding.numbers->severity;
    return reminder;
}

/// Walks the rows of the facts with the rules that are about them and calls
/// visit(rule, context, id) for each row, rule and anchor.
class Walk {
public:
    Walk(const RuleBook& book, const Facts& facts, const RuleChoices& choices, QDate today)
        : m_facts(facts)
        , m_rules(rulesInForce(book, choices, facts.applicant.international)) {
        m_context.applicant = &facts.applicant;
        m_context.today = momentOf(today);
    }

    /// people limits the walk to the rows of these contacts.
    template <class Visit>
    void all(const QSet<ContactId>* people, const Visit& visit) {
        rows(m_facts.contacts, &FactContext::person, Subject::Contact, people, visit);
        rows(m_facts.interactions, &FactContext::interaction, Subject::Interaction, people, visit);
        rows(m_facts.events, &FactContext::event, Subject::Event, people, visit);
        rows(m_facts.actionItems, &FactContext::item, Subject::ActionItem, people, visit);
        rows(m_facts.favors, &FactContext::favor, Subject::Favor, people, visit);
        rows(m_facts.letters, &FactContext::letter, Subject::Letter, people, visit);
        rows(m_facts.projects, &FactContext::project, Subject::Project, people, visit);
        if (!people)
            row(rulesAbout(Subject::Applicant), applicantId, visit);
    }

private:
    [[nodiscard]] QList<const RuleInForce*> rulesAbout(Subject subject) const {
        QList<const RuleInForce*> about;
        for (const RuleInForce& rule : m_rules) {
            if (rule.rule->subject == subject)
                about.append(&rule);
        }
        return about;
    }

    template <class Row>
    [[nodiscard]] const ContactFacts* personOf(const Row& row) const {
        if constexpr (std::is_same_v<Row, ContactFacts>)
            return &row;
        else
            return row.person < 0 ? nullptr : &m_facts.contacts.at(row.person);
    }

    template <class Row, class Visit>
    void rows(const QList<Row>& list, const Row* FactContext::*slot, Subject subject,
              const QSet<ContactId>* people, const Visit& visit) {
        const auto rules = rulesAbout(subject);
        if (rules.isEmpty())
            return;
        for (const Row& one : list) {
            m_context.person = personOf(one);
            if (people && !(m_context.person && people->contains(m_context.person->id)))
                continue;
            m_context.*slot = &one;
            row(rules, one.id.value, visit);
        }
        m_context.*slot = nullptr;
        m_context.person = nullptr;
    }

    template <class Visit>
    void row(const QList<const RuleInForce*>& rules, qint64 id, const Visit& visit) {
        for (const RuleInForce* rule : rules) {
            const auto& anchors = rule->rule->anchors;
            for (qsizetype i = 0; i < anchors.size(); ++i) {
                const auto anchor = anchors[i]->read(m_context);
                if (!anchor || (i > 0 && isRepeated(anchors, i, *anchor)))
                    continue;
                m_context.anchor = *anchor;
                visit(*rule, m_context, id);
            }
        }
    }

    /// Two anchors on one day (of an event of a single day) are one reminder with one key.
    [[nodiscard]] bool isRepeated(const QList<const Fact*>& anchors, qsizetype i,
                                  Moment anchor) const {
        return std::any_of(anchors.begin(), anchors.begin() + i, [&](const Fact* earlier) {
            const auto other = earlier->read(m_context);
            return other && startOfDay(*other) == startOfDay(anchor);
        });
    }

    const Facts& m_facts;
    QList<RuleInForce> m_rules;
    FactContext m_context;
};

QList<Reminder> evaluated(const QSet<ContactId>* people, const RuleBook& book, const Facts& facts,
                          const RuleChoices& choices, QDate today, int withinDays) {
    const Moment horizon = momentOf(today.addDays(withinDays + 1)) - 1;
    QList<Reminder> reminders;
    Walk(book, facts, choices, today)
        .all(people, [&](const RuleInForce& rule, FactContext& context, qint64 id) {
            if (const auto finding = find(rule, context, horizon))
                reminders.append(composed(*finding, context, id, today));
        });
    std::ranges::sort(reminders, [&](const Reminder& a, const Reminder& b) {
        return isMorePressing(a, b, today);
    });
    return reminders;
}

/// Every fact the rule names, once, in the order of its file.
QList<NamedFact> factsLookedAt(const Finding& finding, const FactContext& context) {
    QList<const Fact*> named = finding.rule->rule->anchors;
    const Variant& variant = *finding.rule->variant;
    QList<Condition> conditions = variant.when + variant.whenTarget;
    for (const Case& one : variant.cases)
        conditions += one.when;
    for (const Condition& condition : std::as_const(conditions))
        named.append(condition.fact);
    QList<NamedFact> facts;
    for (qsizetype i = 0; i < named.size(); ++i) {
        if (named.indexOf(named[i]) == i)
            facts.append({QString::fromLatin1(named[i]->name),
                          valueText(*named[i], named[i]->read(context))});
    }
    if (finding.numbers->target)
        facts.append({QStringLiteral("target"), QString::number(*finding.numbers->target)});
    return facts;
}

/// Only a rule that counts from the user's own last act comes again by itself.
std::optional<QDate> nextIfDone(const Finding& finding, QDate today) {
    const auto& anchors = finding.rule->rule->anchors;
    if (std::ranges::none_of(anchors, &Fact::renews))
        return std::nullopt;
    return windowAt(momentOf(today), finding.resolution.due, {}).due;
}

/// How late as a fraction of the window's length, as numerator and denominator.
std::pair<qint64, qint64> lateness(const Reminder& reminder, QDate today) {
    const QDate latest = reminder.latest.value_or(today);
    return {latest.daysTo(today), reminder.due.daysTo(latest) + 1};
}

} // namespace

QList<Reminder> evaluate(const RuleBook& book, const Facts& facts, const RuleChoices& choices,
                         QDate today, int withinDays) {
    return evaluated(nullptr, book, facts, choices, today, withinDays);
}

QList<Reminder> evaluateFor(const QSet<ContactId>& people, const RuleBook& book, const Facts& facts,
                            const RuleChoices& choices, QDate today, int withinDays) {
    return evaluated(&people, book, facts, choices, today, withinDays);
}

Result<Explanation> explain(const RuleBook& book, const Facts& facts, const RuleChoices& choices,
                            const ReminderKey& key, QDate today) {
    RuleBook only;
    if (const Rule* rule = book.find(key.rule))
        only.rules.append(*rule);
    std::optional<Explanation> explanation;
    Walk(only, facts, choices, today)
        .all(nullptr, [&](const RuleInForce& rule, FactContext& context, qint64 id) {
            if (id != key.subjectId || dayOf(context.anchor) != key.anchor ||
                rule.rule->subject != key.subject)
                return;
            if (const auto finding = find(rule, context, std::numeric_limits<Moment>::max()))
                explanation = Explanation{.reminder = composed(*finding, context, id, today),
                                          .facts = factsLookedAt(*finding, context),
                                          .next = nextIfDone(*finding, today)};
        });
    if (!explanation)
        return Error{Error::Code::NotFound, {}, 0, {}, toText(key), {}};
    return *explanation;
}

bool isMorePressing(const Reminder& a, const Reminder& b, QDate today) {
    if (a.state != b.state)
        return a.state < b.state;
    if (a.severity != b.severity)
        return a.severity < b.severity;
    if (a.state == ReminderState::Overdue) {
        const auto [lateA, lengthA] = lateness(a, today);
        const auto [lateB, lengthB] = lateness(b, today);
        if (lateA * lengthB != lateB * lengthA)
            return lateA * lengthB > lateB * lengthA;
    } else if (a.due != b.due) {
        return a.due < b.due;
    }
    return a.key < b.key;
}

} // namespace matchbook
