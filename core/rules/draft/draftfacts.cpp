// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/draft/draftfacts.h"

#include "base/text.h"
#include "rules/draft/identifiers.h"
#include "rules/draft/similarity.h"
#include "rules/draft/textshape.h"
#include "rules/draft/wording.h"

#include <QRegularExpression>

#include <algorithm>

namespace matchbook {

namespace {

constexpr double sameText = 0.9;         // GEN-02
constexpr qsizetype namesOfSimilar = 2;  // app default
constexpr qsizetype lengthOfTopic = 5;   // app default: shorter words are everybody's
constexpr qsizetype longestNickname = 3; // digits in an address that are no birth year, app default

/// The whole of a text whose place in the body is not known.
QList<Place> wholeText(const QString& what = {}) {
    return {Place{.what = what}};
}

void findIdentifiers(DraftFacts& facts, const Draft& draft, const OwnPeople& own) {
    auto inBody = findIdentifiers(draft.body, own, draft.surroundings);
    facts.identifiers = std::move(inBody.certain);
    facts.identifierHints = std::move(inBody.possible);
    auto inSubject = findIdentifiers(draft.subject.value_or(QString()), own);
    for (Place& place : inSubject.certain)
        place.inSubject = true;
    facts.identifiers += inSubject.certain;
}

void measure(DraftFacts& facts, const QString& body) {
    facts.words = wordCount(body);
    facts.characters = static_cast<int>(body.toUcs4().size());
    facts.questions = questionsIn(body);
    facts.gaps = slotsIn(body);
    const auto paragraphs = paragraphsOf(body);
    facts.paragraphs = static_cast<int>(paragraphs.size());
    for (const Place& place : paragraphs) {
        const int words = wordCount(QStringView(body).sliced(place.start, place.length));
        if (words <= facts.longestParagraph)
            continue;
        facts.longestParagraph = words;
        facts.longestParagraphPlace = {place};
    }
}

void findRequests(DraftFacts& facts, const Draft& draft) {
    const QString& body = draft.body;
    const bool thanks = draft.purpose == Purpose::ThankYou; // "thank you for writing a letter"
    facts.asksLetter = thanks ? QList<Place>() : placesOf(Request::Letter, body);
    if (facts.asksLetter.isEmpty() && draft.purpose == Purpose::RequestLetter)
        facts.asksLetter = wholeText();
    facts.asksResearch = placesOf(Request::Research, body);
    facts.asksVisit = placesOf(Request::Visit, body);
    facts.asksSpot = placesOf(Request::Spot, body);
    facts.asksMeeting = placesOf(Request::Meeting, body);
    facts.asksIntroduction = placesOf(Request::Introduction, body);
    facts.says = partsIn(body);
    if (const auto time = timeNamed(body); time && !facts.asksMeeting.isEmpty()) {
        facts.minutesAsked = time->minutes;
        facts.minutesPlace = {time->place};
    }
}

/// Do both texts have a word that is not everybody's? Nothing when no topic was noted.
std::optional<bool> mentionsTopic(const QString& topics, const QString& body) {
    static const QSet<QString> common{
        QStringLiteral("about"),   QStringLiteral("again"),    QStringLiteral("asked"),
        QStringLiteral("contact"), QStringLiteral("email"),    QStringLiteral("first"),
        QStringLiteral("follow"),  QStringLiteral("great"),    QStringLiteral("meeting"),
        QStringLiteral("might"),   QStringLiteral("program"),  QStringLiteral("should"),
        QStringLiteral("talked"),  QStringLiteral("thank"),    QStringLiteral("thanks"),
        QStringLiteral("their"),   QStringLiteral("there"),    QStringLiteral("would"),
        QStringLiteral("wants"),   QStringLiteral("which"),    QStringLiteral("could"),
        QStringLiteral("please"),  QStringLiteral("residency")};
    static const QRegularExpression shortForm(QStringLiteral(R"(\b[A-Z][A-Z0-9]{2,4}\b)"));
    QSet<QString> wanted;
    for (const QString& word : foldedWords(topics)) {
        if (word.size() >= lengthOfTopic && !common.contains(word))
            wanted.insert(word);
    }
    for (const auto& match : shortForm.globalMatch(topics))
        wanted.insert(fold(match.captured()));
    if (wanted.isEmpty())
        return std::nullopt;
    return std::ranges::any_of(foldedWords(body),
                               [&](const QString& word) { return wanted.contains(word); });
}

void findSimilar(DraftFacts& facts, const QList<SentText>& sent, const QString& body) {
    QSet<ContactId> people;
    QStringList names;
    for (const SentText& other : sent) {
        if (people.contains(other.to) || similarity(other.text, body) < sameText)
            continue;
        people.insert(other.to);
        if (!other.name.isEmpty() && names.size() < namesOfSimilar)
            names.append(other.name);
    }
    facts.similarPeople = static_cast<int>(people.size());
    facts.similarPlace = wholeText(names.join(QStringLiteral(", ")));
}

/// Where somebody stands in the text, by whole name or as "Dr. Family".
std::optional<Place> placeOfName(const OtherPerson& person, const QString& body) {
    const QRegularExpression pattern(
        QStringLiteral(R"(\b(?:%1|(?:Dr|Prof|Professor|Doctor)\.?\s+%2)\b)")
            .arg(QRegularExpression::escape(person.name),
                 QRegularExpression::escape(person.family)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(body);
    if (!match.hasMatch())
        return std::nullopt;
    return Place{
        .start = match.capturedStart(), .length = match.capturedLength(), .what = person.name};
}

void findNamed(DraftFacts& facts, const QList<OtherPerson>& others, const QString& body) {
    const QStringList list = foldedWords(body);
    const QSet<QString> words(list.begin(), list.end());
    for (const OtherPerson& person : others) {
        if (person.family.isEmpty() || person.mayBeNamed || !words.contains(person.word) ||
            person.interactions >= facts.leastKnownNamed.value_or(person.interactions + 1))
            continue;
        if (const auto place = placeOfName(person, body)) {
            facts.leastKnownNamed = person.interactions;
            facts.leastKnownPlace = {*place};
        }
    }
}

/// Is an address made of the name, or one of a school? Nothing when either is not known.
std::optional<bool> fitsName(const QString& email, const QString& name) {
    static const QRegularExpression school(QStringLiteral(R"(\.(?:edu|ac)(?:\.|$))"));
    static const QRegularExpression digits(QStringLiteral(R"(\d+)"));
    const QString address = fold(email);
    if (address.isEmpty() || name.isEmpty())
        return std::nullopt;
    if (school.match(address).hasMatch())
        return true;
    const QString local = address.section(u'@', 0, 0);
    const auto number = digits.match(local);
    const bool named = std::ranges::any_of(foldedWords(name), [&](const QString& part) {
        return part.size() > 2 && local.contains(part);
    });
    return named && number.capturedLength() <= longestNickname;
}

void readMessage(DraftFacts& facts, const Draft& draft, const DraftContext& context) {
    facts.message = true;
    facts.purpose = draft.purpose;
    facts.channel = draft.channel;
    facts.history = context.history;
    measure(facts, draft.body);
    findRequests(facts, draft);
    if (draft.subject) {
        facts.subjectWords = wordCount(*draft.subject);
        if (!slotsIn(*draft.subject).isEmpty())
            facts.gaps += wholeText();
    }
    if (!context.personNames.isEmpty())
        facts.greetsByName = greets(draft.body, context.personNames);
    facts.mentionsTopic = mentionsTopic(context.history.topics, draft.body);
    findSimilar(facts, context.sent, draft.body);
    findNamed(facts, context.others, draft.body);
    facts.senderFitsName = fitsName(context.senderEmail, context.senderName);
}

} // namespace

DraftFacts draftFacts(const Draft& draft, const DraftContext& context, Pack pack) {
    DraftFacts facts;
    facts.pack = pack;
    findIdentifiers(facts, draft, context.own);
    if (draft.kind == TextKind::Message)
        readMessage(facts, draft, context);
    return facts;
}

} // namespace matchbook
