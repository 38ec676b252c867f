// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/programactions.h"

#include "base/refusals.h"
#include "base/text.h"
#include "domain/fieldtext.h"
#include "io/programplan.h"
#include "session/interviewday.h"

#include <algorithm>

namespace matchbook {

namespace {

Error notFound(const QString& reference) {
    return Error{
        .code = Error::Code::NotFound, .field = QStringLiteral("program"), .text = reference};
}

Result<Organization> present(Stores& stores, OrganizationId id) {
    auto found = stores.organizations.find(id);
    if (!found || found->trashed)
        return notFound(QString::number(id.value));
    return *std::move(found);
}

QList<Organization> allPrograms(Stores& stores) {
    auto all = stores.organizations.find(
        stores.organizations.idsWhere("kind = ?", OrganizationKind::Program));
    std::ranges::stable_sort(all, {}, [](const Organization& one) { return fold(one.name); });
    return all;
}

QList<ProgramLine> linesOf(Stores& stores, QDate today) {
    QList<ProgramLine> lines;
    QHash<OrganizationId, qsizetype> place;
    for (Organization& program : allPrograms(stores)) {
        place.insert(program.id, lines.size());
        lines.append({.program = std::move(program), .closest = {}});
    }
    for (const ProgramPerson& person : peopleAtPrograms(stores.database, today)) {
        ProgramLine& line = lines[place.value(person.program)];
        if (person.relationship == Relationship::Prospect) {
            ++line.wished;
            continue;
        }
        ++line.known;
        if (!line.closest)
            line.closest = person;
    }
    return lines;
}

ProgramDetails detailsOf(Stores& stores, const Organization& program, QDate today) {
    ProgramDetails details{.program = program,
                           .people = peopleAtPrograms(stores.database, today),
                           .letters = {},
                           .events = {},
                           .favors = {},
                           .names = {}};
    details.people.removeIf(
        [&](const ProgramPerson& person) { return person.program != program.id; });
    details.letters = stores.letters.find(stores.letters.idsWhere(
        "id IN (SELECT owner FROM letter_programs WHERE value = ?) ORDER BY id", program.id));
    details.events = stores.events.find(
        stores.events.idsWhere("organization = ? ORDER BY starts DESC, id", program.id));
    details.favors = stores.favors.find(
        stores.favors.idsWhere("program = ? ORDER BY \"on\" DESC, id DESC", program.id));
    QList<ContactId> people;
    for (const Letter& letter : details.letters)
        people.append(letter.writer);
    for (const Favor& favor : details.favors)
        people.append(favor.person);
    const auto names = stores.contacts.names(people);
    for (auto one = names.begin(); one != names.end(); ++one)
        details.names.insert(one.key(), one->name);
    return details;
}

/// The one that is meant, among those that are not the program itself.
std::optional<Organization> otherLike(Stores& stores, const Organization& program) {
    auto all = stores.organizations.all();
    all.removeIf(
        [&](const Organization& one) { return one.id == program.id || !mayBeProgram(one); });
    const OrganizationIndex index(all);
    const auto found = index.matches(program);
    return found.isEmpty() ? std::nullopt : std::optional(index.at(found.first()));
}

void tidy(Organization& program) {
    program.kind = OrganizationKind::Program;
    program.name = cleanedLine(program.name);
    for (auto id : {&Organization::acgmeId, &Organization::nrmpId, &Organization::erasId})
        program.*id = cleanedLine(program.*id);
}

/// Under a new name it is still found by the old one.
void keepOldName(Organization& program, const Organization& before) {
    program.aliases.removeIf(
        [&](const QString& alias) { return fold(alias) == fold(program.name); });
    addAlias(program, before.name);
}

/// Whoever has a day has been invited.
void raiseStatus(Organization& program) {
    if (program.status.value_or(ApplicationStatus::Considering) < ApplicationStatus::Interview)
        program.status = ApplicationStatus::Interview;
}

Result<OrganizationId> save(Session& session, Organization program) {
    const auto operation = program.id ? Operation::EditOrganization : Operation::AddOrganization;
    return session.write({operation, program.name}, [&](Stores& stores) -> Result<OrganizationId> {
        Organization known;
        if (program.id) {
            const auto before = present(stores, program.id);
            if (!before)
                return before.error();
            known = *before;
            keepOldName(program, known);
        }
        const bool invited = program.interviewOn && program.interviewOn != known.interviewOn;
        if (invited)
            raiseStatus(program);
        if (program.id)
            stores.organizations.save(program, session.now());
        else
            stores.organizations.add(program, session.now());
        if (invited)
            followInterview(stores, program, known.interviewOn, session.now());
        return program.id;
    });
}

} // namespace

Result<QList<ProgramLine>> programs(Session& session) {
    return session.read([&](Stores& stores) { return linesOf(stores, session.today()); });
}

Result<QList<Organization>> programRecords(Session& session) {
    return session.read(allPrograms);
}

bool isAppliedTo(const Organization& program) {
    return program.status && *program.status != ApplicationStatus::Considering &&
           *program.status != ApplicationStatus::Declined;
}

Result<QSet<OrganizationId>> programsAppliedTo(Session& session) {
    return session.read([](Stores& stores) {
        QSet<OrganizationId> ids;
        for (const Organization& program : allPrograms(stores)) {
            if (isAppliedTo(program))
                ids.insert(program.id);
        }
        return ids;
    });
}

Result<ProgramDetails> programDetails(Session& session, OrganizationId id) {
    return session.read([&](Stores& stores) -> Result<ProgramDetails> {
        const auto program = present(stores, id);
        if (!program)
            return program.error();
        if (program->kind != OrganizationKind::Program)
            return notFound(program->name);
        return detailsOf(stores, *program, session.today());
    });
}

Result<bool> isProgram(Session& session, OrganizationId id) {
    return session.read([&](Stores& stores) {
        const auto found = present(stores, id);
        return found && found->kind == OrganizationKind::Program;
    });
}

Result<OrganizationId> findProgram(Session& session, const QString& reference) {
    return session.read([&](Stores& stores) -> Result<OrganizationId> {
        const auto all = allPrograms(stores);
        const auto exact = std::ranges::find_if(all, [&](const Organization& one) {
            return one.uid == reference || QString::number(one.id.value) == reference;
        });
        if (exact != all.end())
            return exact->id;
        const OrganizationIndex index(all);
        for (auto key : {&Organization::acgmeId, &Organization::nrmpId, &Organization::erasId,
                         &Organization::name}) {
            Organization sought;
            sought.*key = reference;
            if (const auto found = index.matches(sought); !found.isEmpty())
                return index.at(found.first()).id;
        }
        return notFound(reference);
    });
}

Result<OrganizationId> saveProgram(Session& session, Organization program) {
    tidy(program);
    if (program.name.isEmpty())
        return invalid("name");
    const auto other = session.read([&](Stores& stores) { return otherLike(stores, program); });
    if (!other)
        return other.error();
    const auto& known = *other;
    if (known && (program.id || known->kind == OrganizationKind::Program))
        return invalid("program name", known->name);
    return save(session, known ? mergedOrganization(*known, program) : program);
}

Result<> setProgramFields(Session& session, OrganizationId id, const QList<FieldText>& fields) {
    auto program = session.read([&](Stores& stores) { return present(stores, id); });
    if (!program)
        return program.error();
    for (const FieldText& field : fields) {
        if (auto set = setField(*program, field.key, field.text); !set)
            return set;
    }
    if (const auto saved = saveProgram(session, *program); !saved)
        return saved.error();
    return done();
}

Result<> mergeOrganizations(Session& session, OrganizationId keep, OrganizationId other) {
    const auto kept = session.read([&](Stores& stores) { return present(stores, keep); });
    if (!kept)
        return kept.error();
    if (keep == other)
        return invalid("other program", kept->name);
    return session.write({Operation::MergeOrganizations, kept->name},
                         [&](Stores& stores) -> Result<> {
                             const auto gone = present(stores, other);
                             if (!gone)
                                 return gone.error();
                             Organization merged = mergedOrganization(*kept, *gone);
                             repointOrganization(stores.database, other, keep);
                             stores.organizations.save(merged, session.now());
                             stores.organizations.setTrashed(other, session.now());
                             return done();
                         });
}

Result<OrganizationUses> organizationUses(Session& session, OrganizationId id) {
    return session.read([&](Stores& stores) { return usesOf(stores.database, id); });
}

Result<> deleteOrganization(Session& session, OrganizationId id) {
    const auto organization = session.read([&](Stores& stores) { return present(stores, id); });
    if (!organization)
        return organization.error();
    return session.write({Operation::DeleteOrganization, organization->name},
                         [&](Stores& stores) -> Result<> {
                             if (!usesOf(stores.database, id).none())
                                 return invalid("organization in use", organization->name);
                             stores.organizations.setTrashed(id, session.now());
                             return done();
                         });
}

Result<SignalCount> signalsGiven(Session& session) {
    return session.read([](Stores& stores) {
        const Applicant me = stores.applicant.read();
        SignalCount count{.goldOf = me.goldSignals, .silverOf = me.silverSignals};
        for (const Organization& program : allPrograms(stores)) {
            count.gold += program.signal == Signal::Gold ? 1 : 0;
            count.silver += program.signal == Signal::Silver ? 1 : 0;
        }
        return count;
    });
}

} // namespace matchbook
