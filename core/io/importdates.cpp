// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/importdates.h"

#include "base/text.h"

#include <QRegularExpression>

#include <array>

namespace matchbook {

namespace {

/// By its first three letters without accents, in English and German; 0 when it is none.
int monthNamed(const QString& name) {
    static constexpr std::array english = {u"jan", u"feb", u"mar", u"apr", u"may", u"jun",
                                           u"jul", u"aug", u"sep", u"oct", u"nov", u"dec"};
    static constexpr std::array german = {u"jan", u"feb", u"mar", u"apr", u"mai", u"jun",
                                          u"jul", u"aug", u"sep", u"okt", u"nov", u"dez"};
    const QString start = fold(name).first(3);
    for (size_t i = 0; i < english.size(); ++i) {
        if (start == QStringView(english[i]) || start == QStringView(german[i]))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

std::optional<QDate> dayOf(int year, int month, int day) {
    const QDate date(year < 100 ? 2000 + year : year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<QDate> readDay(const QString& text) {
    static const QRegularExpression iso(
        QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?$"));
    static const QRegularExpression dayFirst(
        QStringLiteral("^(\\d{1,2})[ .-]+(\\p{L}{3,12})\\.?[ -]+(\\d{4}|\\d{2})$"));
    static const QRegularExpression monthFirst(
        QStringLiteral("^(\\p{L}{3,12})\\.? +(\\d{1,2}),? +(\\d{4})$"));
    static const QRegularExpression slashes(
        QStringLiteral("^(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?:[ ,].*)?$"));
    static const QRegularExpression dots(
        QStringLiteral("^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})$"));
    const QString day = text.trimmed();
    const auto number = [](const QRegularExpressionMatch& match, int part) {
        return match.capturedView(part).toInt();
    };
    if (const auto m = iso.match(day); m.hasMatch())
        return dayOf(number(m, 1), number(m, 2), number(m, 3));
    if (const auto m = dayFirst.match(day); m.hasMatch())
        return dayOf(number(m, 3), monthNamed(m.captured(2)), number(m, 1));
    if (const auto m = monthFirst.match(day); m.hasMatch())
        return dayOf(number(m, 3), monthNamed(m.captured(1)), number(m, 2));
    if (const auto m = dots.match(day); m.hasMatch())
        return dayOf(number(m, 3), number(m, 2), number(m, 1));
    if (const auto m = slashes.match(day); m.hasMatch()) {
        const bool monthSecond = number(m, 1) > 12;
        return dayOf(number(m, 3), number(m, monthSecond ? 2 : 1), number(m, monthSecond ? 1 : 2));
    }
    return std::nullopt;
}

} // namespace matchbook
