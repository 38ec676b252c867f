// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/logactions.h"

#include "base/text.h"
#include "domain/fieldtext.h"
#include "session/reminderactions.h"

#include <algorithm>

namespace matchbook {

namespace {

Error invalid(const char* field, const QString& text = {}, const QString& detail = {}) {
    return Error{.code = Error::Code::InvalidValue,
                 .field = QString::fromLatin1(field),
                 .text = text,
                 .detail = detail};
}

QString nameOf(Session& session, ContactId id) {
    const auto contact = session.read([&](Stores& stores) { return stores.contacts.find(id); });
    return contact && *contact ? (*contact)->name : QString();
}

template <class T>
Result<T> findOne(RecordStore<T>& store, decltype(T::id) id, const char* noun) {
    if (auto record = store.find(id); record && !record->trashed)
        return std::move(*record);
    return Error{.code = Error::Code::NotFound,
                 .field = QString::fromLatin1(noun),
                 .text = QString::number(id.value)};
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

template <class T>
auto addOrSave(RecordStore<T>& store, T& record, const QDateTime& now) {
    if (record.id)
        store.save(record, now);
    else
        store.add(record, now);
    return record.id;
}

/// None when nothing stands under the key (any more).
std::optional<Reminder> reminderUnder(Session& session, const QString& key) {
    if (key.isEmpty())
        return std::nullopt;
    const auto explanation = explainReminder(session, key);
    return explanation ? std::optional(explanation->reminder) : std::nullopt;
}

/// Does the interaction renew all that the reminder counts from?
bool movesOn(Session& session, const Reminder& reminder, const Interaction& interaction) {
    const Rule* rule = session.rules().find(reminder.rule);
    return rule && interaction.direction != Direction::Incoming &&
           interaction.on > reminder.anchor &&
           (!reminder.contact || interaction.people.contains(reminder.contact)) &&
           std::ranges::all_of(rule->anchors, &Fact::renews);
}

} // namespace

Result<InteractionId> saveInteraction(Session& session, Interaction interaction) {
    return logAndFinish(session, std::move(interaction), {});
}

Result<InteractionId> logAndFinish(Session& session, Interaction interaction, const QString& key) {
    if (interaction.people.isEmpty())
        return invalid("people");
    if (!interaction.on.isValid())
        return invalid("on");
    // A slip of the year would put every reminder about them to sleep.
    if (interaction.on > session.today())
        return invalid("on", interaction.on.toString(Qt::ISODate), notAfter(session.today()));
    interaction.subject = cleanedLine(interaction.subject);
    interaction.note = cleaned(interaction.note).trimmed();
    std::optional<Reminder> open = reminderUnder(session, key);
    if (open && movesOn(session, *open, interaction))
        open.reset();
    const auto operation = interaction.id ? Operation::EditInteraction : Operation::LogInteraction;
    return session.write(
        {operation, nameOf(session, interaction.people.first())}, [&](Stores& stores) {
            const auto id = addOrSave(stores.interactions, interaction, session.now());
            if (open)
                finish(stores, *open, session.today(),
                       {.key = {},
                        .kind = DecisionKind::Done,
                        .until = {},
                        .note = {},
                        .at = session.now()});
            return id;
        });
}

Result<> deleteInteraction(Session& session, InteractionId id) {
    const auto before = session.read([&](Stores& stores) { return stores.interactions.find(id); });
    if (!before)
        return before.error();
    if (!*before)
        return Error{.code = Error::Code::NotFound,
                     .field = QStringLiteral("interaction"),
                     .text = QString::number(id.value)};
    return session.write(
        {Operation::DeleteInteraction, nameOf(session, (*before)->people.value(0))},
        [&](Stores& stores) { stores.interactions.setTrashed(id, session.now()); });
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
        return Error{.code = Error::Code::NotFound,
                     .field = QStringLiteral("item"),
                     .text = QString::number(id.value)};
    return session.write({Operation::CloseActionItem, (*before)->text}, [&](Stores& stores) {
        ActionItem item = **before;
        item.closed = session.today();
        item.outcome = outcome;
        item.explanation = cleaned(explanation).trimmed();
        stores.actionItems.save(item, session.now());
    });
}

Result<FavorId> saveFavor(Session& session, Favor favor) {
    if (!fits(favor.kind, favor.direction))
        return invalid("kind", toText(favor.kind), kindsFor(favor.direction));
    if (!favor.on.isValid())
        favor.on = session.today();
    return session.write(
        {Operation::EditFavor, nameOf(session, favor.person)}, [&](Stores& stores) {
            const bool evidence =
                favor.direction == FavorDirection::Received && isSponsorshipAction(favor.kind);
            auto contact = evidence ? stores.contacts.find(favor.person) : std::nullopt;
            if (contact && contact->sponsorship != Sponsorship::Active) {
                contact->sponsorship = Sponsorship::Active;
                stores.contacts.save(*contact, session.now());
            }
            return addOrSave(stores.favors, favor, session.now());
        });
}

Result<LetterId> saveLetter(Session& session, Letter letter) {
    return session.write(
        {Operation::EditLetter, nameOf(session, letter.writer)}, [&](Stores& stores) {
            if (const auto writer = stores.contacts.find(letter.writer)) {
                const auto fill = [](QString& field, const QString& text) {
                    if (field.isEmpty())
                        field = text;
                };
                fill(letter.authorName,
                     writer->credentials.isEmpty()
                         ? writer->name
                         : writer->name + QStringLiteral(", ") + writer->credentials);
                fill(letter.authorEmail, values(*writer, PointKind::Email).value(0));
                fill(letter.authorTitle, writer->title);
                fill(letter.authorDepartment, writer->department);
                fill(letter.specialty, writer->specialty);
            }
            return addOrSave(stores.letters, letter, session.now());
        });
}

Result<QList<Letter>> lettersOf(Session& session, ContactId writer) {
    return session.read([&](Stores& stores) {
        return stores.letters.find(stores.letters.idsWhere("writer = ? ORDER BY id", writer));
    });
}

Result<ProjectId> saveProject(Session& session, Project project) {
    project.title = cleanedLine(project.title);
    if (project.title.isEmpty())
        return invalid("title");
    return session.write({Operation::EditProject, project.title}, [&](Stores& stores) {
        return addOrSave(stores.projects, project, session.now());
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

Result<std::optional<Project>> projectTitled(Session& session, const QString& title) {
    return session.read([&](Stores& stores) {
        const auto projects = stores.projects.all();
        const auto found = std::ranges::find(
            projects, fold(title), [](const Project& project) { return fold(project.title); });
        return found == projects.end() ? std::optional<Project>() : std::optional(*found);
    });
}

} // namespace matchbook
