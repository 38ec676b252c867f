// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/experiencetext.h"

#include <algorithm>

namespace matchbook {

namespace {

QString field(const char* name, const QString& value) {
    return value.isEmpty() ? QString()
                           : QStringLiteral("%1: %2\n").arg(QLatin1StringView(name), value);
}

/// The text with how long it is of how long it may be.
QString counted(const char* name, const QString& text, int limit) {
    if (text.isEmpty())
        return {};
    return QStringLiteral("%1 (%2 of %3 characters%4):\n%5\n")
        .arg(QLatin1StringView(name), QString::number(text.size()), QString::number(limit),
             text.size() > limit ? QStringLiteral(", too long") : QString(), text);
}

QString heading(const ExperienceEntry& entry) {
    const Experience& fields = entry.entry;
    return field("Position title", fields.position) + field("Organization", fields.organization) +
           field("Dates", monthsLine(entry)) + field("Frequency", fields.frequency) +
           field("Location", fields.location) + field("Setting", fields.setting) +
           field("Experience type", fields.type) + field("Primary focus area", fields.focus) +
           field("Key characteristic", fields.characteristic);
}

} // namespace

QString experienceText(const ExperienceEntry& entry) {
    QString text = heading(entry);
    if (!entry.entry.description.isEmpty())
        text += QStringLiteral("Description:\n%1\n").arg(entry.entry.description);
    if (!entry.entry.meaningful.isEmpty())
        text += QStringLiteral("Most meaningful:\n%1\n").arg(entry.entry.meaningful);
    return text;
}

QByteArray writeExperiences(const QList<ExperienceEntry>& entries, const Applicant& applicant) {
    const auto meaningful = std::ranges::count_if(
        entries, [](const ExperienceEntry& entry) { return !entry.entry.meaningful.isEmpty(); });
    QString text = QStringLiteral("Experiences for MyERAS (limits of the %1 season; check them)\n"
                                  "%2 of at most %3, %4 of at most %5 most meaningful\n")
                       .arg(erasYear)
                       .arg(entries.size())
                       .arg(mostExperiences)
                       .arg(meaningful)
                       .arg(mostMeaningful);
    for (const ExperienceEntry& entry : entries)
        text += u'\n' + heading(entry) +
                counted("Description", entry.entry.description, applicant.descriptionLimit) +
                counted("Most meaningful", entry.entry.meaningful, applicant.meaningfulLimit);
    return text.toUtf8();
}

} // namespace matchbook
