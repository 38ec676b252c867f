// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/typedday.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace matchbook {

namespace {

constexpr qsizetype shortest = 3; ///< letters that name a weekday or a month

/// The words for days in one language, folded.
struct DayWords {
    const char16_t* today;
    const char16_t* tomorrow;
    std::array<const char16_t*, 7> weekdays; ///< Monday first
    std::array<const char16_t*, 12> months;
};

constexpr std::array dayWords{
    DayWords{u"today",
             u"tomorrow",
             {u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday"},
             {u"january", u"february", u"march", u"april", u"may", u"june", u"july", u"august",
              u"september", u"october", u"november", u"december"}},
    DayWords{u"hoy",
             u"manana",
             {u"lunes", u"martes", u"miercoles", u"jueves", u"viernes", u"sabado", u"domingo"},
             {u"enero", u"febrero", u"marzo", u"abril", u"mayo", u"junio", u"julio", u"agosto",
              u"septiembre", u"octubre", u"noviembre", u"diciembre"}}};

/// The place of the name that begins with the word, from 1 on; 0 for none.
int placeOf(const auto& names, const QString& word) {
    if (word.size() < shortest)
        return 0;
    const auto* found = std::ranges::find_if(
        names, [&](const char16_t* name) { return QStringView(name).startsWith(word); });
    return found == names.end() ? 0 : int(found - names.begin()) + 1;
}

std::optional<QDate> dayOfOneWord(const QString& word, QDate today) {
    for (const DayWords& words : dayWords) {
        if (word == words.today)
            return today;
        if (word == words.tomorrow)
            return today.addDays(1);
        const int weekday = word == u"mar" ? 0 : placeOf(words.weekdays, word);
        if (weekday > 0)
            return today.addDays((weekday - today.dayOfWeek() + 6) % 7 + 1);
    }
    const QDate day = QDate::fromString(word, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

int monthNamed(const QString& word) {
    const int english = placeOf(dayWords[0].months, word);
    return english > 0 ? english : placeOf(dayWords[1].months, word);
}

/// The day of that year, or the next one that there is; none where there is no such day.
std::optional<QDate> dayIn(const QString& year, int month, int day, QDate today) {
    if (!year.isEmpty()) {
        const int typed = year.toInt();
        const QDate date(typed < 100 ? 2000 + typed : typed, month, day);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    for (const int there : {today.year(), today.year() + 1}) {
        if (const QDate date(there, month, day); date.isValid() && date >= today)
            return date;
    }
    return std::nullopt;
}

QRegularExpression form(const char* pattern) {
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
}

/// "3 dec", "3 de diciembre de 2026", "dec 3rd, 2026", "12/3".
std::optional<QDate> dayOfMonth(const QString& text, QDate today) {
    static const QRegularExpression dayFirst =
        form(R"((\d{1,2})(?:st|nd|rd|th)?\.? (?:de |of )?([^\W\d_]+)\.?(?:,? (?:de )?(\d{4}))?)");
    static const QRegularExpression monthFirst =
        form(R"(([^\W\d_]+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?)");
    static const QRegularExpression numbers = form(R"((\d{1,2})/(\d{1,2})(?:/(\d{4}|\d{2}))?)");
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return dayIn(match.captured(3), monthNamed(match.captured(2)), match.captured(1).toInt(),
                     today);
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return dayIn(match.captured(3), monthNamed(match.captured(1)), match.captured(2).toInt(),
                     today);
    if (const auto match = numbers.match(text); match.hasMatch())
        return dayIn(match.captured(3), match.captured(1).toInt(), match.captured(2).toInt(),
                     today);
    return std::nullopt;
}

/// "in 2 weeks", "en una semana", "next week".
std::optional<QDate> dayFromToday(const QString& text, QDate today) {
    static const QRegularExpression span =
        form(R"((?:in|en) (\d{1,3}|an?|one|una?) (days?|dias?|weeks?|semanas?|months?|mes|meses))");
    static const QRegularExpression nextWeek =
        form(R"(next week|(?:la )?proxima semana|la semana que viene)");
    if (nextWeek.match(text).hasMatch())
        return today.addDays(8 - today.dayOfWeek());
    const auto match = span.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = std::max(match.captured(1).toInt(), match.captured(1)[0].isDigit() ? 0 : 1);
    switch (match.captured(2)[0].unicode()) {
    case u'd':
        return today.addDays(count);
    case u'm':
        return today.addMonths(count);
    default:
        return today.addDays(qint64{7} * count);
    }
}

} // namespace

std::optional<QDate> typedDay(const QString& text, QDate today) {
    QString folded = fold(text).simplified();
    while (folded.endsWith(u'.') || folded.endsWith(u','))
        folded.chop(1);
    if (const auto day = dayOfOneWord(folded, today))
        return day;
    if (const auto day = dayFromToday(folded, today))
        return day;
    return dayOfMonth(folded, today);
}

} // namespace matchbook
