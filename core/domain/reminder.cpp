// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/reminder.h"

#include <QStringBuilder>

namespace matchbook {

double timesItsInterval(const Reminder& reminder, QDate today) {
    const qint64 interval = reminder.anchor.daysTo(reminder.latest.value_or(reminder.due));
    return double(reminder.anchor.daysTo(today)) / double(qMax<qint64>(interval, 1));
}

QString toText(const ReminderKey& key) {
    return key.rule % u'/' % QLatin1StringView(token(key.subject)) % u'-' %
           QString::number(key.subjectId) % u'/' % key.anchor.toString(Qt::ISODate);
}

std::optional<ReminderKey> parseReminderKey(const QString& text) {
    const auto parts = text.split(u'/');
    if (parts.size() != 3)
        return std::nullopt;
    const auto dash = parts[1].lastIndexOf(u'-');
    const auto subject = fromToken<Subject>(QStringView(parts[1]).first(qMax(dash, 0)));
    bool isNumber = false;
    const qint64 id = QStringView(parts[1]).sliced(dash + 1).toLongLong(&isNumber);
    const auto anchor = QDate::fromString(parts[2], Qt::ISODate);
    if (parts[0].isEmpty() || !subject || !isNumber || !anchor.isValid())
        return std::nullopt;
    return ReminderKey{parts[0], *subject, id, anchor};
}

} // namespace matchbook
