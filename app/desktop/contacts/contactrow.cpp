// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/contactrow.h"

#include "words/daywords.h"
#include "words/tokenwords.h"

#include <QCoreApplication>

namespace matchbook {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ContactRow", text);
}

constexpr int soon = 14; ///< days within which a distance says more than a date

void setNext(Row& row, const ContactSummary& summary, QDate today) {
    const QDate due = summary.nextDue;
    if (!due.isValid()) {
        row.meta = dayInWords(summary.lastTouch, today);
        return;
    }
    if (due <= today) {
        row.meta = tr("Due now");
        row.metaTone = Tone::Warning;
        return;
    }
    row.meta = today.daysTo(due) <= soon ? distanceInWords(due, today) : dayInWords(due, today);
}

} // namespace

QString nameAndCredentials(const Contact& contact) {
    if (contact.credentials.isEmpty())
        return contact.name;
    return tr("%1, %2").arg(contact.name, contact.credentials);
}

QString titleAndPlace(const ContactSummary& summary) {
    const Role* role = primaryRole(summary.contact);
    QStringList parts{summary.contact.title, summary.organization};
    if (parts.first().isEmpty() && role)
        parts.first() = role->role;
    parts.removeAll(QString());
    if (parts.isEmpty() && summary.contact.level != Level::Other)
        parts.append(inWords(summary.contact.level));
    return parts.join(QStringLiteral(" · "));
}

Row contactRow(const ContactSummary& summary, QDate today) {
    Row row;
    row.title = nameAndCredentials(summary.contact);
    row.subtitle = titleAndPlace(summary);
    if (row.subtitle.isEmpty() && !summary.metAt.isEmpty())
        row.subtitle = tr("Met at %1").arg(summary.metAt);
    row.avatar = summary.contact.name;
    if (summary.contact.relationship == Relationship::Mentor)
        row.badges.append({inWords(Relationship::Mentor), Tone::Accent});
    if (summary.contact.sponsorship == Sponsorship::Active)
        row.badges.append({tr("Sponsor"), Tone::Success});
    setNext(row, summary, today);
    return row;
}

} // namespace matchbook
