// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/targets.h"

#include "domain/captureline.h"
#include "io/contactcsv.h"
#include "io/csv.h"
#include "io/formats.h"
#include "io/linkedin.h"
#include "io/mail.h"
#include "io/programplan.h"
#include "io/storejson.h"
#include "io/textencoding.h"
#include "io/vcard.h"
#include "rules/draft/checkdraft.h"
#include "rules/draft/identifiers.h"
#include "rules/rulebook.h"
#include "storage/backupfile.h"
#include "storage/storageerror.h"

#include <QTemporaryFile>

#include <stdexcept>

namespace matchbook {

namespace {

const QDate someDay(2026, 4, 20);

void must(bool holds, const char* what) {
    if (!holds)
        throw std::logic_error(what);
}

void mustLieWithin(qsizetype start, qsizetype length, const QString& text, const char* what) {
    must(start >= 0 && length >= 0 && start <= text.size() - length, what);
}

QList<QStringList> cellsOf(const CsvFile& file) {
    QList<QStringList> cells;
    for (const CsvRow& row : file.rows)
        cells += row.cells;
    return cells;
}

void fuzzCsv(const QByteArray& bytes) {
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return;
    const auto cells = cellsOf(readCsv(decoded->text));
    const auto again = readCsv(QString::fromUtf8(writeCsv(cells)));
    must(again.problems.isEmpty(), "a table that was written has problems");
    must(cellsOf(again) == cells, "a table is not read as it was written");
}

Result<ImportFile> readTable(const QByteArray& bytes) {
    return readContactCsv(bytes);
}

QByteArray writeTable(const QList<ContactRecord>& records) {
    return writeContactCsv(records);
}

QByteArray writeCards(const QList<ContactRecord>& records) {
    return writeVcards(records, {.version = VcardVersion::V40});
}

/// What we wrote is read without a problem, and after one round nothing changes any more: what is
/// odd about a foreign file may take another form, but only once.
QList<ContactRecord> readBack(const QList<ContactRecord>& records,
                              QByteArray (*write)(const QList<ContactRecord>&),
                              Result<ImportFile> (*read)(const QByteArray&)) {
    const auto once = read(write(records));
    must(bool(once), "people that were written cannot be read");
    must(once->problems.isEmpty(), "people that were written have problems");
    const auto people = contactRecords(*once);
    const auto twice = read(write(people));
    must(bool(twice) && contactRecords(*twice) == people, "people change with each round");
    return people;
}

void fuzzPeople(const Result<ImportFile>& file) {
    if (!file || file->records.isEmpty())
        return;
    const auto records = contactRecords(*file);
    const auto fromTable = readBack(records, writeTable, readTable);
    const auto fromCards = readBack(records, writeCards, readVcards);
    must(fromTable.size() == records.size() && fromCards.size() == records.size(),
         "people are lost or doubled");
    for (qsizetype i = 0; i < records.size(); ++i) {
        const QString& name = records[i].contact.name;
        must(fromTable[i].contact.name == name && fromCards[i].contact.name == name,
             "people come back in another order");
    }
}

void fuzzContactCsv(const QByteArray& bytes) {
    fuzzPeople(readContactCsv(bytes));
}

void fuzzLinkedIn(const QByteArray& bytes) {
    fuzzPeople(readLinkedIn(bytes));
}

void fuzzVcard(const QByteArray& bytes) {
    fuzzPeople(readVcards(bytes));
}

void fuzzAnyFile(const QByteArray& bytes) {
    const auto file = readImportFile(bytes, QStringLiteral("people"));
    must(file || !file.error().file.isEmpty(), "an error does not name the file");
    const auto table = readColumns(bytes, QStringLiteral("people"));
    must(table || !table.error().file.isEmpty(), "an error does not name the file");
    if (!table || table->columns.isEmpty())
        return;
    const TableColumn& last = table->columns.last();
    const auto mapped =
        readImportFile(bytes, QStringLiteral("people"), {}, {{last.name, QStringLiteral("name")}});
    must(mapped || mapped.error().code != Error::Code::UnknownField, "a listed column is unknown");
}

/// Programs that were imported are all there already when the file comes again.
void fuzzPrograms(const QByteArray& bytes) {
    const auto file = readProgramCsv(bytes);
    if (!file)
        return;
    const auto plan = planPrograms(*file, {});
    QMap<qsizetype, Organization> stored;
    for (const PlannedProgram& row : plan.programs) {
        must(!row.program.name.isEmpty(), "a program has no name");
        stored.insert(row.place, row.program);
    }
    const auto again = planPrograms(*file, stored.values());
    must(again.counts.created == 0, "a table of programs adds some again");
    must(again.counts.read == plan.counts.read, "rows are lost or doubled");
}

void fuzzStoreJson(const QByteArray& bytes) {
    const auto contents = readStoreJson(bytes);
    if (!contents)
        return;
    const QByteArray written = writeStoreJson(*contents);
    const auto again = readStoreJson(written);
    must(bool(again), "a store that was written cannot be read");
    must(*again == *contents, "a store is not read as it was written");
    must(writeStoreJson(*again) == written, "a store is not written twice alike");
}

void fuzzRule(const QByteArray& bytes) {
    const auto problems = checkRule(bytes, QStringLiteral("own.toml"));
    must(bool(parseRule(bytes, QStringLiteral("own.toml"))) == problems.isEmpty(),
         "a rule without problems cannot be read, or one with them can");
    for (const Error& problem : problems)
        must(problem.file == u"own.toml", "a problem does not name the file");
}

void fuzzCapture(const QByteArray& bytes) {
    const QString line = QString::fromUtf8(bytes);
    const CaptureLine read = parseCaptureLine(line, someDay);
    for (qsizetype i = 0; i < read.pieces.size(); ++i) {
        const CapturePiece& piece = read.pieces[i];
        mustLieWithin(piece.start, piece.length, line, "a piece lies outside of the line");
        must(withoutPiece(line, read, i).size() <= line.size(), "a line grows when a piece goes");
    }
}

void fuzzNote(const QByteArray& bytes) {
    static const RuleBook book = *loadRuleBook({builtInRules()});
    Draft draft;
    draft.body = QString::fromUtf8(bytes);
    draft.subject = draft.body.left(60);
    DraftContext context;
    context.today = someDay;
    for (const TextKind kind : {TextKind::Note, TextKind::Message}) {
        draft.kind = kind;
        for (const Finding& finding : checkDraft(book, draft, context, {})) {
            if (!finding.place.whole())
                mustLieWithin(finding.place.start, finding.place.length, draft.body,
                              "a mark lies outside of the text");
        }
    }
}

void fuzzMail(const QByteArray& bytes) {
    const QList<QByteArray> parts = bytes.split('\0');
    const Mail mail{.to = QString::fromUtf8(parts.value(0)),
                    .subject = QString::fromUtf8(parts.value(1)),
                    .body = QString::fromUtf8(parts.value(2))};
    const QByteArray message = unsentMessage(mail);
    const QByteArray plain = unsentMessage({});
    const auto headers = [](const QByteArray& text) {
        QList<QByteArray> names;
        for (const QByteArray& line : text.left(text.indexOf("\r\n\r\n")).split('\n')) {
            if (!line.startsWith(' ') && !line.startsWith('\t'))
                names += line.left(line.indexOf(':'));
        }
        return names;
    };
    for (const QByteArray& name : headers(message))
        must(name == "To" || name == "Subject" || headers(plain).contains(name),
             "a value adds a header");
    for (const QByteArray& line : message.split('\n'))
        must(line.size() <= 999, "a line is longer than RFC 5322 lets it be");
    must(mailtoUrl(mail).isValid(), "a link is not valid");
}

void fuzzBackup(const QByteArray& bytes) {
    QTemporaryFile backup;
    QTemporaryFile content;
    must(backup.open() && content.open(), "there is no room for a backup");
    must(backup.write(bytes) == bytes.size() && backup.flush(), "a backup cannot be written");
    const auto header = readBackupHeader(backup.fileName());
    if (!header) {
        must(header.error().file == backup.fileName(), "an error does not name the file");
        return;
    }
    must(bytes.startsWith(header->bytes), "a header is not what the file begins with");
    must(header->schema > 0 && header->size > 0 && header->made.isValid(), "a header says nothing");
    if (header->recipe && header->recipe->cost.memory > 64 * 1024)
        return; // so much work for each passphrase is meant to take its time
    try {
        readBackupFile(backup.fileName(), header->recipe ? QStringLiteral("fuzz") : QString(),
                       content);
    } catch (const StorageError& refused) {
        must(refused.error().file == backup.fileName(), "a refusal does not name the file");
        return;
    }
    must(content.size() == header->size, "a store comes back in another size");
    must(header->bytes.size() + content.size() < bytes.size(), "a store has no seal");
}

constexpr FuzzTarget targets[] = {
    {"csv", fuzzCsv},     {"contacts", fuzzContactCsv}, {"linkedin", fuzzLinkedIn},
    {"vcard", fuzzVcard}, {"file", fuzzAnyFile},        {"json", fuzzStoreJson},
    {"rule", fuzzRule},   {"capture", fuzzCapture},     {"note", fuzzNote},
    {"mail", fuzzMail},   {"programs", fuzzPrograms},   {"backup", fuzzBackup},
};

} // namespace

std::span<const FuzzTarget> fuzzTargets() {
    return targets;
}

} // namespace matchbook
