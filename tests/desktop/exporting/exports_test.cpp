// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/contacts/people.h"
#include "desktop/exporting/exports.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace ::testing;

namespace matchbook {

class ExportsTest : public WithPeople {
protected:
    ExportsTest() {
        add(QStringLiteral("Jane Doe"), Relationship::Mentor, QStringLiteral("Example University"));
    }

    void noteAPatient() {
        Contact contact;
        contact.name = QStringLiteral("Tobias Brandt");
        contact.note = QStringLiteral("Great case, MRN 00482913.");
        EXPECT_TRUE(saveContact(*m_session, contact, {}, {}).ok());
    }

    std::string written(ExportKind kind) {
        const QString path = folder.filePath(QStringLiteral("out"));
        QFile::remove(path);
        QWidget parent;
        exportTo(*m_workspace, kind, path, &parent);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }

    QTemporaryDir folder;
};

TEST_F(ExportsTest, standInTheOrderOfTheirKinds) {
    for (size_t i = 0; i < exports().size(); ++i)
        EXPECT_EQ(exports()[i].kind, static_cast<ExportKind>(i));
}

TEST_F(ExportsTest, writeWhatTheyAreCalledAndSayWhere) {
    QSignalSpy said(m_workspace.get(), &Workspace::said);
    EXPECT_THAT(written(ExportKind::ContactCards), HasSubstr("FN:Jane Doe"));
    EXPECT_THAT(written(ExportKind::ContactTable), HasSubstr("Jane Doe,"));
    EXPECT_THAT(written(ExportKind::Calendar), HasSubstr("BEGIN:VCALENDAR"));
    EXPECT_THAT(written(ExportKind::Everything), HasSubstr("\"Jane Doe\""));
    ASSERT_EQ(said.count(), 4);
    EXPECT_TRUE(said.last().first().toString().startsWith(QStringLiteral("Saved to ")));
}

TEST_F(ExportsTest, askBeforeSomethingLeavesThatMayTellWhoAPatientIs) {
    noteAPatient();
    whenAsked(QStringLiteral("confirmDialog"), [](QDialog* dialog) { dialog->reject(); });
    EXPECT_EQ(written(ExportKind::ContactTable), "");
    whenAsked(QStringLiteral("confirmDialog"), [](QDialog* dialog) { dialog->accept(); });
    EXPECT_THAT(written(ExportKind::ContactTable), HasSubstr("MRN 00482913"));
}

TEST_F(ExportsTest, everythingIsWrittenWithoutAQuestion) {
    noteAPatient();
    EXPECT_THAT(written(ExportKind::Everything), HasSubstr("MRN 00482913"));
}

TEST_F(ExportsTest, aFolderThatIsNotThereIsAnError) {
    QSignalSpy failed(m_workspace.get(), &Workspace::failed);
    QWidget parent;
    exportTo(*m_workspace, ExportKind::Calendar, folder.filePath(QStringLiteral("no/such/x.ics")),
             &parent);
    EXPECT_EQ(failed.count(), 1);
}

TEST_F(ExportsTest, takeOnlyTheChosenPeopleAndNothingPrivateForAnAdviser) {
    Contact amara;
    amara.name = QStringLiteral("Amara Okonkwo");
    amara.note = QStringLiteral("SECRET");
    amara.id = *saveContact(*m_session, amara, {}, {});
    const QString path = folder.filePath(QStringLiteral("some.csv"));
    QWidget parent;
    exportTo(*m_workspace, ExportKind::ContactTable, path, &parent,
             {.people = QList{amara.id}, .audience = Audience::Adviser});
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll().toStdString();
    EXPECT_THAT(text, HasSubstr("Amara Okonkwo"));
    EXPECT_THAT(text, Not(HasSubstr("Jane Doe")));
    EXPECT_THAT(text, Not(HasSubstr("SECRET")));
}

} // namespace matchbook
