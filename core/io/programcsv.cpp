// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/programcsv.h"

#include "base/text.h"
#include "io/csvtable.h"
#include "io/importdates.h"

#include <QRegularExpression>

#include <algorithm>

namespace matchbook {

namespace {

/// Says whether the text could be read.
using Setter = bool (*)(Organization& program, const QString& text);

/// A column by the keys of its usual names; field is what it says something about.
struct Column {
    const char* keys;
    const char* field;
    Setter set;
};

template <QString Organization::*member>
bool setText(Organization& program, const QString& text) {
    program.*member = cleanedLine(text);
    return true;
}

bool setNote(Organization& program, const QString& text) {
    const QString note = cleaned(text).trimmed();
    program.note += (program.note.isEmpty() ? QString() : QStringLiteral("\n")) + note;
    return true;
}

template <QStringList Organization::*member>
bool setList(Organization& program, const QString& text) {
    static const QRegularExpression between(QStringLiteral("[,;/|\n]"));
    for (const QString& part : text.split(between)) {
        const QString line = cleanedLine(part);
        if (!line.isEmpty() && !(program.*member).contains(line))
            program.*member += line;
    }
    return true;
}

template <std::optional<bool> Organization::*member>
bool setYesNo(Organization& program, const QString& text) {
    static const QStringList yes{u"yes"_qs, u"y"_qs, u"true"_qs, u"1"_qs, u"x"_qs};
    static const QStringList no{u"no"_qs, u"n"_qs, u"false"_qs, u"0"_qs, u"none"_qs};
    const QString key = headerKey(text);
    if (yes.contains(key))
        program.*member = true;
    else if (no.contains(key))
        program.*member = false;
    return yes.contains(key) || no.contains(key);
}

/// Which visas a program sponsors, or whether it does.
bool setVisa(Organization& program, const QString& text) {
    const QString key = headerKey(text);
    const bool isNone = key.startsWith(u"no");
    const bool named = key.contains(u"j1") || key.contains(u"h1b") || key.startsWith(u"sponsor");
    if (!named)
        return setYesNo<&Organization::visaSponsorship>(program, text);
    program.visaSponsorship = !isNone;
    return true;
}

bool setSignal(Organization& program, const QString& text) {
    const QString key = headerKey(text);
    if (key == u"no" || key.isEmpty()) {
        program.signal = Signal::None;
        return true;
    }
    for (const Signal signal : {Signal::None, Signal::Gold, Signal::Silver}) {
        const QString token = toText(signal);
        if (key == token || key == token + QStringLiteral("signal")) {
            program.signal = signal;
            return true;
        }
    }
    return false;
}

struct StatusWord {
    const char16_t* key;
    ApplicationStatus status;
};

constexpr StatusWord statusWords[] = {{u"considering", ApplicationStatus::Considering},
                                      {u"interested", ApplicationStatus::Considering},
                                      {u"maybe", ApplicationStatus::Considering},
                                      {u"applying", ApplicationStatus::Applying},
                                      {u"toapply", ApplicationStatus::Applying},
                                      {u"willapply", ApplicationStatus::Applying},
                                      {u"applied", ApplicationStatus::Applied},
                                      {u"submitted", ApplicationStatus::Applied},
                                      {u"interview", ApplicationStatus::Interview},
                                      {u"interviewed", ApplicationStatus::Interview},
                                      {u"invited", ApplicationStatus::Interview},
                                      {u"scheduled", ApplicationStatus::Interview},
                                      {u"interviewscheduled", ApplicationStatus::Interview},
                                      {u"interviewinvited", ApplicationStatus::Interview},
                                      {u"declined", ApplicationStatus::Declined},
                                      {u"rejected", ApplicationStatus::Declined},
                                      {u"withdrawn", ApplicationStatus::Declined},
                                      {u"ranked", ApplicationStatus::Ranked}};

bool setStatus(Organization& program, const QString& text) {
    const auto* word =
        std::ranges::find_if(statusWords, [key = headerKey(text)](const StatusWord& known) {
            return key == QStringView(known.key);
        });
    if (word == std::end(statusWords))
        return false;
    program.status = word->status;
    return true;
}

bool setInterview(Organization& program, const QString& text) {
    program.interviewOn = readDay(text);
    return program.interviewOn.has_value();
}

/// "Springfield, IL"; without a comma it is the city.
bool setCityAndState(Organization& program, const QString& text) {
    const auto comma = text.lastIndexOf(u',');
    program.city = cleanedLine(comma < 0 ? text : text.first(comma));
    program.state = comma < 0 ? QString() : cleanedLine(text.sliced(comma + 1));
    return true;
}

constexpr Column columns[] = {
    {"program programname residencyprogram name", "name", setText<&Organization::name>},
    {"city", "city", setText<&Organization::city>},
    {"state stateprovince province", "state", setText<&Organization::state>},
    {"citystate location cityandstate", "city state", setCityAndState},
    {"country", "country", setText<&Organization::country>},
    {"website url programurl programwebsite link", "website", setText<&Organization::website>},
    {"acgmeid acgme acgmecode acgmeprogramid erasaamcid acgmenumber", "acgmeId",
     setText<&Organization::acgmeId>},
    {"nrmpcode nrmp nrmpid nrmpprogramcode matchcode", "nrmpId", setText<&Organization::nrmpId>},
    {"erasid eras erascode aamcid", "erasId", setText<&Organization::erasId>},
    {"track tracks type programtype pathway specialty", "tracks", setList<&Organization::tracks>},
    {"alias aliases alsoknownas abbreviation", "aliases", setList<&Organization::aliases>},
    {"visa visas visasponsorship sponsorsvisa visasponsor", "visaSponsorship", setVisa},
    {"signal signals signaling preferencesignal", "signal", setSignal},
    {"status applicationstatus interviewstatus", "status", setStatus},
    {"interviewdate interviewon interview dateofinterview", "interviewOn", setInterview},
    {"thankyous takesthankyous thankyounotes", "takesThankYous",
     setYesNo<&Organization::takesThankYous>},
    {"region", "region", setText<&Organization::region>},
    {"size programsize positions spots", "size", setText<&Organization::size>},
    {"casemix cases", "caseMix", setText<&Organization::caseMix>},
    {"note notes comment comments remarks", "note", setNote},
};

const QStringList institutionKeys{u"institution"_qs, u"hospital"_qs, u"institutionname"_qs,
                                  u"sponsoringinstitution"_qs, u"university"_qs};

const Column* columnOf(const QString& key) {
    const auto* found = std::ranges::find_if(columns, [&](const Column& column) {
        return QString::fromLatin1(column.keys).split(u' ').contains(key);
    });
    return found == std::end(columns) ? nullptr : found;
}

bool isName(const QString& key) {
    return institutionKeys.contains(key) || columnOf(key) == columns;
}

/// A name that every other program has, too: it takes the institution to tell them apart.
bool isGeneric(const QString& name) {
    static const QStringList words{
        u"interventional"_qs, u"diagnostic"_qs, u"radiology"_qs, u"vascular"_qs, u"integrated"_qs,
        u"independent"_qs,    u"residency"_qs,  u"program"_qs,   u"ir"_qs,       u"dr"_qs,
        u"esir"_qs,           u"and"_qs,        u"vir"_qs};
    const auto parts = foldedWords(name);
    return std::ranges::all_of(parts, [&](const QString& part) { return words.contains(part); });
}

class RowReader {
public:
    RowReader(const CsvTable& table, ProgramFile& file)
        : m_table(table)
        , m_file(file) {}

    void read(const CsvRow& row) {
        ProgramRecord record{.row = row.line, .program = {}, .said = {}};
        record.program.kind = OrganizationKind::Program;
        QString institution;
        for (qsizetype i = 0; i < m_table.header.size(); ++i) {
            const QString text = withoutNeutraliser(row.cells.value(i)).trimmed();
            if (institutionKeys.contains(headerKey(m_table.header[i])))
                institution = cleanedLine(text);
            else if (!text.isEmpty())
                take(record, m_table.header[i], text);
        }
        nameAfter(record.program, institution);
        if (record.program.name.isEmpty()) {
            ++m_file.skipped;
            complain(row.line, QStringLiteral("name"), elided(row.cells.join(u','), 200));
            return;
        }
        m_file.records += std::move(record);
    }

    [[nodiscard]] const QStringList& unknown() const { return m_unknown; }

private:
    void take(ProgramRecord& record, const QString& header, const QString& text) {
        const Column* column = columnOf(headerKey(header));
        if (!column) {
            if (!m_unknown.contains(header))
                m_unknown += header;
        } else if (!column->set(record.program, text)) {
            complain(record.row, header, text);
        } else {
            for (const QString& field : QString::fromLatin1(column->field).split(u' '))
                record.said.insert(field);
        }
    }

    static void nameAfter(Organization& program, const QString& institution) {
        if (institution.isEmpty() || fold(institution) == fold(program.name))
            return;
        if (program.name.isEmpty())
            program.name = institution;
        else if (isGeneric(program.name))
            program.name = institution + QStringLiteral(", ") + program.name;
    }

    void complain(int row, const QString& field, const QString& text) {
        m_file.problems +=
            Error{.code = Error::Code::InvalidValue, .row = row, .field = field, .text = text};
    }

    const CsvTable& m_table;
    ProgramFile& m_file;
    QStringList m_unknown;
};

} // namespace

bool isProgramHeader(const QStringList& keys) {
    const auto known = std::ranges::count_if(
        keys, [](const QString& key) { return isName(key) || columnOf(key) != nullptr; });
    return known > 1 && std::ranges::any_of(keys, isName);
}

Result<ProgramFile> readProgramCsv(const QByteArray& bytes) {
    const auto table = readCsvTable(bytes, isProgramHeader);
    if (!table)
        return table.error();
    ProgramFile file{.skipped = table->lost, .problems = table->problems};
    RowReader reader(*table, file);
    for (const CsvRow& row : table->rows)
        reader.read(row);
    if (!reader.unknown().isEmpty())
        file.problems.prepend(Error{.code = Error::Code::UnknownField,
                                    .row = table->headerLine,
                                    .field = QStringLiteral("columns"),
                                    .text = elided(reader.unknown().join(u", "_qs), 500)});
    if (file.records.isEmpty())
        return Error{.code = Error::Code::NoRecords, .text = table->header.join(table->separator)};
    return file;
}

} // namespace matchbook
