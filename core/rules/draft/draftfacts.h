// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/finding.h"
#include "rules/draft/draft.h"

namespace matchbook {

/// What the rules about drafts read: the text, measured. Of a note only the identifiers are known;
/// what is not known is nothing.
struct DraftFacts {
    QList<Place> identifiers;
    QList<Place> identifierHints;

    bool message = false; ///< the rest is known of messages alone
    Pack pack = Pack::General;
    Purpose purpose = Purpose::Other;
    Channel channel = Channel::Email;
    History history;
    int words = 0;
    int characters = 0;
    int paragraphs = 0;
    int longestParagraph = 0;
    QList<Place> longestParagraphPlace;
    std::optional<int> subjectWords;
    QList<Place> gaps; ///< slots that are still to be filled
    QList<Place> questions;
    std::optional<bool> greetsByName;
    QList<Place> asksLetter;
    QList<Place> asksResearch;
    QList<Place> asksVisit;
    QList<Place> asksSpot;
    QList<Place> asksMeeting;
    QList<Place> asksIntroduction;
    std::optional<int> minutesAsked;
    QList<Place> minutesPlace;
    quint16 says = 0; ///< a bit for each Part
    std::optional<bool> mentionsTopic;
    int similarPeople = 0;
    QList<Place> similarPlace;          ///< with the names of some of them
    std::optional<int> leastKnownNamed; ///< interactions with the least known of those named
    QList<Place> leastKnownPlace;
    std::optional<bool> senderFitsName;
};

DraftFacts draftFacts(const Draft& draft, const DraftContext& context, Pack pack);

} // namespace matchbook
