// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/contactcsv.h"
#include "io/contactmaker.h"
#include "support/print.h"

using namespace matchbook;

namespace {

ImportFile read(const QByteArray& bytes) {
    auto file = readContactCsv(bytes);
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

const ContactPoint& point(const ImportRecord& record, qsizetype index) {
    return record.contact.points[index];
}

} // namespace

TEST(ContactCsv, readsTheHeadersPeopleType) {
    const auto record =
        readOne("Name,E-mail,Phone,Hospital,Position,Specialty,Notes,Tags,Met at,Met on,LinkedIn,"
                "Relationship,Mentor type\n"
                "\"Jane Doe, MD\",jane@example.org,+1 415 555 0132,Example Hospital,Chief,IR,"
                "\"two\nlines\",\"IR, SIR 2026\",SIR 2026,3/14/2026,jane-doe,mentor,Near peer\n");
    const Contact& jane = record.contact;
    EXPECT_EQ(jane.name, u"Jane Doe");
    EXPECT_EQ(jane.given, u"Jane");
    EXPECT_EQ(jane.credentials, u"MD");
    EXPECT_EQ(jane.title, u"Chief");
    EXPECT_EQ(jane.note, u"two\nlines");
    EXPECT_EQ(jane.tags, QStringList({u"IR"_qs, u"SIR 2026"_qs}));
    EXPECT_EQ(jane.metOn, QDate(2026, 3, 14));
    EXPECT_EQ(jane.relationship, Relationship::Mentor);
    EXPECT_EQ(jane.mentorTypes, QList<MentorType>({MentorType::NearPeer}));
    EXPECT_EQ(jane.sourceKeys, QList<SourceKey>({{u"linkedin"_qs, u"jane-doe"_qs}}));
    EXPECT_EQ(values(jane, PointKind::Phone), QStringList({u"+1 415 555 0132"_qs}));
    EXPECT_EQ(record.organization, u"Example Hospital");
    EXPECT_EQ(record.metAt, u"SIR 2026");
}

TEST(ContactCsv, readsFamilyNameFirstWithoutTakingTheGivenNameForACredential) {
    const auto nameIn = [](const QByteArray& cell) {
        return readOne("Name,Email\n\"" + cell + "\",a@example.org\n").contact;
    };
    EXPECT_EQ(nameIn("Doe, Jane").name, u"Jane Doe");
    EXPECT_EQ(nameIn("Doe, Jane M., MD").name, u"Jane M. Doe");
    EXPECT_EQ(nameIn("Doe, Jane M., MD").credentials, u"MD");
    EXPECT_EQ(nameIn("Jane Doe, FRANZCR").credentials, u"FRANZCR");
    EXPECT_EQ(nameIn("Jane Doe, MHSc").name, u"Jane Doe");
    EXPECT_EQ(nameIn("John Roe, Jr.").suffix, u"Jr.");
}

TEST(ContactCsv, readsGoogleOfBothGenerations) {
    const auto old =
        readOne("Name,Given Name,Family Name,Name Suffix,Notes,Group Membership,E-mail "
                "1 - Type,E-mail 1 - Value,Organization 1 - Name,Organization 1 - "
                "Title,Website 1 - Type,Website 1 - Value\n"
                "Jane Doe,Jane,Doe,MD,note,* myContacts ::: University,* Work,"
                "jane@example.org ::: doe@example.org,Example,Attending,Profile,"
                "https://example.org/jane\n");
    EXPECT_EQ(old.contact.tags, QStringList({u"University"_qs}));
    EXPECT_EQ(old.contact.credentials, u"MD");
    EXPECT_EQ(old.contact.suffix, u"");
    ASSERT_EQ(old.contact.points.size(), 3);
    EXPECT_EQ(point(old, 0),
              (ContactPoint{PointKind::Email, u"work"_qs, u"jane@example.org"_qs, true}));
    EXPECT_EQ(point(old, 1).value, u"doe@example.org");
    EXPECT_EQ(point(old, 2).label, u"profile");
    EXPECT_EQ(old.organization, u"Example");
    EXPECT_EQ(old.contact.title, u"Attending");

    const auto now = readOne("First Name,Last Name,Organization Name,Organization Title,"
                             "Organization Department,Birthday,Labels,E-mail 1 - Label,E-mail 1 - "
                             "Value,Phone 1 - Label,Phone 1 - Value,Custom Field 1 - Label,Custom "
                             "Field 1 - Value\n"
                             "Zoë,Müller,Example,Fellow,Radiology, --06-15,IR,Home,z@example.org,"
                             "Mobile,+49 89 1234,Pronouns,she\n");
    EXPECT_EQ(now.contact.name, QString::fromUtf8("Zoë Müller"));
    EXPECT_EQ(now.contact.department, u"Radiology");
    EXPECT_EQ(point(now, 1).label, u"mobile");
    EXPECT_EQ(now.contact.custom,
              QList<CustomValue>({{u"Birthday"_qs, u"--06-15"_qs}, {u"Pronouns"_qs, u"she"_qs}}));
}

TEST(ContactCsv, readsOutlookWhereTitleIsTheHonorific) {
    const auto record = readOne("Title,First Name,Last Name,Suffix,Company,Department,Job Title,"
                                "Business Phone,Mobile Phone,Categories,E-mail Address,E-mail 2 "
                                "Address,Web Page\r\n"
                                "Dr.,Jane,Doe,Jr.,Example,Radiology,Attending,+1 415 555 0132,+1 "
                                "415 555 0133,IR;SIR,a@example.org,b@example.org,\r\n");
    EXPECT_EQ(record.contact.prefix, u"Dr.");
    EXPECT_EQ(record.contact.title, u"Attending");
    EXPECT_EQ(record.contact.tags, QStringList({u"IR"_qs, u"SIR"_qs}));
    EXPECT_EQ(record.contact.points.size(), 4);
    EXPECT_EQ(point(record, 0).label, u"work");
}

TEST(ContactCsv, readsThunderbirdWithItsTrailingComma) {
    const auto record = readOne("First Name,Last Name,Display Name,Primary Email,Secondary "
                                "Email,Work Phone,Organisation,Web Page 1,Notes,\n"
                                ",,Jane Doe,jane@example.org,j@example.org,555 0132,Example,,,\n");
    EXPECT_EQ(record.contact.name, u"Jane Doe");
    EXPECT_EQ(record.contact.family, u"Doe");
    EXPECT_EQ(record.contact.points.size(), 3);
    EXPECT_EQ(record.organization, u"Example");
}

TEST(ContactCsv, keepsColumnsItHasNoFieldFor) {
    const auto file = read("Name,Favourite scan,Program,Institution\nJane Doe,CT,IR,Example\n");
    ASSERT_EQ(file.problems.size(), 1) << "and says so";
    EXPECT_EQ(file.problems[0].code, Error::Code::UnknownField);
    EXPECT_EQ(file.problems[0].row, 1);
    EXPECT_EQ(file.problems[0].text, u"Favourite scan");
    EXPECT_EQ(file.records[0].organization, u"IR");
    EXPECT_EQ(
        file.records[0].contact.custom,
        QList<CustomValue>({{u"Favourite scan"_qs, u"CT"_qs}, {u"Institution"_qs, u"Example"_qs}}))
        << "a second value of a field is kept, too";
}

TEST(ContactCsv, saysNothingOfAnUnknownColumnWithoutValues) {
    EXPECT_TRUE(read("Name,Favourite scan\nJane Doe,\n").problems.isEmpty());
}

TEST(ContactCsv, reportsValuesThatAreNone) {
    const auto file = read("Name,Relationship,Met on\nJane Doe,best friend,soon\n");
    ASSERT_EQ(file.problems.size(), 2);
    EXPECT_EQ(file.problems[0].row, 2);
    EXPECT_EQ(file.problems[0].field, u"Relationship");
    EXPECT_EQ(file.problems[0].text, u"best friend");
    EXPECT_EQ(file.problems[1].field, u"Met on");
    EXPECT_EQ(file.records[0].contact.custom.size(), 2) << "nothing typed is dropped";
}

namespace {

const QByteArray ownTable = "Who,Where I met them,Hospital,Mail,Last spoke\n"
                            "Jane Doe,SIR 2026,Example Hospital,jane@example.org,in March\n"
                            "Omar Haddad,,Other Hospital,,\n";

} // namespace

TEST(ContactCsv, readsColumnsAsWhatTheyAreSaidToBe) {
    const auto file = readContactCsv(ownTable, {{u"Who"_qs, u"Name"_qs},
                                                {u"where i met them"_qs, u"Met at"_qs},
                                                {u"Hospital"_qs, u"skip"_qs},
                                                {u"Last spoke"_qs, u"custom"_qs}});
    ASSERT_TRUE(file);
    ASSERT_EQ(file->records.size(), 2);
    const ImportRecord& jane = file->records[0];
    EXPECT_EQ(jane.contact.name, u"Jane Doe");
    EXPECT_EQ(jane.contact.family, u"Doe");
    EXPECT_EQ(jane.metAt, u"SIR 2026");
    EXPECT_EQ(jane.organization, QString());
    EXPECT_EQ(jane.contact.custom, QList<CustomValue>({{u"Last spoke"_qs, u"in March"_qs}}));
    EXPECT_TRUE(file->problems.isEmpty()) << "what was chosen is nothing to tell";
}

TEST(ContactCsv, aSecondColumnForOneFieldIsKept) {
    const auto file = readContactCsv("Name,Boss\nJane Doe,Ann Roe\n", {{u"Boss"_qs, u"name"_qs}});
    EXPECT_EQ(file->records[0].contact.name, u"Jane Doe");
    EXPECT_EQ(file->records[0].contact.custom, QList<CustomValue>({{u"Boss"_qs, u"Ann Roe"_qs}}));
}

TEST(ContactCsv, aColumnWithoutAHeaderIsCalledByItsPlace) {
    const auto file =
        readContactCsv(",Email\nJane Doe,jane@example.org\n", {{u"Column 1"_qs, u"name"_qs}});
    EXPECT_EQ(file->records[0].contact.name, u"Jane Doe");
}

TEST(ContactCsv, theHeaderIsTheRowThatHasTheColumns) {
    const auto file = readContactCsv("Column 3,,Who\nWho,Kind,\nJane Doe,Mentor\n",
                                     {{u"Who"_qs, u"name"_qs}, {u"Kind"_qs, u"tags"_qs}});
    ASSERT_EQ(file->records.size(), 1);
    EXPECT_EQ(file->records[0].contact.tags, QStringList{u"Mentor"_qs});
}

TEST(ContactCsv, aLabelGoesWithItsValueWhateverThatIsReadAs) {
    const QByteArray bytes = "Name,E-mail 1 - Label,E-mail 1 - Value\nJane,work,+1 555 0100\n";
    const auto phone = readContactCsv(bytes, {{u"E-mail 1 - Value"_qs, u"phone"_qs}});
    EXPECT_EQ(phone->records[0].contact.points,
              QList<ContactPoint>({{PointKind::Phone, u"work"_qs, u"+1 555 0100"_qs, false}}));
    const auto none = readContactCsv(bytes, {{u"E-mail 1 - Value"_qs, u"skip"_qs}});
    EXPECT_TRUE(none->records[0].contact.points.isEmpty());
    EXPECT_TRUE(none->records[0].contact.custom.isEmpty());
    const auto note = readContactCsv(bytes, {{u"E-mail 1 - Value"_qs, u"note"_qs}});
    EXPECT_EQ(note->records[0].contact.custom,
              QList<CustomValue>({{u"E-mail 1 - Label"_qs, u"work"_qs}}));
}

TEST(ContactCsv, refusesChoicesThatCannotBe) {
    const auto absent = readContactCsv(ownTable, {{u"Whom"_qs, u"name"_qs}});
    EXPECT_EQ(absent.error().code, Error::Code::UnknownField);
    EXPECT_EQ(absent.error().field, u"Whom");
    EXPECT_TRUE(absent.error().detail.startsWith(u"Who, Where I met them"_qs));
    const auto nothing = readContactCsv(ownTable, {{u"Who"_qs, u"nmae"_qs}});
    EXPECT_EQ(nothing.error().code, Error::Code::InvalidValue);
    EXPECT_EQ(nothing.error().text, u"nmae");
    EXPECT_EQ(readContactCsv(ownTable, {{u"Mail"_qs, u"skip"_qs}}).error().code,
              Error::Code::UnknownFormat)
        << "nobody is named any more";
}

TEST(ContactCsv, listsItsColumnsWithExamplesAndWhatTheyAreReadAs) {
    const auto table = readContactTable(ownTable, {{u"Where I met them"_qs, u"Met at"_qs}});
    ASSERT_TRUE(table);
    EXPECT_EQ(table->header.size(), 5);
    EXPECT_EQ(
        table->columns,
        QList<TableColumn>({{u"Who"_qs, {u"Jane Doe"_qs, u"Omar Haddad"_qs}, u"custom"_qs, false},
                            {u"Where I met them"_qs, {u"SIR 2026"_qs}, u"metat"_qs, true},
                            {u"Hospital"_qs,
                             {u"Example Hospital"_qs, u"Other Hospital"_qs},
                             u"organization"_qs,
                             true},
                            {u"Mail"_qs, {u"jane@example.org"_qs}, u"email"_qs, true},
                            {u"Last spoke"_qs, {u"in March"_qs}, u"custom"_qs, false}}));
}

TEST(ContactCsv, listsNeitherEmptyColumnsNorLabels) {
    const auto table = readContactTable("Name,Title,Job title,Pet,Custom field 1 - Label,"
                                        "Custom field 1 - Value,,Pet\n"
                                        "Jane,Dr.,Chief,,Cat,Tom,x,y\n");
    QStringList columns;
    for (const TableColumn& column : table->columns)
        columns += column.name + u'=' + column.readAs;
    EXPECT_EQ(columns, QStringList({u"Name=name"_qs, u"Title=prefix"_qs, u"Job title=jobtitle"_qs,
                                    u"Custom field 1 - Value=custom"_qs, u"Column 7=custom"_qs,
                                    u"Pet=custom"_qs}));
}

TEST(ContactCsv, listsTheColumnsOfATableOfWhichItKnowsNone) {
    const auto table = readContactTable("My list\nWho,Where\nJane,SIR\nOmar,RSNA\n");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->header, QStringList({u"Who"_qs, u"Where"_qs}));
    EXPECT_EQ(readContactTable("Dear Jane,\nthank you, and see you\nsoon").error().code,
              Error::Code::UnknownFormat);
    EXPECT_EQ(readContactTable("\xff\xd8\xff\xe0").error().detail, u"JPEG");
}

TEST(ContactCsv, reportsRowsThatDoNotFitTheHeader) {
    const auto file =
        read("Name,Email,Department\nJane Doe,a@example.org,SF,extra\nJohn Roe,b@example.org"
             "\n,,Nowhere\nAda Poe,c@example.org,NY\n");
    ASSERT_EQ(file.problems.size(), 3);
    EXPECT_EQ(file.problems[0].row, 2);
    EXPECT_EQ(file.problems[0].field, u"cells");
    EXPECT_EQ(file.problems[1].row, 3);
    EXPECT_EQ(file.problems[2].field, u"name");
    EXPECT_EQ(file.problems[2].row, 4);
    EXPECT_EQ(file.records.size(), 2);
    EXPECT_EQ(file.skipped, 2);
    EXPECT_TRUE(file.rejected.contains("Nowhere"));
}

TEST(ContactCsv, refusesTablesThatAreNotOfPeople) {
    EXPECT_EQ(readContactCsv("foo,bar\n1,2\n").error().code, Error::Code::UnknownFormat);
    EXPECT_EQ(readContactCsv("foo,bar\n1,2\n").error().text, u"foo,bar");
    EXPECT_EQ(readContactCsv("Name,Email\n").error().code, Error::Code::NoRecords);
    EXPECT_EQ(readContactCsv("").error().code, Error::Code::NoRecords);
    EXPECT_EQ(readContactCsv("\xff\xd8\xff\xe0").error().detail, u"JPEG");
    EXPECT_EQ(readContactCsv("Name,Email\n\"Jane,x\n").error().code, Error::Code::BrokenFile);
}

TEST(ContactCsv, refusesTooManyColumns) {
    const auto file = readContactCsv("Name" + QByteArray(",x").repeated(5000) + "\nJane\n");
    EXPECT_EQ(file.error().field, u"limit");
}

TEST(ContactCsv, readsWindows1252AndUtf16) {
    EXPECT_EQ(readOne("Name;Email\r\nZo\xeb M\xfcller;z@example.org\r\n").contact.name,
              QString::fromUtf8("Zoë Müller"));
    const QString wide = u"\ufeffName\tEmail\r\nZoë 😎\tz@example.org\r\n"_qs;
    const QByteArray bytes(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2);
    EXPECT_EQ(readOne(bytes).contact.name, QString::fromUtf8("Zoë 😎"));
}

TEST(ContactCsv, readsItsExactExportBackAsItWas) {
    ContactMaker maker(7);
    QList<ContactRecord> records;
    for (int i = 0; i < 500; ++i)
        records += maker.make();
    const auto file = read(writeContactCsv(records));
    ASSERT_EQ(file.records.size(), records.size());
    EXPECT_TRUE(file.problems.isEmpty());
    for (qsizetype i = 0; i < records.size(); ++i) {
        const ContactRecord& back = file.records[i];
        ASSERT_EQ(asText(back.contact), asText(records[i].contact)) << i;
        ASSERT_TRUE(back == records[i]) << i;
    }
}

TEST(ContactCsv, readsItsSpreadsheetExportBackAndRunsNothing) {
    ContactMaker maker(8);
    QList<ContactRecord> records;
    for (int i = 0; i < 200; ++i)
        records += maker.make();
    const QByteArray bytes = writeContactCsv(records, {.style = CsvStyle::Spreadsheet});
    for (const auto& row : readCsv(QString::fromUtf8(bytes.sliced(3))).rows) {
        for (const QString& cell : row.cells)
            ASSERT_FALSE(startsFormula(cell)) << cell.toStdString();
    }
    const auto file = read(bytes);
    ASSERT_EQ(file.records.size(), records.size());
    for (qsizetype i = 0; i < records.size(); ++i)
        ASSERT_EQ(asText(file.records[i].contact), asText(records[i].contact)) << i;
}

TEST(ContactCsv, writesPrivateNotesOnlyWhenAsked) {
    ContactRecord record;
    record.contact.name = u"Jane Doe"_qs;
    record.contact.note = u"open"_qs;
    record.contact.privateNote = u"secret"_qs;
    EXPECT_FALSE(writeContactCsv({record}).contains("secret"));
    EXPECT_TRUE(writeContactCsv({record}).contains("open"));
    EXPECT_FALSE(writeContactCsv({record}, {.notes = false}).contains("open"));
    const auto mine = writeContactCsv({record}, {.privateNotes = true});
    EXPECT_EQ(readOne(mine).contact.privateNote, u"secret");
}

TEST(ContactCsv, putsManyValuesIntoTheLastPairOfColumns) {
    ContactRecord record;
    record.contact.name = u"Jane Doe"_qs;
    for (int i = 0; i < 50; ++i)
        record.contact.points +=
            {PointKind::Email, QString::number(i), u"j%1@example.org"_qs.arg(i), false};
    const QByteArray bytes = writeContactCsv({record});
    EXPECT_FALSE(bytes.contains("E-mail 11"));
    EXPECT_EQ(readOne(bytes).contact.points, record.contact.points);
}
