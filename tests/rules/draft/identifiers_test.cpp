// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "domain/contact.h"
#include "rules/draft/identifiers.h"
#include "support/print.h"

#include <QFile>

using namespace matchbook;

/// The two lists of tests/data/notes are the measure of what interrupts: of ordinary.txt one note
/// may raise a false alarm, of identifiers.txt none may be missed.

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
        own.names.insert(fold(parts[0].trimmed()));
        own.names.insert(fold(parts[0].section(u' ', -1)));
        own.emails.insert(comparable(PointKind::Email, parts[1]));
        own.phones.insert(comparable(PointKind::Phone, parts[2]));
    }
    return own;
}

QStringList kindsOf(const QList<Place>& places, const QString& text) {
    QStringList kinds;
    for (const Place& place : places)
        kinds += place.what + u':' + text.sliced(place.start, place.length);
    return kinds;
}

/// What is worth a question.
QStringList certainIn(const QString& text, const OwnPeople& own = {}) {
    return kindsOf(findIdentifiers(text, own).certain, text);
}

/// What is worth a mark.
QStringList possibleIn(const QString& text, const OwnPeople& own = {}) {
    return kindsOf(findIdentifiers(text, own).possible, text);
}

QStringList kindsIn(const QString& text, const OwnPeople& own = {}) {
    return certainIn(text, own) + possibleIn(text, own);
}

struct Notes {
    QStringList texts;
    OwnPeople own;
};

Notes ordinaryNotes() {
    Notes notes{linesOf("ordinary.txt"), {}};
    notes.own = peopleIn(notes.texts);
    notes.texts.removeIf([](const QString& line) { return line.startsWith(u'@'); });
    return notes;
}

} // namespace

TEST(Identifiers, interruptAtMostOneOrdinaryNote) {
    const Notes notes = ordinaryNotes();
    QStringList alarms;
    for (const QString& note : notes.texts) {
        if (const auto kinds = certainIn(note, notes.own); !kinds.isEmpty())
            alarms += note + QStringLiteral(" -> ") + kinds.join(u'|');
    }
    EXPECT_GE(notes.texts.size(), 60);
    EXPECT_LE(alarms.size(), 1) << alarms.join(u'\n').toStdString();
}

TEST(Identifiers, markFewOrdinaryNotes) {
    const Notes notes = ordinaryNotes();
    QStringList marked;
    for (const QString& note : notes.texts) {
        if (const auto kinds = possibleIn(note, notes.own); !kinds.isEmpty())
            marked += note + QStringLiteral(" -> ") + kinds.join(u'|');
    }
    EXPECT_LT(marked.size() * 10, notes.texts.size()) << marked.join(u'\n').toStdString();
}

TEST(Identifiers, interruptEveryNoteThatHoldsThem) {
    const QStringList lines = linesOf("identifiers.txt");
    EXPECT_GE(lines.size(), 60);
    for (const QString& line : lines) {
        const QString note = line.section(QStringLiteral(" | "), 1);
        EXPECT_FALSE(certainIn(note).isEmpty()) << line.toStdString();
    }
}

TEST(Identifiers, areMarkedWhereTheyStand) {
    EXPECT_EQ(kindsIn(QStringLiteral("Saw a case, MRN 00482913, and talked.")),
              QStringList{QStringLiteral("record number:MRN 00482913")});
    EXPECT_EQ(kindsIn(QStringLiteral("Patient admitted on 3/14/2026.")),
              QStringList{QStringLiteral("date:3/14/2026")});
}

TEST(Identifiers, aTitledNameIsAPatientsBesideWhatIs) {
    EXPECT_EQ(certainIn(QStringLiteral("Saw Mr. John Smith, MRN 1234567, and talked.")),
              (QStringList{QStringLiteral("name:Mr. John Smith"),
                           QStringLiteral("record number:MRN 1234567")}));
    EXPECT_TRUE(certainIn(QStringLiteral("Thanked Mr. Smith. The chart of MRN 1234567 was long."))
                    .filter(QStringLiteral("name"))
                    .isEmpty())
        << "in another sentence";
}

TEST(Identifiers, inNotesOfDaysAtAHospitalATitledNameIsAPatients) {
    const auto certain = [](const char* text) {
        const QString note = QString::fromUtf8(text);
        OwnPeople own;
        own.names = {QStringLiteral("ana okafor"), QStringLiteral("okafor")};
        return kindsOf(findIdentifiers(note, own, Surroundings::Clinical).certain, note);
    };
    EXPECT_EQ(certain("Saw Mr. Smith today."), QStringList{QStringLiteral("name:Mr. Smith")});
    EXPECT_EQ(certain("Ms. Rivera cried."), QStringList{QStringLiteral("name:Ms. Rivera")});
    EXPECT_TRUE(certainIn(QStringLiteral("Saw Mr. Smith today.")).isEmpty()) << "anywhere else";
    for (const char* text :
         {"Dr. Lee let me hold the probe.", "Ms. Okafor showed me the angio suite.",
          "Ms. Rivera (coordinator) gave me a badge."})
        EXPECT_TRUE(certain(text).isEmpty()) << text;
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

TEST(Identifiers, ofAPatientWhoSharesAFamilyNameWithAContactAreStillFound) {
    OwnPeople own;
    own.names = {QStringLiteral("samuel abernathy"), QStringLiteral("abernathy")};
    EXPECT_FALSE(certainIn(QStringLiteral("pt John Abernathy bled."), own).isEmpty());
    EXPECT_TRUE(
        kindsIn(QStringLiteral("His patient Samuel Abernathy is a colleague."), own).isEmpty());
    EXPECT_TRUE(kindsIn(QStringLiteral("Mr. Abernathy spoke on biopsy."), own).isEmpty());
}

TEST(Identifiers, thatCannotBeSureAreOnlyMarked) {
    for (const char* note :
         {"His birthday is June 3; send a card.", "Her father died on January 4.",
          "Home address: 27 Orchard Lane.", "The server is 192.0.2.44.",
          "Her cell is 720.555.0164.", "A full-face photo is due."}) {
        const QString text = QString::fromUtf8(note);
        EXPECT_TRUE(certainIn(text).isEmpty()) << note;
        EXPECT_FALSE(possibleIn(text).isEmpty()) << note;
    }
}

TEST(Identifiers, areFoundOnceWhereTwoPatternsMeet) {
    EXPECT_EQ(kindsIn(QStringLiteral("SSN 219-09-9999")).size(), 1);
    EXPECT_EQ(kindsIn(QStringLiteral("The patient's wife Rosalind Greer called.")).size(), 1);
}
