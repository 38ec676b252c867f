// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/call.h"

namespace matchbook {

/// What runs each command, by the file it stands in. What they take and say is in commands.cpp.

// backup.cpp
Reply runBackup(Call& call);
Reply runRestore(Call& call);

// store.cpp
Reply runInit(Call& call);
Reply runUndo(Call& call);
Reply runVerify(Call& call);

// profile.cpp
Reply runProfile(Call& call);

// people.cpp
Reply runAdd(Call& call);
Reply runContacts(Call& call);
Reply runShow(Call& call);
Reply runEdit(Call& call);

// views.cpp
Reply runViewsList(Call& call);
Reply runViewsSave(Call& call);
Reply runViewsDelete(Call& call);

// tidy.cpp
Reply runDuplicates(Call& call);
Reply runDuplicatesApart(Call& call);
Reply runMerge(Call& call);
Reply runTrash(Call& call);
Reply runTrashRestore(Call& call);

// events.cpp
Reply runEvent(Call& call);
Reply runEventDelete(Call& call);

// log.cpp
Reply runLog(Call& call);
Reply runItemAdd(Call& call);
Reply runItemClose(Call& call);
Reply runFavor(Call& call);

// work.cpp
Reply runLetter(Call& call);
Reply runLetterList(Call& call);
Reply runProject(Call& call);

// programs.cpp
Reply runProgramList(Call& call);
Reply runProgramShow(Call& call);
Reply runProgramAdd(Call& call);
Reply runProgramSet(Call& call);
Reply runProgramMerge(Call& call);
Reply runProgramDelete(Call& call);
Reply runProgramImport(Call& call);

// reminders.cpp
Reply runDue(Call& call);
Reply runExplain(Call& call);
Reply runDone(Call& call);
Reply runSnooze(Call& call);
Reply runDismiss(Call& call);
Reply runMute(Call& call);

// draft.cpp
Reply runCheckDraft(Call& call);

// files.cpp
Reply runImport(Call& call);
Reply runExport(Call& call);
Reply runConvert(Call& call);

// readiness.cpp
Reply runReadiness(Call& call);

// sponsors.cpp
Reply runPortfolio(Call& call);
Reply runSponsorship(Call& call);

// rules.cpp
Reply runRulesList(Call& call);
Reply runRulesShow(Call& call);
Reply runRulesCheck(Call& call);
Reply runRulesWords(Call& call);

// ownnumbers.cpp
Reply runRulesOn(Call& call);
Reply runRulesOff(Call& call);
Reply runRulesSet(Call& call);
Reply runRulesReset(Call& call);
Reply runRulesOwn(Call& call);

} // namespace matchbook
