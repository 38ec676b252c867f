// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/errorwords.h"

#include "domain/fieldtext.h"
#include "words/tokenwords.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

constexpr qsizetype mostNamed = 6;
constexpr qsizetype nearestNamed = 3;

QString quoted(const QString& text) {
    return Words::tr("“%1”").arg(text);
}

QString withDetail(const QString& sentence, const QString& detail) {
    return detail.isEmpty() ? sentence : Words::tr("%1 (%2)").arg(sentence, detail);
}

QString notFound(const Error& error) {
    const QString what = quoted(error.text);
    if (error.field == u"contact")
        return Words::tr("There is no contact %1").arg(what);
    if (error.field == u"event")
        return Words::tr("There is no event %1").arg(what);
    if (error.field == u"item")
        return Words::tr("There is no open item %1").arg(what);
    if (error.field == u"interaction")
        return Words::tr("There is no interaction %1").arg(what);
    if (error.field == u"point")
        return Words::tr("%1 was changed or removed elsewhere meanwhile").arg(what);
    if (error.field == u"trash")
        return Words::tr("There is no %1 in the Trash").arg(what);
    if (error.field == u"rule")
        return Words::tr("There is no rule %1").arg(what);
    if (error.field == u"letter of")
        return Words::tr("There is no letter by %1 yet; add one first").arg(what);
    if (error.field == u"program")
        return Words::tr("There is no program %1").arg(what);
    if (error.field == u"command")
        return error.detail.isEmpty()
                   ? Words::tr("There is no command %1; --help lists them").arg(what)
                   : Words::tr("There is no command %1 alone; there are: %2")
                         .arg(what, error.detail);
    if (error.field == u"reminder" || error.field.isEmpty())
        return Words::tr("There is no reminder %1").arg(what);
    return Words::tr("There is no %1 %2").arg(error.field, what);
}

QString ofPassphrase(const Error& error) {
    if (error.detail == u"not needed")
        return Words::tr("This backup is not protected by a passphrase; restore it without one, if "
                         "you know where it comes from");
    if (error.detail == u"empty")
        return Words::tr("The first line, which is the passphrase, is empty");
    return Words::tr("This backup is protected; its passphrase is needed to open it");
}

/// "opens 2028-06-09" as "“ERAS opens” (2028-06-09)".
QString seasonDate(const QString& said) {
    const auto day = fromToken<SeasonDay>(said.section(u' ', 0, 0));
    return day ? withDetail(quoted(inWords(*day)), said.section(u' ', 1)) : said;
}

QString invalidValue(const Error& error) {
    if (error.field == u"passphrase")
        return ofPassphrase(error);
    if (error.text.isEmpty() && error.detail.isEmpty())
        return Words::tr("%1 is missing").arg(error.field);
    if (error.text.isEmpty())
        return Words::tr("%1 is missing; possible: %2").arg(error.field, error.detail);
    if (error.field == u"view name")
        return Words::tr("There is already a view %1").arg(quoted(error.text));
    if (error.field == u"assignment")
        return Words::tr("The letter stays assigned to %1: ERAS takes no assignment back")
            .arg(quoted(error.text));
    if (error.field == u"letters of program")
        return Words::tr("%1 has %2 letters already, and no program takes more")
            .arg(quoted(error.text), error.detail);
    if (error.field == u"letter not agreed")
        return Words::tr("%1 has not agreed to write yet; a letter is assigned from then on")
            .arg(quoted(error.text));
    if (error.field == u"program" && error.detail.isEmpty() && !error.text.isEmpty())
        return Words::tr("%1 is no residency program").arg(quoted(error.text));
    if (error.field == u"declined letter")
        return Words::tr("%1 declined to write; there is no packet to send")
            .arg(quoted(error.text));
    if (error.field == u"program name")
        return Words::tr("There is already %1; if they are one, merge them")
            .arg(quoted(error.text));
    if (error.field == u"other program")
        return Words::tr("%1 is named twice; this takes two programs").arg(quoted(error.text));
    if (error.field == u"organization in use")
        return Words::tr("%1 still has people, events, letters or favors; merge it with another "
                         "program, or change them first")
            .arg(quoted(error.text));
    if (error.field == u"season dates")
        return Words::tr("%1 would come after %2; look at the year of both")
            .arg(seasonDate(error.text), seasonDate(error.detail));
    if (error.field == u"other")
        return Words::tr("%1 is named twice; this takes two people").arg(quoted(error.text));
    const QString sentence = Words::tr("%1 cannot be %2").arg(error.field, quoted(error.text));
    if (error.detail.isEmpty())
        return sentence;
    if (error.detail.startsWith(earliestMark))
        return Words::tr("%1; possible: from %2 on").arg(sentence, error.detail.sliced(1));
    if (error.detail.startsWith(latestMark))
        return Words::tr("%1; possible: until %2").arg(sentence, error.detail.sliced(1));
    return Words::tr("%1; possible: %2").arg(sentence, error.detail);
}

QString unknownField(const Error& error) {
    if (error.field.isEmpty())
        return Words::tr("These columns are not known here; what stands in them is kept as custom "
                         "fields: %1")
            .arg(error.text);
    if (error.field == u"columns")
        return Words::tr("These columns are not known here and are left out: %1").arg(error.text);
    const QString sentence = Words::tr("%1 is not known here").arg(quoted(error.field));
    return error.detail.isEmpty() ? sentence
                                  : Words::tr("%1; known: %2").arg(sentence, error.detail);
}

/// What was asked for.
QString askedFor(const Error& error) {
    switch (error.code) {
    case Error::Code::NotFound:
        return notFound(error);
    case Error::Code::Ambiguous:
        return Words::tr("%1 may be one of several: %2").arg(quoted(error.text), error.detail);
    case Error::Code::InvalidValue:
        return invalidValue(error);
    case Error::Code::UnknownField:
        return unknownField(error);
    case Error::Code::NothingToUndo:
        return Words::tr("There is nothing to undo");
    default:
        return Words::tr("This can no longer be undone, for later changes touch the same records");
    }
}

/// What is wrong with one row or line of a file (core/io/importfile.h).
QString brokenLine(const Error& error) {
    if (error.field == u"cells") {
        const QString counts = Words::tr("This row has %1 cells where the header has %2")
                                   .arg(error.text, error.detail);
        return error.text.toInt() > error.detail.toInt()
                   ? Words::tr("%1; it is left out").arg(counts)
                   : counts;
    }
    if (error.field == u"open quote")
        return Words::tr("A quote is opened here and never closed; this row is left out: %1")
            .arg(quoted(error.text));
    if (error.field == u"stray quote")
        return Words::tr("There is a quote in the middle of this row: %1").arg(quoted(error.text));
    if (error.field == u"line")
        return Words::tr("This is no line of a card: %1").arg(quoted(error.text));
    if (error.field == u"card")
        return Words::tr("The card that begins here has no end (%1)").arg(error.detail);
    if (error.field == u"nul")
        return Words::tr(
                   "There are NUL characters in this file, from here on %1; they are left out")
            .arg(error.text);
    if (error.field == u"encoding")
        return error.detail.isEmpty()
                   ? Words::tr("There are characters here that cannot be read")
                   : Words::tr("This line is in another encoding than the file; it is read as %1")
                         .arg(error.detail);
    if (error.field == u"limit")
        return Words::tr("The file goes beyond what is read (%1: at most %2)")
            .arg(error.text, error.detail);
    if (error.field == u"backup")
        return Words::tr("%1; nothing was restored. Try another copy")
            .arg(withDetail(Words::tr("The backup is damaged, or was changed"), error.detail));
    if (error.field == u"passphrase")
        return Words::tr("The passphrase does not open this backup, or the backup is damaged; "
                         "nothing was restored. Try the passphrase again, or another copy");
    return withDetail(Words::tr("The file is broken"), error.detail);
}

QString unknownBackup(const Error& error) {
    return error.detail.isEmpty()
               ? Words::tr("This is no backup that Matchbook made; nothing was restored")
               : Words::tr("The backup was made by a later version (format %1); restore it with "
                           "that version")
                     .arg(error.detail);
}

QString withFirstLine(const QString& sentence, const QString& line) {
    const QString shown = line.simplified();
    constexpr qsizetype most = 80;
    return shown.isEmpty()
               ? sentence
               : Words::tr("%1; its first line is %2")
                     .arg(sentence, quoted(shown.size() > most ? shown.first(most) + u'…' : shown));
}

QString ofFile(const Error& error) {
    switch (error.code) {
    case Error::Code::FileUnreadable:
        return withDetail(Words::tr("The file cannot be read"), error.detail);
    case Error::Code::UnknownFormat:
        if (error.field == u"backup")
            return unknownBackup(error);
        return withFirstLine(withDetail(Words::tr("The file is of no known format"), error.detail),
                             error.text);
    case Error::Code::NoRecords:
        if (error.field == u"experiences")
            return Words::tr("No event or project is an experience for ERAS yet; write one on its "
                             "page");
        return withFirstLine(withDetail(Words::tr("The file has no records"), error.detail),
                             error.text);
    case Error::Code::BrokenFile:
        return brokenLine(error);
    case Error::Code::PatientNamed:
        return Words::tr("This may tell who a patient is: %1. Take it out, or leave the row out")
            .arg(quoted(error.text));
    default:
        if (error.field == u"store")
            return Words::tr("This is a store of Matchbook; choose another name");
        return error.text == error.file && !error.file.isEmpty()
                   ? Words::tr("The file exists already")
                   : withDetail(Words::tr("The file cannot be written"), error.detail);
    }
}

QString ofStore(const Error& error) {
    switch (error.code) {
    case Error::Code::StoreMissing:
        return Words::tr("There is no store here yet");
    case Error::Code::StoreUnreadable:
        return withDetail(Words::tr("The store cannot be read"), error.detail);
    case Error::Code::StoreNotOurs:
        return Words::tr("This is not one of Matchbook’s stores");
    case Error::Code::StoreNewer:
        if (error.field == u"backup")
            return Words::tr("The backup was made by a later version (%1); restore it with that "
                             "version")
                .arg(error.detail);
        return Words::tr("The store was written by a later version (%1) and is left untouched")
            .arg(error.detail);
    case Error::Code::StoreDamaged:
        return withDetail(Words::tr("The store is damaged"), error.detail);
    case Error::Code::StoreLocked:
        if (error.field == u"window")
            return Words::tr("Matchbook has this store open; close it first");
        return Words::tr("Another program is writing to the store; nothing was changed");
    case Error::Code::StoreReadOnly:
        return Words::tr("The store cannot be written; nothing was changed");
    case Error::Code::StoreMoved:
        return Words::tr("The store was moved, deleted or replaced while it was open; nothing more "
                         "is written to it. Start Matchbook again");
    case Error::Code::DiskFull:
        return Words::tr("The disk is full; nothing was changed");
    default:
        return withDetail(Words::tr("The store failed"), error.detail);
    }
}

/// The words known here are in order, the most similar first. A key of a table is named by itself;
/// all else is in the vocabulary.
QString unknownWord(const Error& error) {
    const QString sentence = Words::tr("%1 is not known here").arg(quoted(error.text));
    const QStringList known = error.detail.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    if (known.size() <= mostNamed)
        return known.isEmpty() ? sentence : Words::tr("%1; known: %2").arg(sentence, error.detail);
    const QString nearest =
        Words::tr("%1; most similar: %2")
            .arg(sentence, known.first(nearestNamed).join(QStringLiteral(", ")));
    const bool key = error.field == error.text;
    return key ? nearest : Words::tr("%1 (“matchbook-cli rules words” lists all)").arg(nearest);
}

QString takenId(const Error& error) {
    return error.detail == u"guard"
               ? Words::tr("%1 is a guard, which nothing replaces; choose another id")
                     .arg(quoted(error.text))
               : Words::tr("%1 is the id of %2, too; choose another")
                     .arg(quoted(error.text), error.detail);
}

QString ofRule(const Error& error) {
    if (error.code == Error::Code::RuleSyntax)
        return withDetail(Words::tr("This is not well-formed TOML"),
                          error.detail.isEmpty() ? error.text : error.detail);
    if (error.code == Error::Code::RuleUnknownWord)
        return unknownWord(error);
    if (error.field == u"latest" && error.detail == u"before due")
        return Words::tr("latest is before due");
    if (error.field == u"id" && error.detail != u"kebab-case" && !error.detail.isEmpty())
        return takenId(error);
    if (error.text.isEmpty())
        return withDetail(Words::tr("%1 is missing").arg(error.field), error.detail);
    return withDetail(Words::tr("%1 cannot be %2").arg(error.field, quoted(error.text)),
                      error.detail);
}

QString whatHappened(const Error& error) {
    if (error.code <= Error::Code::UndoConflict)
        return askedFor(error);
    if (error.code <= Error::Code::FileUnwritable)
        return ofFile(error);
    if (error.code <= Error::Code::StoreFailed)
        return ofStore(error);
    return ofRule(error);
}

} // namespace

QString inWords(const Error& error) {
    const QString what = whatHappened(error).simplified();
    if (error.file.isEmpty())
        return what;
    return error.row > 0
               ? Words::tr("%1, line %2: %3").arg(error.file, QString::number(error.row), what)
               : Words::tr("%1: %2").arg(error.file, what);
}

QString importProblemInWords(const Error& problem) {
    Error plain = problem;
    plain.file.clear();
    plain.row = 0;
    if (plain.code != Error::Code::InvalidValue || plain.text.isEmpty())
        return inWords(plain);
    if (plain.detail.isEmpty())
        return Words::tr("%1 cannot be read from %2")
            .arg(plain.field, quoted(plain.text))
            .simplified();
    return Words::tr("%1 is %2 in the file and %3 here, which stays")
        .arg(plain.field, quoted(plain.text), quoted(plain.detail))
        .simplified();
}

} // namespace matchbook
