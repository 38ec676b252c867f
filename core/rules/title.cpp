// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules/title.h"

#include "rules/translated.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace matchbook {

namespace {

using Conditions = QList<Condition>;

/// The tokens that {missing} can bring: kinds of mentor, and what a message tells.
[[maybe_unused]] constexpr const char* missingWords[] = {
    QT_TRANSLATE_NOOP("Rules", "clinical"),
    QT_TRANSLATE_NOOP("Rules", "research"),
    QT_TRANSLATE_NOOP("Rules", "career"),
    QT_TRANSLATE_NOOP("Rules", "near-peer"),
    QT_TRANSLATE_NOOP("Rules", "cross-specialty"),
    QT_TRANSLATE_NOOP("Rules", "who"),
    QT_TRANSLATE_NOOP("Rules", "why"),
    QT_TRANSLATE_NOOP("Rules", "ask"),
    QT_TRANSLATE_NOOP("Rules", "goal"),
    QT_TRANSLATE_NOOP("Rules", "dates"),
    QT_TRANSLATE_NOOP("Rules", "cv"),
    QT_TRANSLATE_NOOP("Rules", "paper"),
    QT_TRANSLATE_NOOP("Rules", "offer"),
    QT_TRANSLATE_NOOP("Rules", "hours")};

QString missing(const FactContext& context, const Conditions& conditions) {
    const Operator* lacks = findOperator(u"lacks-any-of");
    const auto condition = std::ranges::find(conditions, lacks, &Condition::op);
    if (condition == conditions.end())
        return {};
    const qint64 there = condition->fact->read(context).value_or(0);
    QStringList names = tokenNames(condition->fact->tokens, condition->operand & ~there)
                            .split(QStringLiteral(", "), Qt::SkipEmptyParts);
    for (QString& name : names)
        name = translated("Rules", name);
    return names.join(QStringLiteral(", "));
}

struct Slot {
    const char* name;
    bool (*serves)(Subject);
    QString (*fill)(const FactContext&, const Conditions&);
};

template <Subject wanted>
bool isFor(Subject subject) {
    return subject == wanted;
}

constexpr auto slotTable = std::to_array<Slot>({
    {"contact", hasPerson,
     [](const FactContext& c, const Conditions&) {
         return c.person ? c.person->name : QString();
     }},
    {"text", isFor<Subject::ActionItem>,
     [](const FactContext& c, const Conditions&) {
         return c.item->text;
     }},
    {"event", isFor<Subject::Event>,
     [](const FactContext& c, const Conditions&) {
         return c.event->name;
     }},
    {"project", isFor<Subject::Project>,
     [](const FactContext& c, const Conditions&) {
         return c.project->title;
     }},
    {"subject", isFor<Subject::Interaction>,
     [](const FactContext& c, const Conditions&) {
         return c.interaction->subject;
     }},
    {"missing",
     [](Subject subject) { return subject == Subject::Applicant || subject == Subject::Draft; },
     missing},
    {"what", isFor<Subject::Draft>,
     [](const FactContext&, const Conditions&) {
         return QStringLiteral("{what}"); // checkDraft() knows it, for each place
     }},
});

} // namespace

QString shownTitle(const Rule& rule) {
    return translated("Rules", rule.title);
}

QString shownWhy(const Rule& rule) {
    return translated("Rules", rule.why);
}

QStringList titleSlots(Subject subject) {
    QStringList names;
    for (const Slot& slot : slotTable) {
        if (slot.serves(subject))
            names += QString::fromLatin1(slot.name);
    }
    return names;
}

QString filledTitle(const QString& title, const QList<Condition>& conditions,
                    const FactContext& context) {
    QString filled;
    qsizetype done = 0;
    for (auto open = title.indexOf(u'{'); open >= 0; open = title.indexOf(u'{', done)) {
        const auto close = title.indexOf(u'}', open);
        if (close < 0)
            break;
        const auto name = QStringView(title).sliced(open + 1, close - open - 1);
        filled += QStringView(title).sliced(done, open - done);
        const auto slot = std::ranges::find_if(
            slotTable, [&](const Slot& s) { return name == QLatin1StringView(s.name); });
        if (slot != slotTable.end())
            filled += slot->fill(context, conditions);
        done = close + 1;
    }
    return filled += QStringView(title).sliced(done);
}

bool namesPerson(const QString& title) {
    return title.contains(QStringLiteral("{contact}"));
}

} // namespace matchbook
