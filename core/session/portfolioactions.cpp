// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/portfolioactions.h"

#include "session/contactactions.h"

#include <QSet>

#include <algorithm>

namespace matchbook {

namespace {

bool isOf(const ContactFacts& person, MentorType type) {
    return (person.mentorTypes & (1U << static_cast<unsigned>(type))) != 0;
}

/// What the facts do not say of a person.
struct Fields {
    QSet<ContactId> research;    ///< share a project with the applicant
    QSet<ContactId> otherFields; ///< work in another specialty than radiology
};

Fields readFields(Stores& stores) {
    const auto research =
        stores.contacts.idsWhere("id IN (SELECT value FROM project_mentors WHERE owner IN"
                                 " (SELECT id FROM project WHERE trashed IS NULL))");
    const auto others = stores.contacts.idsWhere(
        "specialty <> '' AND specialty NOT LIKE '%radiology%' AND specialty NOT IN ('IR', 'DR')");
    return {{research.begin(), research.end()}, {others.begin(), others.end()}};
}

/// Does what is known of them fit the kind? By training: GEN-64 and IMG-82; at home: IMG-79; on a
/// project: IMG-80; with a word in a program: IMG-81; in a field beside IR: GEN-65.
bool fits(const ContactFacts& person, MentorType type, const Fields& fields) {
    const bool attending = person.level == Level::Attending;
    switch (type) {
    case MentorType::Clinical:
        return attending && (person.atHome || !person.workSeen.isNull()) &&
               !fields.otherFields.contains(person.id);
    case MentorType::Research:
        return fields.research.contains(person.id);
    case MentorType::Career:
        return person.programDirector || person.chair ||
               (attending && person.relationship >= Relationship::Connection);
    case MentorType::NearPeer:
        return person.level == Level::Resident || person.level == Level::Fellow;
    case MentorType::CrossSpecialty:
        return attending && fields.otherFields.contains(person.id);
    }
    return false;
}

/// The closest first, and of these the one in touch with last.
bool isBefore(const ContactFacts* one, const ContactFacts* other) {
    return std::tie(one->relationship, one->lastTouch) >
           std::tie(other->relationship, other->lastTouch);
}

QList<ContactId> candidates(const Facts& facts, MentorType type, const Fields& fields) {
    QList<const ContactFacts*> best;
    for (const ContactFacts& person : facts.contacts) {
        if (person.lastTouch.isNull() || person.doNotContact || !fits(person, type, fields))
            continue;
        best.insert(std::ranges::upper_bound(best, &person, isBefore), &person);
        if (best.size() > mostCandidates)
            best.removeLast();
    }
    QList<ContactId> ids;
    for (const ContactFacts* person : best)
        ids.append(person->id);
    return ids;
}

} // namespace

QList<MentorType> askedMentorTypes(Pack pack) {
    if (pack == Pack::Img)
        return {MentorType::Clinical, MentorType::Research, MentorType::Career,
                MentorType::NearPeer};
    return {MentorType::Career, MentorType::Research, MentorType::NearPeer,
            MentorType::CrossSpecialty};
}

Result<QList<PortfolioLine>> mentorPortfolio(Session& session) {
    const auto facts = session.facts();
    if (!facts)
        return facts.error();
    Pack pack = Pack::General;
    Fields fields;
    const auto read = session.read([&](Stores& stores) {
        pack = packInForce(stores.applicant.read());
        fields = readFields(stores);
    });
    if (!read)
        return read.error();
    QList<PortfolioLine> lines;
    for (const MentorType type : askedMentorTypes(pack)) {
        PortfolioLine line{.type = type, .mentors = {}, .candidates = {}};
        for (const ContactFacts& person : (*facts)->contacts) {
            if (isOf(person, type))
                line.mentors.append(person.id);
        }
        const auto ordered = contactIds(session, {.among = line.mentors});
        if (!ordered)
            return ordered.error();
        line.mentors = *ordered;
        if (line.mentors.isEmpty())
            line.candidates = candidates(**facts, type, fields);
        lines.append(line);
    }
    return lines;
}

} // namespace matchbook
