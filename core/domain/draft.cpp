// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/draft.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace matchbook {

namespace {

const QRegularExpression& gapPattern() {
    static const QRegularExpression pattern(QStringLiteral(R"(\{([a-z][a-z ,’'-]{0,60})\})"));
    return pattern;
}

} // namespace

QStringList gapsOfTheStore() {
    return {QStringLiteral("greeting"),
            QStringLiteral("name"),
            QStringLiteral("their institution"),
            QStringLiteral("me"),
            QStringLiteral("school"),
            QStringLiteral("your year of training"),
            QStringLiteral("your introduction"),
            QStringLiteral("season"),
            QStringLiteral("match year"),
            QStringLiteral("submit"),
            QStringLiteral("event"),
            QStringLiteral("project"),
            QStringLiteral("deadline"),
            QStringLiteral("promise"),
            QStringLiteral("subject"),
            QStringLiteral("topic"),
            QStringLiteral("date of your message"),
            QStringLiteral("what you did since"),
            QStringLiteral("what became of their advice"),
            QStringLiteral("what is done"),
            QStringLiteral("what comes next")};
}

QString filled(const QString& text, const GapValues& values) {
    QString result;
    qsizetype from = 0;
    for (const Gap& gap : gapsIn(text)) {
        const QString value = values.value(gap.name);
        if (value.isEmpty())
            continue;
        result += QStringView(text).sliced(from, gap.start - from);
        result += value;
        from = gap.start + gap.length;
    }
    return result + text.sliced(from);
}

QList<Gap> gapsIn(const QString& text) {
    QList<Gap> gaps;
    for (const auto& match : gapPattern().globalMatch(text))
        gaps.append({match.capturedStart(), match.capturedLength(), match.captured(1)});
    return gaps;
}

QString salutation(const Contact& contact) {
    static const QStringList doctors{QStringLiteral("md"), QStringLiteral("do"),
                                     QStringLiteral("phd"), QStringLiteral("mbbs"),
                                     QStringLiteral("mbchb")};
    QString title = cleanedLine(contact.prefix);
    const QStringList credentials = foldedWords(contact.credentials);
    const bool doctor = std::ranges::any_of(
        credentials, [](const QString& word) { return doctors.contains(word); });
    const bool teaches = contact.level == Level::Attending || contact.level == Level::Fellow;
    if (title.isEmpty() && (doctor || teaches))
        title = QStringLiteral("Dr.");
    QString name = title.isEmpty() ? contact.given : contact.family;
    if (name.isEmpty())
        name = contact.name;
    else if (!title.isEmpty())
        name.prepend(title + u' ');
    return QStringLiteral("Dear %1,").arg(cleanedLine(name));
}

QString trainingInLetters(Stage stage) {
    switch (stage) {
    case Stage::M1:
        return QStringLiteral("first-year medical student");
    case Stage::M2:
        return QStringLiteral("second-year medical student");
    case Stage::M3:
        return QStringLiteral("third-year medical student");
    case Stage::M4:
        return QStringLiteral("fourth-year medical student");
    case Stage::Graduate:
        return QStringLiteral("medical graduate");
    case Stage::Intern:
        return QStringLiteral("intern");
    case Stage::DrResident:
        return QStringLiteral("resident in diagnostic radiology");
    case Stage::IrResident:
        break;
    }
    return QStringLiteral("resident in interventional radiology");
}

} // namespace matchbook
