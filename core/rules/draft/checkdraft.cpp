// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/draft/checkdraft.h"

#include "base/text.h"
#include "rules/draft/draftvocabulary.h"
#include "rules/draft/phrases.h"
#include "rules/draft/textshape.h"
#include "rules/resolution.h"
#include "rules/title.h"
#include "rules/translated.h"
#include "rules/window.h"

#include <QCryptographicHash>

#include <algorithm>

namespace matchbook {

namespace {

Pack packOf(const RuleChoices& choices, bool international) {
    if (choices.pack != Pack::Auto)
        return choices.pack;
    return international ? Pack::Img : Pack::General;
}

/// The places of everything the rule marks, in the text's order.
QList<Place> marked(const Rule& rule, const Draft& draft, const DraftFacts& facts) {
    QList<Place> places;
    for (const Fact* fact : rule.marks)
        places += placesOf(*fact, facts);
    if (facts.message)
        places += placesOf(rule.phrases, draft.body);
    std::ranges::stable_sort(places, {}, &Place::start);
    return places.sliced(qMin<qsizetype>(rule.marksFrom - 1, places.size()));
}

/// The same for the same sentence, whatever stands around it.
QString keyOf(const Rule& rule, const Draft& draft, const Place& place) {
    const QString words =
        place.whole() ? draft.subject.value_or(QString()) : sentenceAround(draft.body, place);
    const QByteArray hash = QCryptographicHash::hash((place.what + u'\n' + fold(words)).toUtf8(),
                                                     QCryptographicHash::Sha256);
    return rule.id + QStringLiteral("/text/") + QString::fromLatin1(hash.toHex());
}

Finding findingOf(const RuleInForce& inForce, const Numbers& numbers, const Place& place,
                  const Draft& draft, const FactContext& context) {
    const Rule& rule = *inForce.rule;
    QString message = filledTitle(shownTitle(rule), inForce.variant->when, context);
    message.replace(QStringLiteral("{what}"), translated("Rules", place.what));
    return {.rule = rule.id,
            .severity = numbers.severity,
            .message = message,
            .why = shownWhy(rule),
            .place = place,
            .sources = numbers.sources,
            .interrupts = rule.guard,
            .key = keyOf(rule, draft, place)};
}

} // namespace

QList<Finding> checkDraft(const RuleBook& book, const Draft& draft, const DraftContext& context,
                          const RuleChoices& choices) {
    const DraftFacts facts =
        draftFacts(draft, context, packOf(choices, context.applicant.international));
    FactContext row;
    row.applicant = &context.applicant;
    row.person = context.person ? &*context.person : nullptr;
    row.draft = &facts;
    row.today = momentOf(context.today);
    QList<Finding> findings;
    for (const RuleInForce& rule : rulesInForce(book, choices, context.applicant.international)) {
        if (rule.rule->subject != Subject::Draft)
            continue;
        const Numbers* numbers = numbersThatHold(rule, row);
        if (!numbers || !resolve(rule, *numbers, row.person).enabled)
            continue;
        const bool marks = !rule.rule->marks.isEmpty() || !rule.rule->phrases.isEmpty();
        const auto places = marks ? marked(*rule.rule, draft, facts) : QList<Place>{Place()};
        for (const Place& place : places)
            findings.append(findingOf(rule, *numbers, place, draft, row));
    }
    std::ranges::stable_sort(findings, [](const Finding& a, const Finding& b) {
        return std::pair(a.severity, a.place.start) < std::pair(b.severity, b.place.start);
    });
    return findings;
}

bool isAboutPatient(const Finding& finding) {
    return finding.rule.startsWith(QStringLiteral("patient-identifier"));
}

QList<Finding> interrupting(const QList<Finding>& findings) {
    QList<Finding> guards;
    std::ranges::copy_if(findings, std::back_inserter(guards), &Finding::interrupts);
    return guards;
}

} // namespace matchbook
