// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/logactions.h"

#include "base/refusals.h"
#include "base/text.h"
#include "domain/fieldtext.h"
#include "session/readiness.h"
#include "session/reminderactions.h"

#include <algorithm>

namespace matchbook {

namespace {

QString nameOf(Session& session, ContactId id) {
    const auto contact = session.read([&](Stores& stores) { return stores.contacts.find(id); });
    return contact && *contact ? (*contact)->name : QString();
}

template <class T>
Result<T> findOne(RecordStore<T>& store, decltype(T::id) id, const char* noun) {
    if (auto record = store.find(id); record && !record->trashed)
        return std::move(*record);
    return notFound(noun, id);
}

/// The kinds of favor that can go this way.
QString kindsFor(FavorDirection direction) {
    QStringList kinds;
    for (size_t i = 0; i < tokens<FavorKind>().size(); ++i) {
        if (const auto kind = static_cast<FavorKind>(i); fits(kind, direction))
            kinds += toText(kind);
    }
    return kinds.join(QStringLiteral(", "));
}

/// Puts a record into the Trash as a step of undo; subject is who or what it was about.
template <class T, class Subject>
Result<> putIntoTrash(Session& session, RecordStore<T> Stores::*store, decltype(T::id) id,
                      const char* noun, Operation operation, Subject subject) {
    const auto record =
        session.read([&](Stores& stores) { return findOne(stores.*store, id, noun); });
    if (!record)
        return record.error();
    return session.write({operation, subject(*record)},
                         [&](Stores& stores) { (stores.*store).setTrashed(id, session.now()); });
}

template <class T>
auto addOrSave(RecordStore<T>& store, T& record, const QDateTime& now) {
    if (record.id)
        store.save(record, now);
    else
        store.add(record, now);
    return record.id;
}

/// Does the interaction renew all that the reminder counts from?
bool movesOn(Session& session, const Reminder& reminder, const Interaction& interaction) {
    const Rule* rule = session.rules().find(reminder.rule);
    return rule && interaction.direction != Direction::Incoming &&
           interaction.on > reminder.anchor &&
           (!reminder.contact || interaction.people.contains(reminder.contact)) &&
           std::ranges::all_of(rule->anchors, &Fact::renews);
}

/// May the letter go to one more program? A declined one is not among the four.
Result<> checkProgram(Stores& stores, const Letter& letter, OrganizationId id) {
    const auto program = findOne(stores.organizations, id, "program");
    if (!program)
        return program.error();
    if (program->kind != OrganizationKind::Program)
        return invalid("program", program->name);
    if (!isAgreed(letter.state))
        return invalid("letter not agreed", letter.authorName);
    const auto others = stores.letters.idsWhere(
        "id IS NOT ? AND state <> ? AND id IN (SELECT owner FROM letter_programs WHERE value = ?)",
        letter.id, LetterState::Declined, id);
    if (others.size() >= mostLettersForProgram)
        return invalid("letters of program", program->name, QString::number(mostLettersForProgram));
    return done();
}

/// What stands under the keys and is not finished by the interaction alone.
QList<Reminder> leftToFinish(Session& session, const QStringList& keys,
                             const Interaction& interaction) {
    QList<Reminder> left;
    for (const QString& key : keys) {
        const auto explanation = explainReminder(session, key);
        if (explanation && !movesOn(session, explanation->reminder, interaction))
            left.append(explanation->reminder);
    }
    return left;
}

/// ERAS takes no assignment back, and gives a program so many letters at most.
Result<> checkAssignments(Stores& stores, Letter& letter) {
    const Letter known = stores.letters.find(letter.id).value_or(Letter());
    QList<OrganizationId> programs;
    for (const OrganizationId program : std::as_const(letter.programs)) {
        if (!programs.contains(program))
            programs.append(program);
    }
    letter.programs = programs;
    for (const OrganizationId program : known.programs) {
        if (!programs.contains(program))
            return invalid("assignment", stores.organizations.names({program}).value(program));
    }
    // A writer who said no may say yes later, when others have taken the place.
    const bool again = !isAgreed(known.state) && isAgreed(letter.state);
    for (const OrganizationId program : programs) {
        if (known.programs.contains(program) && !again)
            continue;
        if (auto free = checkProgram(stores, letter, program); !free)
            return free;
    }
    return done();
}

} // namespace

Result<InteractionId> saveInteraction(Session& session, Interaction interaction) {
    return logAndFinish(session, std::move(interaction), {});
}

Result<InteractionId> logAndFinish(Session& session, Interaction interaction,
                                   const QStringList& keys) {
    if (interaction.people.isEmpty())
        return invalid("people");
    if (!interaction.on.isValid())
        return invalid("on");
    // A slip of the year would put every reminder about them to sleep.
    if (interaction.on > session.today())
        return invalid("on", interaction.on.toString(Qt::ISODate), notAfter(session.today()));
    interaction.subject = cleanedLine(interaction.subject);
    interaction.note = cleaned(interaction.note).trimmed();
    const QList<Reminder> open = leftToFinish(session, keys, interaction);
    const auto operation = interaction.id ? Operation::EditInteraction : Operation::LogInteraction;
    return session.write(
        {operation, nameOf(session, interaction.people.first())}, [&](Stores& stores) {
            const auto id = addOrSave(stores.interactions, interaction, session.now());
            for (const Reminder& reminder : open)
                finish(stores, reminder, session.today(),
                       {.key = {},
                        .kind = DecisionKind::Done,
                        .until = {},
                        .note = {},
                        .at = session.now()});
            return id;
        });
}

Result<> deleteInteraction(Session& session, InteractionId id) {
    return putIntoTrash(session, &Stores::interactions, id, "interaction",
                        Operation::DeleteInteraction, [&](const Interaction& interaction) {
                            return nameOf(session, interaction.people.value(0));
                        });
}

Result<ActionItemId> addActionItem(Session& session, ActionItem item) {
    item.text = cleaned(item.text).trimmed();
    if (item.text.isEmpty())
        return invalid("text");
    if (!item.opened.isValid())
        item.opened = session.today();
    return session.write({Operation::AddActionItem, item.text}, [&](Stores& stores) {
        return stores.actionItems.add(item, session.now());
    });
}

Result<> closeActionItem(Session& session, ActionItemId id, Outcome outcome,
                         const QString& explanation) {
    const auto before = session.read([&](Stores& stores) { return stores.actionItems.find(id); });
    if (!before)
        return before.error();
    if (!*before || (*before)->closed || (*before)->trashed)
        return notFound("item", id);
    return session.write({Operation::CloseActionItem, (*before)->text}, [&](Stores& stores) {
        ActionItem item = **before;
        item.closed = session.today();
        item.outcome = outcome;
        item.explanation = cleaned(explanation).trimmed();
        stores.actionItems.save(item, session.now());
    });
}

Result<> editActionItem(Session& session, ActionItem item) {
    item.text = cleaned(item.text).trimmed();
    item.explanation = cleaned(item.explanation).trimmed();
    if (item.text.isEmpty())
        return invalid("text");
    const auto before = findActionItem(session, item.id);
    if (!before)
        return before.error();
    return session.write({Operation::EditActionItem, item.text},
                         [&](Stores& stores) { stores.actionItems.save(item, session.now()); });
}

Result<> reopenActionItem(Session& session, ActionItemId id) {
    auto item = findActionItem(session, id);
    if (!item)
        return item.error();
    if (!item->closed)
        return notFound("closed item", id);
    item->closed.reset();
    item->outcome.reset();
    item->explanation.clear();
    return session.write({Operation::ReopenActionItem, item->text},
                         [&](Stores& stores) { stores.actionItems.save(*item, session.now()); });
}

Result<> deleteActionItem(Session& session, ActionItemId id) {
    return putIntoTrash(session, &Stores::actionItems, id, "item", Operation::DeleteActionItem,
                        [](const ActionItem& item) { return item.text; });
}

Result<FavorId> saveFavor(Session& session, Favor favor, const std::optional<QString>& program) {
    if (!fits(favor.kind, favor.direction))
        return invalid("kind", toText(favor.kind), kindsFor(favor.direction));
    if (!favor.on.isValid())
        favor.on = session.today();
    favor.note = cleaned(favor.note).trimmed();
    return session.write({Operation::EditFavor, nameOf(session, favor.person)},
                         [&](Stores& stores) {
                             if (program)
                                 favor.program = stores.organizations.namedOrNew(
                                     *program, session.now(), OrganizationKind::Program);
                             return addOrSave(stores.favors, favor, session.now());
                         });
}

Result<> deleteFavor(Session& session, FavorId id) {
    return putIntoTrash(session, &Stores::favors, id, "favor", Operation::DeleteFavor,
                        [&](const Favor& favor) { return nameOf(session, favor.person); });
}

Result<LetterId> saveLetter(Session& session, Letter letter) {
    const auto writer = session.read(
        [&](Stores& stores) { return findOne(stores.contacts, letter.writer, "contact"); });
    if (!writer)
        return writer.error();
    const auto fill = [](QString& field, const QString& text) {
        field = cleanedLine(field.isEmpty() ? text : field);
    };
    fill(letter.authorName, writer->credentials.isEmpty()
                                ? writer->name
                                : writer->name + QStringLiteral(", ") + writer->credentials);
    fill(letter.authorEmail, values(*writer, PointKind::Email).value(0));
    fill(letter.authorTitle, writer->title);
    fill(letter.authorDepartment, writer->department);
    letter.specialty = cleanedLine(letter.specialty);
    letter.letterId = cleanedLine(letter.letterId);
    return session.write({Operation::EditLetter, writer->name},
                         [&](Stores& stores) -> Result<LetterId> {
                             if (const auto assigned = checkAssignments(stores, letter); !assigned)
                                 return assigned.error();
                             return addOrSave(stores.letters, letter, session.now());
                         });
}

Result<Letter> letterToChange(Session& session, ContactId writer,
                              const std::optional<LetterKind>& kind) {
    const auto letters = lettersOf(session, writer);
    if (!letters)
        return letters.error();
    if (!kind && letters->size() > 1)
        return invalid("kind", {}, tokenList<LetterKind>());
    const auto known = std::ranges::find_if(
        *letters, [&](const Letter& letter) { return !kind || letter.kind == *kind; });
    if (known != letters->end())
        return *known;
    Letter letter;
    letter.writer = writer;
    letter.kind = kind.value_or(LetterKind::Ir);
    return letter;
}

Result<> deleteLetter(Session& session, LetterId id) {
    return putIntoTrash(session, &Stores::letters, id, "letter", Operation::DeleteLetter,
                        [&](const Letter& letter) { return nameOf(session, letter.writer); });
}

Result<QList<Letter>> lettersOf(Session& session, ContactId writer) {
    return session.read([&](Stores& stores) {
        return stores.letters.find(stores.letters.idsWhere("writer = ? ORDER BY id", writer));
    });
}

Result<ProjectId> saveProject(Session& session, Project project, ActionItem next) {
    project.title = cleanedLine(project.title);
    if (project.title.isEmpty())
        return invalid("title");
    if (project.state == ProjectState::Closed && !project.ended)
        project.ended = session.today();
    next.text = cleaned(next.text).trimmed();
    return session.write({Operation::EditProject, project.title}, [&](Stores& stores) {
        const ProjectId id = addOrSave(stores.projects, project, session.now());
        if (next.text.isEmpty())
            return id;
        next.kind = ActionItemKind::Task;
        next.project = id;
        next.person = project.mentors.value(0);
        next.opened = session.today();
        stores.actionItems.add(next, session.now());
        return id;
    });
}

Result<> deleteProject(Session& session, ProjectId id) {
    return putIntoTrash(session, &Stores::projects, id, "project", Operation::DeleteProject,
                        [](const Project& project) { return project.title; });
}

Result<QList<Project>> projects(Session& session) {
    return session.read([](Stores& stores) {
        auto all = stores.projects.all();
        std::ranges::stable_sort(all, {}, [](const Project& one) { return fold(one.title); });
        return all;
    });
}

Result<Interaction> findInteraction(Session& session, InteractionId id) {
    return session.read(
        [&](Stores& stores) { return findOne(stores.interactions, id, "interaction"); });
}

Result<ActionItem> findActionItem(Session& session, ActionItemId id) {
    return session.read([&](Stores& stores) { return findOne(stores.actionItems, id, "item"); });
}

Result<Favor> findFavor(Session& session, FavorId id) {
    return session.read([&](Stores& stores) { return findOne(stores.favors, id, "favor"); });
}

Result<Letter> findLetter(Session& session, LetterId id) {
    return session.read([&](Stores& stores) { return findOne(stores.letters, id, "letter"); });
}

Result<Project> findProject(Session& session, ProjectId id) {
    return session.read([&](Stores& stores) { return findOne(stores.projects, id, "project"); });
}

Result<QList<ActionItem>> openItemsOf(Session& session, ProjectId project) {
    return session.read([&](Stores& stores) {
        return stores.actionItems.find(
            stores.actionItems.idsWhere("project = ? AND closed IS NULL ORDER BY id", project));
    });
}

Result<std::optional<Project>> projectTitled(Session& session, const QString& title) {
    return session.read([&](Stores& stores) {
        const auto projects = stores.projects.all();
        const auto found = std::ranges::find(
            projects, fold(title), [](const Project& project) { return fold(project.title); });
        return found == projects.end() ? std::optional<Project>() : std::optional(*found);
    });
}

} // namespace matchbook
