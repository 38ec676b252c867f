// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/pdflayout.h"

#include <QPainter>
#include <QRegularExpression>

namespace matchbook {

namespace {

constexpr QRgb quiet = 0xff5d6670;
constexpr QRgb accent = 0xff2b5876;
constexpr QRgb hairline = 0xffd8dde2;

constexpr PdfStyle titleStyle{.size = 21, .weight = 600};
constexpr PdfStyle subtitleStyle{.size = 11, .color = quiet};
constexpr PdfStyle sectionStyle{.size = 12.5, .weight = 600, .color = accent};
constexpr PdfStyle entryStyle{.size = 10.5, .weight = 600};
constexpr PdfStyle asideStyle{.size = 8, .weight = 500, .color = accent};
constexpr PdfStyle bodyStyle{};
constexpr PdfStyle quietStyle{.color = quiet};
constexpr PdfStyle smallStyle{.size = 8, .color = quiet};

constexpr qreal labelWidth = 118; // points
constexpr qreal gutter = 12;

// A text of more lines than this may be continued on the next page.
constexpr int longestWhole = 12;

/// Scripts whose letters join, stack or run from the right.
bool needsShaping(QChar c) {
    const bool plain = c < QChar(0x0590) || (c >= QChar(0x1e00) && c < QChar(0x2e80));
    return !plain || c.isMark() || c.category() == QChar::Other_Format;
}

/// The colour of a text. Where letters do not need it, its runs go without shaping: Inter has other
/// parentheses and dashes beside digits, which Qt does not name in the PDF, so that text copied out
/// of it would lack them.
QList<QTextLayout::FormatRange> formats(const QString& text, QRgb color) {
    QList<QTextLayout::FormatRange> ranges;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool shaped = needsShaping(text[i]) ||
                            (i + 1 < text.size() && text[i].isLetter() && text[i + 1].isMark());
        const auto strategy = shaped ? QFont::PreferDefault : QFont::PreferNoShaping;
        if (ranges.isEmpty() || ranges.last().format.fontStyleStrategy() != strategy) {
            QTextCharFormat format;
            format.setForeground(QColor::fromRgb(color));
            format.setFontStyleStrategy(strategy);
            ranges.append({static_cast<int>(i), 0, format});
        }
        ++ranges.last().length;
    }
    return ranges;
}

/// A line ends before or after a date, not within it; but for one that is wider than its column,
/// which would be cut within a word.
QString withWholeDates(QString text, const QFontMetricsF& metrics, qreal width) {
    static const QRegularExpression date(QStringLiteral("\\b\\d{1,2} \\p{L}+ \\d{4}\\b"));
    QList<QRegularExpressionMatch> found;
    for (const auto& match : date.globalMatch(text))
        found.append(match);
    for (const auto& match : std::as_const(found)) {
        if (metrics.horizontalAdvance(match.captured()) > width)
            continue;
        const QString whole = match.captured().replace(u' ', QChar(QChar::Nbsp));
        text.replace(match.capturedStart(), match.capturedLength(), whole);
    }
    return text;
}

PdfStyle styleOf(CellTone tone) {
    switch (tone) {
    case CellTone::Quiet:
        return quietStyle;
    case CellTone::Good:
        return {.color = 0xff2f6b4f};
    case CellTone::Open:
        return {.color = 0xff8a5a12};
    case CellTone::Normal:
        break;
    }
    return bodyStyle;
}

} // namespace

PdfLayout::PdfLayout(QPaintDevice& device, const QString& family, qreal width)
    : m_device(device)
    , m_family(family)
    , m_width(width)
    , m_scale(device.logicalDpiY() / 72.0) {}

QFont PdfLayout::font(const PdfStyle& style) const {
    QFont font(m_family);
    font.setPointSizeF(style.size);
    font.setWeight(static_cast<QFont::Weight>(style.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return QFont(font, &m_device);
}

PdfLayout::Lines PdfLayout::lines(const QString& text, const PdfStyle& style, qreal width) const {
    const QFont type = font(style);
    const QString shown = withWholeDates(text, QFontMetricsF(type, &m_device), width)
                              .replace(u'\n', QChar::LineSeparator);
    auto layout = std::make_shared<QTextLayout>(shown, type, &m_device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(formats(shown, style.color));
    layout->setCacheEnabled(true);
    layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += points(style.size * style.leading);
    }
    layout->endLayout();
    return layout;
}

void PdfLayout::paintLine(QPainter& painter, const QString& text, const PdfStyle& style, QPointF at,
                          qreal width, bool toTheRight) const {
    const QFontMetricsF metrics(font(style), &m_device);
    const Lines line = lines(metrics.elidedText(text, Qt::ElideRight, width), style, 2 * width);
    const qreal shift = toTheRight ? width - line->lineAt(0).naturalTextWidth() : 0;
    line->draw(&painter, at + QPointF(shift, 0));
}

void PdfLayout::addPiece(qreal before, qreal height, bool keepWithNext,
                         std::function<void(QPainter&, QPointF)> paint) {
    Piece piece;
    piece.before = points(before);
    piece.height = height;
    piece.keepWithNext = keepWithNext;
    piece.paint = std::move(paint);
    m_pieces.append(std::move(piece));
}

void PdfLayout::addText(const QString& text, const PdfStyle& style, qreal before,
                        bool keepWithNext) {
    if (text.isEmpty())
        return;
    addRow({lines(text, style, m_width)}, {0}, before, false, keepWithNext);
}

/// Cells side by side. Long ones go line by line, so that a page may end within them.
void PdfLayout::addRow(const QList<Lines>& cells, const QList<qreal>& lefts, qreal before,
                       bool ruled, bool keepWithNext) {
    int count = 0;
    qreal height = 0;
    for (const Lines& cell : cells) {
        count = qMax(count, cell->lineCount());
        height = qMax(height, heightOf(cell));
    }
    const qreal pad = ruled ? points(3.5) : 0;
    if (count <= longestWhole) {
        addPiece(before, height + 2 * pad, keepWithNext, [=, this](QPainter& painter, QPointF at) {
            for (qsizetype i = 0; i < cells.size(); ++i)
                cells[i]->draw(&painter, at + QPointF(lefts[i], pad));
            if (ruled) {
                painter.setPen(QPen(QColor::fromRgb(hairline), points(0.6)));
                const qreal y = at.y() + height + 2 * pad;
                painter.drawLine(QPointF(at.x(), y), QPointF(at.x() + m_width, y));
            }
        });
        return;
    }
    for (int line = 0; line < count; ++line) {
        qreal lineHeight = 0;
        for (const Lines& cell : cells) {
            if (line < cell->lineCount())
                lineHeight = qMax(lineHeight, cell->lineAt(line).height());
        }
        addPiece(line == 0 ? before : 0, lineHeight, line == 0, [=](QPainter& painter, QPointF at) {
            for (qsizetype i = 0; i < cells.size(); ++i) {
                if (line >= cells[i]->lineCount())
                    continue;
                const QTextLine drawn = cells[i]->lineAt(line);
                drawn.draw(&painter, at + QPointF(lefts[i], -drawn.y()));
            }
        });
    }
}

/// Does the aside fit at the end of the title?
bool PdfLayout::standsBeside(const Lines& title, const Lines& aside) const {
    return title->lineCount() == 1 && !aside->text().isEmpty() &&
           title->lineAt(0).naturalTextWidth() + points(8) + aside->lineAt(0).naturalTextWidth() <=
               m_width;
}

void PdfLayout::paintTitle(QPainter& painter, QPointF at, const Lines& title,
                           const Lines& aside) const {
    title->draw(&painter, at);
    if (!standsBeside(title, aside))
        return;
    const qreal end = title->lineAt(0).naturalTextWidth() + points(8);
    const qreal drop = title->lineAt(0).ascent() - aside->lineAt(0).ascent();
    aside->draw(&painter, at + QPointF(end, drop));
}

void PdfLayout::addSectionTitle(const DocumentSection& section) {
    const Lines text = lines(section.title, sectionStyle, m_width);
    const Lines aside = lines(section.aside, asideStyle, m_width);
    const qreal height = heightOf(text) + points(5);
    addPiece(24, height, true, [=, this](QPainter& painter, QPointF at) {
        paintTitle(painter, at, text, aside);
        painter.setPen(QPen(QColor::fromRgb(hairline), points(0.8)));
        painter.drawLine(at + QPointF(0, height), at + QPointF(m_width, height));
    });
    m_pieces.last().startsPage = section.onNewPage;
    if (!standsBeside(text, aside))
        addText(section.aside, asideStyle, 4, true);
}

void PdfLayout::addFact(const DocumentFact& fact, qreal before, bool keepWithNext) {
    const qreal left = points(labelWidth + gutter);
    for (qsizetype i = 0; i < fact.values.size(); ++i) {
        const Lines value = lines(fact.values[i], bodyStyle, m_width - left);
        const bool keep = keepWithNext && i + 1 == fact.values.size();
        if (i == 0)
            addRow({lines(fact.label, quietStyle, points(labelWidth)), value}, {0, left}, before,
                   false, keep);
        else
            addRow({value}, {left}, 1.5, false, keep);
    }
}

void PdfLayout::addPoints(const QStringList& list) {
    const qreal left = points(gutter);
    for (qsizetype i = 0; i < list.size(); ++i)
        addRow({lines(QStringLiteral("•"), quietStyle, left),
                lines(list[i], bodyStyle, m_width - left)},
               {0, left}, i == 0 ? 6 : 2.5, false, i == 0 && list.size() > 1);
}

void PdfLayout::addTable(const DocumentTable& table) {
    int shares = 0;
    for (const DocumentColumn& column : table.columns)
        shares += column.share;
    QList<qreal> lefts{0};
    QList<qreal> widths;
    for (const DocumentColumn& column : table.columns) {
        const qreal width = m_width * column.share / shares;
        widths.append(width - points(gutter));
        lefts.append(lefts.last() + width);
    }
    QList<Lines> heads;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        heads.append(lines(table.columns[i].head, smallStyle, widths[i]));
    addRow(heads, lefts, 4, true, true);
    const qsizetype head = m_pieces.size() - 1;
    for (const auto& row : table.rows) {
        QList<Lines> cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells.append(lines(row[i].text, styleOf(row[i].tone), widths[i]));
        addRow(cells, lefts, 0, true, false);
    }
    for (qsizetype i = head + 1; i < m_pieces.size(); ++i) {
        m_pieces[i].head = head;
        m_pieces[i].headHeight = m_pieces[head].height;
    }
}

/// Title, place and the first facts stand together; a short entry stands together altogether.
void PdfLayout::addEntry(const DocumentEntry& entry, bool first) {
    const Lines title = lines(entry.title, entryStyle, m_width);
    const Lines aside = lines(entry.aside, asideStyle, m_width);
    addPiece(first ? 8 : 15, heightOf(title), true,
             [=, this](QPainter& painter, QPointF at) { paintTitle(painter, at, title, aside); });
    if (!standsBeside(title, aside))
        addText(entry.aside, asideStyle, 0, true);
    addText(entry.line, quietStyle, 0.5, true);
    const qsizetype facts = entry.facts.size();
    const bool whole = facts <= 8;
    for (qsizetype i = 0; i < facts; ++i) {
        const bool nearEdge = i == 0 || i + 2 == facts;
        addFact(entry.facts[i], i == 0 ? 4 : 2.5, i + 1 < facts && (whole || nearEdge));
    }
    if (facts == 0)
        m_pieces.last().keepWithNext = false;
}

void PdfLayout::add(const Document& document) {
    addText(document.title, titleStyle, 0, true);
    addText(document.subtitle, subtitleStyle, 3, true);
    for (qsizetype i = 0; i < document.facts.size(); ++i)
        addFact(document.facts[i], i == 0 ? 16 : 2.5, false);
    addText(document.notice, quietStyle, 12, false);
    for (const DocumentSection& section : document.sections) {
        addSectionTitle(section);
        const bool rows = section.table || !section.entries.isEmpty();
        const bool more = rows || !section.facts.isEmpty() || !section.points.isEmpty();
        addText(section.lead, quietStyle, 6, more);
        for (qsizetype i = 0; i < section.facts.size(); ++i)
            addFact(section.facts[i], i == 0 ? 6 : 2.5, rows && i + 1 == section.facts.size());
        addPoints(section.points);
        if (section.table)
            addTable(*section.table);
        const bool afterHeading = section.facts.isEmpty() && section.points.isEmpty();
        for (qsizetype i = 0; i < section.entries.size(); ++i)
            addEntry(section.entries[i], i == 0 && afterHeading && !section.table);
    }
}

QList<PagePiece> PdfLayout::pieces() const {
    return {m_pieces.begin(), m_pieces.end()};
}

void PdfLayout::paint(QPainter& painter, int page, QPointF origin,
                      const QList<PagePlace>& places) const {
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places[i].page != page)
            continue;
        const Piece& piece = m_pieces[i];
        const bool firstOnPage = i > 0 && places[i - 1].page != page;
        if (firstOnPage && piece.head >= 0)
            m_pieces[piece.head].paint(painter, origin);
        piece.paint(painter, origin + QPointF(0, places[i].top));
    }
}

} // namespace matchbook
