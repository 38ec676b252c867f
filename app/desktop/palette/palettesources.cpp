// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/palette/palettesources.h"

#include "base/text.h"
#include "desktop/contacts/contactrow.h"
#include "desktop/palette/peoplesearch.h"
#include "desktop/people/recentpeople.h"
#include "desktop/window/menubar.h"
#include "session/eventactions.h"
#include "session/programactions.h"
#include "session/viewactions.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

using Choose = std::function<void(ContactId)>;

constexpr qsizetype mostPeople = 8;
constexpr qsizetype fewestLetters = 3; ///< that find by other words than the name

PaletteEntry heading(const QString& title) {
    return {.row = {.title = title, .heading = true}, .match = {}, .choose = {}};
}

PaletteEntry entryOf(const ContactSummary& person, Match match, QDate today, const Choose& choose) {
    return {.row = contactRow(person, today),
            .match = match,
            .choose = [choose, id = person.contact.id] {
                choose(id);
            }};
}

QList<PaletteEntry> recentOnes(Workspace& workspace, const Choose& choose) {
    QList<PaletteEntry> entries;
    const auto people = contactSummaries(workspace.session(), recentPeople(workspace));
    for (const ContactSummary& person : people ? *people : QList<ContactSummary>())
        entries.append(entryOf(person, Match::Beginning, workspace.session().today(), choose));
    if (!entries.isEmpty())
        entries.prepend(heading(Words::tr("Recent people")));
    return entries;
}

QList<PaletteEntry> foundPeople(PeopleSearch& search, const QString& typed, QDate today,
                                const Choose& choose) {
    QList<PaletteEntry> entries;
    for (const FoundPerson& found : search.find(typed, mostPeople))
        entries.append(entryOf(found.person, found.match, today, choose));
    return entries;
}

PaletteEntry entryOf(const MenuEntry& entry, Match match) {
    Row row;
    row.title = entry.name;
    row.subtitle = entry.menu;
    row.meta = entry.key;
    row.icon = entry.icon;
    return {.row = row, .match = match, .choose = [action = entry.action] {
                action->trigger();
            }};
}

PaletteEntry entryOf(Workspace& workspace, const SavedView& view, Match match) {
    Row row;
    row.title = view.name;
    row.icon = Icon::Bookmark;
    return {.row = row, .match = match, .choose = [&workspace, name = view.name] {
                Q_EMIT workspace.savedViewRequested(name);
            }};
}

QList<PaletteEntry> keptViews(Workspace& workspace) {
    QList<PaletteEntry> entries;
    const auto views = savedViews(workspace.session());
    for (const SavedView& view : views ? *views : QList<SavedView>())
        entries.append(entryOf(workspace, view, Match::Beginning));
    if (!entries.isEmpty())
        entries.prepend(heading(Words::tr("Saved views")));
    return entries;
}

QList<PaletteEntry> keptViews(Workspace& workspace, const QString& typed) {
    QList<PaletteEntry> entries;
    const auto views = savedViews(workspace.session());
    for (const SavedView& view : views ? *views : QList<SavedView>()) {
        if (const auto match = matchWords(foldedWords(typed), foldedWords(view.name))) {
            entries.append(entryOf(workspace, view, *match));
            entries.last().row.subtitle = Words::tr("Saved view");
        }
    }
    return entries;
}

QList<PaletteEntry> foundPrograms(Workspace& workspace, const QString& typed) {
    QList<PaletteEntry> entries;
    const auto programs = programRecords(workspace.session());
    for (const Organization& program : programs ? *programs : QList<Organization>()) {
        const QStringList names = QStringList{program.name} + program.aliases;
        const auto match = matchWords(foldedWords(typed), foldedWords(names.join(u' ')));
        if (!match)
            continue;
        Row row;
        row.title = program.name;
        row.subtitle = Words::tr("Program");
        row.icon = Icon::Program;
        entries.append({.row = row, .match = *match, .choose = [&workspace, id = program.id] {
                            Q_EMIT workspace.programRequested(id);
                        }});
    }
    return entries;
}

QList<PaletteEntry> foundEvents(Workspace& workspace, const QString& typed) {
    QList<PaletteEntry> entries;
    const auto all = events(workspace.session());
    for (const Event& event : all ? *all : QList<Event>()) {
        const QStringList names{event.name, event.society, event.city};
        const auto match = matchWords(foldedWords(typed), foldedWords(names.join(u' ')));
        if (!match)
            continue;
        Row row;
        row.title = event.name;
        row.subtitle = Words::tr("Event");
        row.icon = Icon::Conference;
        entries.append({.row = row, .match = *match, .choose = [&workspace, id = event.id] {
                            Q_EMIT workspace.eventRequested(id);
                        }});
    }
    return entries;
}

/// Views before all else that the menus offer; their heading says already what they are.
QList<PaletteEntry> offered(const MenuBar& menus) {
    QList<PaletteEntry> views{heading(Words::tr("Go to"))};
    QList<PaletteEntry> others{heading(Words::tr("Do"))};
    for (const MenuEntry& entry : menus.entries()) {
        if (!entry.action->isEnabled())
            continue;
        auto& group = entry.isView ? views : others;
        group.append(entryOf(entry, Match::Beginning));
        if (entry.isView)
            group.last().row.subtitle.clear();
    }
    return views + others;
}

/// The name of its menu helps, but a whole menu does not come before a name.
std::optional<Match> matchEntry(const QStringList& typed, const MenuEntry& entry) {
    if (const auto match = matchWords(typed, foldedWords(entry.name)))
        return match;
    const auto also = matchWords(typed, foldedWords(entry.name + u' ' + entry.otherWords));
    if (also && *also != Match::Initials && typed.join(u' ').size() >= fewestLetters)
        return Match::Words;
    return matchWords(typed, foldedWords(entry.name + u' ' + entry.menu))
               ? std::optional(Match::Elsewhere)
               : std::nullopt;
}

QList<PaletteEntry> offered(const MenuBar& menus, const QString& typed) {
    const QStringList words = foldedWords(typed);
    QList<PaletteEntry> entries;
    for (const MenuEntry& entry : menus.entries()) {
        const auto match = matchEntry(words, entry);
        if (match && entry.action->isEnabled())
            entries.append(entryOf(entry, *match));
    }
    return entries;
}

} // namespace

PaletteSource everything(Workspace& workspace, const MenuBar& menus) {
    const Choose open = [&workspace](ContactId id) {
        Q_EMIT workspace.contactRequested(id);
    };
    return [&workspace, &menus, open,
            search = std::make_shared<PeopleSearch>(workspace.session())](const QString& typed) {
        if (typed.trimmed().isEmpty())
            return recentOnes(workspace, open) + keptViews(workspace) + offered(menus);
        auto entries = foundPeople(*search, typed, workspace.session().today(), open) +
                       foundPrograms(workspace, typed) + foundEvents(workspace, typed) +
                       keptViews(workspace, typed) + offered(menus, typed);
        std::ranges::stable_sort(entries, {}, &PaletteEntry::match);
        return entries;
    };
}

PaletteSource everybody(Workspace& workspace, std::function<void(ContactId)> choose) {
    return [&workspace, choose = std::move(choose),
            search = std::make_shared<PeopleSearch>(workspace.session())](const QString& typed) {
        return typed.trimmed().isEmpty()
                   ? recentOnes(workspace, choose)
                   : foundPeople(*search, typed, workspace.session().today(), choose);
    };
}

} // namespace matchbook
