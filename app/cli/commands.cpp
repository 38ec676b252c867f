// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "cli/groups.h"

#include <QtGlobal>

namespace matchbook {

namespace {

constexpr Command table[] = {
    {"init", "[--sample]", QT_TRANSLATE_NOOP("Commands", "Make a store"), runInit, StoreUse::None},
    {"profile", "[--set KEY=VALUE]…",
     QT_TRANSLATE_NOOP("Commands", "Show or change who applies, and when"), runProfile,
     StoreUse::Keeps},
    {"import", "FILE [--format ID] [--map COLUMN=FIELD]… [--event NAME] [--tag T]… [--dry-run]",
     QT_TRANSLATE_NOOP("Commands",
                       "Read people from a file; --map says what a column is: a field, custom (a"
                       " field of its own) or skip"),
     runImport},
    {"add", "LINE [--event NAME]",
     QT_TRANSLATE_NOOP("Commands",
                       "Add somebody by one line: Name, MD @institution PD #tag !note >next step"),
     runAdd, StoreUse::Keeps},
    {"contacts",
     "[QUERY] [--relationship R] [--mentor-type T] [--sponsorship S] [--tag T] [--event NAME]"
     " [--organization NAME] [--last-touch L] [--missing M] [--us-based yes|no] [--sort ORDER]"
     " [--reversed] [--view NAME] [--overdue]",
     QT_TRANSLATE_NOOP("Commands", "List or search people"), runContacts},
    {"views save",
     "NAME [QUERY] [--relationship R] [--mentor-type T] [--sponsorship S] [--tag T] [--event NAME]"
     " [--organization NAME] [--last-touch L] [--missing M] [--us-based yes|no] [--sort ORDER]"
     " [--reversed] [--view NAME]",
     QT_TRANSLATE_NOOP("Commands", "Keep a search, its filters and its order under a name"),
     runViewsSave, StoreUse::Keeps},
    {"views delete", "NAME", QT_TRANSLATE_NOOP("Commands", "Forget a saved view"), runViewsDelete},
    {"views list", "", QT_TRANSLATE_NOOP("Commands", "List the saved views"), runViewsList},
    {"views", "", QT_TRANSLATE_NOOP("Commands", "List the saved views"), runViewsList},
    {"show", "CONTACT",
     QT_TRANSLATE_NOOP("Commands", "Everything about a person, named by id, uid, e-mail or name"),
     runShow},
    {"edit", "CONTACT --set KEY=VALUE…",
     QT_TRANSLATE_NOOP("Commands", "Change fields of a person; lists take commas"), runEdit,
     StoreUse::Keeps},
    {"event delete", "EVENT",
     QT_TRANSLATE_NOOP("Commands", "Put an event, named by id, uid or name, into the Trash"),
     runEventDelete},
    {"event",
     "NAME [--kind K] [--starts D] [--ends D] [--returned D] [--city C] [--society S]"
     " [--virtual yes|no]",
     QT_TRANSLATE_NOOP("Commands", "Add an event, or change the one of this name"), runEvent,
     StoreUse::Keeps},
    {"log",
     "CONTACT[,CONTACT…] --channel C --direction D --purpose P [--on DATE[THH:MM]]"
     " [--event NAME] [--awaits-reply] [--subject S] [--note N]",
     QT_TRANSLATE_NOOP("Commands", "Record an interaction"), runLog, StoreUse::Keeps},
    {"item add", "CONTACT TEXT --kind K [--due D]",
     QT_TRANSLATE_NOOP("Commands", "Note a promise (commitment), an advice or a task"), runItemAdd,
     StoreUse::Keeps},
    {"item close", "ID [--outcome O] [--explanation E]",
     QT_TRANSLATE_NOOP("Commands", "Close an item: done, declined or dropped"), runItemClose,
     StoreUse::Keeps},
    {"favor", "CONTACT --direction D --kind K [--on D] [--thanked D] [--program NAME] [--note N]",
     QT_TRANSLATE_NOOP("Commands", "Note what was asked, received or given"), runFavor,
     StoreUse::Keeps},
    {"letter list", "",
     QT_TRANSLATE_NOOP("Commands", "List the letters of recommendation, the next deadline first"),
     runLetterList},
    {"letter",
     "CONTACT [--state S] [--on D] [--deadline D] [--kind K] [--waived yes|no]"
     " [--assign PROGRAM[,…]] [--letter-id ID] [--highlight TEXT]… [--set KEY=VALUE]…",
     QT_TRANSLATE_NOOP("Commands", "Bring a letter of recommendation to a state, or change it"),
     runLetter, StoreUse::Keeps},
    {"project", "TITLE [--state S] [--mentors CONTACT[,…]] [--kind K] [--started D] [--ended D]",
     QT_TRANSLATE_NOOP("Commands", "Add a project, or change the one of this title"), runProject,
     StoreUse::Keeps},
    {"program list", "", QT_TRANSLATE_NOOP("Commands", "List programs, and whom you know there"),
     runProgramList},
    {"program show", "PROGRAM",
     QT_TRANSLATE_NOOP("Commands",
                       "Everything about a program, named by id, ACGME, NRMP or ERAS id, or name"),
     runProgramShow},
    {"program add", "NAME [--set KEY=VALUE]…", QT_TRANSLATE_NOOP("Commands", "Add a program"),
     runProgramAdd, StoreUse::Keeps},
    {"program set", "PROGRAM --set KEY=VALUE…",
     QT_TRANSLATE_NOOP("Commands", "Change fields of a program; a new name keeps the old one"),
     runProgramSet, StoreUse::Keeps},
    {"program merge", "KEEP OTHER",
     QT_TRANSLATE_NOOP("Commands", "Make one program of two; it can be undone"), runProgramMerge},
    {"program delete", "PROGRAM",
     QT_TRANSLATE_NOOP("Commands", "Put a program that nothing speaks of into the Trash"),
     runProgramDelete},
    {"program import", "FILE [--dry-run]",
     QT_TRANSLATE_NOOP("Commands", "Read programs from a spreadsheet saved as CSV"),
     runProgramImport},
    {"due", "[--within DAYS]",
     QT_TRANSLATE_NOOP("Commands", "What is overdue, due, and coming up within some days"), runDue},
    {"explain", "KEY", QT_TRANSLATE_NOOP("Commands", "Why a reminder is there"), runExplain},
    {"done", "KEY", QT_TRANSLATE_NOOP("Commands", "Note that a reminder is done"), runDone},
    {"snooze", "KEY --until DATE", QT_TRANSLATE_NOOP("Commands", "Hide a reminder until a day"),
     runSnooze},
    {"dismiss", "KEY", QT_TRANSLATE_NOOP("Commands", "Hide a reminder for good"), runDismiss},
    {"mute", "KEY --person|--rule",
     QT_TRANSLATE_NOOP("Commands", "Hide a reminder's rule for its person, or for everybody"),
     runMute},
    {"check-draft", "--to CONTACT --purpose P [--subject S] [--channel C]",
     QT_TRANSLATE_NOOP("Commands", "Look over a message, read from standard input, before it goes"),
     runCheckDraft},
    {"readiness", "", QT_TRANSLATE_NOOP("Commands", "Targets of the guides, and what is missing"),
     runReadiness},
    {"portfolio", "",
     QT_TRANSLATE_NOOP("Commands", "Kinds of mentor the guides ask for, and who could fill a gap"),
     runPortfolio},
    {"sponsorship", "",
     QT_TRANSLATE_NOOP("Commands", "Who may be a sponsor, how ready they are, and what they did"),
     runSponsorship},
    {"export",
     "WHAT --format F -o FILE [--audience A] [--contact CONTACT] [--paper P]"
     " [--layout L] [--despite-identifiers]",
     QT_TRANSLATE_NOOP("Commands",
                       "Write summary, packet, contacts, reminders, season, experiences or all "
                       "into a file"),
     runExport},
    {"convert", "FILE --to FORMAT -o FILE",
     QT_TRANSLATE_NOOP("Commands", "Write a file of people in another format, without a store"),
     runConvert, StoreUse::None},
    {"rules list", "", QT_TRANSLATE_NOOP("Commands", "List the rules"), runRulesList,
     StoreUse::None},
    {"rules show", "ID", QT_TRANSLATE_NOOP("Commands", "Show a rule"), runRulesShow,
     StoreUse::None},
    {"rules check", "FILE", QT_TRANSLATE_NOOP("Commands", "Look for mistakes in a rule file"),
     runRulesCheck, StoreUse::None},
    {"rules words", "", QT_TRANSLATE_NOOP("Commands", "List what a rule file may name"),
     runRulesWords, StoreUse::None},
    {"rules on", "ID [--kind K] [--person CONTACT]",
     QT_TRANSLATE_NOOP("Commands", "Turn a rule on, for everybody, a kind of person or one"),
     runRulesOn},
    {"rules off", "ID [--kind K] [--person CONTACT]",
     QT_TRANSLATE_NOOP("Commands", "Turn a rule off, for everybody, a kind of person or one"),
     runRulesOff},
    {"rules set", "ID [--due P] [--latest P] [--kind K] [--person CONTACT]",
     QT_TRANSLATE_NOOP("Commands", "Give a rule times of your own, such as P6W or P2M"),
     runRulesSet},
    {"rules reset", "ID [--kind K] [--person CONTACT]",
     QT_TRANSLATE_NOOP("Commands", "Take that back: the rule as it comes"), runRulesReset},
    {"rules own", "", QT_TRANSLATE_NOOP("Commands", "List the rules you changed"), runRulesOwn},
    {"rules", "", QT_TRANSLATE_NOOP("Commands", "List the rules"), runRulesList, StoreUse::None},
    {"duplicates apart", "CONTACT OTHER",
     QT_TRANSLATE_NOOP("Commands", "Note that two contacts that look alike are two people"),
     runDuplicatesApart},
    {"duplicates", "", QT_TRANSLATE_NOOP("Commands", "List contacts that may be one person"),
     runDuplicates},
    {"merge", "KEEP OTHER",
     QT_TRANSLATE_NOOP("Commands",
                       "Make one contact of two; nothing is lost, and it can be undone"),
     runMerge},
    {"trash restore", "ID", QT_TRANSLATE_NOOP("Commands", "Take a record out of the Trash"),
     runTrashRestore},
    {"trash list", "",
     QT_TRANSLATE_NOOP("Commands", "List what was deleted, and when it goes for good"), runTrash},
    {"trash", "", QT_TRANSLATE_NOOP("Commands", "List what was deleted, and when it goes for good"),
     runTrash},
    {"undo", "[--list]", QT_TRANSLATE_NOOP("Commands", "Take the last step back, or list them"),
     runUndo},
    {"backup", "FILE [--passphrase-file P]",
     QT_TRANSLATE_NOOP("Commands", "Write a backup of the store, protected by the first line of P"),
     runBackup},
    {"restore", "FILE [--passphrase-file P]",
     QT_TRANSLATE_NOOP("Commands", "Bring back a backup; the present store is kept beside it"),
     runRestore, StoreUse::None},
    {"verify", "", QT_TRANSLATE_NOOP("Commands", "Check that the store is whole"), runVerify,
     StoreUse::None},
};

} // namespace

std::span<const Command> commands() {
    return table;
}

QString usageOf(const Command& command) {
    const QString usage = QString::fromUtf8(command.usage);
    return command.store == StoreUse::Keeps ? usage + QStringLiteral(" [--despite-identifiers]")
                                            : usage;
}

} // namespace matchbook
