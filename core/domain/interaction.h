// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"

#include <QTime>

namespace matchbook {

enum class Channel { Email, InPerson, Video, Phone, LinkedIn, Message, Society, Webinar, Letter };
template <>
inline constexpr const char* tokensOf<Channel>[] = {
    "email", "in-person", "video", "phone", "linkedin", "message", "society", "webinar", "letter"};

enum class Direction { Outgoing, Incoming, Mutual };
template <>
inline constexpr const char* tokensOf<Direction>[] = {"outgoing", "incoming", "mutual"};

enum class Purpose {
    Introduction,
    ThankYou,
    FollowUp,
    Update,
    Question,
    Meeting,
    Ask,
    Offer,
    RequestLetter,
    Acknowledge,
    Other
};
template <>
inline constexpr const char* tokensOf<Purpose>[] = {
    "introduction", "thank-you", "follow-up",      "update",      "question", "meeting",
    "ask",          "offer",     "request-letter", "acknowledge", "other"};

/// One contact with one or several people. on and time are the wall clock where it took place, so
/// that no later journey moves it to another day.
struct Interaction : Record {
    InteractionId id;
    QDate on;
    std::optional<QTime> time;
    Channel channel = Channel::Email;
    Direction direction = Direction::Outgoing;
    Purpose purpose = Purpose::Other;
    QString subject;
    QString note;
    EventId event;
    ProjectId project;
    std::optional<int> minutes;
    bool awaitsReply = false;
    InteractionId repliesTo;
    QList<ContactId> people;

    bool operator==(const Interaction&) const = default;
};

template <>
inline constexpr auto fieldsOf<Interaction> = [](auto&& visit) {
    recordFields<Interaction>(visit);
    visit("on", &Interaction::on);
    visit("time", &Interaction::time);
    visit("channel", &Interaction::channel);
    visit("direction", &Interaction::direction);
    visit("purpose", &Interaction::purpose);
    visit("subject", &Interaction::subject);
    visit("note", &Interaction::note);
    visit("event", &Interaction::event);
    visit("project", &Interaction::project);
    visit("minutes", &Interaction::minutes);
    visit("awaitsReply", &Interaction::awaitsReply);
    visit("repliesTo", &Interaction::repliesTo);
};

template <>
inline constexpr auto listsOf<Interaction> = std::tuple{Field{"people", &Interaction::people}};

} // namespace matchbook
