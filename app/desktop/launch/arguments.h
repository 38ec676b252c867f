// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLineParser>
#include <QStringList>

namespace matchbook {

/// What the program was started with. Files are absolute, so that they can be handed to an instance
/// that runs elsewhere.
struct Arguments {
    QString store;
    bool sample = false;
    bool hidden = false;  ///< begin in the tray, where there is one
    bool log = false;     ///< open the dialog that logs a contact
    QString view;         ///< id of the view to show
    QStringList toImport; ///< files of contacts

    bool operator==(const Arguments&) const = default;
};

/// The options, with the help that --help prints.
void describe(QCommandLineParser& parser);

/// Prints help or the version where the words ask for it, and ends the program. To be called before
/// there is a window, since neither needs a screen.
void answerHelp(int argc, char** argv);

/// Reads what the parser found.
Arguments argumentsFrom(const QCommandLineParser& parser);

/// The words that another instance reads back with argumentsOf().
QStringList wordsFor(const Arguments& arguments);
Arguments argumentsOf(const QStringList& words);

/// The other of the two stores, one's own and the sample: the one the program was first started
/// with, or the usual one.
Arguments otherThan(const Arguments& now, const Arguments& first);

} // namespace matchbook
