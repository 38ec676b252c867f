// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/guard.h"

#include "base/text.h"
#include "domain/captureline.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GuardWords)
};

constexpr qsizetype longestQuote = 40;
constexpr qsizetype mostQuoted = 5;

QString quoted(const QStringList& found) {
    QStringList quotes;
    for (const QString& words : found.first(std::min(found.size(), mostQuoted)))
        quotes += u'“' + elided(cleanedLine(words), longestQuote) + u'”';
    if (found.size() > mostQuoted)
        quotes += QStringLiteral("…");
    return quotes.join(QStringLiteral(", "));
}

/// What of an argument is kept as text.
QStringList textsIn(const QString& argument, const QString& name, QDate today) {
    if (name == u"LINE") {
        const CaptureLine line = parseCaptureLine(argument, today);
        return {line.contact.name, line.contact.note, line.nextStep};
    }
    if (name == u"KEY=VALUE")
        return {argument.section(u'=', 1)};
    return {argument};
}

} // namespace

Result<QStringList> foundInTyped(const Call& call, const Usage& usage) {
    QStringList found;
    for (const Typed& typed : call.arguments.typed(usage)) {
        for (const QString& text : textsIn(typed.text, typed.name, call.session->today())) {
            const auto findings = checkNote(*call.session, text);
            if (!findings)
                return findings.error();
            found += wordsFound({text, interrupting(*findings)});
        }
    }
    found.removeDuplicates();
    return found;
}

Answer refusal(const QStringList& found) {
    return {.output = {},
            .exit = ExitCode::InputRefused,
            .asides = {Words::tr("This may tell who a patient is: %1. Nothing was done. Take it "
                                 "out, or say with --despite-identifiers that it is about no "
                                 "patient")
                           .arg(quoted(found))}};
}

QString warning(const QStringList& found) {
    return Words::tr("This may tell who a patient is, and stands in what was written: %1. Keep "
                     "that to yourself, and take it out of your notes")
        .arg(quoted(found));
}

} // namespace matchbook
