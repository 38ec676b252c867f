// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/experienceactions.h"

#include "base/refusals.h"
#include "base/text.h"
#include "io/experiencetext.h"

#include <algorithm>

namespace matchbook {

namespace {

ExperienceEntry entryOf(Stores& stores, const Event& event) {
    return experienceEntry(event, stores.organizations.find(event.organization));
}

ExperienceEntry entryOf(Stores& stores, const Project& project) {
    return experienceEntry(project, stores.applicant.read().homeInstitution);
}

QList<ExperienceEntry> allOf(Stores& stores) {
    QList<ExperienceEntry> entries;
    for (const Event& event : stores.events.all()) {
        if (event.experience)
            entries.append(entryOf(stores, event));
    }
    for (const Project& project : stores.projects.all()) {
        if (project.experience)
            entries.append(entryOf(stores, project));
    }
    std::ranges::stable_sort(entries, std::greater(), &ExperienceEntry::from);
    return entries;
}

std::optional<Experience> tidied(std::optional<Experience> experience) {
    if (!experience)
        return experience;
    eachField(*experience, [](const char* name, QString& text) {
        const bool isText = qstrcmp(name, "description") == 0 || qstrcmp(name, "meaningful") == 0;
        text = isText ? cleaned(text).trimmed() : cleanedLine(text);
    });
    return experience;
}

template <class T>
Result<> save(Session& session, RecordStore<T> Stores::*store, decltype(T::id) id, const char* noun,
              Operation operation, QString T::*name, const std::optional<Experience>& experience) {
    auto record = session.read([&](Stores& stores) { return (stores.*store).find(id); });
    if (!record)
        return record.error();
    if (!*record || (*record)->trashed)
        return notFound(noun, id);
    T changed = **record;
    changed.experience = tidied(experience);
    return session.write({operation, changed.*name},
                         [&](Stores& stores) { (stores.*store).save(changed, session.now()); });
}

} // namespace

Result<ExperienceEntry> experienceOf(Session& session, const Event& event) {
    return session.read([&](Stores& stores) { return entryOf(stores, event); });
}

Result<ExperienceEntry> experienceOf(Session& session, const Project& project) {
    return session.read([&](Stores& stores) { return entryOf(stores, project); });
}

Result<QList<ExperienceEntry>> experiences(Session& session) {
    return session.read(allOf);
}

Result<> saveExperience(Session& session, EventId event,
                        const std::optional<Experience>& experience) {
    return save(session, &Stores::events, event, "event", Operation::EditEvent, &Event::name,
                experience);
}

Result<> saveExperience(Session& session, ProjectId project,
                        const std::optional<Experience>& experience) {
    return save(session, &Stores::projects, project, "project", Operation::EditProject,
                &Project::title, experience);
}

Result<QByteArray> exportExperiences(Session& session) {
    const auto entries = experiences(session);
    if (!entries)
        return entries.error();
    if (entries->isEmpty())
        return Error{.code = Error::Code::NoRecords, .field = QStringLiteral("experiences")};
    const auto me = session.read([](Stores& stores) { return stores.applicant.read(); });
    return me ? Result<QByteArray>(writeExperiences(*entries, *me)) : me.error();
}

} // namespace matchbook
