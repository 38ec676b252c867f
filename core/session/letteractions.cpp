// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/letteractions.h"

#include "base/refusals.h"
#include "base/text.h"
#include "domain/fieldtext.h"
#include "domain/standing.h"
#include "session/logactions.h"
#include "session/programactions.h"
#include "session/summaryactions.h"
#include "session/worktogether.h"

#include <QCollator>

#include <algorithm>
#include <tuple>

namespace matchbook {

namespace {

constexpr int halfYear = 6; ///< months; within one, work together counts for more than time

/// Everybody but those at the start of the same way; who they are to the applicant decides.
bool mayWrite(const ContactFacts& person) {
    const bool senior = person.level == Level::Attending || person.level == Level::Other;
    const bool known = person.mentor || person.relationship >= Relationship::Connection;
    return senior && known && !person.office && !person.doNotContact;
}

QSet<ContactId> writersOf(const QList<Letter>& letters) {
    QSet<ContactId> writers;
    for (const Letter& letter : letters)
        writers.insert(letter.writer);
    return writers;
}

/// What passed between the applicant and each of them, in order.
QHash<ContactId, QList<Interaction>> interactionsWith(Stores& stores,
                                                      const QList<ContactId>& people) {
    QStringList ids;
    for (const ContactId id : people)
        ids += QString::number(id.value);
    QHash<ContactId, QList<Interaction>> timelines;
    for (const Interaction& one : stores.interactions.find(stores.interactions.idsWhere(
             "id IN (SELECT owner FROM interaction_people WHERE value"
             " IN (SELECT value FROM json_each(?))) ORDER BY \"on\", id",
             QStringLiteral("[%1]").arg(ids.join(u','))))) {
        for (const ContactId person : one.people)
            timelines[person].append(one);
    }
    return timelines;
}

/// What they could write about, as far as their field tells.
LetterKind kindOf(const Contact& contact) {
    const QString field = fold(contact.specialty + u' ' + contact.department);
    if (field.contains(u"interventional"))
        return LetterKind::Ir;
    if (field.contains(u"radiolog"))
        return LetterKind::Dr;
    if (field.contains(u"surg"))
        return LetterKind::Surgical;
    return contact.mentorTypes.contains(MentorType::Research) ? LetterKind::Research
                                                              : LetterKind::Other;
}

/// The days on which something came back: a talk, or a word of theirs.
int exchangesIn(const QList<Interaction>& timeline) {
    QSet<QDate> days;
    for (const Interaction& one : timeline) {
        if (one.direction != Direction::Outgoing)
            days.insert(one.on);
    }
    return static_cast<int>(days.size());
}

auto rankOf(const PossibleWriter& writer) {
    return std::tuple(!writer.coreMentor, writer.relationship != Relationship::Mentor,
                      -(writer.monthsKnown / halfYear), -writer.works, -writer.exchanges,
                      !(writer.programDirector || writer.chair), fold(writer.name));
}

} // namespace

Result<QList<LetterLine>> letterLines(Session& session) {
    const QDate today = session.today();
    return session.read([&](Stores& stores) {
        const auto letters = stores.letters.all();
        const auto writers = writersOf(letters);
        QHash<ContactId, Contact> people;
        for (const Contact& one : stores.contacts.find(QList(writers.begin(), writers.end()))) {
            if (!one.trashed)
                people.insert(one.id, one);
        }
        QList<LetterLine> lines;
        for (const Letter& letter : letters) {
            const auto writer = people.constFind(letter.writer);
            if (writer == people.cend())
                continue;
            const bool late = isAwaited(letter.state) && letter.deadline < today;
            lines.append({.letter = letter,
                          .writer = writer->name,
                          .coreMentor = writer->coreMentor,
                          .relationship = writer->relationship,
                          .knownSince = writer->metOn,
                          .lateSince = late ? letter.deadline : std::nullopt});
        }
        std::ranges::stable_sort(lines, {}, [](const LetterLine& line) {
            return line.letter.deadline.value_or(QDate(9999, 12, 31));
        });
        return lines;
    });
}

Result<QList<Target>> letterTargets(Session& session) {
    auto targets = readiness(session);
    if (targets)
        targets->removeIf([](const Target& target) {
            return target.id != TargetId::IrLetters && target.id != TargetId::UsLetters &&
                   target.id != TargetId::Letters;
        });
    return targets;
}

Result<> moveLetter(Session& session, LetterId id, LetterState state, QDate on) {
    if (!on.isValid() || on > session.today())
        return invalid("on", on.toString(Qt::ISODate), notAfter(session.today()));
    auto letter = findLetter(session, id);
    if (!letter)
        return letter.error();
    if (state != LetterState::Declined)
        letter->steps.removeIf([&](const LetterStep& step) { return step.state > state; });
    reach(*letter, state, on);
    const auto saved = saveLetter(session, *letter);
    return saved ? done() : Result<>(saved.error());
}

Result<> assignLetter(Session& session, LetterId id, const QList<OrganizationId>& programs) {
    auto letter = findLetter(session, id);
    if (!letter)
        return letter.error();
    assign(*letter, programs, session.today());
    const auto saved = saveLetter(session, *letter);
    return saved ? done() : Result<>(saved.error());
}

Result<QList<ProgramLetters>> programsForLetters(Session& session) {
    return session.read([](Stores& stores) {
        QHash<OrganizationId, int> counts;
        for (const Letter& letter : stores.letters.all()) {
            if (letter.state == LetterState::Declined)
                continue;
            for (const OrganizationId program : letter.programs)
                ++counts[program];
        }
        QList<ProgramLetters> programs;
        for (const Organization& one : stores.organizations.find(
                 stores.organizations.idsWhere("kind = ? ORDER BY id", OrganizationKind::Program)))
            programs.append({one.id, one.name, counts.value(one.id), isAppliedTo(one)});
        QCollator natural(QLocale::English); // "Program 2" stands before "Program 10"
        natural.setNumericMode(true);
        natural.setCaseSensitivity(Qt::CaseInsensitive);
        std::ranges::stable_sort(programs, [&](const auto& one, const auto& other) {
            return one.appliedTo == other.appliedTo ? natural.compare(one.name, other.name) < 0
                                                    : one.appliedTo;
        });
        return programs;
    });
}

Result<OrganizationId> programNamed(Session& session, const QString& name) {
    const auto known =
        session.read([&](Stores& stores) { return stores.organizations.named(name); });
    if (!known)
        return known.error();
    if (!*known)
        return notFound("program", name);
    return **known;
}

Result<QList<PossibleWriter>> possibleWriters(Session& session) {
    const auto facts = session.facts();
    if (!facts)
        return facts.error();
    const QDate today = session.today();
    return session.read([&](Stores& stores) {
        const auto asked = writersOf(stores.letters.all());
        QList<ContactId> ids;
        for (const ContactFacts& person : (*facts)->contacts) {
            if (mayWrite(person) && !asked.contains(person.id))
                ids.append(person.id);
        }
        const auto timelines = interactionsWith(stores, ids);
        const auto projects = stores.projects.all();
        QHash<EventId, Event> events;
        for (const Event& event : stores.events.all())
            events.insert(event.id, event);
        QList<PossibleWriter> writers;
        for (const Contact& contact : stores.contacts.find(ids)) {
            const QList<Interaction> timeline = timelines.value(contact.id);
            const auto works = workWith(contact, timeline, events, projects);
            writers.append({.id = contact.id,
                            .name = contact.name,
                            .given = contact.given,
                            .family = contact.family,
                            .credentials = contact.credentials,
                            .title = contact.title,
                            .coreMentor = contact.coreMentor,
                            .relationship = contact.relationship,
                            .monthsKnown = contact.metOn ? monthsBetween(*contact.metOn, today) : 0,
                            .works = static_cast<int>(works.size()),
                            .exchanges = exchangesIn(timeline),
                            .programDirector = contact.programDirector,
                            .chair = contact.chair,
                            .kind = kindOf(contact)});
        }
        std::ranges::stable_sort(writers, {}, rankOf);
        return writers;
    });
}

} // namespace matchbook
