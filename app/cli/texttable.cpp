// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/texttable.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace matchbook {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// The blocks that terminals draw two columns wide (Unicode Standard Annex 11, in coarse blocks).
constexpr std::array wide = {Range{0x1100, 0x115f},   Range{0x2e80, 0xa4cf},  Range{0xac00, 0xd7a3},
                             Range{0xf900, 0xfaff},   Range{0xfe30, 0xfe6f},  Range{0xff00, 0xff60},
                             Range{0x1f300, 0x1faff}, Range{0x20000, 0x3fffd}};

int widthOf(char32_t character) {
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    return std::ranges::any_of(
               wide,
               [&](Range range) { return character >= range.first && character <= range.last; })
               ? 2
               : 1;
}

} // namespace

int terminalWidth(const QString& text) {
    int width = 0;
    for (const char32_t character : text.toUcs4())
        width += widthOf(character);
    return width;
}

QString textTable(const QList<QStringList>& rows) {
    QList<int> widths;
    QList<QStringList> cells;
    for (const QStringList& row : rows) {
        QStringList& line = cells.emplace_back();
        for (qsizetype column = 0; column < row.size(); ++column) {
            // Two blanks at the start are an indent.
            const QString indent = row[column].startsWith(u"  ") ? QStringLiteral("  ") : QString();
            line += indent + cleanedLine(row[column]);
            if (widths.size() <= column)
                widths.append(0);
            widths[column] = qMax(widths[column], terminalWidth(line.last()));
        }
    }
    QString text;
    for (const QStringList& row : std::as_const(cells)) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const int padding = widths[column] + 2 - terminalWidth(row[column]);
            line += row[column] + (column + 1 < row.size() ? QString(padding, u' ') : QString());
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace matchbook
