// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/contactcsv.h"

#include "base/text.h"
#include "io/completion.h"
#include "io/contactcolumns.h"
#include "io/csvtable.h"
#include "io/pointset.h"

#include <QSet>

#include <algorithm>

namespace matchbook {

namespace {

using Use = ContactColumn::Use;

/// Our own exports say so in a column, and how they were written.
constexpr auto markColumn = "Matchbook export";
constexpr auto markKey = u"matchbookexport";
constexpr auto exactMark = u"exact";
constexpr auto spreadsheetMark = u"spreadsheet";

/// What one column of the file is.
struct PlannedCell {
    qsizetype index = 0;
    qsizetype label = -1; ///< where the label of this value stands
    QString header{};
    const ContactColumn* column = nullptr;
    QString name{}; ///< its key among the choices
    bool chosen = false;
    bool leftOut = false;
};

/// What is to be read as what, by the keys of headers.
class ReadAs {
public:
    explicit ReadAs(const ColumnChoices& choices) {
        for (auto one = choices.begin(); one != choices.end(); ++one)
            m_choices.insert(headerKey(one.key()), headerKey(one.value()));
    }

    /// The choice for a column; empty when there is none.
    [[nodiscard]] QString choice(const QStringList& keys, qsizetype index) const {
        return m_choices.value(nameOf(keys, index));
    }

    /// Are all columns there of which something is said?
    [[nodiscard]] bool areAllIn(QStringList keys) const {
        while (!keys.isEmpty() && keys.last().isEmpty())
            keys.removeLast();
        QSet<QString> names;
        for (qsizetype i = 0; i < keys.size(); ++i)
            names += nameOf(keys, i);
        return std::all_of(m_choices.keyBegin(), m_choices.keyEnd(),
                           [&](const QString& name) { return names.contains(name); });
    }

    [[nodiscard]] QStringList appliedTo(const QStringList& keys) const {
        QStringList read = keys;
        for (qsizetype i = 0; i < keys.size(); ++i) {
            if (const QString chosen = choice(keys, i); !chosen.isEmpty())
                read[i] = chosen;
        }
        return read;
    }

    /// The name of a column without a header.
    static QString numbered(qsizetype index) {
        return QStringLiteral("Column ") + QString::number(index + 1);
    }

private:
    static QString nameOf(const QStringList& keys, qsizetype index) {
        return keys[index].isEmpty() ? headerKey(numbered(index)) : keys[index];
    }

    QHash<QString, QString> m_choices;
};

QStringList keysOf(const QStringList& header) {
    QStringList keys;
    for (const QString& column : header)
        keys += headerKey(column);
    return keys;
}

/// Reads the rows of one table.
class RowReader {
public:
    RowReader(const CsvTable& table, const ReadAs& choices, ImportFile& file)
        : m_file(file)
        , m_keys(keysOf(table.header))
        , m_readAs(choices.appliedTo(m_keys))
        , m_mark(m_keys.indexOf(QStringView(markKey).toString())) {
        for (qsizetype i = 0; i < m_keys.size(); ++i)
            plan(i, table.header[i].trimmed(), !choices.choice(m_keys, i).isEmpty());
    }

    void read(const CsvRow& row);

    [[nodiscard]] const QList<PlannedCell>& columns() const { return m_plan; }

    /// The columns without a field that had a value in some row.
    [[nodiscard]] const QStringList& unknown() const { return m_unknown; }

private:
    void plan(qsizetype index, const QString& header, bool chosen);
    [[nodiscard]] qsizetype labelColumn(const QString& key) const;
    [[nodiscard]] bool isLabelOfValue(const QString& key) const;
    [[nodiscard]] QString cell(const CsvRow& row, qsizetype index) const;
    void take(ImportRecord& record, PointSet& points, const PlannedCell& planned,
              const CsvRow& row);
    void takePoints(PointSet& points, const PlannedCell& planned, const CsvRow& row) const;
    void takeCustom(Contact& contact, const PlannedCell& planned, const CsvRow& row) const;
    [[nodiscard]] QString label(const PlannedCell& planned, const QString& given) const;

    ImportFile& m_file;
    QStringList m_keys;   ///< as the header has them
    QStringList m_readAs; ///< as they are read
    qsizetype m_mark;
    QList<PlannedCell> m_plan;
    QStringList m_unknown;
    bool m_ours = false; ///< this row was written by us: nothing is to be guessed
    bool m_spreadsheet = false;
};

/// The column that holds the label of the value column with this key.
qsizetype RowReader::labelColumn(const QString& key) const {
    if (!key.endsWith(u"value"))
        return -1;
    const QString stem = key.chopped(5);
    const auto label = m_keys.indexOf(stem + u"label"_qs);
    return label >= 0 ? label : m_keys.indexOf(stem + u"type"_qs);
}

/// Is it read with its value, or left out with it?
bool RowReader::isLabelOfValue(const QString& key) const {
    if (!key.endsWith(u"label") && !key.endsWith(u"type"))
        return false;
    const auto value = m_keys.indexOf(key.chopped(key.endsWith(u"label") ? 5 : 4) + u"value"_qs);
    if (value < 0)
        return false;
    const auto* column = contactColumn(m_readAs[value]);
    return column ? column->use == Use::Point || column->use == Use::Custom
                  : m_readAs[value] == leftOut;
}

void RowReader::plan(qsizetype index, const QString& header, bool chosen) {
    const QString& key = m_keys[index];
    if (index == m_mark || (!chosen && isLabelOfValue(key)))
        return;
    PlannedCell planned{.index = index,
                        .label = labelColumn(key),
                        .header = header.isEmpty() ? ReadAs::numbered(index) : header,
                        .column = contactColumn(m_readAs[index]),
                        .name = key.isEmpty() ? ReadAs::numbered(index) : header,
                        .chosen = chosen,
                        .leftOut = chosen && m_readAs[index] == leftOut};
    if (planned.column && planned.column->use == Use::HonorificOrTitle) {
        const bool honorific = m_readAs.contains(QStringLiteral("jobtitle"));
        planned.column =
            contactColumn(honorific ? QStringLiteral("prefix") : QStringLiteral("jobtitle"));
    }
    m_plan += planned;
}

QString RowReader::cell(const CsvRow& row, qsizetype index) const {
    const QString text = row.cells.value(index);
    return cleaned(m_spreadsheet ? withoutNeutraliser(text) : text);
}

QString RowReader::label(const PlannedCell& planned, const QString& given) const {
    if (m_ours)
        return given;
    const QString text = cleanedLine(given);
    const QString fixed = QString::fromLatin1(planned.column->label);
    return text.isEmpty() ? fixed : text.toLower();
}

void RowReader::takePoints(PointSet& points, const PlannedCell& planned, const CsvRow& row) const {
    const auto values = splitValues(cell(row, planned.index));
    auto labels = splitValues(planned.label < 0 ? QString() : cell(row, planned.label));
    for (qsizetype i = 0; i < values.size(); ++i) {
        QString name = labels.size() == values.size() ? labels[i] : labels.first();
        const bool preferred = name.startsWith(u'*');
        if (preferred)
            name = name.sliced(name.startsWith(u"* "_qs) ? 2 : 1);
        QString value = m_ours ? values[i] : cleanedLine(values[i]);
        const bool slugOnly = planned.column->label == QByteArrayView("linkedin") &&
                              !value.isEmpty() && !value.contains(u'/') && !value.contains(u'.');
        if (slugOnly)
            value.prepend(QStringLiteral("https://www.linkedin.com/in/"));
        points.add({planned.column->kind, label(planned, name), value, preferred});
    }
}

void RowReader::takeCustom(Contact& contact, const PlannedCell& planned, const CsvRow& row) const {
    const auto values = splitValues(cell(row, planned.index));
    const auto names = splitValues(planned.label < 0 ? QString() : cell(row, planned.label));
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString name = names.size() == values.size() ? names[i] : names.first();
        contact.custom += {name.isEmpty() ? planned.header : name, values[i]};
    }
}

void RowReader::take(ImportRecord& record, PointSet& points, const PlannedCell& planned,
                     const CsvRow& row) {
    QString text = cell(row, planned.index);
    const ContactColumn* column = planned.column;
    if (text.trimmed().isEmpty())
        return;
    if (column && column->use == Use::Point)
        return takePoints(points, planned, row);
    if (column && column->use == Use::Custom)
        return takeCustom(record.contact, planned, row);
    if (!m_ours)
        text = column && column->use == Use::Note ? text.trimmed() : cleanedLine(text);
    if (!column && !planned.chosen && !m_unknown.contains(planned.header))
        m_unknown += planned.header;
    const Taken taken = column ? column->set(record, text) : Taken::Extra;
    if (taken != Taken::Yes)
        record.contact.custom += {planned.header, text};
    if (taken == Taken::Wrong) {
        m_file.problems += Error{.code = Error::Code::InvalidValue,
                                 .row = row.line,
                                 .field = planned.header,
                                 .text = text};
    }
}

/// What we read of our own is complete; in all else the parts of a name, credentials and the key of
/// LinkedIn are found.
void complete(ImportRecord& record) {
    Contact& contact = record.contact;
    completeName(contact);
    completeKeys(contact);
    if (contact.name.isEmpty() && !contact.points.isEmpty())
        contact.name = cleanedLine(contact.points.first().value);
    if (contact.name.isEmpty())
        contact.name = record.organization;
}

void RowReader::read(const CsvRow& row) {
    const QString mark = m_mark < 0 ? QString() : row.cells.value(m_mark);
    m_spreadsheet = mark == QStringView(spreadsheetMark);
    m_ours = m_spreadsheet || mark == QStringView(exactMark);
    ImportRecord record;
    record.row = row.line;
    PointSet points(record.contact);
    for (const auto& planned : m_plan) {
        if (!planned.leftOut)
            take(record, points, planned, row);
    }
    if (!m_ours)
        complete(record);
    if (!record.contact.name.isEmpty()) {
        m_file.records += std::move(record);
        return;
    }
    ++m_file.skipped;
    m_file.rejected += writeCsv({row.cells});
    m_file.problems += Error{
        .code = Error::Code::InvalidValue,
        .row = row.line,
        .field = QStringLiteral("name"),
        .text = row.cells.join(u',').first(std::min<qsizetype>(row.cells.join(u',').size(), 200))};
}

constexpr qsizetype examplesShown = 2;
constexpr qsizetype longestExample = 80;

/// The first different values of a column.
QStringList examplesOf(const CsvTable& table, qsizetype index) {
    QStringList examples;
    for (const CsvRow& row : table.rows) {
        const QString value = elided(cleanedLine(row.cells.value(index)), longestExample);
        if (!value.isEmpty() && !examples.contains(value))
            examples += value;
        if (examples.size() == examplesShown)
            break;
    }
    return examples;
}

TableColumn columnOf(const CsvTable& table, const PlannedCell& planned) {
    const bool custom = !planned.column || planned.column->use == Use::Custom;
    const QString readAs = planned.leftOut ? QStringView(leftOut).toString()
                           : custom        ? QStringView(keptAsCustom).toString()
                                           : planned.column->keys.first();
    return {.name = planned.name,
            .examples = examplesOf(table, planned.index),
            .readAs = readAs,
            .known = planned.chosen || planned.column};
}

/// Do two cells and more stand side by side, in this row and below it?
bool mayBeHeader(const QStringList& keys) {
    return std::ranges::count_if(keys, [](const QString& key) { return !key.isEmpty(); }) > 1;
}

bool isEven(const CsvTable& table) {
    const auto even = std::ranges::count_if(
        table.rows, [&](const CsvRow& row) { return row.cells.size() == table.header.size(); });
    return 2 * even > table.rows.size() + table.lost;
}

Result<CsvTable> readTable(const QByteArray& bytes, const ReadAs& choices) {
    const auto namesPeople = [&](const QStringList& keys) {
        return isContactHeader(choices.appliedTo(keys));
    };
    auto table = readCsvTable(bytes, [&](const QStringList& keys) {
        return choices.areAllIn(keys) && namesPeople(keys);
    });
    const bool otherwise = !table && table.error().code == Error::Code::UnknownFormat;
    return otherwise ? readCsvTable(bytes, namesPeople) : table;
}

QString knownHeaders() {
    QStringList titles;
    for (const ContactColumn& column : contactColumns())
        titles += QString::fromLatin1(column.title);
    titles.removeDuplicates();
    titles << QStringView(keptAsCustom).toString() << QStringView(leftOut).toString();
    return titles.join(QStringLiteral(", "));
}

/// What is wrong with the choices for a table.
std::optional<Error> wrongChoice(const CsvTable& table, const ColumnChoices& choices) {
    QStringList names;
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        const bool named = !headerKey(table.header[i]).isEmpty();
        names += named ? table.header[i].trimmed() : ReadAs::numbered(i);
    }
    const QStringList keys = keysOf(names);
    for (auto one = choices.begin(); one != choices.end(); ++one) {
        const QString readAs = headerKey(one.value());
        if (!keys.contains(headerKey(one.key())))
            return Error{.code = Error::Code::UnknownField,
                         .field = one.key(),
                         .detail = names.join(QStringLiteral(", "))};
        if (readAs != keptAsCustom && readAs != leftOut && !contactColumn(readAs))
            return Error{.code = Error::Code::InvalidValue,
                         .field = one.key(),
                         .text = one.value(),
                         .detail = knownHeaders()};
    }
    return {};
}

} // namespace

bool isContactHeader(const QStringList& keys) {
    return std::ranges::any_of(keys, [](const QString& key) {
        const auto* column = contactColumn(key);
        return column && (column->use == Use::Name ||
                          (column->use == Use::Point && column->kind == PointKind::Email));
    });
}

Result<ContactTable> readContactTable(const QByteArray& bytes, const ColumnChoices& choices) {
    const ReadAs readAs(choices);
    auto table = readTable(bytes, readAs);
    if (!table && table.error().code == Error::Code::UnknownFormat) {
        const Error unknown = table.error();
        table = readCsvTable(bytes, mayBeHeader);
        if (!table || !isEven(*table))
            return unknown;
    }
    if (!table)
        return table.error();
    ImportFile file;
    const RowReader reader(*table, readAs, file);
    ContactTable found{table->header, {}};
    QStringList seen;
    for (const PlannedCell& planned : reader.columns()) {
        const TableColumn column = columnOf(*table, planned);
        const QString key = headerKey(column.name);
        if (column.examples.isEmpty() || seen.contains(key))
            continue;
        seen += key;
        found.columns += column;
    }
    return found;
}

Result<ImportFile> readContactCsv(const QByteArray& bytes, const ColumnChoices& choices) {
    const ReadAs readAs(choices);
    auto table = readTable(bytes, readAs);
    if (!table)
        return table.error();
    if (const auto wrong = wrongChoice(*table, choices))
        return *wrong;
    ImportFile file{.format = QStringLiteral("csv"), .encoding = table->encoding};
    file.problems = table->problems;
    file.skipped = table->lost;
    file.rejected = table->rejected;
    RowReader reader(*table, readAs, file);
    for (const auto& row : table->rows)
        reader.read(row);
    if (!reader.unknown().isEmpty())
        file.problems.prepend(unknownColumns(*table, reader.unknown()));
    if (file.records.isEmpty())
        return Error{.code = Error::Code::NoRecords, .text = table->header.join(table->separator)};
    return file;
}

namespace {

/// A numbered pair of columns: several contacts need as many pairs as the richest has values, up to
/// a limit from which the last pair holds all that is left.
class PairColumns {
public:
    using Pairs = QList<std::pair<QString, QString>>;

    explicit PairColumns(const char* title)
        : m_title(QString::fromLatin1(title)) {}

    void count(const Pairs& pairs) { m_count = std::clamp(pairs.size(), m_count, limit); }

    void writeHeader(QStringList& row) const {
        for (qsizetype i = 1; i <= m_count; ++i) {
            const QString start = m_title + u' ' + QString::number(i);
            row << start + QStringLiteral(" - Label") << start + QStringLiteral(" - Value");
        }
    }

    void write(QStringList& row, const Pairs& pairs) const {
        for (qsizetype i = 0; i < m_count; ++i) {
            QStringList labels;
            QStringList values;
            const auto end = i + 1 == m_count ? pairs.size() : std::min(i + 1, pairs.size());
            for (qsizetype j = i; j < end; ++j) {
                labels += pairs[j].first;
                values += pairs[j].second;
            }
            row << joinedValues(labels) << joinedValues(values);
        }
    }

private:
    static constexpr qsizetype limit = 10;
    QString m_title;
    qsizetype m_count = 0;
};

PairColumns::Pairs pointPairs(const Contact& contact, PointKind kind) {
    PairColumns::Pairs pairs;
    for (const auto& point : contact.points) {
        if (point.kind == kind)
            pairs +=
                {(point.preferred ? QStringLiteral("* ") : QString()) + point.label, point.value};
    }
    return pairs;
}

PairColumns::Pairs customPairs(const Contact& contact) {
    PairColumns::Pairs pairs;
    for (const auto& value : contact.custom)
        pairs += {value.name, value.value};
    return pairs;
}

QList<const ContactColumn*> writtenColumns(const ContactCsvOptions& options) {
    QList<const ContactColumn*> written;
    for (const auto& column : contactColumns()) {
        const bool asked = (column.use != Use::Note || options.notes) &&
                           (column.use != Use::PrivateNote || options.privateNotes);
        if (column.get && asked)
            written += &column;
    }
    return written;
}

using PairReader = std::function<PairColumns::Pairs(const Contact&)>;

} // namespace

QByteArray writeContactCsv(const QList<ContactRecord>& records, const ContactCsvOptions& options) {
    const auto columns = writtenColumns(options);
    std::array<std::pair<PairColumns, PairReader>, 4> groups = {{
        {PairColumns("E-mail"),
         [](const Contact& c) {
             return pointPairs(c, PointKind::Email);
         }},
        {PairColumns("Phone"),
         [](const Contact& c) {
             return pointPairs(c, PointKind::Phone);
         }},
        {PairColumns("Link"),
         [](const Contact& c) {
             return pointPairs(c, PointKind::Link);
         }},
        {PairColumns("Custom field"), customPairs},
    }};
    QStringList header;
    for (const auto* column : columns)
        header += QString::fromLatin1(column->title);
    for (auto& [pairColumns, pairsOf] : groups) {
        for (const auto& record : records)
            pairColumns.count(pairsOf(record.contact));
        pairColumns.writeHeader(header);
    }
    header += QString::fromLatin1(markColumn);

    QList<QStringList> rows{header};
    for (const auto& record : records) {
        QStringList row;
        for (const auto* column : columns)
            row += column->get(record);
        for (const auto& [pairColumns, pairsOf] : groups)
            pairColumns.write(row, pairsOf(record.contact));
        const bool exact = options.style == CsvStyle::Exact;
        rows += row << QStringView(exact ? exactMark : spreadsheetMark).toString();
    }
    return writeCsv(rows, options.style);
}

} // namespace matchbook
