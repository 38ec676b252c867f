// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/groups.h"
#include "cli/lines.h"
#include "cli/options.h"
#include "domain/json.h"
#include "session/logactions.h"
#include "session/sponsorshipactions.h"
#include "words/tokenwords.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LogWords)
};

Reply item(Call& call, ActionItemId id) {
    const auto stored = findActionItem(*call.session, id);
    if (!stored)
        return stored.error();
    return answer(
        call, [&] { return toJson(*stored); },
        [&] {
            return QStringLiteral("%1 (%2): %3")
                .arg(inWords(stored->kind), QString::number(stored->id.value), stored->text);
        });
}

} // namespace

Reply runLog(Call& call) {
    Session& session = *call.session;
    Interaction interaction;
    interaction.on = session.today();
    interaction.awaitsReply = call.arguments.has("--awaits-reply");
    Options options(session, call.arguments);
    options.take("--channel", interaction.channel)
        .take("--direction", interaction.direction)
        .take("--purpose", interaction.purpose)
        .takeMoment("--on", interaction.on, interaction.time)
        .takeEvent("--event", interaction.event)
        .take("--subject", interaction.subject)
        .take("--note", interaction.note);
    if (const auto& error = options.error())
        return *error;
    const auto people = findPeople(session, call.arguments.word(0));
    if (!people)
        return people.error();
    interaction.people = *people;
    const auto saved = saveInteraction(session, interaction);
    if (!saved)
        return saved.error();
    const auto stored = findInteraction(session, *saved);
    if (!stored)
        return stored.error();
    return answer(
        call, [&] { return toJson(*stored); },
        [&] {
            return QStringLiteral("%1 (%2): %3, %4")
                .arg(dayCell(stored->on), QString::number(stored->id.value),
                     inWords(stored->channel), inWords(stored->direction));
        });
}

Reply runItemAdd(Call& call) {
    Session& session = *call.session;
    ActionItem added;
    Options options(session, call.arguments);
    options.take("--kind", added.kind).take("--due", added.due);
    if (const auto& error = options.error())
        return *error;
    const auto person = findContact(session, call.arguments.word(0));
    if (!person)
        return person.error();
    added.person = *person;
    added.text = call.arguments.word(1);
    const auto id = addActionItem(session, added);
    if (!id)
        return id.error();
    return item(call, *id);
}

Reply runItemClose(Call& call) {
    Session& session = *call.session;
    Outcome outcome = Outcome::Done;
    QString explanation;
    Options options(session, call.arguments);
    options.take("--outcome", outcome).take("--explanation", explanation);
    if (const auto& error = options.error())
        return *error;
    const auto number = recordNumber(call.arguments.word(0), "item");
    if (!number)
        return number.error();
    const ActionItemId id{*number};
    if (const auto closed = closeActionItem(session, id, outcome, explanation); !closed)
        return closed.error();
    return item(call, id);
}

Reply runFavor(Call& call) {
    Session& session = *call.session;
    Favor favor;
    favor.on = session.today();
    Options options(session, call.arguments);
    options.take("--direction", favor.direction)
        .take("--kind", favor.kind)
        .take("--on", favor.on)
        .take("--thanked", favor.thankedOn)
        .take("--note", favor.note);
    if (const auto& error = options.error())
        return *error;
    const auto person = findContact(session, call.arguments.word(0));
    if (!person)
        return person.error();
    favor.person = *person;
    const auto program = call.arguments.has("--program")
                             ? std::optional(call.arguments.value("--program"))
                             : std::nullopt;
    const auto saved = saveFavor(session, favor, program);
    if (!saved)
        return saved.error();
    const auto stored = findFavor(session, *saved);
    if (!stored)
        return stored.error();
    const auto sponsor = proposedSponsor(session, *stored);
    if (!sponsor)
        return sponsor.error();
    Answer told = answer(
        call, [&] { return toJson(*stored); },
        [&] {
            return QStringLiteral("%1 (%2): %3, %4")
                .arg(dayCell(stored->on), QString::number(stored->id.value),
                     inWords(stored->direction), inWords(stored->kind));
        });
    if (*sponsor)
        told.asides.append(Words::tr("%1 acted as a sponsor. To mark the sponsorship active: "
                                     "matchbook-cli edit %2 --set sponsorship=active")
                               .arg((*sponsor)->name, QString::number((*sponsor)->id.value)));
    return told;
}

} // namespace matchbook
