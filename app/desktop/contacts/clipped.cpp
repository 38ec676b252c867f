// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/clipped.h"

#include "base/text.h"

#include <QTextBoundaryFinder>

namespace matchbook {

namespace {

constexpr QChar mayBreakHere(0x200b);

} // namespace

QString clipped(const QString& text, qsizetype longest, int longestTogether) {
    const QString cut = elided(text, longest);
    QString broken;
    int run = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, cut);
    for (qsizetype from = 0, to = 0; (to = finder.toNextBoundary()) > 0; from = to) {
        const bool endsLine = cut[from].isSpace() || cut[from] == u'-';
        run = endsLine ? 0 : run + 1;
        if (run > longestTogether) {
            broken += mayBreakHere;
            run = 1;
        }
        broken += QStringView(cut).sliced(from, to - from);
    }
    return broken;
}

} // namespace matchbook
