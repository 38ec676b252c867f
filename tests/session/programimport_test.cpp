// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/programactions.h"
#include "session/programimport.h"
#include "support/print.h"
#include "support/store.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace matchbook {

namespace {

const QByteArray sheet = "Program,City,State,Signal,Status\n"
                         "Lakeside IR,Springfield,IL,gold,applied\n"
                         "Hillside IR,Portland,OR,,considering\n"
                         "Hillside IR,,,silver,\n";

class ProgramImportTest : public ::testing::Test {
protected:
    [[nodiscard]] Session& session() const { return m_store.session(); }

    [[nodiscard]] QString write(const QByteArray& bytes) const {
        QFile file(m_folder.filePath(u"programs.csv"_qs));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    [[nodiscard]] Contents contents() const {
        return *session().read([](Stores& stores) { return readContents(stores); });
    }

    test::Store m_store;

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(ProgramImportTest, bringsInProgramsAsOneStepOfUndo) {
    const Contents before = contents();
    const auto plan = importPrograms(session(), write(sheet));
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->counts, (ImportCounts{.read = 3, .created = 2, .updated = 1}));
    const auto lines = *programs(session());
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0].program.name, u"Hillside IR");
    EXPECT_EQ(lines[0].program.signal, Signal::Silver) << "both of its rows hold";
    EXPECT_EQ(lines[0].program.city, u"Portland");
    ASSERT_TRUE(session().undo());
    EXPECT_TRUE(contents() == before);
}

TEST_F(ProgramImportTest, theSameFileTwiceAddsNothing) {
    const QString file = write(sheet);
    ASSERT_TRUE(importPrograms(session(), file));
    const Contents before = contents();
    const auto again = importPrograms(session(), file);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->counts.created + again->counts.updated, 0);
    EXPECT_TRUE(contents() == before);
    EXPECT_EQ(session().nextToUndo()->operation, Operation::Import);
    ASSERT_TRUE(session().undo());
    EXPECT_FALSE(session().nextToUndo()) << "nothing was no step";
}

TEST_F(ProgramImportTest, theInterviewsOfAFileAreEventsAndAreMovedByTheNextOne) {
    const auto events = [&] {
        return programDetails(session(), *findProgram(session(), u"Lakeside IR"_qs))->events;
    };
    const QByteArray header = "Program,Status,Interview date\n";
    ASSERT_TRUE(importPrograms(session(), write(header + "Lakeside IR,applied,2026-11-03\n")));
    ASSERT_EQ(events().size(), 1);
    EXPECT_EQ(events()[0].kind, EventKind::Interview);
    EXPECT_EQ(events()[0].starts, QDate(2026, 11, 3));
    ASSERT_TRUE(importPrograms(session(), write(header + "Lakeside IR,applied,2026-11-10\n")));
    ASSERT_EQ(events().size(), 1);
    EXPECT_EQ(events()[0].starts, QDate(2026, 11, 10));
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(events()[0].starts, QDate(2026, 11, 3)) << "one step with the import";
}

TEST_F(ProgramImportTest, aPreviewChangesNothing) {
    const Contents before = contents();
    EXPECT_EQ(previewPrograms(session(), write(sheet))->counts.created, 2);
    EXPECT_TRUE(contents() == before);
}

TEST_F(ProgramImportTest, whatMayTellWhoAPatientIsIsAProblemOfItsRow) {
    const auto plan = previewPrograms(
        session(), write("Program,City,Note\nLakeside IR,,fine\nHillside IR,,MRN 1234567\n"));
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->problems.size(), 1);
    EXPECT_EQ(plan->problems[0].code, Error::Code::PatientNamed);
    EXPECT_EQ(plan->problems[0].row, 3);
}

TEST_F(ProgramImportTest, aFileThatCannotBeReadIsNamed) {
    for (const auto& [bytes, code] :
         {std::pair(QByteArray("Program,City\n"), Error::Code::NoRecords),
          std::pair(QByteArray("hello"), Error::Code::UnknownFormat)}) {
        const QString path = write(bytes);
        const auto refused = importPrograms(session(), path);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, code);
        EXPECT_EQ(refused.error().file, path);
    }
    EXPECT_EQ(importPrograms(session(), u"/nowhere.csv"_qs).error().code,
              Error::Code::FileUnreadable);
}

} // namespace matchbook
