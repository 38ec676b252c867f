// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/contactrow.h"

#include "desktop/people/person.h"
#include "words/daywords.h"
#include "words/tokenwords.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ContactRow)
};

constexpr int soon = 14; ///< days within which a distance says more than a date

QString lastTouchWords(const ContactSummary& summary, QDate today) {
    return summary.lastTouch.isValid()
               ? Words::tr("last %1").arg(dayInWords(summary.lastTouch, today))
               : QString();
}

QString dueWords(QDate due, QDate today) {
    if (!due.isValid())
        return {};
    if (due <= today)
        return Words::tr("due now");
    return Words::tr("due %1").arg(today.daysTo(due) <= soon ? distanceInWords(due, today)
                                                             : dayInWords(due, today));
}

/// Days are in words that say which day it is.
QString columnWords(const ContactSummary& summary, QDate today, ShownColumn column) {
    const Contact& contact = summary.contact;
    switch (column) {
    case ShownColumn::NextDue:
        return dueWords(summary.nextDue, today);
    case ShownColumn::LastTouch:
        return summary.lastTouch.isValid() ? lastTouchWords(summary, today)
                                           : Words::tr("never in touch");
    case ShownColumn::Relationship:
        return inWords(contact.relationship);
    case ShownColumn::Organization:
        return summary.organization;
    case ShownColumn::Email:
        return values(contact, PointKind::Email).value(0);
    case ShownColumn::Tags:
        return contact.tags.join(QStringLiteral(", "));
    case ShownColumn::HowMet:
        return summary.metAt;
    case ShownColumn::Added:
        break;
    }
    return Words::tr("added %1").arg(dayInWords(contact.created.toLocalTime().date(), today));
}

void setShown(Row& row, const ContactSummary& summary, QDate today,
              const QList<ShownColumn>& shown) {
    for (const ShownColumn column : shown)
        row.columns.append(columnWords(summary, today, column));
    row.meta = row.columns.takeFirst();
    const bool isDueFirst = shown.first() == ShownColumn::NextDue;
    if (isDueFirst && row.meta.isEmpty() && shown.size() == 1)
        row.meta = lastTouchWords(summary, today);
    if (isDueFirst && summary.nextDue.isValid() && summary.nextDue <= today)
        row.metaTone = Tone::Warning;
}

} // namespace

Row contactRow(const ContactSummary& summary, QDate today, const QList<ShownColumn>& shown) {
    Row row;
    row.title = nameAndCredentials(summary.contact);
    row.subtitle = summary.passage.isEmpty() ? positionAndPlace(summary) : summary.passage;
    if (row.subtitle.isEmpty() && !summary.metAt.isEmpty())
        row.subtitle = Words::tr("Met at %1").arg(summary.metAt);
    row.face = faceOf(summary.contact);
    const bool isMentor = summary.contact.relationship == Relationship::Mentor;
    if (isMentor && !shown.contains(ShownColumn::Relationship))
        row.badges.append({inWords(Relationship::Mentor), Tone::Accent});
    if (summary.contact.sponsorship == Sponsorship::Active)
        row.badges.append({Words::tr("Sponsor"), Tone::Success});
    setShown(row, summary, today, shown);
    return row;
}

} // namespace matchbook
