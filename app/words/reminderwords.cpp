// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/reminderwords.h"

#include "words/daywords.h"
#include "words/factwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReminderWords)
};

QString cadenceWords(const Reminder& reminder) {
    const QDate latest = reminder.latest.value_or(reminder.due);
    return Words::tr("every %1").arg(rangeInWords(reminder.anchor, reminder.due, latest));
}

/// How long one has after something that happened once. What is to be done before a day needs no
/// more words than the day.
QString onceWords(const Reminder& reminder) {
    const QDate last = reminder.latest.value_or(reminder.due);
    if (last <= reminder.anchor)
        return {};
    return Words::tr("best within %1").arg(spanInWords(reminder.anchor, last));
}

QString guideName(const QString& guide) {
    static const QHash<QString, QString> names{
        {QStringLiteral("img"), Words::tr("IMG guide")},
        {QStringLiteral("general"), Words::tr("General guide")},
        {QStringLiteral("shadowing"), Words::tr("Shadowing guide")},
        {QStringLiteral("northwestern"), Words::tr("Northwestern guide")},
        {QStringLiteral("matchbook"), Words::tr("Matchbook’s own default")},
    };
    return names.value(guide, guide);
}

} // namespace

QString dueWords(const Reminder& reminder, QDate today) {
    switch (reminder.state) {
    case ReminderState::Overdue: {
        const int late = int(reminder.latest.value_or(reminder.due).daysTo(today));
        return late == 1 ? Words::tr("1 day late") : Words::tr("%1 days late").arg(late);
    }
    case ReminderState::Due:
        if (!reminder.latest)
            return Words::tr("when you can");
        if (*reminder.latest <= today)
            return Words::tr("today");
        return Words::tr("by %1").arg(weekdayInWords(*reminder.latest, today));
    case ReminderState::Upcoming:
        break;
    }
    return weekdayInWords(reminder.due, today);
}

QString anchorWords(const Reminder& reminder, const QString& anchor, bool renews, QDate today) {
    const QString since =
        reminder.anchor.isValid() ? sinceWords(anchor, reminder.anchor, today) : QString();
    if (since.isEmpty())
        return {};
    const QString window = renews ? cadenceWords(reminder) : onceWords(reminder);
    QString words = window.isEmpty() ? since : Words::tr("%1, %2").arg(since, window);
    words[0] = words[0].toUpper();
    return words;
}

QString sourceWords(const Source& source) {
    if (source.section.isEmpty())
        return guideName(source.guide);
    return Words::tr("%1, “%2”").arg(guideName(source.guide), source.section);
}

QStringList sourceWords(const QList<Source>& sources) {
    QStringList words;
    for (const Source& source : sources)
        words += sourceWords(source);
    words.removeDuplicates();
    return words;
}

QString orderSentence(const Reminder& reminder, QDate today) {
    switch (reminder.harm) {
    case Harm::Deadline:
        return Words::tr("What has a fixed day comes before everything else.");
    case Harm::Letter:
        return Words::tr("Letters come before routine contact.");
    case Harm::Sponsor:
        return Words::tr("Those who speak up for you come before routine contact.");
    case Harm::Once:
        return Words::tr("What comes only once comes before routine contact.");
    case Harm::Cadence:
        if (reminder.state == ReminderState::Overdue)
            return Words::tr("Routine contact, the longest overdue first: %1 times its interval.")
                .arg(QLocale().toString(timesItsInterval(reminder, today), 'f', 1));
        return Words::tr("Routine contact comes in the order of its days.");
    case Harm::Anytime:
        break;
    }
    return Words::tr("It has no last day, so it stands at the end.");
}

QString layerSentence(Layer layer) {
    switch (layer) {
    case Layer::Guard:
        return Words::tr("This time is fixed: it keeps you from doing harm.");
    case Layer::Person:
        return Words::tr("You set this time for this person.");
    case Layer::Kind:
        return Words::tr("You set this time for people like this.");
    case Layer::Default:
        return Words::tr("This is the time the rule comes with.");
    case Layer::Pack:
        return Words::tr("This time comes from the guide that fits your profile.");
    case Layer::Union:
        break;
    }
    return Words::tr("The guides differ here; this time covers them all.");
}

} // namespace matchbook
