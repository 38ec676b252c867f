// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/documentfacts.h"

#include "io/summarywords.h"

namespace matchbook {

QString joined(const QStringList& parts, const QString& separator) {
    QStringList there = parts;
    there.removeAll(QString());
    return there.join(separator);
}

void FactList::add(const QString& label, QStringList values) {
    values.removeAll(QString());
    if (!values.isEmpty())
        m_facts.append({label, values});
}

QString dated(const SeasonDate& date) {
    return QStringLiteral("%1 (%2)").arg(dayText(date.date), word(date.status));
}

QString kindText(const SummaryContext& context) {
    return context.event     ? word(*context.event)
           : context.project ? SummaryWords::tr("project, %1").arg(word(*context.project))
                             : QString();
}

QString yesNo(const std::optional<bool>& value) {
    if (!value)
        return {};
    return *value ? SummaryWords::tr("yes") : SummaryWords::tr("no");
}

} // namespace matchbook
