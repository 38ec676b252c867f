// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"

namespace matchbook {

enum class FavorDirection { Asked, Received, Given };
template <>
inline constexpr const char* tokensOf<FavorDirection>[] = {"asked", "received", "given"};

/// What was given, asked for or received. Which kinds go with which direction: fits().
enum class FavorKind {
    ShareNotes,
    ShareResource,
    IntroduceJunior,
    DataCollection,
    ChartReview,
    LiteratureReview,
    Slides,
    Statistics,
    Abstract,
    DataEntry,
    Teaching,
    Audit,
    Advice,
    Meeting,
    Shadowing,
    Observership,
    Research,
    Feedback,
    Introduction,
    Letter,
    PdCall,
    PdEmail,
    MultiInstitutionProject,
    RegistryAccess,
    CoauthorInvite,
    PriorityReview,
    InformalAdvocacy,
    ProgramRecommendation
};
template <>
inline constexpr const char* tokensOf<FavorKind>[] = {"share-notes",
                                                      "share-resource",
                                                      "introduce-junior",
                                                      "data-collection",
                                                      "chart-review",
                                                      "literature-review",
                                                      "slides",
                                                      "statistics",
                                                      "abstract",
                                                      "data-entry",
                                                      "teaching",
                                                      "audit",
                                                      "advice",
                                                      "meeting",
                                                      "shadowing",
                                                      "observership",
                                                      "research",
                                                      "feedback",
                                                      "introduction",
                                                      "letter",
                                                      "pd-call",
                                                      "pd-email",
                                                      "multi-institution-project",
                                                      "registry-access",
                                                      "coauthor-invite",
                                                      "priority-review",
                                                      "informal-advocacy",
                                                      "program-recommendation"};

/// An entry in the ledger of reciprocity.
struct Favor : Record {
    FavorId id;
    ContactId person;
    FavorDirection direction = FavorDirection::Received;
    FavorKind kind = FavorKind::Advice;
    QDate on;
    OrganizationId program; ///< the program it is for
    QString note;
    std::optional<QDate> thankedOn;

    bool operator==(const Favor&) const = default;
};

template <>
inline constexpr auto fieldsOf<Favor> = [](auto&& visit) {
    recordFields<Favor>(visit);
    visit("person", &Favor::person);
    visit("direction", &Favor::direction);
    visit("kind", &Favor::kind);
    visit("on", &Favor::on);
    visit("program", &Favor::program);
    visit("note", &Favor::note);
    visit("thankedOn", &Favor::thankedOn);
};

/// Can a favor of this kind go this way? One gives work and asks for advice (model.md, Favor).
bool fits(FavorKind kind, FavorDirection direction);

/// Is this an action of a sponsor, the evidence that a sponsorship is active (rulebook.md, 2)?
bool isSponsorshipAction(FavorKind kind);

} // namespace matchbook
