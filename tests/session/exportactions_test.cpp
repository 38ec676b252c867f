// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/exportactions.h"
#include "session/golden.h"
#include "session/reminderactions.h"
#include "session/summarystore.h"
#include "support/pdftext.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace matchbook;
using namespace matchbook::test;
using namespace testing;

namespace {

class SummaryText : public TestWithParam<std::tuple<Audience, SummaryFormat>> {};

TEST_P(SummaryText, isTheGoldenFile) {
    const auto [audience, format] = GetParam();
    const auto session = summarySession();
    const auto bytes = exportSummary(*session, audience, {.format = format});
    ASSERT_TRUE(bytes);
    expectGolden(QStringLiteral("%1.%2").arg(toText(audience), toText(format)), *bytes);
}

INSTANTIATE_TEST_SUITE_P(Export, SummaryText,
                         Combine(Values(Audience::Mine, Audience::Adviser),
                                 Values(SummaryFormat::Html, SummaryFormat::Markdown)));

class SummaryPages : public TestWithParam<std::tuple<Audience, SummaryFormat>> {};

TEST_P(SummaryPages, areTheGoldenFile) {
    const auto [audience, format] = GetParam();
    const auto bytes = exportSummary(*summarySession(), audience,
                                     {.format = format, .layout = SummaryLayout::Pages});
    ASSERT_TRUE(bytes);
    expectGolden(QStringLiteral("%1-pages.%2").arg(toText(audience), toText(format)), *bytes);
}

INSTANTIATE_TEST_SUITE_P(Export, SummaryPages,
                         Combine(Values(Audience::Mine, Audience::Adviser),
                                 Values(SummaryFormat::Html, SummaryFormat::Markdown)));

TEST(ExportSummary, hidesEveryPrivateWordFromTheAdviser) {
    const auto session = summarySession();
    for (const auto format : {SummaryFormat::Html, SummaryFormat::Markdown}) {
        EXPECT_FALSE(
            exportSummary(*session, Audience::Adviser, {.format = format})->contains("PRIVATE"))
            << token(format);
        EXPECT_TRUE(
            exportSummary(*session, Audience::Mine, {.format = format})->contains("PRIVATE"))
            << token(format);
    }
    const QByteArray pdf =
        *exportSummary(*session, Audience::Adviser, {.format = SummaryFormat::Pdf});
    EXPECT_FALSE(pdf.contains("PRIVATE"));
    const QString text = pdfPages(pdf).join(u' ');
    EXPECT_TRUE(text.contains(u"Jane *Quill* Example"_qs));
    EXPECT_FALSE(text.contains(privateMark));
    EXPECT_TRUE(pdfPages(*exportSummary(*session, Audience::Mine, {.format = SummaryFormat::Pdf}))
                    .join(u' ')
                    .contains(privateMark));
}

TEST(ExportSummary, worksForAnEmptyStore) {
    const auto session = emptySession();
    for (const auto format :
         {SummaryFormat::Html, SummaryFormat::Markdown, SummaryFormat::Pdf, SummaryFormat::Odt})
        EXPECT_FALSE(exportSummary(*session, Audience::Mine, {.format = format})->isEmpty())
            << token(format);
}

TEST(ExportReminders, writesAnEventForEach) {
    const auto session = summarySession();
    const auto count = reminders(*session, 30)->size();
    ASSERT_GT(count, 0);
    EXPECT_EQ(exportReminders(*session, 30)->count("BEGIN:VEVENT"), count);
}

TEST(ExportContacts, writesEverybody) {
    const auto session = summarySession();
    EXPECT_EQ(exportContacts(*session, ContactFormat::Vcf, Audience::Mine)->count("BEGIN:VCARD"),
              4);
    const auto csv = exportContacts(*session, ContactFormat::Csv, Audience::Mine);
    ASSERT_TRUE(csv);
    EXPECT_TRUE(csv->contains("Lakeside University Hospital"));
    EXPECT_TRUE(csv->contains("PRIVATE: prefers short mails"));
}

TEST(ExportContacts, neverWritesPrivateNotesIntoCards) {
    const auto session = summarySession();
    EXPECT_FALSE(exportContacts(*session, ContactFormat::Vcf, Audience::Mine)
                     ->contains("prefers short mails"));
}

TEST(ExportContacts, tellsTheAdviserNoThoughts) {
    const auto session = summarySession();
    ASSERT_TRUE(session->write({}, [](Stores& stores) {
        stores.contacts.setTrashed({4}, QDateTime({2026, 7, 1}, {8, 0}, Qt::UTC));
    }));
    for (const auto format : {ContactFormat::Vcf, ContactFormat::Csv}) {
        const auto bytes = exportContacts(*session, format, Audience::Adviser);
        ASSERT_TRUE(bytes);
        EXPECT_FALSE(bytes->contains("PRIVATE")) << token(format);
        EXPECT_FALSE(bytes->contains("cultivating")) << token(format);
        EXPECT_FALSE(bytes->contains("2026-12-31")) << token(format);
    }
}

TEST(ExportContacts, namesForAnAdviserNoIntroducerWhoIsNotGivenAndMayNotBeNamed) {
    const auto session = summarySession();
    const auto saveStranger = [&](bool mayBeNamed) {
        return session->write({}, [&](Stores& stores) {
            Contact lee = *stores.contacts.find(ContactId{3});
            lee.introducedBy = {4};
            stores.contacts.save(lee, QDateTime({2026, 7, 1}, {8, 0}, Qt::UTC));
            Contact stranger = *stores.contacts.find(ContactId{4});
            stranger.mayBeNamed = mayBeNamed;
            stores.contacts.save(stranger, QDateTime({2026, 7, 1}, {8, 0}, Qt::UTC));
        });
    };
    const auto tells = [&](Audience audience, const QList<ContactId>& people) {
        const auto bytes = exportContacts(*session, ContactFormat::Csv, audience, people);
        return bytes && bytes->contains("PRIVATE stranger");
    };
    ASSERT_TRUE(saveStranger(false));
    EXPECT_TRUE(tells(Audience::Mine, {{3}}));
    EXPECT_FALSE(tells(Audience::Adviser, {{3}}));
    EXPECT_TRUE(tells(Audience::Adviser, {{3}, {4}})) << "is in the file anyway";
    ASSERT_TRUE(saveStranger(true));
    EXPECT_TRUE(tells(Audience::Adviser, {{3}}));
}

TEST(ExportAll, fillsANewStoreWithTheSame) {
    const auto session = summarySession();
    ASSERT_TRUE(session->write({}, [](Stores& stores) {
        stores.contacts.setPhoto({1}, "\x89PNG");
        stores.contacts.setTrashed({3}, QDateTime({2026, 7, 1}, {8, 0}, Qt::UTC));
    }));
    const QByteArray bytes = *exportAll(*session);
    const auto other = emptySession();
    ASSERT_TRUE(restoreAll(*other, bytes));
    const auto contentsOf = [](Session& one) {
        return *one.read([](Stores& stores) { return readContents(stores); });
    };
    EXPECT_TRUE(contentsOf(*other) == contentsOf(*session));
    EXPECT_EQ(*exportAll(*other), bytes);
}

TEST(RestoreAll, isOneStepOfUndo) {
    const auto session = emptySession();
    const QByteArray before = *exportAll(*session);
    ASSERT_TRUE(restoreAll(*session, *exportAll(*summarySession())));
    ASSERT_TRUE(session->undo());
    EXPECT_EQ(*exportAll(*session), before);
}

TEST(RestoreAll, refusesAStoreThatHoldsSomething) {
    const auto session = summarySession();
    const QByteArray before = *exportAll(*session);
    const auto restored = restoreAll(*session, before);
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().code, Error::Code::InvalidValue);
    EXPECT_EQ(restored.error().field, u"store");
    EXPECT_EQ(*exportAll(*session), before);
}

TEST(RestoreAll, refusesRecordsThatPointToNobody) {
    const auto session = emptySession();
    const QByteArray before = *exportAll(*session);
    const auto restored = restoreAll(*session, R"({"format":"matchbook","version":1,"contents":{
        "favors":[{"id":1,"uid":"a","created":"2026-01-01T00:00:00.000Z",
        "updated":"2026-01-01T00:00:00.000Z","person":9,"kind":"advice","on":"2026-01-01"}]}})");
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().code, Error::Code::BrokenFile);
    EXPECT_EQ(*exportAll(*session), before) << "nothing is half restored";
}

TEST(RestoreAll, refusesAFileOfALaterVersion) {
    const auto session = emptySession();
    const auto restored =
        restoreAll(*session, R"({"format":"matchbook","version":9,"contents":{}})");
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().code, Error::Code::StoreNewer);
}

TEST(WriteFile, letsOnlyTheOwnerRead) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"summary.html"_qs);
    ASSERT_TRUE(writeFile(path, "first"));
    ASSERT_TRUE(writeFile(path, "second"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "second");
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(file.permissions() & others);
}

TEST(WriteFile, writesIntoAPipeAndLeavesADeviceWhatItIs) {
    ASSERT_TRUE(writeFile(u"/dev/null"_qs, "x"));
    EXPECT_FALSE(QFileInfo(u"/dev/null"_qs).isFile());
    if (QFileInfo::exists(u"/dev/full"_qs)) {
        const auto full = writeFile(u"/dev/full"_qs, "x");
        ASSERT_FALSE(full);
        EXPECT_EQ(full.error().code, Error::Code::DiskFull);
        EXPECT_FALSE(QFileInfo(u"/dev/full"_qs).isFile());
    }
}

TEST(WriteFile, namesTheFileItCannotWrite) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"nowhere/summary.html"_qs);
    const auto written = writeFile(path, "x");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, Error::Code::FileUnwritable);
    EXPECT_EQ(written.error().file, path);
}

} // namespace
