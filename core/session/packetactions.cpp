// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/packetactions.h"

#include "base/refusals.h"
#include "session/logactions.h"
#include "session/worktogether.h"

#include <algorithm>

namespace matchbook {

namespace {

/// Did the two sit together to talk? (storage/talkfacts.cpp)
bool isMeeting(const Interaction& interaction) {
    return interaction.purpose == Purpose::Meeting ||
           (interaction.direction == Direction::Mutual &&
            (interaction.channel == Channel::InPerson || interaction.channel == Channel::Video));
}

/// What is not said of the entry in ERAS is taken from what is known of the writer.
PacketAuthor authorOf(const Letter& letter, const Contact& writer) {
    const auto known = [](const QString& said, const QString& otherwise) {
        return said.isEmpty() ? otherwise : said;
    };
    return {.name = known(letter.authorName, writer.name),
            .email = known(letter.authorEmail, values(writer, PointKind::Email).value(0)),
            .title = known(letter.authorTitle, writer.title),
            .department = known(letter.authorDepartment, writer.department)};
}

PacketLetter packetLetter(const Letter& letter, const Contact& writer) {
    return {.kind = letter.kind,
            .deadline = letter.deadline,
            .arrived = reachedOn(letter, LetterState::Uploaded),
            .specialty = letter.specialty,
            .standardized = letter.standardized,
            .chairRequirement = letter.chairRequirement,
            .waived = letter.waived,
            .letterId = letter.letterId,
            .highlights = letter.highlights,
            .author = authorOf(letter, writer)};
}

/// A writer knows the applicant: the words of the first minutes are for others.
QString introductionOf(const Applicant& applicant) {
    return applicant.longIntroduction.trimmed().isEmpty() ? applicant.shortIntroduction.simplified()
                                                          : applicant.longIntroduction.simplified();
}

Packet packetOf(const Applicant& applicant, QDate today) {
    return {.day = today,
            .applicant = applicant.name,
            .email = applicant.email,
            .school = applicant.school,
            .stage = applicant.stage,
            .international = applicant.international,
            .pathway = applicant.pathway,
            .season = seasonOf(applicant, today),
            .introduction = introductionOf(applicant),
            .interests = applicant.interests};
}

/// The rotations and the shadowing at which the two may have met.
QHash<EventId, Event> eventsOf(Stores& stores, const Contact& contact,
                               const QList<Interaction>& interactions) {
    QList<EventId> ids{contact.metAt};
    for (const Interaction& interaction : interactions)
        ids.append(interaction.event);
    QHash<EventId, Event> events;
    for (const Event& event : stores.events.find(ids)) {
        if (!event.trashed)
            events.insert(event.id, event);
    }
    return events;
}

void addMeetings(Packet& packet, const QList<Interaction>& interactions) {
    for (const Interaction& interaction : interactions) {
        if (!isMeeting(interaction))
            continue;
        ++packet.meetings;
        packet.firstMeeting =
            std::min(packet.firstMeeting.value_or(interaction.on), interaction.on);
        packet.lastMeeting = std::max(packet.lastMeeting.value_or(interaction.on), interaction.on);
    }
}

Error ofLetter(Error::Code code, const char* field, const Contact& writer) {
    return {.code = code, .field = QString::fromLatin1(field), .text = writer.name};
}

} // namespace

Result<Packet> letterPacket(Session& session, ContactId writer) {
    auto letters = lettersOf(session, writer);
    if (!letters)
        return letters.error();
    const QDate today = session.today();
    return session.read([&](Stores& stores) -> Result<Packet> {
        const auto contact = stores.contacts.find(writer);
        if (!contact || contact->trashed)
            return notFound("contact", writer);
        if (letters->isEmpty())
            return ofLetter(Error::Code::NotFound, "letter of", *contact);
        letters->removeIf(
            [](const Letter& letter) { return letter.state == LetterState::Declined; });
        if (letters->isEmpty())
            return ofLetter(Error::Code::InvalidValue, "declined letter", *contact);
        Packet packet = packetOf(stores.applicant.read(), today);
        packet.writer = contact->credentials.isEmpty()
                            ? contact->name
                            : contact->name + QStringLiteral(", ") + contact->credentials;
        packet.knownSince = contact->metOn;
        const auto interactions = stores.interactions.find(timelineOf(stores, writer));
        packet.work = workWith(*contact, interactions, eventsOf(stores, *contact, interactions),
                               stores.projects.all());
        addMeetings(packet, interactions);
        for (const Letter& letter : *letters)
            packet.letters.append(packetLetter(letter, *contact));
        return packet;
    });
}

} // namespace matchbook
