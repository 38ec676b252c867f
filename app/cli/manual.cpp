// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/manual.h"

#include "cli/commands.h"
#include "cli/exitcode.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ManualWords)
};

/// As groff takes it: a hyphen that can be copied, and no sign beyond ASCII.
QString escaped(const QString& text) {
    QString roff;
    for (const QChar sign : text) {
        if (sign == u'\\')
            roff += QStringLiteral("\\e");
        else if (sign == u'-')
            roff += QStringLiteral("\\-");
        else if (sign.unicode() > 126)
            roff += QStringLiteral("\\[u%1]").arg(
                QString::number(sign.unicode(), 16).toUpper().rightJustified(4, u'0'));
        else
            roff += sign;
    }
    return roff;
}

QString bold(const QString& text) {
    return QStringLiteral("\\fB%1\\fR").arg(text);
}

/// A usage line: what is typed as it stands is bold, what stands for something is italic.
QString usageIn(const QString& usage) {
    static const QRegularExpression option(
        QStringLiteral("(?<![A-Za-z])((?:\\\\-){1,2}[a-z\\\\-]+)"));
    static const QRegularExpression placeholder(QStringLiteral("\\b([A-Z][A-Z]*(?:=[A-Z]+)?)\\b"));
    QString roff = escaped(usage);
    roff.replace(placeholder, QStringLiteral("\\fI\\1\\fR"));
    return roff.replace(option, QStringLiteral("\\fB\\1\\fR"));
}

QString section(const QString& title, const QString& text) {
    return QStringLiteral(".SH %1\n%2").arg(title, text);
}

QString paragraph(const QString& text) {
    return QStringLiteral(".PP\n%1\n").arg(escaped(text));
}

/// term is roff already.
QString entry(const QString& term, const QString& text) {
    return QStringLiteral(".TP\n%1\n%2\n").arg(term, escaped(text));
}

QString synopsis() {
    const QString program = bold(escaped(QStringLiteral("matchbook-cli")));
    QString lines;
    for (const char* usage : {"COMMAND [--store FILE] [--today YYYY-MM-DD] [--json]",
                              "help [COMMAND]", "--version", "--man"})
        lines += program + u' ' + usageIn(QLatin1StringView(usage)) + QStringLiteral("\n.br\n");
    return lines;
}

QString options() {
    return entry(usageIn(QStringLiteral("--store FILE")),
                 Words::tr("The store; without it, that of the window")) +
           entry(usageIn(QStringLiteral("--today YYYY-MM-DD")),
                 Words::tr("The day everything is computed for; without it, that of the clock")) +
           entry(usageIn(QStringLiteral("--json")),
                 Words::tr("One JSON document on standard output, and nothing else there")) +
           entry(usageIn(QStringLiteral("--help")), Words::tr("What the command takes")) +
           entry(usageIn(QStringLiteral("--despite-identifiers")),
                 Words::tr("What is typed, or written for an adviser, is about no patient, though "
                           "it looks so; without it, it is refused"));
}

QString commandList() {
    QString list;
    for (const Command& command : commands()) {
        const QString name = bold(escaped(QString::fromUtf8(command.name)));
        list += entry((name + u' ' + usageIn(usageOf(command))).trimmed(),
                      QCoreApplication::translate("Commands", command.what));
    }
    return list;
}

QString exitStatus() {
    QString list;
    const auto add = [&](ExitCode code, const QString& text) {
        list += entry(bold(QString::number(static_cast<int>(code))), text);
    };
    add(ExitCode::Done, Words::tr("Done"));
    add(ExitCode::Findings,
        Words::tr("Done, and something was found: by check-draft, verify or rules check"));
    add(ExitCode::WrongUsage,
        Words::tr("An unknown word, a value that cannot be, or nobody of that name"));
    add(ExitCode::InputRefused,
        Words::tr("A file that cannot be read, is of no known format, or has nothing in it"));
    add(ExitCode::StoreRefused,
        Words::tr("The store is missing, of a later version, damaged or locked, or there is no "
                  "room to write"));
    return list;
}

QString files() {
    return entry(QStringLiteral("\\fI$XDG_DATA_HOME/matchbook/matchbook.sqlite\\fR"),
                 Words::tr("The store of the window; ~/.local/share stands for the variable where "
                           "it is not set")) +
           entry(QStringLiteral("\\fIrules/\\fR"),
                 Words::tr("Beside the store: rule files of your own"));
}

QString examples() {
    const auto example = [](const QString& text, const char* typed) {
        return paragraph(text) +
               QStringLiteral(".IP\n.nf\n%1\n.fi\n").arg(escaped(QString::fromUtf8(typed)));
    };
    return example(Words::tr("Look around among fictional people:"),
                   "matchbook-cli init --sample --store sample.sqlite\n"
                   "matchbook-cli due --store sample.sqlite") +
           example(Words::tr("Note somebody just met:"),
                   "matchbook-cli add 'Jane Doe, MD @Lakeside PD !likes registries >email Fri'") +
           example(Words::tr("How many reminders are due, for a script:"),
                   "matchbook-cli due --json | jq length");
}

} // namespace

QString manualPage() {
    return QStringLiteral(".TH MATCHBOOK\\-CLI 1 \"\" \"Matchbook %1\" \"\"\n.nh\n.ad l\n")
               .arg(QStringLiteral(MATCHBOOK_VERSION)) +
           section(QStringLiteral("NAME"),
                   QStringLiteral("matchbook\\-cli \\- %1\n")
                       .arg(escaped(Words::tr("people, reminders and letters of Matchbook, from a "
                                              "terminal")))) +
           section(QStringLiteral("SYNOPSIS"), synopsis()) +
           section(QStringLiteral("DESCRIPTION"),
                   paragraph(Words::tr("Does what the window does, for scripts and cron, on the "
                                       "same store. A command that fails changes nothing and says "
                                       "why in one line on standard error.")) +
                       paragraph(Words::tr("A CONTACT is an id, a uid, an e-mail, or a name that "
                                           "matches one person. Days are YYYY-MM-DD."))) +
           section(QStringLiteral("OPTIONS"), options()) +
           section(QStringLiteral("COMMANDS"), commandList()) +
           section(QStringLiteral("EXIT STATUS"), exitStatus()) +
           section(QStringLiteral("FILES"), files()) +
           section(QStringLiteral("EXAMPLES"), examples()) +
           section(QStringLiteral("SEE ALSO"), QStringLiteral(".BR matchbook (1)\n"));
}

} // namespace matchbook
