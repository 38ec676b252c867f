// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/programs/programlist.h"

#include "base/text.h"
#include "desktop/programs/programwords.h"
#include "words/daywords.h"
#include "words/tokenwords.h"

#include <algorithm>

namespace matchbook {

namespace {

Row rowOf(const ProgramLine& line, QDate today) {
    const Organization& program = line.program;
    Row row;
    row.icon = program.signal == Signal::None ? Icon::Program : Icon::Star;
    row.title = program.name;
    QStringList about{program.signal == Signal::None ? QString() : inWords(program.signal),
                      knownWords(line), placeWords(program),
                      program.tracks.join(QStringLiteral(", "))};
    about.removeAll(QString());
    row.subtitle = about.join(QStringLiteral(" \u00b7 "));
    row.hint = program.aliases.join(QStringLiteral(", "));
    if (program.interviewOn && *program.interviewOn >= today) {
        row.meta = dayInWords(*program.interviewOn, today);
        row.metaTone = Tone::Success;
    } else if (program.status) {
        row.meta = inWords(*program.status);
        row.metaTone = toneOf(*program.status);
    }
    row.muted = program.status == ApplicationStatus::Declined;
    return row;
}

QString searchedText(const ProgramLine& line) {
    const Organization& program = line.program;
    QStringList parts{program.name,    program.city,   program.state, program.region,
                      program.acgmeId, program.nrmpId, program.erasId};
    parts += program.aliases;
    parts += program.tracks;
    if (line.closest)
        parts += line.closest->name;
    return fold(parts.join(u' '));
}

} // namespace

bool ProgramFilter::passes(const ProgramLine& line) const {
    if (!given.isEmpty() && !given.contains(line.program.signal))
        return false;
    if (status && line.program.status != status)
        return false;
    if (nobodyKnown && line.known > 0)
        return false;
    const QString text = words.isEmpty() ? QString() : searchedText(line);
    const auto sought = foldedWords(words);
    return std::ranges::all_of(sought, [&](const QString& word) { return text.contains(word); });
}

ProgramList::ProgramList(QWidget* parent)
    : LineList(tr("Programs"), QStringLiteral("programList"), parent) {
    setHasHeadings(false);
}

int ProgramList::setPrograms(const QList<ProgramLine>& programs, const ProgramFilter& filter,
                             QDate today) {
    QList<RowsModel::Line> shown;
    for (const ProgramLine& program : programs) {
        if (filter.passes(program))
            shown.append({program.program.id.value, rowOf(program, today)});
    }
    const auto count = static_cast<int>(shown.size());
    setLines(std::move(shown));
    return count;
}

} // namespace matchbook
