// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/importactions.h"
#include "support/print.h"
#include "support/store.h"

#include <QFile>
#include <QTemporaryDir>

using namespace matchbook;

namespace {

class ImportActionsTest : public ::testing::Test {
protected:
    QString write(const QByteArray& bytes, const char* name = "people.csv") const {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    /// The store as one text, undo steps and instants left out.
    [[nodiscard]] Contents contents() const {
        return *store.session().read([](Stores& stores) { return readContents(stores); });
    }

    test::Store store;

private:
    QTemporaryDir m_folder;
};

const QByteArray linkedIn =
    "Notes:\r\n\"When exporting…\"\r\n\r\n"
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n"
    "Jane,\"Sample, MD\",https://www.linkedin.com/in/jane-sample,j@example.org,Example "
    "Hospital,Professor,08 Feb 2026\r\n"
    "John,Example,https://www.linkedin.com/in/john-example,,Example Clinic,Fellow,09 Feb 2026\r\n"
    ",,,,,,07 Jun 2026\r\n";

} // namespace

TEST_F(ImportActionsTest, bringsInPeopleWithTheirInstitutions) {
    const auto report = importFile(store.session(), write(linkedIn), {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->counts.created, 2);
    EXPECT_EQ(report->counts.skipped, 1);
    EXPECT_EQ(report->counts.read, 3);
    const auto lines = contactSummaries(store.session(), *contactIds(store.session(), {}));
    ASSERT_EQ(lines->size(), 2);
    EXPECT_EQ((*lines)[1].organization, u"Example Hospital");
    EXPECT_EQ((*lines)[1].contact.credentials, u"MD");
}

TEST_F(ImportActionsTest, theSameFileTwiceAddsNothing) {
    const QString file = write(linkedIn);
    ASSERT_TRUE(importFile(store.session(), file, {}));
    const Contents before = contents();
    const auto again = importFile(store.session(), file, {});
    ASSERT_TRUE(again);
    EXPECT_EQ(again->counts.same, 2);
    EXPECT_FALSE(again->batch.isValid());
    EXPECT_EQ(contents(), before);
}

TEST_F(ImportActionsTest, isOneStepOfUndo) {
    const Contents before = contents();
    ASSERT_TRUE(importFile(store.session(), write(linkedIn), {}));
    ASSERT_TRUE(store.session().undo());
    EXPECT_EQ(contents(), before);
}

TEST_F(ImportActionsTest, columnsAreWhatTheyAreSaidToBe) {
    const QString file = write("Who,Place\nJane Doe,Example Hospital\n");
    EXPECT_EQ(previewImport(store.session(), file, {}).error().code, Error::Code::UnknownFormat);
    const auto table = importColumns(file);
    ASSERT_TRUE(table);
    EXPECT_EQ(table->columns.size(), 2);
    const ImportOptions options{
        .columns = {{u"Who"_qs, u"name"_qs}, {u"Place"_qs, u"organization"_qs}}};
    EXPECT_EQ(previewImport(store.session(), file, options)->plan.counts.created, 1);
    ASSERT_TRUE(importFile(store.session(), file, options));
    const auto lines = contactSummaries(store.session(), *contactIds(store.session(), {}));
    ASSERT_EQ(lines->size(), 1);
    EXPECT_EQ(lines->first().contact.name, u"Jane Doe");
    EXPECT_EQ(lines->first().organization, u"Example Hospital");
    EXPECT_EQ(importFile(store.session(), file, options)->counts.same, 1);
}

TEST_F(ImportActionsTest, aPreviewChangesNothing) {
    const Contents before = contents();
    const auto preview = previewImport(store.session(), write(linkedIn), {});
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->plan.counts.created, 2);
    EXPECT_EQ(contents(), before);
}

TEST_F(ImportActionsTest, takesOnlyTheRowsThatWereChosen) {
    const QString file = write(linkedIn);
    const auto preview = previewImport(store.session(), file, {});
    const int row = preview->file.records.last().row;
    ASSERT_TRUE(importFile(store.session(), file, {.rows = QSet{row}}));
    EXPECT_EQ(contactIds(store.session(), {})->size(), 1);
}

TEST_F(ImportActionsTest, givesEverybodyTheEventAndTheTags) {
    const auto event = store.addConference(u"SIR 2026"_qs, {2026, 4, 11}, {2026, 4, 15});
    const QString file = write(linkedIn);
    const ImportOptions options{.event = event, .tags = {u"sir"_qs}};
    ASSERT_TRUE(importFile(store.session(), file, options));
    for (const Contact& contact : contents().contacts) {
        EXPECT_EQ(contact.metAt, event);
        EXPECT_EQ(contact.tags, QStringList(u"sir"_qs));
    }
    EXPECT_EQ(importFile(store.session(), file, options)->counts.same, 2);
}

TEST_F(ImportActionsTest, aPersonWhoIsKnownIsCompletedAndNeverOverwritten) {
    const auto id = store.add(u"Jane Q. Sample"_qs);
    ASSERT_TRUE(setContactFields(
        store.session(), id, {{u"emails"_qs, u"J@Example.org"_qs}, {u"title"_qs, u"Chief"_qs}}));
    const auto report = importFile(store.session(), write(linkedIn), {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->counts.created, 1);
    const Contact jane = store.contact(id);
    EXPECT_EQ(jane.title, u"Chief");
    EXPECT_EQ(jane.name, u"Jane Q. Sample");
    EXPECT_EQ(values(jane, PointKind::Link).size(), 1);
}

TEST_F(ImportActionsTest, anEventThatIsNotKnownStaysWithThePerson) {
    const QString file =
        write("Name,Email,Met at\r\nJane Sample,j@example.org,Some Meeting 2024\r\n");
    ASSERT_TRUE(importFile(store.session(), file, {}));
    EXPECT_EQ(contents().contacts.first().custom.first().value, u"Some Meeting 2024");
    EXPECT_EQ(importFile(store.session(), file, {})->counts.same, 1);
}

TEST_F(ImportActionsTest, aFileThatCannotBeReadLeavesTheStoreAsItWas) {
    const Contents before = contents();
    const std::pair<QByteArray, Error::Code> files[] = {
        {"", Error::Code::NoRecords},
        {"First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n",
         Error::Code::NoRecords},
        {QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), Error::Code::UnknownFormat},
        {"just some words\r\nwithout a table\r\n", Error::Code::UnknownFormat}};
    for (const auto& [bytes, code] : files) {
        const auto report = importFile(store.session(), write(bytes), {});
        ASSERT_FALSE(report);
        EXPECT_EQ(report.error().code, code) << bytes.toStdString();
        EXPECT_EQ(report.error().file, u"people.csv");
    }
    EXPECT_EQ(contents(), before);
    EXPECT_EQ(importFile(store.session(), u"/does/not/exist.csv"_qs, {}).error().code,
              Error::Code::FileUnreadable);
}

TEST_F(ImportActionsTest, namesTheNotesThatMayTellWhoAPatientIs) {
    const QString file =
        write("Name,Email,Phone,Notes\r\n"
              "Jane Sample,jane@example.org,+1 212 555 0100,Call +1 212 555 0100\r\n"
              "John Example,,,\"Saw his case, MRN 4471923, on Friday\"\r\n");
    const auto preview = previewImport(store.session(), file, {});
    ASSERT_TRUE(preview);
    ASSERT_EQ(preview->plan.problems.size(), 1);
    const Error problem = preview->plan.problems.first();
    EXPECT_EQ(problem.code, Error::Code::PatientNamed);
    EXPECT_EQ(problem.row, 3);
    EXPECT_TRUE(problem.text.contains(u"4471923")) << problem.text.toStdString();
    const auto report = importFile(store.session(), file, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->counts.created, 2);
    EXPECT_EQ(report->problems, preview->plan.problems);
}
