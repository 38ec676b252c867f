// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/evaluate.h"

#include "rules/order.h"
#include "rules/resolution.h"
#include "rules/title.h"
#include "rules/window.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <tuple>
#include <vector>

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

/// On a working day where the rule wants that for this anchor.
Window windowOf(const Rule& rule, Moment anchor, int anchorIndex, const Resolution& resolution) {
    const Window window = windowAt(anchor, resolution.due, resolution.latest);
    return rule.workingDays.isEmpty() ? window
                                      : onWorkingDays(window, rule.workingDays[anchorIndex]);
}

/// What is done on the working day before a weekend is done in time for the weekend.
Moment lookedAtFrom(const Rule& rule, Moment anchor, int anchorIndex) {
    if (rule.workingDays.value(anchorIndex, WorkingDays::Next) == WorkingDays::Next)
        return anchor;
    return momentOf(onWorkingDays({.due = dayOf(anchor), .latest = {}}, WorkingDays::Previous).due);
}

/// Looks at one row with one rule and one of its anchors, which is already in the context. A window
/// that begins after horizon, the last minute of a day, is no finding.
std::optional<Finding> find(const RuleInForce& rule, FactContext& context, Moment horizon) {
    const Moment anchor = context.anchor;
    context.anchor = lookedAtFrom(*rule.rule, anchor, context.anchorIndex);
    const Numbers* numbers = numbersThatHold(rule, context);
    context.anchor = anchor;
    if (!numbers)
        return std::nullopt;
    const Resolution resolution = resolve(rule, *numbers, context.person);
    const Moment weekend = rule.rule->workingDays.isEmpty() ? 0 : 2 * minutesOfDay;
    if (!resolution.enabled || earliest(context.anchor, resolution.due) - weekend > horizon)
        return std::nullopt;
    const Window window = windowOf(*rule.rule, context.anchor, context.anchorIndex, resolution);
    if (momentOf(window.due) > horizon)
        return std::nullopt;
    return Finding{&rule, numbers, resolution, window};
}

QString countsFrom(const Fact& anchor, const FactContext& context) {
    if (anchor.read(context) != context.anchor)
        return QStringLiteral("done");
    const char* origin = anchor.origin ? anchor.origin(context) : nullptr;
    return QString::fromLatin1(origin ? origin : anchor.name);
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
                      .title = filledTitle(shownTitle(rule), finding.rule->variant->when, context),
                      .why = shownWhy(rule),
                      .action = rule.action,
                      .sources = finding.numbers->sources,
                      .layer = finding.resolution.layer,
                      .countsFrom = countsFrom(*rule.anchors[context.anchorIndex], context)};
    const bool late = reminder.state == ReminderState::Overdue;
    if (late && !rule.lateAction.isEmpty())
        reminder.action = rule.lateAction;
    reminder.severity = late ? finding.numbers->lateSeverity : finding.numbers->severity;
    reminder.harm = harmOf(reminder, rule, *rule.anchors[context.anchorIndex], person);
    return reminder;
}

/// Where people stand among the contacts, which are in the order of their ids; each once.
QList<int> indicesOf(QList<ContactId> people, const QList<ContactFacts>& contacts) {
    std::ranges::sort(people);
    people.erase(std::unique(people.begin(), people.end()), people.end());
    QList<int> indices;
    for (const ContactId id : people) {
        const auto found = std::ranges::lower_bound(contacts, id, {}, &ContactFacts::id);
        if (found != contacts.end() && found->id == id)
            indices.append(static_cast<int>(found - contacts.begin()));
    }
    return indices;
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

    template <class Visit>
    void everything(const Visit& visit) {
        contacts(m_facts.contacts, visit);
        rest(visit);
    }

    template <class Visit>
    void changed(const QList<ContactId>& people, const Visit& visit) {
        contacts(at(indicesOf(people, m_facts.contacts)), visit);
        rest(visit);
    }

    template <class Visit>
    void people(const QList<ContactId>& people, const Visit& visit) {
        const auto indices = indicesOf(people, m_facts.contacts);
        contacts(at(indices), visit);
        const auto isTheirs = [&](const auto& row) {
            return std::ranges::binary_search(indices, row.person);
        };
        others(isTheirs, visit);
    }

    /// One row, for rules that are all about its kind.
    template <class Visit>
    void one(Subject subject, qint64 id, const Visit& visit) {
        if (subject == Subject::Contact)
            contacts(at(indicesOf({ContactId{id}}, m_facts.contacts)), visit);
        else if (subject == Subject::Applicant)
            row(rulesAbout(subject), applicantId, visit);
        else
            others([&](const auto& row) { return row.id.value == id; }, visit);
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

    /// The contacts in these places.
    [[nodiscard]] std::vector<std::reference_wrapper<const ContactFacts>>
    at(const QList<int>& indices) const {
        std::vector<std::reference_wrapper<const ContactFacts>> people;
        for (const int index : indices)
            people.emplace_back(m_facts.contacts.at(index));
        return people;
    }

    template <class People, class Visit>
    void contacts(const People& people, const Visit& visit) {
        const auto rules = rulesAbout(Subject::Contact);
        for (const ContactFacts& contact : people) {
            m_context.person = &contact;
            row(rules, contact.id.value, visit);
        }
        m_context.person = nullptr;
    }

    template <class Visit>
    void rest(const Visit& visit) {
        others([](const auto&) { return true; }, visit);
        row(rulesAbout(Subject::Applicant), applicantId, visit);
    }

    template <class Wanted, class Visit>
    void others(const Wanted& wanted, const Visit& visit) {
        rows(m_facts.interactions, &FactContext::interaction, Subject::Interaction, wanted, visit);
        rows(m_facts.events, &FactContext::event, Subject::Event, wanted, visit);
        rows(m_facts.actionItems, &FactContext::item, Subject::ActionItem, wanted, visit);
        rows(m_facts.favors, &FactContext::favor, Subject::Favor, wanted, visit);
        rows(m_facts.letters, &FactContext::letter, Subject::Letter, wanted, visit);
        rows(m_facts.projects, &FactContext::project, Subject::Project, wanted, visit);
    }

    /// The rows of one kind that are wanted.
    template <class Row, class Wanted, class Visit>
    void rows(const QList<Row>& list, const Row* FactContext::*slot, Subject subject,
              const Wanted& wanted, const Visit& visit) {
        const auto rules = rulesAbout(subject);
        if (rules.isEmpty())
            return;
        for (const Row& one : list) {
            if (!wanted(one))
                continue;
            m_context.person = one.person < 0 ? nullptr : &m_facts.contacts.at(one.person);
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
                const auto known = anchors[i]->read(m_context);
                if (!known)
                    continue;
                const Moment anchor = movedByDone(*known, *rule, *anchors[i], id);
                if (i > 0 && isRepeated(*rule, i, anchor, id))
                    continue;
                m_context.anchor = anchor;
                m_context.anchorIndex = static_cast<int>(i);
                visit(*rule, m_context, id);
            }
        }
    }

    /// What was done without being logged moves the anchor of a cadence, too.
    [[nodiscard]] static Moment movedByDone(Moment anchor, const RuleInForce& rule,
                                            const Fact& fact, qint64 id) {
        if (!fact.renews || !rule.doneOn.contains(id))
            return anchor;
        return std::max(anchor, momentOf(rule.doneOn.value(id)));
    }

    /// Two anchors on one day (of an event of a single day) are one reminder with one key.
    [[nodiscard]] bool isRepeated(const RuleInForce& rule, qsizetype i, Moment anchor,
                                  qint64 id) const {
        const auto& anchors = rule.rule->anchors;
        return std::any_of(anchors.begin(), anchors.begin() + i, [&](const Fact* earlier) {
            const auto other = earlier->read(m_context);
            return other &&
                   startOfDay(movedByDone(*other, rule, *earlier, id)) == startOfDay(anchor);
        });
    }

    const Facts& m_facts;
    QList<RuleInForce> m_rules;
    FactContext m_context;
};

/// Collects what is found on a walk, in words.
class Findings {
public:
    Findings(QDate today, int withinDays)
        : m_today(today)
        , m_horizon(momentOf(today.addDays(withinDays + 1)) - 1) {}

    void operator()(const RuleInForce& rule, FactContext& context, qint64 id) {
        if (const auto finding = find(rule, context, m_horizon))
            m_reminders.append(composed(*finding, context, id, m_today));
    }

    QList<Reminder> inOrder() { return mostPressingFirst(std::move(m_reminders), m_today); }

private:
    QDate m_today;
    Moment m_horizon;
    QList<Reminder> m_reminders;
};

/// Keeps of what is found on a walk what comes due first; what comes later is passed over.
class Earliest {
public:
    Earliest(QDate today, int withinDays, const std::function<bool(const Reminder&)>& isOpen)
        : m_today(today)
        , m_last(today.addDays(withinDays))
        , m_isOpen(isOpen) {}

    void operator()(const RuleInForce& rule, FactContext& context, qint64 id) {
        const auto finding = find(rule, context, momentOf(m_last.addDays(1)) - 1);
        if (!finding)
            return;
        const Reminder reminder = composed(*finding, context, id, m_today);
        if (!m_isOpen(reminder))
            return;
        const bool better =
            !m_first || reminder.due < m_first->due || isMorePressing(reminder, *m_first, m_today);
        if (better)
            m_first = reminder;
        m_last = m_first->due;
    }

    [[nodiscard]] std::optional<Reminder> first() const { return m_first; }

private:
    QDate m_today;
    QDate m_last;
    const std::function<bool(const Reminder&)>& m_isOpen;
    std::optional<Reminder> m_first;
};

/// Every fact that the rule names as it is in one pack, in the order of its file.
QList<const Fact*> factsNamed(const Rule& rule, const Variant& variant) {
    QList<const Fact*> named = rule.anchors;
    QList<Condition> conditions = variant.when + variant.whenTarget;
    for (const Case& one : variant.cases)
        conditions += one.when;
    for (const Condition& condition : std::as_const(conditions))
        named.append(condition.fact);
    return named;
}

/// In any pack.
QList<const Fact*> factsNamed(const Rule& rule) {
    QList<const Fact*> named = factsNamed(rule, rule.base);
    for (const auto* variant : {&rule.img, &rule.general}) {
        if (*variant)
            named += factsNamed(rule, **variant);
    }
    return named;
}

/// What the rule looked at, each fact once.
QList<NamedFact> factsLookedAt(const Finding& finding, const FactContext& context) {
    const auto named = factsNamed(*finding.rule->rule, *finding.rule->variant);
    QList<NamedFact> facts;
    for (qsizetype i = 0; i < named.size(); ++i) {
        if (i == context.anchorIndex)
            facts.append({countsFrom(*named[i], context), momentText(context.anchor)});
        else if (named.indexOf(named[i]) == i)
            facts.append({QString::fromLatin1(named[i]->name),
                          valueText(*named[i], named[i]->read(context))});
    }
    if (finding.numbers->target)
        facts.append({QStringLiteral("target"), QString::number(*finding.numbers->target)});
    return facts;
}

/// Only a rule that counts from the user's own last act comes again by itself.
std::optional<QDate> nextIfDone(const Finding& finding, const FactContext& context, QDate today) {
    const Rule& rule = *finding.rule->rule;
    if (!rule.anchors[context.anchorIndex]->renews)
        return std::nullopt;
    return windowOf(rule, momentOf(today), context.anchorIndex, finding.resolution).due;
}

} // namespace

QList<Reminder> evaluate(const RuleBook& book, const Facts& facts, const RuleChoices& choices,
                         QDate today, int withinDays) {
    Findings findings(today, withinDays);
    Walk(book, facts, choices, today).everything(std::ref(findings));
    return findings.inOrder();
}

QList<Reminder> evaluateFor(const QList<ContactId>& people, const RuleBook& book,
                            const Facts& facts, const RuleChoices& choices, QDate today,
                            int withinDays) {
    Findings findings(today, withinDays);
    Walk(book, facts, choices, today).people(people, std::ref(findings));
    return findings.inOrder();
}

QList<Reminder> evaluateChanged(const QList<ContactId>& people, const RuleBook& book,
                                const Facts& facts, const RuleChoices& choices, QDate today,
                                int withinDays) {
    Findings findings(today, withinDays);
    Walk(book, facts, choices, today).changed(people, std::ref(findings));
    return findings.inOrder();
}

bool asksContactsTheSame(const RuleBook& book, const ApplicantFacts& one,
                         const ApplicantFacts& other) {
    if (std::tie(one.stage, one.pausedUntil, one.international) !=
        std::tie(other.stage, other.pausedUntil, other.international))
        return false;
    const FactContext context{.applicant = &one};
    const FactContext otherwise{.applicant = &other};
    const auto differs = [&](const Fact* fact) {
        return fact->subject == Subject::Applicant && fact->read(context) != fact->read(otherwise);
    };
    return std::ranges::none_of(book.rules, [&](const Rule& rule) {
        return rule.subject == Subject::Contact && std::ranges::any_of(factsNamed(rule), differs);
    });
}

std::optional<Reminder> evaluateNext(const RuleBook& book, const Facts& facts,
                                     const RuleChoices& choices, QDate today, int withinDays,
                                     const std::function<bool(const Reminder&)>& isOpen) {
    Earliest earliest(today, withinDays, isOpen);
    Walk(book, facts, choices, today).everything(std::ref(earliest));
    return earliest.first();
}

Result<Explanation> explain(const RuleBook& book, const Facts& facts, const RuleChoices& choices,
                            const ReminderKey& key, QDate today) {
    RuleBook only;
    if (const Rule* rule = book.find(key.rule); rule && rule->subject == key.subject)
        only.rules.append(*rule);
    std::optional<Explanation> explanation;
    const auto visit = [&](const RuleInForce& rule, FactContext& context, qint64 id) {
        if (id != key.subjectId || dayOf(context.anchor) != key.anchor)
            return;
        if (const auto finding = find(rule, context, std::numeric_limits<Moment>::max()))
            explanation = Explanation{.reminder = composed(*finding, context, id, today),
                                      .facts = factsLookedAt(*finding, context),
                                      .next = nextIfDone(*finding, context, today)};
    };
    Walk(only, facts, choices, today).one(key.subject, key.subjectId, visit);
    if (!explanation)
        return Error{Error::Code::NotFound, {}, 0, {}, toText(key), {}};
    return *explanation;
}

} // namespace matchbook
