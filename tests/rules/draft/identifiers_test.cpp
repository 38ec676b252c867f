// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "domain/contact.h"
#include "rules/draft/identifiers.h"
#include "support/print.h"

#include <QFile>

using namespace matchbook;

/// The two lists of tests/data/notes are the measure: ordinary.txt may have one false alarm, of
/// identifiers.txt nothing may be missed.

namespace {

QStringList linesOf(const char* name) {
    QFile file(QStringLiteral(TEST_DATA "/notes/") + QString::fromLatin1(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString& line) { return line.startsWith(u'#'); });
    return lines;
}

/// The lines "@ name; e-mail; phone".
OwnPeople peopleIn(const QStringList& lines) {
    OwnPeople own;
    for (const QString& line : lines) {
        if (!line.startsWith(u'@'))
            continue;
        const QStringList parts = line.sliced(1).split(u';');
        own.names += {fold(parts[0].trimmed()), fold(parts[0].section(u' ', -1))};
        own.emails += comparable(PointKind::Email, parts[1]);
        own.phones += comparable(PointKind::Phone, parts[2]);
    }
    return own;
}

QStringList kindsIn(const QString& text, const OwnPeople& own = {}) {
    const IdentifiersFound found = findIdentifiers(text, own);
    QStringList kinds;
    for (const Place& place : found.certain + found.possible)
        kinds += place.what + u':' + text.sliced(place.start, place.length);
    return kinds;
}

} // namespace

TEST(Identifiers, raiseAtMostOneFalseAlarmOnSixtyOrdinaryNotes) {
    const QStringList lines = linesOf("ordinary.txt");
    const OwnPeople own = peopleIn(lines);
    int notes = 0;
    QStringList alarms;
    for (const QString& line : lines) {
        if (line.startsWith(u'@'))
            continue;
        ++notes;
        if (const auto kinds = kindsIn(line, own); !kinds.isEmpty())
            alarms += line + QStringLiteral(" -> ") + kinds.join(u'|');
    }
    EXPECT_EQ(notes, 60);
    EXPECT_LE(alarms.size(), 1) << alarms.join(u'\n').toStdString();
}

TEST(Identifiers, areAllFoundInSixtyNotesThatHoldThem) {
    const QStringList lines = linesOf("identifiers.txt");
    EXPECT_EQ(lines.size(), 60);
    for (const QString& line : lines) {
        const QString kind = line.section(QStringLiteral(" | "), 0, 0);
        const QString note = line.section(QStringLiteral(" | "), 1);
        EXPECT_FALSE(kindsIn(note).isEmpty()) << kind.toStdString() << ": " << note.toStdString();
    }
}

TEST(Identifiers, thatLeaveNoDoubtAreWorthAQuestion) {
    for (const QString& line : linesOf("identifiers.txt")) {
        const QString kind = line.section(u' ', 1, 1);
        const QString note = line.section(QStringLiteral(" | "), 1);
        const QStringList critical{QStringLiteral("name"),   QStringLiteral("date"),
                                   QStringLiteral("age"),    QStringLiteral("ssn"),
                                   QStringLiteral("record"), QStringLiteral("plan"),
                                   QStringLiteral("device")};
        if (critical.contains(kind)) {
            EXPECT_FALSE(findIdentifiers(note, {}).certain.isEmpty()) << note.toStdString();
        }
    }
}

TEST(Identifiers, areMarkedWhereTheyStand) {
    EXPECT_EQ(kindsIn(QStringLiteral("Saw a case, MRN 00482913, and talked.")),
              QStringList{QStringLiteral("record number:MRN 00482913")});
    EXPECT_EQ(kindsIn(QStringLiteral("Patient admitted on 3/14/2026.")),
              QStringList{QStringLiteral("date:3/14/2026")});
}

TEST(Identifiers, ofContactsAreTheirOwn) {
    OwnPeople own;
    own.phones.insert(QStringLiteral("3125550142"));
    own.emails.insert(QStringLiteral("ada@lakeside.example.edu"));
    own.names.insert(QStringLiteral("ada example"));
    EXPECT_TRUE(kindsIn(QStringLiteral("Call +1 (312) 555-0142 or Ada@lakeside.example.edu"), own)
                    .isEmpty());
    EXPECT_TRUE(kindsIn(QStringLiteral("Her patient Ada Example is a colleague."), own).isEmpty());
    EXPECT_FALSE(kindsIn(QStringLiteral("Call 312-555-0143")).isEmpty());
}

TEST(Identifiers, areFoundOnceWhereTwoPatternsMeet) {
    EXPECT_EQ(kindsIn(QStringLiteral("SSN 219-09-9999")).size(), 1);
    EXPECT_EQ(kindsIn(QStringLiteral("The patient's wife Rosalind Greer called.")).size(), 1);
}
