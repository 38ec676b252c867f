// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/stepwords.h"

#include "base/text.h"
#include "words/rulewords.h"

#include <QCoreApplication>

#include <array>

namespace matchbook {

namespace {

// A label is for a menu and a list.
constexpr qsizetype longestSubject = 60;

struct Phrase {
    const char* alone;
    const char* with; ///< %1 is the subject
};

/// In the order of Operation.
constexpr std::array phrases = {
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Edit the profile"), nullptr},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Add a contact"),
           QT_TRANSLATE_NOOP("StepWords", "Add %1")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Edit a contact"),
           QT_TRANSLATE_NOOP("StepWords", "Edit %1")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Delete contacts"),
           QT_TRANSLATE_NOOP("StepWords", "Delete %1")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Merge contacts"),
           QT_TRANSLATE_NOOP("StepWords", "Merge the contacts of %1")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Note that two people are not the same"),
           QT_TRANSLATE_NOOP("StepWords", "Note that %1 are two people")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Note that a contact is still right"),
           QT_TRANSLATE_NOOP("StepWords", "Note that %1 is still right")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Restore from the Trash"),
           QT_TRANSLATE_NOOP("StepWords", "Restore %1 from the Trash")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Add an event"),
           QT_TRANSLATE_NOOP("StepWords", "Add the event %1")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Edit an event"),
           QT_TRANSLATE_NOOP("StepWords", "Edit the event %1")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Delete an event"),
           QT_TRANSLATE_NOOP("StepWords", "Delete the event %1")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Tick an item"),
           QT_TRANSLATE_NOOP("StepWords", "Tick “%1”")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Log an interaction"),
           QT_TRANSLATE_NOOP("StepWords", "Log an interaction with %1")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Edit an interaction"),
           QT_TRANSLATE_NOOP("StepWords", "Edit an interaction with %1")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Delete an interaction"),
           QT_TRANSLATE_NOOP("StepWords", "Delete an interaction with %1")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Add an item"),
           QT_TRANSLATE_NOOP("StepWords", "Add “%1”")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Edit an item"),
           QT_TRANSLATE_NOOP("StepWords", "Edit “%1”")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Close an item"),
           QT_TRANSLATE_NOOP("StepWords", "Close “%1”")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Reopen an item"),
           QT_TRANSLATE_NOOP("StepWords", "Reopen “%1”")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Delete an item"),
           QT_TRANSLATE_NOOP("StepWords", "Delete “%1”")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Note a favor"),
           QT_TRANSLATE_NOOP("StepWords", "Note a favor with %1")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Delete a favor"),
           QT_TRANSLATE_NOOP("StepWords", "Delete a favor with %1")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Change a letter"),
           QT_TRANSLATE_NOOP("StepWords", "Change the letter by %1")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Delete a letter"),
           QT_TRANSLATE_NOOP("StepWords", "Delete the letter by %1")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Change a project"),
           QT_TRANSLATE_NOOP("StepWords", "Change the project “%1”")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Delete a project"),
           QT_TRANSLATE_NOOP("StepWords", "Delete the project “%1”")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Add an organization"),
           QT_TRANSLATE_NOOP("StepWords", "Add %1")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Edit an organization"),
           QT_TRANSLATE_NOOP("StepWords", "Edit %1")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Merge organizations"),
           QT_TRANSLATE_NOOP("StepWords", "Merge the records of %1")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Delete an organization"),
           QT_TRANSLATE_NOOP("StepWords", "Delete %1")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Decide on a reminder"),
           QT_TRANSLATE_NOOP("StepWords", "Decide on “%1”")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Change a rule"),
           QT_TRANSLATE_NOOP("StepWords", "Change the rule “%1”")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Note that a text is about no patient"), nullptr},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Change a saved view"),
           QT_TRANSLATE_NOOP("StepWords", "Change the view “%1”")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Import a file"),
           QT_TRANSLATE_NOOP("StepWords", "Import %1")},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Add the sample"), nullptr},
    Phrase{QT_TRANSLATE_NOOP("StepWords", "Restore"), QT_TRANSLATE_NOOP("StepWords", "Restore %1")},
};
static_assert(phrases.size() == tokens<Operation>().size());

/// What is done with several people or reminders at once has their number as its subject.
QString withSeveral(const StepLabel& label) {
    bool isNumber = false;
    const bool one = label.subject.toInt(&isNumber) == 1;
    if (!isNumber)
        return {};
    // The terminal has no file of plurals.
    const char* phrase = nullptr;
    if (label.operation == Operation::DeleteContacts)
        phrase = one ? QT_TRANSLATE_NOOP("StepWords", "Delete 1 contact")
                     : QT_TRANSLATE_NOOP("StepWords", "Delete %1 contacts");
    else if (label.operation == Operation::EditContact)
        phrase = one ? QT_TRANSLATE_NOOP("StepWords", "Edit 1 contact")
                     : QT_TRANSLATE_NOOP("StepWords", "Edit %1 contacts");
    else if (label.operation == Operation::DecideReminder)
        phrase = one ? QT_TRANSLATE_NOOP("StepWords", "Decide on 1 reminder")
                     : QT_TRANSLATE_NOOP("StepWords", "Decide on %1 reminders");
    else
        return {};
    const QString words = QCoreApplication::translate("StepWords", phrase);
    return one ? words : words.arg(label.subject);
}

QString subjectOf(const StepLabel& label, const RuleBook& rules) {
    const Rule* rule =
        label.operation == Operation::ChangeRule ? rules.find(label.subject) : nullptr;
    return rule ? titleWords(*rule) : cleanedLine(label.subject);
}

} // namespace

QString inWords(const StepLabel& label, const RuleBook& rules) {
    const Phrase& phrase = phrases[static_cast<size_t>(label.operation)];
    if (label.subject.isEmpty() || !phrase.with)
        return QCoreApplication::translate("StepWords", phrase.alone);
    if (const QString several = withSeveral(label); !several.isEmpty())
        return several;
    return QCoreApplication::translate("StepWords", phrase.with)
        .arg(elided(subjectOf(label, rules), longestSubject));
}

} // namespace matchbook
