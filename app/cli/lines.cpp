// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/lines.h"

#include "base/text.h"
#include "cli/texttable.h"
#include "words/daywords.h"
#include "words/errorwords.h"
#include "words/reminderwords.h"
#include "words/standingwords.h"
#include "words/tokenwords.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LineWords)
};

QString section(const QString& heading, const QList<QStringList>& rows) {
    return rows.isEmpty() ? QString() : u'\n' + heading + u'\n' + textTable(rows);
}

QStringList indented(QStringList row) {
    row.first().prepend(QStringLiteral("  "));
    return row;
}

QStringList reminderRow(const Reminder& reminder) {
    const QString until =
        reminder.latest ? Words::tr("until %1").arg(dayCell(reminder.latest)) : QString();
    return indented(
        {inWords(reminder.severity), dayCell(reminder.due), until, reminder.title, reminder.key});
}

QList<QStringList> factRows(const ContactDetails& details) {
    const Contact& contact = details.summary.contact;
    QList<QStringList> rows;
    const auto add = [&](const QString& label, const QString& value) {
        if (!value.isEmpty())
            rows.append(indented({label, value}));
    };
    const auto points = [&](PointKind kind) {
        return values(contact, kind).join(QStringLiteral(", "));
    };
    const auto addIf = [&](bool holds, const QString& label) {
        if (holds)
            add(label, Words::tr("yes"));
    };
    add(Words::tr("Nickname"), contact.nickname);
    add(Words::tr("Title"), contact.title);
    for (const Role& role : contact.roles) {
        QStringList parts{capitalized(role.role), details.organizations.value(role.organization)};
        parts.removeAll(QString());
        add(Words::tr("Role"), parts.join(QStringLiteral(", ")));
    }
    add(Words::tr("Department"), contact.department);
    add(Words::tr("Specialty"), contact.specialty);
    if (contact.level != Level::Other)
        add(Words::tr("Level"), inWords(contact.level));
    addIf(contact.programDirector, Words::tr("Program director"));
    addIf(contact.chair, Words::tr("Chair"));
    if (contact.usBased)
        add(Words::tr("U.S.-based"), *contact.usBased ? Words::tr("yes") : Words::tr("no"));
    add(Words::tr("Relationship"), inWords(contact.relationship));
    addIf(contact.coreMentor, Words::tr("Core mentor"));
    add(Words::tr("Mentor types"), inWords(contact.mentorTypes));
    if (contact.sponsorship != Sponsorship::None)
        add(Words::tr("Sponsorship"), inWords(contact.sponsorship));
    if (contact.cadence)
        add(Words::tr("Update every"), periodInWords(*contact.cadence));
    add(Words::tr("Paused until"), dayCell(contact.pausedUntil));
    addIf(contact.doNotContact, Words::tr("Do not contact"));
    if (contact.mayFollowUp)
        add(Words::tr("One may follow up"),
            *contact.mayFollowUp ? Words::tr("yes") : Words::tr("no"));
    addIf(contact.awareOfGoals, Words::tr("Knows your goals"));
    addIf(contact.readyToAdvocate, Words::tr("Would speak for you"));
    addIf(contact.mayBeNamed, Words::tr("May be named"));
    add(Words::tr("E-mail"), points(PointKind::Email));
    add(Words::tr("Phone"), points(PointKind::Phone));
    add(Words::tr("Links"), points(PointKind::Link));
    add(Words::tr("Tags"), contact.tags.join(QStringLiteral(", ")));
    add(Words::tr("Met"),
        QStringList{dayCell(contact.metOn), details.summary.metAt}.join(u' ').trimmed());
    add(Words::tr("Introduced by"), details.people.value(contact.introducedBy));
    add(Words::tr("Interests"), contact.interests.join(QStringLiteral(", ")));
    for (const CustomValue& value : contact.custom)
        add(value.name, value.value);
    add(Words::tr("Note"), contact.note);
    add(Words::tr("Private note"), contact.privateNote);
    return rows;
}

QList<QStringList> timelineRows(const ContactDetails& details) {
    QList<QStringList> rows;
    for (const Interaction& interaction : details.timeline) {
        const QString what = interaction.subject.isEmpty() ? interaction.note : interaction.subject;
        rows.append(indented({dayCell(interaction.on), inWords(interaction.channel),
                              inWords(interaction.direction), inWords(interaction.purpose), what}));
    }
    return rows;
}

QList<QStringList> itemRows(const QList<ActionItem>& items) {
    QList<QStringList> rows;
    for (const ActionItem& item : items)
        rows.append(indented({QString::number(item.id.value), inWords(item.kind),
                              item.closed ? dayCell(item.closed) : dayCell(item.due),
                              item.outcome ? inWords(*item.outcome) : QString(), item.text}));
    return rows;
}

QList<QStringList> standingRows(const QList<Standing>& standing) {
    QList<QStringList> rows;
    for (const Standing& one : standing)
        rows.append(indented({inWords(one.criterion),
                              one.met ? Words::tr("there") : Words::tr("still to come"),
                              evidenceWords(one)}));
    return rows;
}

QList<QStringList> favorRows(const QList<Favor>& favors) {
    QList<QStringList> rows;
    for (const Favor& favor : favors)
        rows.append(indented(
            {dayCell(favor.on), inWords(favor.direction), inWords(favor.kind), favor.note}));
    return rows;
}

QList<QStringList> workRows(const ContactDetails& details) {
    QList<QStringList> rows;
    for (const Letter& letter : details.letters)
        rows.append(indented({Words::tr("Letter"), inWords(letter.kind), inWords(letter.state),
                              dayCell(letter.deadline)}));
    for (const Project& project : details.projects)
        rows.append(indented({Words::tr("Project"), project.title, inWords(project.state), {}}));
    return rows;
}

} // namespace

QString dayCell(const std::optional<QDate>& day) {
    return dayCell(day.value_or(QDate()));
}

QString dayCell(QDate day) {
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QStringList leftOutLines(const RuleBook& book) {
    QStringList lines;
    for (const Error& problem : book.leftOut)
        lines += Words::tr("a rule of yours is left out: %1").arg(inWords(problem));
    return lines;
}

QString problemLines(const QList<Error>& problems) {
    QString lines;
    for (const Error& problem : problems)
        lines += Words::tr("  line %1: %2")
                     .arg(QString::number(problem.row), importProblemInWords(problem)) +
                 u'\n';
    return lines;
}

QString sourceText(const Source& source) {
    QStringList parts{source.guide, source.section, source.row};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

namespace {

/// Why it asks and who says so, below the line that it explains.
QString reasonLine(const Reminder& reminder) {
    const QString source =
        reminder.sources.isEmpty() ? QString() : sourceWords(reminder.sources.first());
    const QString reason =
        source.isEmpty() ? reminder.why : Words::tr("%1 (%2)").arg(reminder.why, source);
    return QStringLiteral("            ") + reason.simplified() + u'\n';
}

} // namespace

QString reminderLines(const QList<Reminder>& reminders) {
    QList<QStringList> rows;
    for (const Reminder& reminder : reminders)
        rows.append(reminderRow(reminder));
    const QStringList lines = textTable(rows).split(u'\n');
    QString text;
    std::optional<ReminderState> state;
    for (qsizetype i = 0; i < reminders.size(); ++i) {
        if (state != reminders[i].state)
            text += inWords(reminders[i].state) + u'\n';
        state = reminders[i].state;
        text += lines[i] + u'\n' + reasonLine(reminders[i]);
    }
    return text;
}

QString personLine(const Contact& contact) {
    const QString name = contact.credentials.isEmpty()
                             ? contact.name
                             : contact.name + QStringLiteral(", ") + contact.credentials;
    return QStringLiteral("%1 (%2)").arg(name, QString::number(contact.id.value));
}

QString personLines(const ContactDetails& details, const QList<Standing>& standing) {
    QString text = personLine(details.summary.contact) + u'\n' + textTable(factRows(details));
    if (!details.reminders.isEmpty())
        text += u'\n' + reminderLines(details.reminders);
    if (isMentor(details.summary.contact))
        text += section(Words::tr("Where you stand"), standingRows(forSponsorship(standing)));
    text += section(Words::tr("Open and closed items"), itemRows(details.items));
    text += section(Words::tr("Letters and projects"), workRows(details));
    text += section(Words::tr("Favors"), favorRows(details.favors));
    text += section(Words::tr("Timeline"), timelineRows(details));
    return text;
}

} // namespace matchbook
