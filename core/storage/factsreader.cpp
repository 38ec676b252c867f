// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/factsreader.h"

#include "domain/season.h"
#include "storage/applicantstore.h"
#include "storage/factsunderway.h"

#include <QSet>

#include <algorithm>

namespace matchbook {

namespace {

quint8 bit(MentorType type) {
    return static_cast<quint8>(1 << static_cast<int>(type));
}

// With more people it is quicker to read everything anew.
constexpr qsizetype mostPeople = 500;
constexpr qsizetype mostTalking = 4 * mostPeople;

constexpr int daysToMeet = 30; // app default: from an introduction until one has met

/// On one day, where not both have a time, the order in which they were noted counts.
bool wasNotedAfter(const InteractionFacts& one, const InteractionFacts& other) {
    return one.on == other.on && (!one.time || !other.time) && other.id < one.id;
}

/// Whose conversation may hang: their word is the last, or one of mine waits for an answer.
const QByteArray hangingAtAll =
    "SELECT contact FROM contact_digest WHERE lastIncoming IS NOT NULL"
    " AND (lastOutgoing IS NULL OR lastIncoming >= lastOutgoing)"
    " UNION SELECT p.value FROM interaction i JOIN interaction_people p ON p.owner = i.id"
    "  WHERE i.awaitsReply = 1";
const QByteArray hangingAmong =
    "SELECT contact FROM contact_digest d WHERE contact IN (SELECT value FROM json_each(?))"
    " AND ((lastIncoming IS NOT NULL AND (lastOutgoing IS NULL OR lastIncoming >= lastOutgoing))"
    "  OR EXISTS (SELECT 1 FROM interaction_people p JOIN interaction i ON i.id = p.owner"
    "   WHERE p.value = d.contact AND i.awaitsReply = 1))";

/// Do the records of others say something of somebody? It is read of everybody together.
bool hasShared(const ContactFacts& facts) {
    return facts.webinarMetOn.isValid() || facts.wishedEventStarts.isValid() ||
           facts.thirdShadowing.isValid() || facts.lastMeeting.isValid() ||
           facts.lastOffer.isValid() || facts.onlineSince.isValid() || facts.workEnded.isValid() ||
           facts.lastThanks.isValid() || facts.introducedOn.isValid() ||
           facts.introductionThanked || facts.lastFeedback.isValid() ||
           facts.hasHelped != facts.mentor;
}

void forgetShared(ContactFacts& facts) {
    facts.webinarMetOn = {};
    facts.wishedEventStarts = {};
    facts.wishWritten = false;
    facts.thirdShadowing = {};
    facts.lastMeeting = {};
    facts.lastOffer = {};
    facts.onlineSince = {};
    facts.workEnded = {};
    facts.workSeen = {};
    facts.lastThanks = {};
    facts.introducedOn = {};
    facts.introductionThanked = false;
    facts.hasHelped = facts.mentor;
    facts.lastFeedback = {};
}

class FactsReader {
public:
    FactsReader(Database& database, QDate today)
        : m{.database = database,
            .today = today,
            .homes = {},
            .people = {},
            .facts = {},
            .shadowedOften = {},
            .introducers = {},
            .coreMentors = {}} {}

    Facts read() {
        readApplicant();
        m.facts.contacts = ownFacts();
        readRest();
        return std::move(m.facts);
    }

    /// The facts after these people changed; gives all of whom something may be other than before.
    std::optional<QSet<ContactId>> refresh(Facts& facts, const QList<ContactId>& people) {
        m.people = people;
        m.facts.contacts = std::move(facts.contacts);
        m_talking = talkingWith(people);
        if (m_talking->size() > mostTalking)
            return std::nullopt;
        const auto others = hangingWithOthers(facts.interactions);
        readApplicant();
        replaceOwnFacts();
        QSet<ContactId> changed(people.begin(), people.end());
        for (ContactFacts& contact : m.facts.contacts) {
            if (!hasShared(contact))
                continue;
            changed.insert(contact.id);
            forgetShared(contact);
        }
        for (const auto& [id, interaction] : others) {
            m_hanging.insert(interaction.id);
            m.facts.interactions.append(interaction);
            m.facts.interactions.last().person = m.person(id);
        }
        readRest();
        std::ranges::stable_sort(m.facts.interactions, {}, &InteractionFacts::person);
        facts = std::move(m.facts);
        for (const ContactFacts& contact : std::as_const(facts.contacts)) {
            if (hasShared(contact))
                changed.insert(contact.id);
        }
        return changed;
    }

private:
    void readRest() {
        readPlaceFacts(m);
        countPeople(m);
        readConferences();
        readConferenceFollowUps();
        readWork();
        readFavors();
        readEventFacts(m);
        readInteractions();
        readTalkFacts(m);
        readActionItems();
        readLetters();
        readIntroductions();
        readThanks();
        readProjects();
        countFacts(m);
    }

    void readApplicant();
    QList<ContactFacts> ownFacts();
    void replaceOwnFacts();
    QSet<ContactId> talkingWith(const QList<ContactId>& people);
    QList<std::pair<ContactId, InteractionFacts>>
    hangingWithOthers(const QList<InteractionFacts>& all) const;
    void readConferences();
    void readConferenceFollowUps();
    void readWork();
    void readIntroductions();
    void readThanks();
    void useLedger(const FavorFacts& favor);
    void readFavors();
    void readInteractions();
    void addHanging(const QList<InteractionFacts>& conversation);
    void addUnanswered(const InteractionFacts& facts);
    void readActionItems();
    void readLetters();
    void readProjects();

    FactsUnderWay m;
    QSet<InteractionId> m_hanging;
    std::optional<QSet<ContactId>> m_talking; ///< whose conversations are read; none for everybody
};

void FactsReader::readApplicant() {
    m.facts.profile = ApplicantStore(m.database).read();
    const Applicant& profile = m.facts.profile;
    const Season season = seasonOf(profile, m.today);
    auto& facts = m.facts.applicant;
    facts.stage = profile.stage;
    facts.international = profile.international;
    facts.homeDivision = profile.homeDivision;
    facts.pausedUntil = profile.pausedUntil.value_or(QDate());
    facts.outcome = profile.outcome;
    facts.submit = season.submit.date;
    facts.matchDay = season.matchDay.date;
    facts.lastMatchDay = lastMatchDay(profile, m.today);
    facts.interviews = interviewsFrom(season);
    facts.begun = profile.begun.isValid() ? profile.begun : m.today;
    facts.plan = planOf(facts.submit, facts.begun);
    facts.planPhase = phaseOn(facts.plan, m.today);
}

/// What their own records and conversations say of people.
QList<ContactFacts> FactsReader::ownFacts() {
    QList<ContactFacts> contacts;
    auto select = m.database.prepare(
        "SELECT c.id, c.name, c.relationship, c.sponsorship, c.level, c.coreMentor,"
        " c.programDirector, c.chair, c.usBased, c.mayFollowUp, c.awareOfGoals, c.readyToAdvocate,"
        " c.doNotContact, c.pausedUntil, c.cadence, c.metOn, d.lastTouch, d.lastOutgoing,"
        " c.mentorTypes, c.created"
        " FROM contact_digest d JOIN contact c ON c.id = d.contact WHERE true" +
        isAsked(m, "c.id", "?") + " ORDER BY c.id");
    bindPeople(m, select);
    QList<MentorType> types;
    QDateTime created;
    while (select.step()) {
        ContactFacts& facts = contacts.emplace_back();
        select.read(facts.id, facts.name, facts.relationship, facts.sponsorship, facts.level,
                    facts.coreMentor, facts.programDirector, facts.chair, facts.usBased,
                    facts.mayFollowUp, facts.awareOfGoals, facts.readyToAdvocate,
                    facts.doNotContact, facts.pausedUntil, facts.cadence, facts.metOn,
                    facts.lastTouch, facts.lastOutgoing, types, created);
        for (const MentorType type : types)
            facts.mentorTypes |= bit(type);
        facts.mentor = isMentor(facts.relationship, facts.coreMentor, facts.sponsorship, types);
        facts.hasHelped = facts.mentor;
        facts.office = facts.level == Level::Coordinator;
        facts.created = created.toLocalTime().date();
    }
    return contacts;
}

void FactsReader::replaceOwnFacts() {
    auto& contacts = m.facts.contacts;
    QSet<ContactId> gone(m.people->begin(), m.people->end());
    QList<ContactFacts> added;
    for (ContactFacts& fresh : ownFacts()) {
        gone.remove(fresh.id);
        if (ContactFacts* known = m.contact(fresh.id))
            *known = std::move(fresh);
        else
            added.append(std::move(fresh));
    }
    gone.removeIf([this](ContactId id) { return m.person(id) < 0; });
    if (!gone.isEmpty())
        contacts.removeIf([&](const ContactFacts& one) { return gone.contains(one.id); });
    const auto before = contacts.size();
    contacts += added;
    std::inplace_merge(
        contacts.begin(), contacts.begin() + before, contacts.end(),
        [](const ContactFacts& one, const ContactFacts& other) { return one.id < other.id; });
}

/// These people and all who had a message together with one of them: whether it hangs may be told
/// by the conversation with any of them.
QSet<ContactId> FactsReader::talkingWith(const QList<ContactId>& people) {
    QSet<ContactId> talking(people.begin(), people.end());
    auto select = m.database.prepare("SELECT DISTINCT q.value FROM interaction_people p"
                                     " JOIN interaction_people q ON q.owner = p.owner"
                                     " WHERE p.value IN (SELECT value FROM json_each(?))");
    select.bind(people);
    while (select.step())
        talking.insert(select.value<ContactId>());
    return talking;
}

QList<std::pair<ContactId, InteractionFacts>>
FactsReader::hangingWithOthers(const QList<InteractionFacts>& all) const {
    QList<std::pair<ContactId, InteractionFacts>> others;
    for (const InteractionFacts& one : all) {
        const ContactId id = m.facts.contacts.at(one.person).id;
        if (!m_talking->contains(id))
            others.append({id, one});
    }
    return others;
}

/// Who was met at which conference: by "met at", or by something logged there. The latest counts.
void FactsReader::readConferences() {
    auto select = m.database.prepare(
        "SELECT m.contact, e.starts, e.ends, e.returned, e.virtual, min(m.metOn), max(m.noted),"
        "  min(m.created)"
        " FROM (SELECT c.id AS contact, c.metAt AS event, c.metOn AS metOn,"
        "        c.note <> '' OR c.interests <> '[]' AS noted, c.created AS created"
        "       FROM contact c WHERE c.metAt IS NOT NULL AND c.trashed IS NULL" +
        isAsked(m, "c.id", "?2") +
        "       UNION ALL SELECT p.value, i.event, i.\"on\", i.note <> '' OR i.subject <> '',"
        "        i.created"
        "       FROM interaction i JOIN interaction_people p ON p.owner = i.id"
        "       WHERE i.event IS NOT NULL AND i.trashed IS NULL" +
        isAsked(m, "p.value", "?2") +
        ") m"
        " JOIN event e ON e.id = m.event AND e.trashed IS NULL"
        "  AND e.kind IN ('conference', 'meeting') AND e.starts <= ?1"
        " GROUP BY m.contact, e.id ORDER BY m.contact, e.starts");
    select.bind(m.today);
    bindPeople(m, select);
    while (select.step()) {
        ContactFacts* facts = m.contact(select.value<ContactId>(0));
        if (!facts)
            continue;
        Event event;
        select.readAt(1, event.starts);
        select.readAt(2, event.ends);
        select.readAt(3, event.returned);
        select.readAt(4, event.isVirtual);
        facts->conferenceMetOn = select.value<std::optional<QDate>>(5).value_or(event.starts);
        facts->conferenceNotes = select.value<bool>(6);
        facts->conferenceEnded = event.ends;
        facts->conferenceReturned = returnedOn(event);
        facts->conferenceLongOver =
            isLongOver(event, select.value<QDateTime>(7).toLocalTime().date());
    }
}

/// The first message of mine after the meeting: anything written from the last day on, anything at
/// all from the day after, and a thank-you or follow-up even earlier. A note on whatever was said
/// since is a note.
void FactsReader::readConferenceFollowUps() {
    QList<ContactId> heard;
    const auto ask = [&](const ContactFacts& facts) {
        if (facts.conferenceMetOn.isValid() && facts.lastTouch >= facts.conferenceMetOn)
            heard.append(facts.id);
    };
    for (const ContactId id : m.people.value_or(QList<ContactId>())) {
        if (const ContactFacts* facts = m.contact(id))
            ask(*facts);
    }
    if (!m.people)
        std::ranges::for_each(std::as_const(m.facts.contacts), ask);
    auto select = m.database.prepare(
        "SELECT p.value, i.\"on\", i.channel, i.purpose, i.direction, i.note <> ''"
        " FROM json_each(?) AS heard JOIN interaction_people p ON p.value = heard.value"
        " JOIN interaction i ON i.id = p.owner AND i.trashed IS NULL ORDER BY p.value, i.\"on\"");
    select.bind(heard);
    while (select.step()) {
        ContactFacts& facts = *m.contact(select.value<ContactId>(0));
        const auto on = select.value<QDate>(1);
        const auto purpose = select.value<Purpose>(3);
        if (on < facts.conferenceMetOn)
            continue;
        facts.conferenceNotes = facts.conferenceNotes || select.value<bool>(5);
        if (facts.conferenceFollowUp.isValid() || select.value<Direction>(4) == Direction::Incoming)
            continue;
        const bool message = select.value<Channel>(2) != Channel::InPerson &&
                             (on >= facts.conferenceEnded || purpose == Purpose::FollowUp ||
                              purpose == Purpose::ThankYou);
        if (message || on > facts.conferenceEnded)
            facts.conferenceFollowUp = on;
    }
}

/// When work with somebody ended: a rotation or shadowing they were part of, or a closed project.
void FactsReader::readWork() {
    auto select = m.database.prepare(
        "SELECT p.value, max(e.ends), e.kind = 'shadowing' AS watched FROM event e"
        "  CROSS JOIN interaction i ON i.event = e.id"
        "  CROSS JOIN interaction_people p ON p.owner = i.id"
        " WHERE e.kind IN ('rotation', 'elective', 'observership', 'shadowing') AND e.ends < ?1"
        "  AND e.trashed IS NULL AND i.trashed IS NULL GROUP BY p.value, watched"
        " UNION ALL SELECT c.id, e.ends, e.kind = 'shadowing' FROM contact c"
        "  JOIN event e ON e.id = c.metAt"
        " WHERE e.kind IN ('rotation', 'elective', 'observership', 'shadowing') AND e.ends < ?1"
        "  AND e.trashed IS NULL"
        " UNION ALL SELECT m.value, pr.ended, 0 FROM project pr JOIN project_mentors m"
        "  ON m.owner = pr.id WHERE pr.state = 'closed' AND pr.ended < ?1 AND pr.trashed IS NULL");
    select.bind(m.today);
    while (select.step()) {
        ContactFacts* facts = m.contact(select.value<ContactId>(0));
        if (!facts)
            continue;
        keepLater(facts->workEnded, select.value<QDate>(1));
        if (!select.value<bool>(2))
            keepLater(facts->workSeen, select.value<QDate>(1));
    }
}

/// Who introduced somebody: when the other was met or entered, whichever was first.
void FactsReader::readIntroductions() {
    auto select = m.database.prepare("SELECT introducedBy, metOn, created FROM contact"
                                     " WHERE introducedBy IS NOT NULL AND trashed IS NULL");
    while (select.step()) {
        ContactFacts* facts = m.contact(select.value<ContactId>(0));
        const QDate entered = select.value<QDateTime>(2).toLocalTime().date();
        if (!facts)
            continue;
        keepLater(facts->introducedOn,
                  qMin(entered, select.value<std::optional<QDate>>(1).value_or(entered)));
        m.introducers.append(facts->id);
    }
}

/// Of those who wrote a letter or introduced somebody, the only ones of whom it is asked. News is
/// thanks for an introduction, but not for a letter.
void FactsReader::readThanks() {
    QList<ContactId> people = m.introducers;
    for (const LetterFacts& letter : std::as_const(m.facts.letters))
        people.append(m.facts.contacts[letter.person].id);
    auto select = m.database.prepare(
        "SELECT DISTINCT p.value, i.\"on\", i.purpose FROM json_each(?) AS asked"
        " JOIN interaction_people p ON p.value = asked.value"
        " JOIN interaction i ON i.id = p.owner AND i.purpose IN ('thank-you', 'update')"
        "  AND i.direction <> 'incoming' AND i.trashed IS NULL");
    select.bind(people);
    while (select.step()) {
        ContactFacts& facts = *m.contact(select.value<ContactId>(0));
        const auto on = select.value<QDate>(1);
        if (select.value<Purpose>(2) == Purpose::ThankYou)
            keepLater(facts.lastThanks, on);
        facts.introductionThanked = facts.introductionThanked || on >= facts.introducedOn;
    }
    for (const FavorFacts& favor : std::as_const(m.facts.favors))
        useLedger(favor);
}

/// Thanks that are in the ledger are thanks, and an introduction that is in it is asked about
/// there.
void FactsReader::useLedger(const FavorFacts& favor) {
    ContactFacts& facts = m.facts.contacts[favor.person];
    if (favor.direction != FavorDirection::Received)
        return;
    if (favor.thankedOn.isValid())
        keepLater(facts.lastThanks, favor.thankedOn);
    if (favor.kind == FavorKind::Introduction && favor.on.addDays(daysToMeet) >= facts.introducedOn)
        facts.introductionThanked = true;
}

void FactsReader::readFavors() {
    // A message of thanks is thanks, whether or not the ledger was told.
    auto select = m.database.prepare(
        "SELECT id, person, direction, kind, \"on\", coalesce(thankedOn,"
        " (SELECT min(interaction.\"on\") FROM interaction_people"
        " JOIN interaction ON interaction.id = interaction_people.owner"
        " WHERE interaction_people.value = favor.person AND interaction.trashed IS NULL"
        " AND interaction.purpose = 'thank-you' AND interaction.direction <> 'incoming'"
        " AND interaction.\"on\" >= favor.\"on\"))"
        " FROM favor WHERE trashed IS NULL ORDER BY id");
    while (select.step()) {
        FavorFacts facts;
        facts.person = m.person(select.value<ContactId>(1));
        if (facts.person < 0)
            continue;
        select.readAt(0, facts.id);
        select.readAt(2, facts.direction);
        select.readAt(3, facts.kind);
        select.readAt(4, facts.on);
        select.readAt(5, facts.thankedOn);
        if (facts.kind == FavorKind::Feedback)
            keepLater(m.facts.contacts[facts.person].lastFeedback, facts.on);
        if (facts.direction == FavorDirection::Given)
            keepLater(m.facts.contacts[facts.person].lastOffer, facts.on);
        if (facts.direction == FavorDirection::Received && isSponsorshipAction(facts.kind))
            m.facts.contacts[facts.person].hasHelped = true;
        m.facts.favors.append(facts);
    }
}

/// Only conversations that hang: my messages that wait for an answer, and theirs that are later
/// than my last word. What was said in each is put in order to see who spoke last.
void FactsReader::readInteractions() {
    auto select = m.database.prepare(
        "WITH hanging(contact) AS (" + (m_talking ? hangingAmong : hangingAtAll) +
        ")"
        " SELECT h.contact, i.id, i.\"on\", i.time, i.channel, i.direction, i.purpose,"
        "  i.awaitsReply, i.subject"
        " FROM hanging h JOIN interaction_people p ON p.value = h.contact"
        " JOIN interaction i ON i.id = p.owner WHERE i.trashed IS NULL"
        " ORDER BY h.contact, i.\"on\", i.time IS NULL, i.time, i.id");
    if (m_talking)
        select.bind(m_talking->values());
    QList<InteractionFacts> conversation;
    ContactId of;
    const auto finish = [&] {
        addHanging(conversation);
        conversation.clear();
    };
    while (select.step()) {
        if (const auto next = select.value<ContactId>(0); next != of) {
            finish();
            of = next;
        }
        InteractionFacts facts;
        facts.person = m.person(of);
        select.readAt(1, facts.id);
        select.readAt(2, facts.on);
        select.readAt(3, facts.time);
        select.readAt(4, facts.channel);
        select.readAt(5, facts.direction);
        select.readAt(6, facts.purpose);
        select.readAt(7, facts.awaitsReply);
        select.readAt(8, facts.subject);
        if (facts.person >= 0)
            conversation.append(facts);
    }
    finish();
}

/// Adds those of a conversation, oldest first, that wait for an answer or ask for one.
void FactsReader::addHanging(const QList<InteractionFacts>& conversation) {
    int unanswered = 0;
    for (qsizetype i = 0; i < conversation.size(); ++i) {
        InteractionFacts facts = conversation[i];
        const auto any = [&](Direction direction) {
            const auto answers = [&](const InteractionFacts& other) {
                return other.direction == direction || other.direction == Direction::Mutual;
            };
            const auto later = conversation.cbegin() + i + 1;
            return std::any_of(later, conversation.cend(), answers) ||
                   std::any_of(conversation.cbegin(), later, [&](const InteractionFacts& other) {
                       return answers(other) && wasNotedAfter(other, facts);
                   });
        };
        if (facts.direction == Direction::Incoming || facts.direction == Direction::Mutual)
            unanswered = 0;
        if (facts.direction == Direction::Incoming) {
            facts.answered = any(Direction::Outgoing);
            addUnanswered(facts);
        } else if (facts.direction == Direction::Outgoing && facts.awaitsReply) {
            facts.answered = any(Direction::Incoming);
            facts.followedUp = any(Direction::Outgoing);
            facts.unansweredBefore = unanswered++;
            addUnanswered(facts);
        }
    }
}

/// A message to several people stands in each one's conversation and counts once.
void FactsReader::addUnanswered(const InteractionFacts& facts) {
    if (facts.answered || m_hanging.contains(facts.id))
        return;
    m_hanging.insert(facts.id);
    m.facts.interactions.append(facts);
}

void FactsReader::readActionItems() {
    auto select = m.database.prepare("SELECT id, person, kind, text, opened, due FROM actionitem"
                                     " WHERE closed IS NULL AND trashed IS NULL ORDER BY id");
    while (select.step()) {
        ActionItemFacts facts;
        const auto of = select.value<ContactId>(1);
        facts.person = m.person(of);
        if (of && facts.person < 0)
            continue;
        select.readAt(0, facts.id);
        select.readAt(2, facts.kind);
        select.readAt(3, facts.text);
        select.readAt(4, facts.opened);
        select.readAt(5, facts.due);
        m.facts.actionItems.append(facts);
    }
}

void FactsReader::readLetters() {
    auto select =
        m.database.prepare("SELECT id, writer, kind, state, deadline,"
                           " (SELECT min(\"on\") FROM letter_steps WHERE owner = letter.id"
                           "  AND state IN ('uploaded', 'assigned'))"
                           " FROM letter WHERE trashed IS NULL ORDER BY id");
    while (select.step()) {
        LetterFacts facts;
        facts.person = m.person(select.value<ContactId>(1));
        if (facts.person < 0)
            continue;
        select.readAt(0, facts.id);
        select.readAt(2, facts.kind);
        select.readAt(3, facts.state);
        select.readAt(4, facts.deadline);
        if (!facts.deadline.isValid())
            facts.deadline = m.facts.applicant.submit;
        select.readAt(5, facts.arrived);
        if (isIn(facts.state))
            m.facts.contacts[facts.person].hasHelped = true;
        m.facts.letters.append(facts);
    }
}

void FactsReader::readProjects() {
    auto select =
        m.database.prepare("SELECT pr.id, pr.title, pr.state, pr.started, m.value, pr.created,"
                           " pr.hoursPerWeek FROM project pr"
                           " LEFT JOIN project_mentors m ON m.owner = pr.id"
                           " WHERE pr.trashed IS NULL ORDER BY pr.id, m.position");
    while (select.step()) {
        const auto id = select.value<ProjectId>(0);
        if (m.facts.projects.isEmpty() || m.facts.projects.last().id != id) {
            ProjectFacts& facts = m.facts.projects.emplace_back();
            select.readAt(0, facts.id);
            select.readAt(1, facts.title);
            select.readAt(2, facts.state);
            select.readAt(3, facts.lastUpdate);
            facts.started = facts.lastUpdate.isValid()
                                ? facts.lastUpdate
                                : select.value<QDateTime>(5).toLocalTime().date();
            select.readAt(6, facts.hours);
        }
        ProjectFacts& facts = m.facts.projects.last();
        const int mentor = m.person(select.value<ContactId>(4));
        if (mentor < 0)
            continue;
        const QDate touch = m.facts.contacts[mentor].lastOutgoing;
        if (facts.person < 0 || (touch.isValid() && touch > facts.lastUpdate))
            facts.person = mentor;
        keepLater(facts.lastUpdate, touch);
    }
}

/// Whose home institution is or was the applicant's, when that is another now.
QSet<ContactId> peopleOfAnotherHome(Database& database, const QString& before) {
    const QString home = ApplicantStore(database).read().homeInstitution;
    if (home == before)
        return {};
    const auto people = peopleAt(database, before) + peopleAt(database, home);
    return {people.begin(), people.end()};
}

} // namespace

Facts readFacts(Database& database, QDate today) {
    return FactsReader(database, today).read();
}

std::optional<QSet<ContactId>> refreshFacts(Facts& facts, Database& database, QDate today,
                                            const QSet<ContactId>& people, Areas areas) {
    if (!(areas & ~(Area::Decisions | Area::Rules)))
        return QSet<ContactId>();
    if (areas == Area::All)
        return std::nullopt;
    QSet<ContactId> touched = people;
    if (areas & Area::Applicant)
        touched += peopleOfAnotherHome(database, facts.profile.homeInstitution);
    if (touched.size() > mostPeople)
        return std::nullopt;
    return FactsReader(database, today).refresh(facts, touched.values());
}

} // namespace matchbook
