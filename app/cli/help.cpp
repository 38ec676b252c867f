// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/help.h"

#include "cli/texttable.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

struct HelpWords {
    Q_DECLARE_TR_FUNCTIONS(HelpWords)
};

QString nameOf(const Command& command) {
    return QString::fromLatin1(command.name);
}

QString whatOf(const Command& command) {
    return QCoreApplication::translate("Commands", command.what);
}

} // namespace

QString overview() {
    QList<QStringList> rows;
    for (const Command& command : commands())
        rows.append({QStringLiteral("  ") + nameOf(command), whatOf(command)});
    return HelpWords::tr(
               "Usage: matchbook-cli COMMAND [--store FILE] [--today YYYY-MM-DD] [--json]") +
           QStringLiteral("\n\n") + textTable(rows) + u'\n' +
           HelpWords::tr("matchbook-cli help COMMAND says what a command takes.") + u'\n' +
           HelpWords::tr("What may tell who a patient is, is neither kept nor written for an "
                         "adviser; --despite-identifiers says\nthat it is about no patient.") +
           u'\n';
}

QString helpOn(const Command& command) {
    return HelpWords::tr("Usage: matchbook-cli %1 %2")
               .arg(nameOf(command), usageOf(command))
               .trimmed() +
           QStringLiteral("\n  ") + whatOf(command) + u'\n';
}

QString helpOn(const QString& name) {
    QString help;
    for (const Command& command : commands()) {
        if (nameOf(command) == name || nameOf(command).startsWith(name + u' '))
            help += helpOn(command);
    }
    return help;
}

} // namespace matchbook
