// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/csv.h"

#include <algorithm>
#include <array>
#include <csv.h>

namespace matchbook {

namespace {

int noSpace(unsigned char) {
    return 0;
}

int blankOrTab(unsigned char c) {
    return c == CSV_SPACE || c == CSV_TAB;
}

/// One libcsv parser from its start to its end, and the row it is putting together.
class RowParser {
public:
    enum class Spaces { Keep, Trim };

    RowParser(char separator, Spaces spaces, unsigned char options) {
        csv_init(&m_parser, options);
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
        csv_set_space_func(&m_parser, spaces == Spaces::Keep ? noSpace : blankOrTab);
    }
    ~RowParser() { csv_free(&m_parser); }
    RowParser(const RowParser&) = delete;
    RowParser& operator=(const RowParser&) = delete;

    bool feed(QByteArrayView line) {
        const auto size = static_cast<size_t>(line.size());
        return csv_parse(&m_parser, line.data(), size, onCell, onRow, this) == size;
    }
    bool finish() { return csv_fini(&m_parser, onCell, onRow, this) == 0; }

    [[nodiscard]] bool hasRow() const { return m_complete; }
    QStringList takeRow() {
        m_complete = false;
        return std::exchange(m_cells, {});
    }

private:
    static void onCell(void* bytes, size_t size, void* self) {
        const QByteArrayView cell(static_cast<const char*>(bytes), static_cast<qsizetype>(size));
        QString text = QString::fromUtf8(cell);
        // QString takes the mark off, which only the beginning of a file may lose.
        if (cell.startsWith("\xef\xbb\xbf"))
            text.prepend(QChar(QChar::ByteOrderMark));
        static_cast<RowParser*>(self)->m_cells += text;
    }
    static void onRow(int, void* self) { static_cast<RowParser*>(self)->m_complete = true; }

    csv_parser m_parser{};
    QStringList m_cells;
    bool m_complete = false;
};

struct Line {
    qsizetype start = 0;
    qsizetype end = 0; ///< after its line break
};

QList<Line> linesOf(const QByteArray& bytes) {
    QList<Line> lines;
    qsizetype start = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const bool pair = bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n';
        if (pair || (bytes[i] != '\n' && bytes[i] != '\r'))
            continue;
        lines += {start, i + 1};
        start = i + 1;
    }
    if (start < bytes.size())
        lines += {start, bytes.size()};
    return lines;
}

/// Reads a whole text strictly, line by line, and goes on after a row that is broken.
class FileParser {
public:
    FileParser(const QByteArray& bytes, char separator, RowParser::Spaces spaces)
        : m_bytes(bytes)
        , m_lines(linesOf(bytes))
        , m_separator(separator)
        , m_spaces(spaces)
        , m_budget(2 * bytes.size() + 65536) {}

    CsvFile read(qsizetype firstLine) {
        for (qsizetype line = firstLine; line < m_lines.size();)
            line = readRow(line);
        return std::move(m_file);
    }

private:
    [[nodiscard]] QByteArrayView text(qsizetype first, qsizetype last) const {
        return QByteArrayView(m_bytes).sliced(m_lines[first].start,
                                              m_lines[last].end - m_lines[first].start);
    }

    /// Reads the row that begins at line first and says on which line the next one begins.
    qsizetype readRow(qsizetype first) {
        const int number = static_cast<int>(first) + 1;
        if (text(first, first).trimmed().isEmpty() && !text(first, first).contains(m_separator)) {
            m_file.rows += {number, {QString()}};
            return first + 1;
        }
        RowParser parser(m_separator, m_spaces, CSV_STRICT | CSV_STRICT_FINI);
        qsizetype line = first;
        bool good = true;
        for (; good && !parser.hasRow() && line < m_lines.size(); ++line)
            good = parser.feed(text(line, line));
        if (good && !parser.hasRow())
            good = parser.finish();
        if (good) {
            m_file.rows += {number, parser.takeRow()};
            return line;
        }
        return afterBroken(first, line);
    }

    /// A broken row of one line is read without strictness. One of several lines has most likely
    /// lost a quote on its first: that line is given up and reading goes on after it, unless so
    /// much was read twice already that the file is hostile.
    qsizetype afterBroken(qsizetype first, qsizetype next) {
        const int number = static_cast<int>(first) + 1;
        m_file.problems += Error{.code = Error::Code::BrokenFile,
                                 .row = number,
                                 .field = QStringLiteral("open quote"),
                                 .text = QString::fromUtf8(text(first, first).trimmed())};
        if (next == first + 1) {
            RowParser lenient(m_separator, m_spaces, 0);
            lenient.feed(text(first, first));
            lenient.feed("\n");
            if (lenient.hasRow()) {
                m_file.rows += {number, lenient.takeRow()};
                m_file.problems.last().field = QStringLiteral("stray quote");
            } else {
                m_file.lost += number;
            }
            return next;
        }
        m_file.lost += number;
        m_budget -= text(first, next - 1).size();
        return m_budget > 0 ? first + 1 : next;
    }

    const QByteArray& m_bytes;
    QList<Line> m_lines;
    char m_separator;
    RowParser::Spaces m_spaces;
    qsizetype m_budget;
    CsvFile m_file;
};

constexpr std::array separators = {u',', u';', u'\t'};

/// "sep=;" tells Excel the separator.
QChar declaredSeparator(QStringView text) {
    const bool declared = text.startsWith(u"sep=", Qt::CaseInsensitive) && text.size() > 5 &&
                          (text[5] == u'\r' || text[5] == u'\n') &&
                          std::ranges::find(separators, text[4].unicode()) != separators.end();
    return declared ? text[4] : QChar();
}

QString quoted(const QString& cell) {
    const bool plain = std::ranges::none_of(cell, [](QChar c) {
        return c == u'"' || c == u',' || c == u';' || c == u'\t' || c == u'\r' || c == u'\n';
    });
    // A first cell "sep=" with an empty one after it would be read as a declared separator.
    const bool declares = cell.startsWith(u"sep=", Qt::CaseInsensitive);
    // A first one that begins with a byte order mark would lose it.
    const bool marked = cell.startsWith(QChar::ByteOrderMark);
    if (plain && !declares && !marked && !cell.startsWith(u' ') && !cell.endsWith(u' '))
        return cell;
    return u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

bool isInvisible(QChar c) {
    return c.isSpace() || c.category() == QChar::Other_Format ||
           c.category() == QChar::Other_Control;
}

} // namespace

QChar csvSeparator(QStringView text) {
    if (const QChar declared = declaredSeparator(text); !declared.isNull())
        return declared;
    std::array<int, 3> counts{};
    bool inQuotes = false;
    int lines = 0;
    for (const QChar c : text) {
        if (c == u'"')
            inQuotes = !inQuotes;
        if (inQuotes)
            continue;
        // The first line that has a separator is the header, or as good as one.
        if ((c == u'\n' || c == u'\r') &&
            (std::ranges::any_of(counts, [](int n) { return n > 0; }) || ++lines == 20))
            break;
        for (size_t i = 0; i < separators.size(); ++i)
            counts[i] += c == separators[i];
    }
    const auto most = std::ranges::max_element(counts) - counts.begin();
    return separators[static_cast<size_t>(most)];
}

CsvFile readCsv(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    const QChar separator = csvSeparator(text);
    const qsizetype first = declaredSeparator(text).isNull() ? 0 : 1;
    const auto read = [&](RowParser::Spaces spaces) {
        return FileParser(bytes, separator.toLatin1(), spaces).read(first);
    };
    CsvFile file = read(RowParser::Spaces::Keep);
    if (!file.problems.isEmpty()) {
        // `a, "b"` is broken by the letter; people type it.
        CsvFile trimmed = read(RowParser::Spaces::Trim);
        if (trimmed.problems.size() < file.problems.size())
            file = std::move(trimmed);
    }
    file.separator = separator;
    return file;
}

bool startsFormula(QStringView cell) {
    static constexpr std::u16string_view signs = u"=+-@\u2212\uff1d\uff0b\uff0d\uff20\ufe62\ufe63"
                                                 u"\ufe66\ufe6b\t\r\n";
    if (cell.isEmpty())
        return false;
    if (cell[0] == u'\t' || cell[0] == u'\r' || cell[0] == u'\n')
        return true;
    const auto first = std::ranges::find_if_not(cell, isInvisible);
    return first != cell.end() && signs.find(first->unicode()) != std::u16string_view::npos;
}

namespace {

/// A cell that begins with ' before a formula would lose that ' on the way back.
bool needsNeutraliser(QStringView cell) {
    while (cell.startsWith(u'\''))
        cell = cell.sliced(1);
    return startsFormula(cell);
}

} // namespace

QString neutralised(const QString& cell) {
    return needsNeutraliser(cell) ? u'\'' + cell : cell;
}

QString withoutNeutraliser(const QString& cell) {
    return cell.startsWith(u'\'') && needsNeutraliser(cell) ? cell.sliced(1) : cell;
}

QByteArray writeCsv(const QList<QStringList>& rows, CsvStyle style) {
    QByteArray bytes;
    if (style == CsvStyle::Spreadsheet)
        bytes += "\xef\xbb\xbf";
    for (const auto& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                line += u',';
            line += quoted(style == CsvStyle::Spreadsheet ? neutralised(row[i]) : row[i]);
        }
        bytes += (row.size() == 1 && line.isEmpty() ? QStringLiteral("\"\"") : line).toUtf8();
        bytes += "\r\n";
    }
    return bytes;
}

} // namespace matchbook
