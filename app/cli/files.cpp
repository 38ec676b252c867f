// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/refusals.h"
#include "cli/groups.h"
#include "cli/guard.h"
#include "cli/lines.h"
#include "cli/options.h"
#include "cli/recordjson.h"
#include "domain/json.h"
#include "io/formats.h"
#include "session/experienceactions.h"
#include "session/importactions.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FileWords)
};

const QString standardOutput = QStringLiteral("-");

QJsonObject reportJson(const ImportReport& report) {
    const ImportCounts& counts = report.counts;
    return {{u"format"_qs, report.format},      {u"read"_qs, counts.read},
            {u"new"_qs, counts.created},        {u"updated"_qs, counts.updated},
            {u"same"_qs, counts.same},          {u"conflicts"_qs, counts.conflicts},
            {u"skipped"_qs, counts.skipped},    {u"problems"_qs, problemsJson(report.problems)},
            {u"batch"_qs, toJson(report.batch)}};
}

QString reportLines(const ImportReport& report) {
    const ImportCounts& counts = report.counts;
    return Words::tr("%1, %2 read: %3 new, %4 updated, %5 the same, %6 in conflict, "
                     "%7 skipped")
               .arg(report.format, QString::number(counts.read), QString::number(counts.created),
                    QString::number(counts.updated), QString::number(counts.same),
                    QString::number(counts.conflicts), QString::number(counts.skipped)) +
           u'\n' + problemLines(report.problems);
}

Result<ImportReport> dryRun(Session& session, const QString& path, const ImportOptions& options) {
    const auto preview = previewImport(session, path, options);
    if (!preview)
        return preview.error();
    return ImportReport{.format = preview->file.format,
                        .counts = preview->plan.counts,
                        .problems = preview->plan.problems,
                        .batch = {}};
}

/// Writes the bytes where -o says and says what was written.
Reply written(Call& call, const Result<QByteArray>& bytes) {
    if (!bytes)
        return bytes.error();
    const QString path = call.arguments.value("-o");
    if (path == standardOutput && call.json && QJsonDocument::fromJson(*bytes).isNull())
        return invalid("-o", path, Words::tr("a file, beside --json"));
    if (path == standardOutput)
        return Answer{*bytes};
    if (const auto saved = writeFile(path, *bytes); !saved)
        return saved.error();
    const QString file = QFileInfo(path).absoluteFilePath();
    return answer(
        call,
        [&] {
            return QJsonObject{{u"file"_qs, file}, {u"bytes"_qs, bytes->size()}};
        },
        [&] { return Words::tr("Wrote %1").arg(file); });
}

/// The format by its token.
template <Tokenised Format>
Result<Format> formatOption(const Call& call) {
    const QString text = call.arguments.value("--format");
    if (const auto format = fromToken<Format>(text))
        return *format;
    return invalid("--format", text, tokenList<Format>());
}

Result<QByteArray> exportAs(const Call& call, const char* only, const auto& make) {
    const QString format = call.arguments.value("--format");
    if (format != QLatin1StringView(only))
        return invalid("--format", format, QString::fromLatin1(only));
    return make();
}

template <Tokenised Format>
Result<QByteArray> exportIn(const Call& call, const auto& make) {
    const auto format = formatOption<Format>(call);
    return format ? make(*format) : Result<QByteArray>(format.error());
}

/// What is exported, for whom, and of whom.
struct Export {
    QString what;
    Audience audience = Audience::Mine;
    ContactId contact = {};
};

/// Does somebody else read it?
bool isForOthers(const Export& asked) {
    return asked.audience == Audience::Adviser || asked.what == u"packet";
}

/// What in an export may tell who a patient is. Of everything as JSON nobody reads a line.
Result<QStringList> foundInExport(Session& session, const Export& asked) {
    const auto words = [](const Result<CheckedText>& checked) {
        return checked ? Result<QStringList>(wordsFound(*checked)) : checked.error();
    };
    if (asked.what == u"summary")
        return words(checkSummary(session, asked.audience));
    if (asked.what == u"packet")
        return words(checkPacket(session, asked.contact));
    if (asked.what == u"contacts")
        return words(checkContacts(session, asked.audience));
    if (asked.what == u"reminders")
        return words(checkReminders(session, calendarDays));
    if (asked.what == u"experiences")
        return words(checkExperiences(session));
    return QStringList();
}

/// The form of a document but for its file format.
Result<DocumentForm> formOption(Call& call) {
    DocumentForm form;
    Options options(*call.session, call.arguments);
    if (const auto& error =
            options.take("--paper", form.paper).take("--layout", form.layout).error())
        return *error;
    return form;
}

Result<QByteArray> exportedDocument(Call& call, const Export& asked) {
    auto form = formOption(call);
    if (!form)
        return form.error();
    return exportIn<SummaryFormat>(call, [&](SummaryFormat format) {
        form->format = format;
        return asked.what == u"packet" ? exportPacket(*call.session, asked.contact, *form)
                                       : exportSummary(*call.session, asked.audience, *form);
    });
}

Result<QByteArray> exported(Call& call, const Export& asked) {
    Session& session = *call.session;
    if (asked.what == u"summary" || asked.what == u"packet")
        return exportedDocument(call, asked);
    if (asked.what == u"contacts")
        return exportIn<ContactFormat>(call, [&](ContactFormat format) {
            return exportContacts(session, format, asked.audience);
        });
    if (asked.what == u"reminders")
        return exportAs(call, "ics", [&] { return exportReminders(session, calendarDays); });
    if (asked.what == u"experiences")
        return exportAs(call, "txt", [&] { return exportExperiences(session); });
    if (asked.what == u"season")
        return exportAs(call, "ics", [&] { return exportSeason(session); });
    if (asked.what == u"all")
        return exportAs(call, "json", [&] { return exportAll(session); });
    return invalid(
        "WHAT", asked.what,
        QStringLiteral("summary, packet, contacts, reminders, season, experiences, all"));
}

/// A packet is for one writer, who has to be named.
Result<Export> exportAsked(Call& call) {
    Export asked{.what = call.arguments.word(0)};
    Options options(*call.session, call.arguments);
    if (const auto& error = options.take("--audience", asked.audience).error())
        return *error;
    if (asked.what != u"packet")
        return asked;
    if (!call.arguments.has("--contact"))
        return invalid("--contact", {}, {});
    const auto writer = findContact(*call.session, call.arguments.value("--contact"));
    if (!writer)
        return writer.error();
    asked.contact = *writer;
    return asked;
}

Result<QByteArray> converted(const QString& path, const QString& formatId) {
    const Format* format = formatById(formatId);
    if (!format || !format->write)
        return invalid("--to", formatId, writableFormats());
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    const auto file = readImportFile(*bytes, path);
    if (!file)
        return file.error();
    return format->write(contactRecords(*file));
}

/// "Who=name": the column and what it is read as.
Result<ColumnChoices> mapOption(const Call& call) {
    ColumnChoices choices;
    for (const QString& text : call.arguments.values("--map")) {
        const auto equals = text.lastIndexOf(u'=');
        if (equals < 1 || equals + 1 == text.size())
            return invalid("--map", text, QStringLiteral("COLUMN=FIELD"));
        choices.insert(text.first(equals), text.sliced(equals + 1));
    }
    return choices;
}

} // namespace

Reply runImport(Call& call) {
    Session& session = *call.session;
    ImportOptions importing{.format = call.arguments.value("--format"),
                            .tags = call.arguments.values("--tag")};
    Options options(session, call.arguments);
    if (const auto& error = options.takeEvent("--event", importing.event).error())
        return *error;
    if (!importing.format.isEmpty() && !formatById(importing.format))
        return invalid("--format", importing.format, readableFormats());
    const auto columns = mapOption(call);
    if (!columns)
        return columns.error();
    importing.columns = *columns;
    const QString path = call.arguments.word(0);
    const auto report = call.arguments.has("--dry-run") ? dryRun(session, path, importing)
                                                        : importFile(session, path, importing);
    if (!report)
        return report.error();
    return answer(
        call, [&] { return reportJson(*report); }, [&] { return reportLines(*report); });
}

Reply runExport(Call& call) {
    const auto asked = exportAsked(call);
    if (!asked)
        return asked.error();
    Result<QStringList> found = QStringList();
    if (!call.arguments.has("--despite-identifiers"))
        found = foundInExport(*call.session, *asked);
    if (!found)
        return found.error();
    if (isForOthers(*asked) && !found->isEmpty())
        return refusal(*found);
    Reply reply = written(call, exported(call, *asked));
    if (reply && !found->isEmpty())
        reply->asides += warning(*found);
    return reply;
}

Reply runConvert(Call& call) {
    return written(call, converted(call.arguments.word(0), call.arguments.value("--to")));
}

} // namespace matchbook
