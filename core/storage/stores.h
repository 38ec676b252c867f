// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/actionitem.h"
#include "domain/contents.h"
#include "domain/event.h"
#include "domain/favor.h"
#include "domain/interaction.h"
#include "domain/letter.h"
#include "domain/project.h"
#include "storage/applicantstore.h"
#include "storage/contactstore.h"
#include "storage/decisionstore.h"
#include "storage/historystore.h"
#include "storage/organizationstore.h"
#include "storage/pairstore.h"
#include "storage/viewstore.h"

namespace matchbook {

/// What a read or a write of a Session is given: one store for each noun, over one connection.
struct Stores {
    explicit Stores(Database& db);

    Database& database;
    ApplicantStore applicant;
    OrganizationStore organizations;
    RecordStore<Event> events;
    RecordStore<Project> projects;
    ContactStore contacts;
    PairStore pairs;
    RecordStore<Interaction> interactions;
    RecordStore<ActionItem> actionItems;
    RecordStore<Favor> favors;
    RecordStore<Letter> letters;
    DecisionStore decisions;
    ViewStore views;
    HistoryStore history;
};

/// The ids of the interactions with somebody, latest first.
QList<InteractionId> timelineOf(Stores& stores, ContactId contact);

/// The event of this name (without regard to case and accents), the latest where several have it.
std::optional<Event> eventNamed(Stores& stores, const QString& name);

/// How many people were met at each event, or seen there.
QHash<EventId, int> peopleMet(Stores& stores);

/// Everything, with what is in the Trash.
Contents readContents(Stores& stores);

/// Writes everything into a store that has no records yet, under the ids it had.
void writeContents(Stores& stores, const Contents& contents);

} // namespace matchbook
