// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/reminderwords.h"

#include "words/daywords.h"
#include "words/tokenwords.h"

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

/// What happened, or will, on the day a reminder counts from.
QString anchorSentence(const QString& anchor) {
    static const QHash<QString, QString> sentences{
        {QStringLiteral("lastOutgoingOrMet"), Words::tr("last update %1")},
        {QStringLiteral("lastOutgoing"), Words::tr("last message %1")},
        {QStringLiteral("lastTouch"), Words::tr("last contact %1")},
        {QStringLiteral("lastUpdate"), Words::tr("last report %1")},
        {QStringLiteral("lastFeedback"), Words::tr("last feedback %1")},
        {QStringLiteral("metOn"), Words::tr("met %1")},
        {QStringLiteral("created"), Words::tr("in your contacts since %1")},
        {QStringLiteral("done"), Words::tr("done %1")},
        {QStringLiteral("introducedOn"), Words::tr("introduction of %1")},
        {QStringLiteral("arrived"), Words::tr("letter of %1")},
        {QStringLiteral("conferenceMetOn"), Words::tr("met %1")},
        {QStringLiteral("conferenceReturned"), Words::tr("home from the conference %1")},
        {QStringLiteral("conferenceFollowUp"), Words::tr("first message %1")},
        {QStringLiteral("workEnded"), Words::tr("work together ended %1")},
        {QStringLiteral("on"), Words::tr("message of %1")},
        {QStringLiteral("starts"), Words::tr("begins %1")},
        {QStringLiteral("ends"), Words::tr("ends %1")},
        {QStringLiteral("returned"), Words::tr("home again %1")},
        {QStringLiteral("midpoint"), Words::tr("halfway or end: %1")},
        {QStringLiteral("lastDayButOne"), Words::tr("last days: %1")},
        {QStringLiteral("opened"), Words::tr("open since %1")},
        {QStringLiteral("dueOn"), Words::tr("due %1")},
        {QStringLiteral("favorOn"), Words::tr("helped you %1")},
        {QStringLiteral("deadline"), Words::tr("needed by %1")},
        {QStringLiteral("submit"), Words::tr("applications go out %1")},
    };
    return sentences.value(anchor);
}

QString factName(const QString& fact) {
    static const QHash<QString, QString> names{
        {QStringLiteral("stage"), Words::tr("Your stage of training")},
        {QStringLiteral("submit"), Words::tr("Applications go out")},
        {QStringLiteral("coreMentors"), Words::tr("Core mentors you have")},
        {QStringLiteral("target"), Words::tr("Aim")},
        {QStringLiteral("mentorTypesCovered"), Words::tr("Kinds of mentor you have")},
        {QStringLiteral("relationship"), Words::tr("Relationship")},
        {QStringLiteral("sponsorship"), Words::tr("Sponsorship")},
        {QStringLiteral("mentor"), Words::tr("Counts as a mentor")},
        {QStringLiteral("coreMentor"), Words::tr("Core mentor")},
        {QStringLiteral("mentorTypes"), Words::tr("Kinds of mentor")},
        {QStringLiteral("mayFollowUp"), Words::tr("Agreed to stay in touch")},
        {QStringLiteral("metOn"), Words::tr("First met")},
        {QStringLiteral("created"), Words::tr("In your contacts since")},
        {QStringLiteral("done"), Words::tr("You marked it as done")},
        {QStringLiteral("lastTouch"), Words::tr("Last contact")},
        {QStringLiteral("lastOutgoing"), Words::tr("Your last message or talk")},
        {QStringLiteral("lastOutgoingOrMet"), Words::tr("Your last message or talk")},
        {QStringLiteral("conferenceMetOn"), Words::tr("Met at the conference")},
        {QStringLiteral("conferenceReturned"), Words::tr("Home from the conference")},
        {QStringLiteral("conferenceNotes"), Words::tr("Notes on the talk")},
        {QStringLiteral("conferenceFollowUp"), Words::tr("Your first message since")},
        {QStringLiteral("workEnded"), Words::tr("Your work together ended")},
        {QStringLiteral("lastFeedback"), Words::tr("Last feedback")},
        {QStringLiteral("on"), Words::tr("The message")},
        {QStringLiteral("channel"), Words::tr("By")},
        {QStringLiteral("direction"), Words::tr("Direction")},
        {QStringLiteral("purpose"), Words::tr("About")},
        {QStringLiteral("awaitsReply"), Words::tr("Asks for an answer")},
        {QStringLiteral("answered"), Words::tr("Answered since")},
        {QStringLiteral("followedUp"), Words::tr("You wrote again since")},
        {QStringLiteral("unansweredBefore"), Words::tr("Earlier messages still open")},
        {QStringLiteral("eventKind"), Words::tr("Kind of event")},
        {QStringLiteral("starts"), Words::tr("First day")},
        {QStringLiteral("ends"), Words::tr("Last day")},
        {QStringLiteral("returned"), Words::tr("Home again")},
        {QStringLiteral("eventFeedback"), Words::tr("Last feedback there")},
        {QStringLiteral("midpoint"), Words::tr("Halfway")},
        {QStringLiteral("lastDayButOne"), Words::tr("The day before the last")},
        {QStringLiteral("itemKind"), Words::tr("Kind")},
        {QStringLiteral("opened"), Words::tr("Open since")},
        {QStringLiteral("dueOn"), Words::tr("Due")},
        {QStringLiteral("favorDirection"), Words::tr("The favor")},
        {QStringLiteral("favorKind"), Words::tr("What it was")},
        {QStringLiteral("favorOn"), Words::tr("When")},
        {QStringLiteral("thankedOn"), Words::tr("You said thanks")},
        {QStringLiteral("letterKind"), Words::tr("Kind of letter")},
        {QStringLiteral("letterState"), Words::tr("The letter is")},
        {QStringLiteral("deadline"), Words::tr("Needed by")},
        {QStringLiteral("projectState"), Words::tr("The project is")},
        {QStringLiteral("lastUpdate"), Words::tr("Last report")},
    };
    return names.value(fact);
}

template <Tokenised Enum>
QString tokenWords(const QString& text) {
    QStringList words;
    for (const QString& token : text.split(QStringLiteral(", "))) {
        const auto value = fromToken<Enum>(token);
        words += value ? inWords(*value) : token;
    }
    return words.join(QStringLiteral(", "));
}

/// The words for the value of a fact that is a token; null for all others.
QString tokenValue(const QString& fact, const QString& value) {
    static const QHash<QString, QString (*)(const QString&)> readers{
        {QStringLiteral("stage"), tokenWords<Stage>},
        {QStringLiteral("relationship"), tokenWords<Relationship>},
        {QStringLiteral("sponsorship"), tokenWords<Sponsorship>},
        {QStringLiteral("level"), tokenWords<Level>},
        {QStringLiteral("mentorTypes"), tokenWords<MentorType>},
        {QStringLiteral("mentorTypesCovered"), tokenWords<MentorType>},
        {QStringLiteral("channel"), tokenWords<Channel>},
        {QStringLiteral("direction"), tokenWords<Direction>},
        {QStringLiteral("purpose"), tokenWords<Purpose>},
        {QStringLiteral("eventKind"), tokenWords<EventKind>},
        {QStringLiteral("itemKind"), tokenWords<ActionItemKind>},
        {QStringLiteral("favorDirection"), tokenWords<FavorDirection>},
        {QStringLiteral("favorKind"), tokenWords<FavorKind>},
        {QStringLiteral("letterKind"), tokenWords<LetterKind>},
        {QStringLiteral("letterState"), tokenWords<LetterState>},
        {QStringLiteral("projectState"), tokenWords<ProjectState>},
    };
    const auto reader = readers.value(fact);
    return reader ? reader(value) : QString();
}

QString factValue(const QString& fact, const QString& value, QDate today) {
    if (value == u"true")
        return Words::tr("yes");
    if (value == u"false")
        return Words::tr("no");
    if (value == u"unknown")
        return Words::tr("not yet");
    if (value.isEmpty())
        return Words::tr("none");
    if (const QString words = tokenValue(fact, value); !words.isNull())
        return words;
    const QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
    if (!value.contains(u'-') || !moment.isValid())
        return value;
    const QString day = longDayInWords(moment.date(), today);
    const bool timed = value.contains(u'T');
    return timed ? Words::tr("%1, %2").arg(day,
                                           QLocale().toString(moment.time(), QLocale::ShortFormat))
                 : day;
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
    const QString sentence = anchorSentence(anchor);
    if (sentence.isEmpty() || !reminder.anchor.isValid())
        return {};
    const QString since = sentence.arg(longDayInWords(reminder.anchor, today));
    const QString window = renews ? cadenceWords(reminder) : onceWords(reminder);
    QString words = window.isEmpty() ? since : Words::tr("%1, %2").arg(since, window);
    words[0] = words[0].toUpper();
    return words;
}

std::optional<FactWords> factWords(const NamedFact& fact, QDate today) {
    const QString name = factName(fact.name);
    if (name.isEmpty())
        return std::nullopt;
    return FactWords{name, factValue(fact.name, fact.value, today)};
}

QString factValueWords(const NamedFact& fact, QDate today) {
    return factValue(fact.name, fact.value, today);
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
