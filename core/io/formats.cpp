// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/formats.h"

#include "base/text.h"
#include "io/contactcsv.h"
#include "io/contactjson.h"
#include "io/csvtable.h"
#include "io/linkedin.h"
#include "io/textencoding.h"
#include "io/vcard.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace matchbook {

namespace {

const QString tableFormat = QStringLiteral("csv");

/// What is looked at to know a format.
QString startOf(const QByteArray& bytes) {
    const auto text = decodeText(bytes.first(std::min<qsizetype>(bytes.size(), 16 * 1024)));
    return text ? text->text : QString();
}

/// Is a header that isHeader knows among the first rows?
bool startsWithHeader(const QByteArray& bytes, bool (*isHeader)(const QStringList&)) {
    const auto rows = readCsv(startOf(bytes)).rows;
    return std::any_of(rows.begin(), rows.begin() + std::min<qsizetype>(rows.size(), 10),
                       [&](const CsvRow& row) {
                           QStringList keys;
                           for (const QString& cell : row.cells)
                               keys += headerKey(cell);
                           return isHeader(keys);
                       });
}

Likeness linkedInLikeness(const QByteArray& bytes) {
    return startsWithHeader(bytes, isLinkedInHeader) ? Likeness::Sure : Likeness::No;
}

Likeness csvLikeness(const QByteArray& bytes) {
    return startsWithHeader(bytes, isContactHeader) ? Likeness::Possible : Likeness::No;
}

Likeness vcardLikeness(const QByteArray& bytes) {
    const QString start = startOf(bytes);
    const bool card = start.contains(u"BEGIN:VCARD"_qs, Qt::CaseInsensitive);
    const bool first = start.trimmed().startsWith(u"BEGIN:VCARD"_qs, Qt::CaseInsensitive);
    return first ? Likeness::Sure : card ? Likeness::Possible : Likeness::No;
}

template <VcardVersion version>
QByteArray writeCards(const QList<ContactRecord>& records) {
    return writeVcards(records, {.version = version});
}

QByteArray writeTable(const QList<ContactRecord>& records) {
    return writeContactCsv(records);
}

const std::array<Format, 7>& table() {
    static const QStringList csv = {u"csv"_qs, u"tsv"_qs, u"txt"_qs};
    static const QStringList cards = {u"vcf"_qs, u"vcard"_qs};
    static const std::array<Format, 7> rows = {{
        {"linkedin", csv, linkedInLikeness, readLinkedIn, {}},
        {"vcard", cards, vcardLikeness, readVcards, writeCards<VcardVersion::V30>},
        {"csv", csv, csvLikeness, [](const QByteArray& bytes) { return readContactCsv(bytes); },
         writeTable},
        {"vcf2", cards, {}, {}, writeCards<VcardVersion::V21>},
        {"vcf3", cards, {}, {}, writeCards<VcardVersion::V30>},
        {"vcf4", cards, {}, {}, writeCards<VcardVersion::V40>},
        {"json", {u"json"_qs}, {}, {}, writeContactJson},
    }};
    return rows;
}

/// The format whose content bytes are of; where several may be, one that the suffix names.
const Format* formatOf(const QByteArray& bytes, const QString& suffix) {
    const Format* best = nullptr;
    Likeness most = Likeness::No;
    bool named = false;
    for (const auto& format : formats()) {
        const auto likeness = format.likeness ? format.likeness(bytes) : Likeness::No;
        const bool suffixNames = format.suffixes.contains(suffix);
        if (likeness > most ||
            (likeness == most && likeness != Likeness::No && suffixNames && !named)) {
            best = &format;
            most = likeness;
            named = suffixNames;
        }
    }
    return best;
}

/// Why no format fits: what the file is instead, or its first line.
Error unknown(const QByteArray& bytes) {
    const auto text = decodeText(bytes);
    if (!text)
        return text.error();
    const QString firstLine = text->text.trimmed().section(u'\n', 0, 0).trimmed();
    return Error{.code = firstLine.isEmpty() ? Error::Code::NoRecords : Error::Code::UnknownFormat,
                 .text = elided(firstLine, 200)};
}

/// Nothing can be sent to what is no address: it is kept as a custom value instead.
void setAsideWrongAddresses(ImportFile& file) {
    for (ImportRecord& record : file.records) {
        for (const QString& value : values(record.contact, PointKind::Email)) {
            if (isEmailAddress(value))
                continue;
            record.contact.points.removeIf([&](const ContactPoint& point) {
                return point.kind == PointKind::Email && point.value == value;
            });
            record.contact.custom += {QStringLiteral("E-mail"), value};
            file.problems += Error{.code = Error::Code::InvalidValue,
                                   .row = record.row,
                                   .field = QStringLiteral("E-mail"),
                                   .text = value};
        }
    }
}

QString idsWhere(bool (*wanted)(const Format&)) {
    QStringList ids;
    for (const auto& format : formats()) {
        if (wanted(format))
            ids += QString::fromLatin1(format.id);
    }
    return ids.join(u", "_qs);
}

} // namespace

std::span<const Format> formats() {
    return table();
}

const Format* formatById(const QString& id) {
    const auto found = std::ranges::find_if(
        formats(), [&](const Format& format) { return id == QLatin1StringView(format.id); });
    return found == formats().end() ? nullptr : &*found;
}

QString readableFormats() {
    return idsWhere([](const Format& format) { return bool(format.read); });
}

QString writableFormats() {
    return idsWhere([](const Format& format) { return bool(format.write); });
}

Result<ImportFile> readImportFile(const QByteArray& bytes, const QString& fileName,
                                  const QString& formatId, const ColumnChoices& choices) {
    const auto named = [&](Error error) {
        error.file = fileName;
        return error;
    };
    const Format* format = formatById(formatId);
    const bool table = formatId == tableFormat;
    if (!formatId.isEmpty() && (!format || !format->read || (!choices.isEmpty() && !table))) {
        return named(Error{.code = Error::Code::InvalidValue,
                           .field = QStringLiteral("format"),
                           .text = formatId,
                           .detail = choices.isEmpty() ? readableFormats() : tableFormat});
    }
    if (bytes.size() > maximumFileSize)
        return named(limitPassed(QStringLiteral("file size"), maximumFileSize));
    if (!format && choices.isEmpty())
        format = formatOf(bytes, QFileInfo(fileName).suffix().toLower());
    if (!format && choices.isEmpty())
        return named(unknown(bytes));
    auto file = choices.isEmpty() ? format->read(bytes) : readContactCsv(bytes, choices);
    if (!file)
        return named(file.error());
    setAsideWrongAddresses(*file);
    std::ranges::stable_sort(file->problems, {}, &Error::row);
    for (Error& problem : file->problems)
        problem.file = fileName;
    return file;
}

Result<ContactTable> readColumns(const QByteArray& bytes, const QString& fileName,
                                 const ColumnChoices& choices) {
    const Format* format = formatOf(bytes, QFileInfo(fileName).suffix().toLower());
    if (format && tableFormat != QLatin1StringView(format->id))
        return ContactTable{};
    auto table = readContactTable(bytes, choices);
    if (table)
        return table;
    Error error = table.error();
    error.file = fileName;
    return error;
}

QList<ContactRecord> contactRecords(const ImportFile& file) {
    return QList<ContactRecord>(file.records.begin(), file.records.end());
}

Result<QByteArray> readFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            .code = Error::Code::FileUnreadable, .file = path, .detail = file.errorString()};
    }
    // A pipe has no size: the limit holds on what is read, too.
    QByteArray bytes = file.read(maximumFileSize + 1);
    if (bytes.size() > maximumFileSize) {
        Error error = limitPassed(QStringLiteral("file size"), maximumFileSize);
        error.file = path;
        return error;
    }
    if (file.error() != QFileDevice::NoError) {
        return Error{
            .code = Error::Code::FileUnreadable, .file = path, .detail = file.errorString()};
    }
    return bytes;
}

} // namespace matchbook
