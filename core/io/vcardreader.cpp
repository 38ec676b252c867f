// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "io/cardreader.h"
#include "io/textencoding.h"
#include "io/vcard.h"

namespace matchbook {

namespace {

/// All cards of a file. A card in a card is the AGENT of 2.1, kept as the value of that line.
class FileReader {
public:
    explicit FileReader(const QByteArray& bytes)
        : m_lines(bytes) {}

    Result<ImportFile> read();

private:
    void takeLine(const LogicalLine& line);
    void takeBroken(const LogicalLine& line);
    void begin(const LogicalLine& line);
    void end();
    void closeUnfinished();
    bool takeAgent(const LogicalLine& line, bool begins, bool ends);
    void problem(int row, const QString& field, const QString& text, const QString& detail = {});

    VcardLineReader m_lines;
    ImportFile m_file;
    std::optional<CardReader> m_card;
    QString m_agent;
    int m_agentDepth = 0;
};

bool isMarker(const QByteArray& line, QByteArrayView word) {
    const char start = line.front(); // no line is empty
    const bool likely =
        start == word.front() || start == word.front() + ('a' - 'A') || start == ' ';
    if (!likely)
        return false;
    QByteArray text = line.first(std::min<qsizetype>(line.size(), 64)).toUpper();
    return text.replace(" ", "").startsWith(word);
}

void FileReader::problem(int row, const QString& field, const QString& text,
                         const QString& detail) {
    m_file.problems += Error{.code = Error::Code::BrokenFile,
                             .row = row,
                             .field = field,
                             .text = elided(text, 200),
                             .detail = detail};
}

void FileReader::end() {
    CardReader card = *std::move(m_card);
    m_card.reset();
    ImportRecord record = card.finish();
    if (card.isNameless()) {
        m_file.problems += Error{.code = Error::Code::InvalidValue,
                                 .row = card.row(),
                                 .field = QStringLiteral("name"),
                                 .text = record.contact.name};
    }
    for (const VcardLine& line : card.refused()) {
        m_file.problems += Error{.code = Error::Code::InvalidValue,
                                 .row = card.row(),
                                 .field = line.name,
                                 .text = elided(unescapedText(line.value), 200)};
    }
    if (!record.contact.name.isEmpty()) {
        m_file.records += std::move(record);
        return;
    }
    ++m_file.skipped;
    m_file.rejected += card.text();
}

void FileReader::closeUnfinished() {
    if (!m_card)
        return;
    problem(m_card->row(), QStringLiteral("card"), {}, QStringLiteral("END:VCARD"));
    if (m_agentDepth > 0)
        m_card->last()->value = escapedText(std::exchange(m_agent, {}));
    m_agentDepth = 0;
    end();
}

/// Adds a line to the card in the AGENT line. Says whether it was one.
bool FileReader::takeAgent(const LogicalLine& line, bool begins, bool ends) {
    const bool starts = begins && m_card && m_card->last() && m_card->last()->name == u"AGENT" &&
                        m_card->last()->value.trimmed().isEmpty();
    if (m_agentDepth == 0 && !starts)
        return false;
    if (starts)
        m_agent.clear();
    m_agentDepth += begins ? 1 : ends ? -1 : 0;
    m_agent += cleanedLine(fromCharset(line.bytes, {})) + u'\n';
    if (m_agentDepth == 0)
        m_card->last()->value = escapedText(std::exchange(m_agent, {}));
    return true;
}

void FileReader::takeBroken(const LogicalLine& line) {
    const QString text = cleaned(fromCharset(line.bytes, {}));
    problem(line.row, QStringLiteral("line"), text);
    // A program that does not escape line breaks: what follows a note belongs to it.
    if (VcardLine* last = m_card->last(); last && last->name == u"NOTE")
        last->value += u"\\n"_qs + escapedText(text);
}

void FileReader::takeLine(const LogicalLine& line) {
    const bool begins = isMarker(line.bytes, "BEGIN:VCARD");
    const bool ends = isMarker(line.bytes, "END:VCARD");
    if (takeAgent(line, begins, ends))
        return;
    if (begins) {
        closeUnfinished();
        m_card.emplace(line.row);
    } else if (!m_card) {
        return;
    } else if (ends) {
        end();
    } else if (line.bytes.size() > maximumValueSize) {
        m_file.problems += limitPassed(QStringLiteral("value size"), maximumValueSize, line.row);
    } else if (m_card->size() == maximumProperties) {
        m_file.problems += limitPassed(QStringLiteral("properties"), maximumProperties, line.row);
        m_card->add({}); // said once; an empty line is not kept
    } else if (m_card->size() > maximumProperties) {
        return;
    } else if (auto parsed = parseVcardLine(line.bytes)) {
        m_card->add(*std::move(parsed));
    } else {
        takeBroken(line);
    }
}

Result<ImportFile> FileReader::read() {
    while (const auto line = m_lines.next()) {
        takeLine(*line);
        if (m_file.records.size() + m_file.skipped > maximumRecords)
            return limitPassed(QStringLiteral("records"), maximumRecords);
    }
    closeUnfinished();
    return std::move(m_file);
}

bool isWide(const DecodedText& text) {
    return text.encoding.startsWith(u"UTF-16"_qs) || text.encoding.startsWith(u"UTF-32"_qs);
}

/// Of what was found in the text of a file, what is true of its cards: each line of bytes may
/// declare a character set.
QList<Error> problemsOf(const DecodedText& text) {
    auto problems = text.problems;
    if (!isWide(text))
        problems.removeIf([](const Error& problem) { return problem.field == u"encoding"; });
    return problems;
}

} // namespace

Result<ImportFile> readVcards(const QByteArray& bytes) {
    if (bytes.size() > maximumFileSize)
        return limitPassed(QStringLiteral("file size"), maximumFileSize);
    const auto text = decodeText(bytes);
    if (!text)
        return text.error();
    const QByteArray narrow = isWide(*text) ? text->text.toUtf8() : bytes;
    auto file = FileReader(narrow).read();
    if (!file)
        return file.error();
    file->format = QStringLiteral("vcard");
    file->encoding = text->encoding;
    file->problems = problemsOf(*text) + file->problems;
    const QString firstLine = elided(text->text.trimmed().section(u'\n', 0, 0).trimmed(), 200);
    if (file->records.isEmpty() && file->skipped == 0)
        return Error{.code =
                         firstLine.isEmpty() ? Error::Code::NoRecords : Error::Code::UnknownFormat,
                     .text = firstLine};
    if (file->records.isEmpty())
        return Error{.code = Error::Code::NoRecords, .text = firstLine};
    return file;
}

} // namespace matchbook
