// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/captureline.h"
#include "support/print.h"

using namespace ::testing;

namespace matchbook {

namespace {

using Kind = CapturePiece::Kind;

const QDate sunday{2026, 4, 12};

CaptureLine read(const char* line) {
    return parseCaptureLine(QString::fromUtf8(line), sunday);
}

/// The pieces as "kind:words of the line", in the order of the line.
QStringList cut(const char* line) {
    static const QStringList names{
        QStringLiteral("name"),  QStringLiteral("credentials"), QStringLiteral("organization"),
        QStringLiteral("role"),  QStringLiteral("tag"),         QStringLiteral("note"),
        QStringLiteral("step"),  QStringLiteral("day"),         QStringLiteral("email"),
        QStringLiteral("phone"), QStringLiteral("link"),        QStringLiteral("introduced"),
        QStringLiteral("other")};
    const QString typed = QString::fromUtf8(line);
    QStringList pieces;
    for (const CapturePiece& piece : read(line).pieces)
        pieces << names[int(piece.kind)] + u':' + typed.sliced(piece.start, piece.length);
    return pieces;
}

QString without(const char* line, Kind kind) {
    const CaptureLine whole = read(line);
    for (qsizetype i = 0; i < whole.pieces.size(); ++i) {
        if (whole.pieces[i].kind == kind)
            return withoutPiece(QString::fromUtf8(line), whole, i);
    }
    return QStringLiteral("no such piece");
}

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

} // namespace

TEST(CaptureLine, readsTheWholeExample) {
    const auto line = read("Jane Doe, MD @UCSF PD #IR !talked about the PAE registry"
                           " >email draft Fri <jane@ucsf.edu> +1 415 555 0132");
    EXPECT_EQ(line.contact.name, text("Jane Doe"));
    EXPECT_EQ(line.contact.given, text("Jane"));
    EXPECT_EQ(line.contact.family, text("Doe"));
    EXPECT_EQ(line.contact.credentials, text("MD"));
    EXPECT_EQ(line.organization, text("UCSF"));
    EXPECT_EQ(line.role, text("Program director"));
    EXPECT_EQ(line.contact.level, Level::Attending);
    EXPECT_TRUE(line.contact.programDirector);
    EXPECT_EQ(line.contact.tags, QStringList{text("IR")});
    EXPECT_EQ(line.contact.note, text("talked about the PAE registry"));
    EXPECT_EQ(line.nextStep, text("email draft"));
    EXPECT_EQ(line.nextStepDue, QDate(2026, 4, 17));
    EXPECT_EQ(values(line.contact, PointKind::Email), QStringList{text("jane@ucsf.edu")});
    EXPECT_EQ(values(line.contact, PointKind::Phone), QStringList{text("+1 415 555 0132")});
}

TEST(CaptureLine, saysWhereEachPieceStands) {
    EXPECT_THAT(cut("Jane Doe, MD @UCSF  PD #IR !talked >email draft Fri <jane@ucsf.edu>"),
                ElementsAre(text("name:Jane Doe"), text("credentials:MD"),
                            text("organization:@UCSF"), text("role:PD"), text("tag:#IR"),
                            text("note:!talked"), text("step:>email draft"), text("day:Fri"),
                            text("email:<jane@ucsf.edu>")));
}

TEST(CaptureLine, aNameAloneIsEnough) {
    const auto line = read("Jane Doe");
    EXPECT_EQ(line.contact.name, text("Jane Doe"));
    EXPECT_TRUE(line.contact.note.isEmpty());
    EXPECT_THAT(cut("Jane Doe"), ElementsAre(text("name:Jane Doe")));
}

TEST(CaptureLine, anEmptyLineHasNoNameAndNoPieces) {
    for (const char* line : {"", "   ", "@", "# ! >"}) {
        EXPECT_TRUE(read(line).contact.name.isEmpty()) << line;
        EXPECT_TRUE(read(line).pieces.isEmpty()) << line;
    }
}

TEST(CaptureLine, aLineOfMarkersOnlyHasNoName) {
    const auto line = read("@UCSF #IR !nice talk");
    EXPECT_TRUE(line.contact.name.isEmpty());
    EXPECT_EQ(line.organization, text("UCSF"));
}

TEST(CaptureLine, takesCredentialsWithAndWithoutCommas) {
    EXPECT_EQ(read("Jane Doe MD").contact.credentials, text("MD"));
    EXPECT_EQ(read("Jane Doe, MD, PhD, FSIR").contact.credentials, text("MD, PhD, FSIR"));
    EXPECT_EQ(read("Dr. Jane van der Berg, MD").contact.family, text("van der Berg"));
    EXPECT_THAT(cut("Jane Doe MD PhD @UCSF"),
                ElementsAre(text("name:Jane Doe"), text("credentials:MD"), text("credentials:PhD"),
                            text("organization:@UCSF")));
}

TEST(CaptureLine, turnsAFamilyNameInFrontAround) {
    const auto line = read("Doe, Jane @UCSF");
    EXPECT_EQ(line.contact.name, text("Jane Doe"));
    EXPECT_EQ(line.contact.family, text("Doe"));
    EXPECT_TRUE(line.contact.credentials.isEmpty());
}

TEST(CaptureLine, keepsASuffixInTheName) {
    EXPECT_EQ(read("John Doe, Jr., MD").contact.suffix, text("Jr."));
    EXPECT_EQ(read("John Doe, Jr., MD").contact.credentials, text("MD"));
}

TEST(CaptureLine, proseBehindACommaIsANoteAndNoCredential) {
    const auto line = read("Jane Doe, met at the poster, MD");
    EXPECT_EQ(line.contact.name, text("Jane Doe"));
    EXPECT_EQ(line.contact.credentials, text("MD"));
    EXPECT_EQ(line.contact.note, text("met at the poster"));
}

TEST(CaptureLine, knowsTheRoleWords) {
    EXPECT_EQ(read("J Doe @UCSF apd").role, text("Associate program director"));
    EXPECT_FALSE(read("J Doe @UCSF APD").contact.programDirector);
    EXPECT_TRUE(read("J Doe @Mass General Chair").contact.chair);
    EXPECT_EQ(read("J Doe @Mass General Chair").organization, text("Mass General"));
    EXPECT_EQ(read("J Doe @UCSF fellow").contact.level, Level::Fellow);
    EXPECT_EQ(read("J Doe @UCSF resident").contact.level, Level::Resident);
    EXPECT_EQ(read("J Doe @UCSF coordinator").contact.level, Level::Coordinator);
    EXPECT_EQ(read("J Doe @UCSF attending").contact.level, Level::Attending);
}

TEST(CaptureLine, aRoleWordAloneIsAnInstitution) {
    EXPECT_EQ(read("J Doe @Chair").organization, text("Chair"));
    EXPECT_TRUE(read("J Doe @Chair").role.isEmpty());
}

TEST(CaptureLine, aRoleMayStandBehindAnAddress) {
    const auto line = read("Jane Doe @UCSF <jane@ucsf.edu> PD");
    EXPECT_EQ(line.organization, text("UCSF"));
    EXPECT_EQ(line.role, text("Program director"));
}

TEST(CaptureLine, takesSeveralTagsOnce) {
    EXPECT_THAT(read("J Doe #IR, #qi #IR").contact.tags, ElementsAre(text("IR"), text("qi")));
    EXPECT_THAT(cut("J Doe # IR"), ElementsAre(text("name:J Doe"), text("tag:# IR")));
}

TEST(CaptureLine, wordsBehindATagGoToTheNote) {
    const auto line = read("J Doe #IR loves   aneurysms");
    EXPECT_THAT(line.contact.tags, ElementsAre(text("IR")));
    EXPECT_EQ(line.contact.note, text("loves aneurysms"));
    EXPECT_THAT(cut("J Doe #IR loves   aneurysms"),
                ElementsAre(text("name:J Doe"), text("tag:#IR"), text("other:loves   aneurysms")));
}

TEST(CaptureLine, severalNotesStandOnLinesOfTheirOwn) {
    EXPECT_EQ(read("J Doe !one !two").contact.note, text("one\ntwo"));
}

TEST(CaptureLine, aMarkerInsideAWordIsOnlyACharacter) {
    const auto line = read("Jane Doe !wow! a C#-coder, 5>3 and x^2");
    EXPECT_EQ(line.contact.note, text("wow! a C#-coder, 5>3 and x^2"));
    EXPECT_TRUE(line.contact.tags.isEmpty());
}

TEST(CaptureLine, countsDaysFromToday) {
    EXPECT_EQ(read("J Doe >call today").nextStepDue, sunday);
    EXPECT_EQ(read("J Doe >call Tomorrow").nextStepDue, sunday.addDays(1));
    EXPECT_EQ(read("J Doe >call Mon").nextStepDue, sunday.addDays(1));
    EXPECT_EQ(read("J Doe >call thurs.").nextStepDue, sunday.addDays(4));
    EXPECT_EQ(read("J Doe >call saturday").nextStepDue, sunday.addDays(6));
    EXPECT_EQ(read("J Doe >call sun").nextStepDue, sunday.addDays(7)) << "the next one, not today";
    EXPECT_EQ(read("J Doe >call 2026-05-03").nextStepDue, QDate(2026, 5, 3));
}

TEST(CaptureLine, anImpossibleDayStaysInTheStep) {
    const auto line = read("J Doe >call 2026-02-30");
    EXPECT_EQ(line.nextStepDue, std::nullopt);
    EXPECT_EQ(line.nextStep, text("call 2026-02-30"));
    EXPECT_EQ(read("J Doe >call satellite").nextStepDue, std::nullopt);
    EXPECT_EQ(read("J Doe >Fri").nextStep, text("Fri")) << "a step needs words";
}

TEST(CaptureLine, daysAreUnderstoodInSpanishToo) {
    const auto due = [](const QString& line) {
        return read(line.toUtf8().constData()).nextStepDue;
    };
    EXPECT_EQ(due(u"J Doe >borrador vie"_qs), QDate(2026, 4, 17));
    EXPECT_EQ(due(u"J Doe >borrador Viernes."_qs), QDate(2026, 4, 17));
    EXPECT_EQ(due(u"J Doe >llamar ma\u00f1ana"_qs), due(u"J Doe >call tomorrow"_qs));
    EXPECT_EQ(due(u"J Doe >llamar s\u00e1bado"_qs), due(u"J Doe >call Sat"_qs));
    EXPECT_EQ(due(u"J Doe >llamar hoy"_qs), due(u"J Doe >call today"_qs));
    EXPECT_EQ(due(u"J Doe >send the poster in mar"_qs), std::nullopt) << "a month as well";
}

TEST(CaptureLine, aStepMayStandInFrontOfAPhone) {
    const auto line = read("J Doe >call Fri 415-555-0132");
    EXPECT_EQ(line.nextStep, text("call"));
    EXPECT_EQ(line.nextStepDue, QDate(2026, 4, 17));
}

TEST(CaptureLine, takesAddressesWithAndWithoutBrackets) {
    EXPECT_THAT(
        values(read("J Doe jane@x.example.org <j@y.example.org>").contact, PointKind::Email),
        ElementsAre(text("jane@x.example.org"), text("j@y.example.org")));
    EXPECT_EQ(read("J Doe @UCSF jane@x.example.org").organization, text("UCSF"));
}

TEST(CaptureLine, takesTheSameAddressOnce) {
    EXPECT_THAT(values(read("J Doe <J@x.example.org> j@x.example.org").contact, PointKind::Email),
                ElementsAre(text("J@x.example.org")));
}

TEST(CaptureLine, aBrokenAddressGoesToTheNoteAndNotToTheName) {
    const auto line = read("Jane Doe <jane.example.org> #IR");
    EXPECT_EQ(line.contact.name, text("Jane Doe"));
    EXPECT_EQ(line.contact.note, text("<jane.example.org>"));
    EXPECT_TRUE(line.contact.points.isEmpty());
}

TEST(CaptureLine, takesLinksWithoutWhatSurroundsThem) {
    EXPECT_THAT(values(read("J Doe <https://www.linkedin.com/in/jdoe>").contact, PointKind::Link),
                ElementsAre(text("https://www.linkedin.com/in/jdoe")));
    EXPECT_THAT(values(read("J Doe linkedin.com/in/jdoe, #IR").contact, PointKind::Link),
                ElementsAre(text("linkedin.com/in/jdoe")));
    EXPECT_THAT(values(read("J Doe https://example.org/@j@host.example").contact, PointKind::Email),
                IsEmpty());
}

TEST(CaptureLine, takesPhonesInTheirUsualForms) {
    for (const char* phone : {"+1 415 555 0132", "(415) 555-0132", "415-555-0132", "415.555.0132",
                              "+44 20 7946 0018"}) {
        const auto line = read((std::string("J Doe ") + phone).c_str());
        EXPECT_THAT(values(line.contact, PointKind::Phone), ElementsAre(text(phone)));
    }
    EXPECT_TRUE(read("J Doe !saw 12-14 cases in 2026").contact.points.isEmpty());
}

TEST(CaptureLine, anAddressInsideANoteStaysThereToo) {
    const auto line = read("J Doe !write to lab@x.example.org first");
    EXPECT_EQ(line.contact.note, text("write to lab@x.example.org first"));
    EXPECT_EQ(values(line.contact, PointKind::Email), QStringList{text("lab@x.example.org")});
}

TEST(CaptureLine, saysWhoIntroducedUs) {
    EXPECT_EQ(read("Jane Doe ^Tomás Rivera #IR").introducedBy, text("Tomás Rivera"));
}

TEST(CaptureLine, whatIsSaidTwiceGoesToTheNote) {
    const auto line = read("J Doe @UCSF PD @Stanford fellow >call Fri >write Mon ^Ann ^Ben");
    EXPECT_EQ(line.organization, text("UCSF"));
    EXPECT_EQ(line.role, text("Program director"));
    EXPECT_TRUE(line.contact.programDirector);
    EXPECT_EQ(line.nextStep, text("call"));
    EXPECT_EQ(line.introducedBy, text("Ann"));
    EXPECT_EQ(line.contact.note, text("Stanford fellow\nwrite Mon\nBen"));
}

TEST(CaptureLine, dropsNoWordOfWhatWasTyped) {
    for (const char* typed :
         {"Jane Doe, of the poster #IR from Utah @UCSF @MGH !a !b >x Fri >y ^A ^B <nope> +1 415 555"
          " 0132",
          "Doe, Jane, Mary, MD", "#a b @c d fellow !e", "One Two Three MD four", ", ,", "x , y"}) {
        const QString line = QString::fromUtf8(typed);
        QString covered(line.size(), u' ');
        for (const CapturePiece& piece : read(typed).pieces)
            covered.replace(piece.start, piece.length, line.sliced(piece.start, piece.length));
        EXPECT_EQ(covered.remove(u',').simplified(), QString(line).replace(u',', u' ').simplified())
            << typed;
    }
}

TEST(CaptureLine, readsNamesOfEveryScript) {
    EXPECT_EQ(read("김 민지 @서울대").contact.name, text("김 민지"));
    EXPECT_EQ(read("Çağrı Öz 👩‍⚕️ @UCSF").organization, text("UCSF"));
}

TEST(CaptureLine, survivesVeryLongLines) {
    const QString line = QStringLiteral("J Doe ") + QStringLiteral("#tag !note ").repeated(5000);
    EXPECT_EQ(parseCaptureLine(line, sunday).contact.tags.size(), 1);
}

TEST(CaptureLine, aPieceIsTakenOutOfTheLine) {
    const char* line = "Jane Doe, MD @UCSF PD #IR !talked >email draft Fri <jane@ucsf.edu>";
    EXPECT_EQ(without(line, Kind::Tag),
              text("Jane Doe, MD @UCSF PD !talked >email draft Fri <jane@ucsf.edu>"));
    EXPECT_EQ(without(line, Kind::Credentials),
              text("Jane Doe @UCSF PD #IR !talked >email draft Fri <jane@ucsf.edu>"));
    EXPECT_EQ(without(line, Kind::Day),
              text("Jane Doe, MD @UCSF PD #IR !talked >email draft <jane@ucsf.edu>"));
    EXPECT_EQ(without(line, Kind::Email),
              text("Jane Doe, MD @UCSF PD #IR !talked >email draft Fri"));
}

TEST(CaptureLine, aRoleGoesWithItsInstitutionAndADayWithItsStep) {
    const char* line = "Jane Doe @UCSF PD #IR >email draft Fri";
    EXPECT_EQ(without(line, Kind::Organization), text("Jane Doe #IR >email draft Fri"));
    EXPECT_EQ(without(line, Kind::NextStep), text("Jane Doe @UCSF PD #IR"));
}

TEST(CaptureLine, takingAPieceOutLeavesTheOthersAsTheyWere) {
    EXPECT_EQ(without("J Doe @UCSF <j@x.example.org> PD", Kind::Organization),
              text("J Doe <j@x.example.org>"));
    EXPECT_EQ(without("J Doe #IR loves coils", Kind::Tag), text("J Doe !loves coils"));
}

} // namespace matchbook
