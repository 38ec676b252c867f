// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/contactmaker.h"
#include "io/vcard.h"
#include "support/print.h"

using namespace matchbook;

namespace {

QByteArray card(const QByteArray& lines, const QByteArray& version = "3.0") {
    return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "END:VCARD\r\n";
}

ImportFile read(const QByteArray& bytes) {
    auto file = readVcards(bytes);
    if (file)
        return *std::move(file);
    ADD_FAILURE() << testing::PrintToString(file.error());
    return {};
}

ImportRecord readOne(const QByteArray& bytes) {
    const auto file = read(bytes);
    EXPECT_EQ(file.records.size(), 1);
    return file.records.isEmpty() ? ImportRecord{} : file.records.first();
}

QByteArray written(const ContactRecord& record, VcardVersion version = VcardVersion::V30) {
    return writeVcards({record}, {.version = version, .ownFields = false});
}

} // namespace

TEST(Vcard, readsTheFieldsOfAContact) {
    const auto record = readOne(
        card("FN:Jane Doe\r\nN:Doe;Jane;M.;Dr.;MD,PhD\r\nORG:Example Hospital;Radiology\r\n"
             "TITLE:Attending\r\nROLE:Chief\r\nEMAIL;TYPE=WORK,PREF:jane@example.org\r\n"
             "TEL;TYPE=CELL:+1 415 555 0132\r\nURL:https://www.linkedin.com/in/jane-doe\r\n"
             "NOTE:two\\nlines\\, and more\r\nCATEGORIES:IR,a\\,b,myContacts\r\nUID:u-1\r\n"));
    const Contact& jane = record.contact;
    EXPECT_EQ(record.row, 1);
    EXPECT_EQ(jane.name, u"Jane Doe");
    EXPECT_EQ(jane.given + jane.middle + jane.family, u"JaneM.Doe");
    EXPECT_EQ(jane.credentials, u"MD, PhD");
    EXPECT_EQ(jane.department, u"Radiology");
    EXPECT_EQ(record.organization, u"Example Hospital");
    EXPECT_EQ(record.role, u"Chief");
    EXPECT_EQ(jane.note, u"two\nlines, and more");
    EXPECT_EQ(jane.tags, QStringList({u"IR"_qs, u"a,b"_qs}));
    EXPECT_EQ(jane.points[0],
              (ContactPoint{PointKind::Email, u"work"_qs, u"jane@example.org"_qs, true}));
    EXPECT_EQ(jane.points[1].label, u"mobile");
    EXPECT_EQ(jane.sourceKeys,
              QList<SourceKey>({{u"vcard"_qs, u"u-1"_qs}, {u"linkedin"_qs, u"jane-doe"_qs}}));
    EXPECT_TRUE(jane.vcardLines.isEmpty()) << jane.vcardLines.join(u'|').toStdString();
}

TEST(Vcard, takesLabelsOfAppleFromTheirGroup) {
    const auto record =
        readOne(card("FN:Jane\r\nitem1.TEL;type=pref:1\r\nitem1.X-ABLabel:Assistant\r\n"
                     "ITEM2.URL;type=WORK:http\\://example.org\r\n"
                     "item2.X-ABLabel:_$!<HomePage>!$_\r\nitem3.EMAIL;TYPE=INTERNET:a@example.org"
                     "\r\nitem3.X-ABLabel:\r\n"));
    const auto& points = record.contact.points;
    ASSERT_EQ(points.size(), 3);
    EXPECT_EQ(points[0], (ContactPoint{PointKind::Phone, u"Assistant"_qs, u"1"_qs, true}));
    EXPECT_EQ(points[1],
              (ContactPoint{PointKind::Link, u"HomePage"_qs, u"http://example.org"_qs, false}));
    EXPECT_EQ(points[2].label, u"");
}

TEST(Vcard, writesBackWhatItHasNoFieldFor) {
    const QByteArray lines = "ADR;TYPE=HOME:;;1 Main St;City;;12345;USA\r\n"
                             "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-07\r\n"
                             "item1.X-ABDATE;type=pref:2020-01-01\r\nitem1.X-ABLabel:First\r\n"
                             "X-CUSTOM;X-P=\"a;b\":v\r\n";
    const auto record = readOne(card("FN:Jane\r\n" + lines));
    EXPECT_EQ(record.contact.vcardLines.size(), 5);
    const QByteArray again = written(record);
    for (const QByteArray line :
         {"ADR;TYPE=HOME:;;1 Main St;City;;12345;USA", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-07",
          "X-ABLABEL:First", "X-CUSTOM;X-P=\"a;b\":v"})
        EXPECT_TRUE(again.contains(line)) << line.toStdString();
}

TEST(Vcard, losesNothingOfAForeignCardThatCameBackFromUs) {
    const auto record =
        readOne(card("FN:Jane\r\nN:Doe;Jane;Ann,Bea;Dr.;Jr.\r\nitem1.URL:http\\://example.org\r\n"
                     "item1.X-ABLabel:_$!<HomePage>!$_\r\nORG:A;B;C\r\n"));
    const auto ours = readOne(writeVcards({record}));
    EXPECT_EQ(asText(ours.contact), asText(record.contact));
    EXPECT_EQ(ours.contact.vcardLines.size(), 4);
}

TEST(Vcard, keepsTheParametersOfALineForAsLongAsItsValueStands) {
    auto record = readOne(card("FN:Jane\r\nTEL;TYPE=WORK,VOICE;X-SLOT=2:+1 415 555 0132\r\n"));
    EXPECT_TRUE(written(record).contains("TEL;TYPE=WORK;TYPE=VOICE;X-SLOT=2:+1 415 555 0132"));
    record.contact.points[0].value = u"+1 415 555 9999"_qs;
    const QByteArray changed = written(record);
    EXPECT_FALSE(changed.contains("0132"));
    EXPECT_TRUE(changed.contains("TEL;TYPE=work:+1 415 555 9999"));
    record.contact.points.clear();
    EXPECT_FALSE(written(record).contains("TEL"));
}

TEST(Vcard, dropsALabelWithItsLine) {
    auto record = readOne(card("FN:Jane\r\nitem1.TEL:1\r\nitem1.X-ABLabel:Desk\r\n"));
    EXPECT_TRUE(written(record).contains("Desk"));
    record.contact.points.clear();
    EXPECT_FALSE(written(record).contains("Desk"));
}

TEST(Vcard, forgetsAnOldNoteThatHadParameters) {
    auto record = readOne(card("FN:Jane\r\nNOTE;LANGUAGE=en:secret\r\n"));
    EXPECT_TRUE(written(record).contains("NOTE;LANGUAGE=en:secret"));
    EXPECT_FALSE(writeVcards({record}, {.notes = false}).contains("secret"));
    record.contact.note = u"new"_qs;
    EXPECT_FALSE(written(record).contains("secret"));
    EXPECT_TRUE(written(record).contains("NOTE:new"));
}

TEST(Vcard, keepsSecondValuesOfSingleProperties) {
    auto record = readOne(card("FN:Jane\r\nTITLE:Attending\r\nTITLE:Professor\r\n"));
    EXPECT_EQ(record.contact.title, u"Attending");
    EXPECT_EQ(readOne(written(record)).contact, record.contact);
    record.contact.title = u"Chair"_qs;
    const QByteArray changed = written(record);
    EXPECT_TRUE(changed.contains("TITLE:Chair") && changed.contains("TITLE:Professor"));
    EXPECT_FALSE(changed.contains("Attending"));
}

TEST(Vcard, readsVersion21) {
    const auto record = readOne("BEGIN:VCARD\r\nVERSION:2.1\r\n"
                                "N;CHARSET=ISO-8859-1:M\xfcller;J\xfcrgen\r\n"
                                "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen=\r\n M=C3="
                                "BCller\r\nTEL;CELL;VOICE:1\r\n"
                                "PHOTO;JPEG;ENCODING=BASE64:\r\n /9j/4AAQ\r\n\r\n"
                                "X-MS-OL-DEFAULT-POSTAL-ADDRESS:2\r\nEND:VCARD\r\n");
    EXPECT_EQ(record.contact.family, QString::fromUtf8("Müller"));
    EXPECT_EQ(record.contact.points[0].label, u"mobile");
    EXPECT_EQ(record.photo, QByteArray::fromBase64("/9j/4AAQ"));
    EXPECT_TRUE(writeVcards({record}, {.version = VcardVersion::V40})
                    .contains("PHOTO:data:image/jpeg;base64,/9j/4AAQ"));
}

TEST(Vcard, keepsAnAgentInsideItsCard) {
    const auto file = read("BEGIN:VCARD\nVERSION:2.1\nFN:Jane\nAGENT:\nBEGIN:VCARD\nFN:Agent\n"
                           "AGENT:\nBEGIN:VCARD\nFN:Inner\nEND:VCARD\nEND:VCARD\nTEL:1\n"
                           "END:VCARD\nBEGIN:VCARD\nFN:Next\nEND:VCARD\n");
    ASSERT_EQ(file.records.size(), 2);
    EXPECT_EQ(file.records[0].contact.name, u"Jane");
    EXPECT_EQ(file.records[0].contact.points.size(), 1);
    EXPECT_TRUE(file.records[0].contact.vcardLines.value(0).contains(u"Inner"));
    EXPECT_TRUE(file.problems.isEmpty());
}

TEST(Vcard, endsACardWithoutEndWhereTheNextBegins) {
    const auto file = read("BEGIN:VCARD\nFN:Jane\nBEGIN:VCARD\nFN:John\nEND:VCARD\n"
                           "BEGIN:VCARD\nFN:Ada\n");
    ASSERT_EQ(file.records.size(), 3);
    ASSERT_EQ(file.problems.size(), 2);
    EXPECT_EQ(file.problems[0].row, 1);
    EXPECT_EQ(file.problems[0].detail, u"END:VCARD");
    EXPECT_EQ(file.problems[1].row, 6);
}

TEST(Vcard, reportsABrokenLineAndReadsOn) {
    const auto file =
        read(card("FN:Jane\r\nNOTE:first\r\nsecond line\r\nTEL:1\r\n") + card("FN:John\r\n"));
    ASSERT_EQ(file.problems.size(), 1);
    EXPECT_EQ(file.problems[0].row, 5);
    EXPECT_EQ(file.problems[0].text, u"second line");
    EXPECT_EQ(file.records.size(), 2);
    EXPECT_EQ(file.records[0].contact.note, u"first\nsecond line");
}

TEST(Vcard, keepsALineOfOursThatHoldsNoValueOfOurs) {
    const QByteArray lines =
        "FN:Jane\r\nX-MATCHBOOK-CARD:1\r\nX-MATCHBOOK-METON:[\"2026-02-30\"]\r\n"
        "X-MATCHBOOK-OFTOMORROW:x\r\n";
    const auto file = read(card(lines));
    ASSERT_EQ(file.problems.size(), 2);
    EXPECT_EQ(file.problems[0].row, 1);
    const auto& kept = file.records.value(0).contact.vcardLines;
    EXPECT_TRUE(kept.contains(u"X-MATCHBOOK-METON:[\"2026-02-30\"]"_qs));
    EXPECT_TRUE(kept.contains(u"X-MATCHBOOK-OFTOMORROW:x"_qs));
}

TEST(Vcard, saysThatNulIsLeftOut) {
    const auto file = read(card(QByteArray("FN:Ja\0ne\r\n", 10)));
    EXPECT_EQ(file.records.value(0).contact.name, u"Jane");
    ASSERT_EQ(file.problems.size(), 1);
    EXPECT_EQ(file.problems[0].field, u"nul");
    EXPECT_EQ(file.problems[0].row, 3);
}

TEST(Vcard, aLineMayHaveAnEncodingOfItsOwn) {
    const auto file = read(card("FN:Zo\xc3\xab\r\nNICKNAME;CHARSET=ISO-8859-1:M\xfc\r\n"));
    EXPECT_EQ(file.records.value(0).contact.nickname, QString::fromUtf8("Mü"));
    EXPECT_TRUE(file.problems.isEmpty());
}

TEST(Vcard, surviesAnUnterminatedQuotedPrintableValue) {
    const auto file = read("BEGIN:VCARD\nVERSION:2.1\nFN:Jane\nNOTE;ENCODING=QUOTED-PRINTABLE:a=\n"
                           "END:VCARD\n");
    EXPECT_EQ(file.records.value(0).contact.note, u"a");
    EXPECT_EQ(readVcards("BEGIN:VCARD\nFN;QUOTED-PRINTABLE:=").error().code,
              Error::Code::NoRecords);
}

TEST(Vcard, namesACardWithoutANameAndSaysSo) {
    const auto file = read(card("EMAIL:jane@example.org\r\n") + card("ORG:Example\r\n") +
                           card("ADR:;;1 Main St\r\n") + card(""));
    ASSERT_EQ(file.records.size(), 3);
    EXPECT_EQ(file.records[0].contact.name, u"jane@example.org");
    EXPECT_EQ(file.records[1].contact.name, u"Example");
    EXPECT_EQ(file.records[2].contact.name, u";;1 Main St");
    EXPECT_EQ(file.problems.size(), 2);
    EXPECT_EQ(file.skipped, 1);
    EXPECT_TRUE(file.rejected.contains("BEGIN:VCARD"));
}

TEST(Vcard, refusesWhatIsNoCard) {
    EXPECT_EQ(readVcards("").error().code, Error::Code::NoRecords);
    EXPECT_EQ(readVcards("Name,Email\nJane,x\n").error().code, Error::Code::UnknownFormat);
    EXPECT_EQ(readVcards("Name,Email\nJane,x\n").error().text, u"Name,Email");
    EXPECT_EQ(readVcards(card("")).error().code, Error::Code::NoRecords);
    EXPECT_EQ(readVcards(QByteArray("\x89PNG\r\n\x1a\n\0", 9)).error().detail, u"PNG");
}

TEST(Vcard, stopsAtItsLimitsAndReadsOn) {
    const auto many = read(card("FN:Jane\r\n" + QByteArray("X-A:b\r\n").repeated(20'000)));
    ASSERT_EQ(many.problems.size(), 1);
    EXPECT_EQ(many.problems[0].text, u"properties");
    EXPECT_EQ(many.records.size(), 1);
    const auto large =
        read(card("FN:Jane\r\nNOTE:" + QByteArray(11'000'000, 'x') + "\r\nTEL:1\r\n"));
    ASSERT_EQ(large.problems.size(), 1);
    EXPECT_EQ(large.problems[0].row, 4);
    EXPECT_EQ(large.records[0].contact.points.size(), 1);
}

TEST(Vcard, readsHostileCardsInLinearTime) {
    EXPECT_TRUE(
        readVcards(card("FN:Jane\r\nTEL" + QByteArray(";X=y").repeated(100'000) + ":1\r\n")));
    EXPECT_TRUE(
        readVcards(card("FN:Jane\r\nTEL;TYPE=" + QByteArray("a,").repeated(200'000) + "b:1\r\n")));
    EXPECT_TRUE(
        readVcards(card("FN:Jane\r\nNOTE:" + QByteArray("\r\n x").repeated(500'000) + "\r\n")));
    QByteArray emails;
    for (int i = 0; i < 9'000; ++i)
        emails += "EMAIL:j" + QByteArray::number(i) + "@example.org\r\n";
    EXPECT_EQ(readOne(card("FN:Jane\r\n" + emails)).contact.points.size(), 9'000);
    EXPECT_TRUE(readVcards(QByteArray("BEGIN:VCARD\nAGENT:\n").repeated(50'000) + "FN:x\n"));
}

TEST(Vcard, readsUtf16) {
    const QString text = u"\ufeffBEGIN:VCARD\r\nFN:Zoë 😎\r\nEND:VCARD\r\n"_qs;
    const QByteArray bytes(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    EXPECT_EQ(readOne(bytes).contact.name, QString::fromUtf8("Zoë 😎"));
}

TEST(Vcard, addsNoPropertyWhateverAValueHolds) {
    ContactRecord record;
    record.contact.name = u"Jane\r\nTEL:666"_qs;
    record.contact.note = u"x\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Evil"_qs;
    record.contact.points = {{PointKind::Email, u"a:b\r\nTEL"_qs, u"e\nTEL:666"_qs, false}};
    record.contact.tags = {u"a\nTEL:666"_qs};
    record.contact.vcardLines = {u"X-A:b\nTEL:666"_qs, u"BEGIN:VCARD"_qs, u"END:VCARD"_qs};
    for (const auto version : {VcardVersion::V21, VcardVersion::V30, VcardVersion::V40}) {
        const auto back = read(writeVcards({record}, {.version = version}));
        ASSERT_EQ(back.records.size(), 1);
        EXPECT_TRUE(back.problems.isEmpty());
        EXPECT_TRUE(values(back.records[0].contact, PointKind::Phone).isEmpty());
    }
}

TEST(Vcard, neverWritesPrivateNotes) {
    ContactRecord record;
    record.contact.name = u"Jane"_qs;
    record.contact.privateNote = u"secret"_qs;
    EXPECT_FALSE(writeVcards({record}).contains("secret"));
}

TEST(Vcard, writesWhatTheUserThinksOfSomebodyOnlyWithOwnFields) {
    ContactRecord record;
    record.contact.name = u"Jane"_qs;
    record.contact.sponsorship = Sponsorship::Cultivating;
    EXPECT_TRUE(writeVcards({record}).contains("cultivating"));
    EXPECT_FALSE(writeVcards({record}, {.ownFields = false}).contains("cultivating"));
}

TEST(Vcard, readsItsOwnCardsBackAsTheyWere) {
    ContactMaker maker(11);
    QList<ContactRecord> records;
    for (int i = 0; i < 500; ++i) {
        records += maker.make();
        records.last().contact.uid = u"uid-%1"_qs.arg(i);
    }
    for (const auto version : {VcardVersion::V30, VcardVersion::V40, VcardVersion::V21}) {
        const auto file = read(writeVcards(records, {.version = version}));
        ASSERT_EQ(file.records.size(), records.size());
        EXPECT_TRUE(file.problems.isEmpty());
        for (qsizetype i = 0; i < records.size(); ++i) {
            ContactRecord back = file.records[i];
            // 2.1 does not tell a comma of a text from one between values: such a line is kept.
            if (version == VcardVersion::V21)
                back.contact.vcardLines.clear();
            ASSERT_EQ(asText(back.contact), asText(records[i].contact)) << i;
            ASSERT_TRUE(back == records[i]) << i;
        }
    }
}

TEST(Vcard, aWholeNameSaysNothingThatItsPartsSayAlready) {
    const Contact kim = readOne(card("FN:Dr. Kim Lee\\, MD\r\nN:Lee;Kim;;Dr.;MD\r\n")).contact;
    EXPECT_EQ(kim.name, u"Kim Lee");
    EXPECT_EQ(kim.prefix, u"Dr.");
    EXPECT_EQ(kim.credentials, u"MD");
}
