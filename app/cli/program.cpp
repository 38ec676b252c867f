// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include "base/refusals.h"
#include "cli/commands.h"
#include "cli/guard.h"
#include "cli/help.h"
#include "cli/lines.h"
#include "cli/manual.h"
#include "cli/options.h"
#include "session/trashactions.h"
#include "support/storepath.h"
#include "words/errorwords.h"

#include <cstdio>

namespace matchbook {

namespace {

/// A row of the table and the words that follow the command's name.
struct Chosen {
    const Command* command = nullptr;
    QStringList words;
};

/// A name of two words goes before one of one: "rules list" before "rules".
Result<Chosen> choose(const QStringList& words) {
    for (const qsizetype length : {2, 1}) {
        const QString name = words.mid(0, length).join(u' ');
        for (const Command& command : commands()) {
            if (words.size() >= length && name == QLatin1StringView(command.name))
                return Chosen{&command, words.mid(length)};
        }
    }
    const QString word = words.value(0);
    QStringList longer;
    for (const Command& command : commands()) {
        if (const QString name = QString::fromUtf8(command.name); name.startsWith(word + u' '))
            longer += name;
    }
    return Error{.code = Error::Code::NotFound,
                 .field = QStringLiteral("command"),
                 .text = word,
                 .detail = longer.join(QStringLiteral(", "))};
}

void sayBeside(const QString& line) {
    std::fprintf(stderr, "matchbook-cli: %s\n", qUtf8Printable(line));
}

Result<Call> prepare(const Chosen& chosen) {
    const auto arguments = Arguments::parse(parseUsage(usageOf(*chosen.command)), chosen.words);
    if (!arguments)
        return arguments.error();
    Call call{.arguments = *arguments,
              .store = arguments->has("--store") ? arguments->value("--store") : defaultStorePath(),
              .clock = systemClock(),
              .json = arguments->has("--json")};
    if (!arguments->has("--today"))
        return call;
    QDate today;
    const bool isDay = fromText(arguments->value("--today"), today);
    if (!isDay || today.year() < 2000 || today.year() > 2100)
        return invalid("--today", arguments->value("--today"), expected<QDate>());
    call.clock = fixedClock(QDateTime(today, QTime(12, 0)));
    return call;
}

/// Runs a command that needs the store.
Reply runIn(Session& session, Call& call, const Command& command) {
    call.session = &session;
    // Only the real day lets anything go: --today may be any day. What cannot be written now goes
    // another time.
    if (!call.arguments.has("--today"))
        (void)purgeTrash(session);
    for (const QString& line : leftOutLines(session.rules()))
        sayBeside(line);
    if (command.store == StoreUse::Keeps && !call.arguments.has("--despite-identifiers")) {
        const auto found = foundInTyped(call, parseUsage(usageOf(command)));
        if (!found)
            return found.error();
        if (!found->isEmpty())
            return refusal(*found);
    }
    return command.run(call);
}

Reply run(const Chosen& chosen) {
    auto call = prepare(chosen);
    if (!call)
        return call.error();
    if (call->arguments.has("--help"))
        return Answer{helpOn(*chosen.command).toUtf8()};
    if (chosen.command->store == StoreUse::None)
        return chosen.command->run(*call);
    const auto session = Session::open(call->store, call->clock, ownRules(call->store));
    if (!session)
        return session.error();
    return runIn(**session, *call, *chosen.command);
}

/// Options have no meaning here.
Reply help(QStringList words) {
    words.removeIf([](const QString& word) { return word.startsWith(u'-'); });
    if (words.isEmpty())
        return Answer{overview().toUtf8()};
    const QString name = words.join(u' ');
    const QString text = helpOn(name);
    if (text.isEmpty())
        return notFound("command", name);
    return Answer{text.toUtf8()};
}

Reply run(const QStringList& words) {
    const QString first = words.value(0);
    if (first == u"--version")
        return Answer{QByteArray("matchbook-cli " MATCHBOOK_VERSION "\n")};
    if (first == u"--man")
        return Answer{manualPage().toUtf8()};
    if (first == u"--help" || first == u"-h" || first == u"help")
        return help(words.mid(1));
    if (first.isEmpty())
        return invalid("COMMAND", {}, QStringLiteral("matchbook-cli help"));
    const auto chosen = choose(words);
    if (!chosen)
        return chosen.error();
    return run(*chosen);
}

int fail(const Error& error) {
    sayBeside(inWords(error));
    return static_cast<int>(exitCodeOf(error.code));
}

} // namespace

int runProgram(const QStringList& words) {
    const Reply reply = run(words);
    if (!reply)
        return fail(reply.error());
    for (const QString& line : reply->asides)
        sayBeside(line);
    const QByteArray& output = reply->output;
    const size_t size = static_cast<size_t>(output.size());
    if (std::fwrite(output.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
        return fail(Error{.code = Error::Code::FileUnwritable, .file = QStringLiteral("-")});
    return static_cast<int>(reply->exit);
}

} // namespace matchbook
