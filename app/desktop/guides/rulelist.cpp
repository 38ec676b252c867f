// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/guides/rulelist.h"

#include "base/text.h"
#include "desktop/guides/rulewords.h"
#include "rules/title.h"

#include <algorithm>

namespace matchbook {

namespace {

bool hasWords(const QString& text, const QString& words) {
    const QString folded = fold(text);
    return std::ranges::all_of(foldedWords(words),
                               [&](const QString& word) { return folded.contains(word); });
}

Row heading(const QString& title, qsizetype count) {
    Row row;
    row.title = title;
    row.meta = QString::number(count);
    row.heading = true;
    return row;
}

Row rowOf(const Rule& rule, int open, bool off) {
    Row row;
    row.title = titleWords(rule);
    row.subtitle = shownWhy(rule);
    row.muted = off;
    if (off)
        row.meta = RuleList::tr("off");
    else if (open > 0)
        row.meta = RuleList::tr("%n open", nullptr, open);
    return row;
}

} // namespace

RuleList::RuleList(QWidget* parent)
    : LineList(tr("Rules"), QStringLiteral("ruleList"), parent) {}

void RuleList::setRules(const RuleBook& book, const QList<GuideNote>& notes,
                        const QHash<QString, RuleActivity>& activity, const QSet<QString>& off,
                        const QString& words) {
    QList<RowsModel::Line> lines;
    const auto append = [&](const QString& title, const QList<RowsModel::Line>& section) {
        if (section.isEmpty())
            return;
        lines.append({0, heading(title, section.size())});
        lines.append(section);
    };
    for (const char* const name : tokens<Subject>()) {
        const auto subject = *fromToken<Subject>(QString::fromLatin1(name));
        QList<RowsModel::Line> section;
        for (qsizetype place = 0; place < book.rules.size(); ++place) {
            const Rule& rule = book.rules[place];
            if (rule.subject == subject &&
                hasWords(shownTitle(rule) + u' ' + shownWhy(rule), words))
                section.append(
                    {place + 1, rowOf(rule, activity.value(rule.id).open, off.contains(rule.id))});
        }
        append(headingWords(subject), section);
    }
    QList<RowsModel::Line> toKnow;
    for (qsizetype place = 0; place < notes.size(); ++place) {
        if (!hasWords(notes[place].title + u' ' + notes[place].text, words))
            continue;
        Row row;
        row.title = notes[place].title;
        row.subtitle = notes[place].text;
        toKnow.append({book.rules.size() + place + 1, row});
    }
    append(tr("Good to know"), toKnow);
    setLines(lines);
}

} // namespace matchbook
