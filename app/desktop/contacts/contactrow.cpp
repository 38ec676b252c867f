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

/// When somebody is due, else when they were last in touch: in words, because both are days.
void setNext(Row& row, const ContactSummary& summary, QDate today) {
    const QDate due = summary.nextDue;
    if (!due.isValid()) {
        if (summary.lastTouch.isValid())
            row.meta = Words::tr("last %1").arg(dayInWords(summary.lastTouch, today));
        return;
    }
    if (due <= today) {
        row.meta = Words::tr("due now");
        row.metaTone = Tone::Warning;
        return;
    }
    row.meta = Words::tr("due %1").arg(today.daysTo(due) <= soon ? distanceInWords(due, today)
                                                                 : dayInWords(due, today));
}

void setShown(Row& row, const ContactSummary& summary, QDate today, ContactOrder shown) {
    switch (shown) {
    case ContactOrder::LastTouch:
        row.meta = summary.lastTouch.isValid()
                       ? Words::tr("last %1").arg(dayInWords(summary.lastTouch, today))
                       : Words::tr("never in touch");
        break;
    case ContactOrder::Added:
        row.meta = Words::tr("added %1")
                       .arg(dayInWords(summary.contact.created.toLocalTime().date(), today));
        break;
    case ContactOrder::Relationship:
        row.meta = inWords(summary.contact.relationship);
        break;
    case ContactOrder::Name:
    case ContactOrder::Organization:
    case ContactOrder::NextDue:
        setNext(row, summary, today);
        break;
    }
}

} // namespace

Row contactRow(const ContactSummary& summary, QDate today, ContactOrder shown) {
    Row row;
    row.title = nameAndCredentials(summary.contact);
    row.subtitle = summary.passage.isEmpty() ? positionAndPlace(summary) : summary.passage;
    if (row.subtitle.isEmpty() && !summary.metAt.isEmpty())
        row.subtitle = Words::tr("Met at %1").arg(summary.metAt);
    row.face = faceOf(summary.contact);
    if (summary.contact.relationship == Relationship::Mentor && shown != ContactOrder::Relationship)
        row.badges.append({inWords(Relationship::Mentor), Tone::Accent});
    if (summary.contact.sponsorship == Sponsorship::Active)
        row.badges.append({Words::tr("Sponsor"), Tone::Success});
    setShown(row, summary, today, shown);
    return row;
}

} // namespace matchbook
