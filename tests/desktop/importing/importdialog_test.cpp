// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/meeting.h"
#include "desktop/importing/importdialog.h"
#include "desktop/importing/importmodel.h"
#include "session/contactactions.h"
#include "support/print.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace ::testing;

namespace matchbook {

namespace {

constexpr auto connections =
    "Notes:\n\"When exporting your connection data, some addresses may be missing.\"\n\n"
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Ana,Sample,https://www.linkedin.com/in/ana-sample,,Example Radiology Group,Radiologist,"
    "08 Feb 2026\n"
    "Ben,Sample,https://www.linkedin.com/in/ben-sample,,Example Bank,Clerk,09 Feb 2026\n"
    "Cleo,Sample,https://www.linkedin.com/in/cleo-sample,,Example University,"
    "Professor of Radiology,10 Feb 2026\n"
    ",,,,,,11 Feb 2026\n";

constexpr auto table = "First Name,Last Name,E-mail 1 - Value\n"
                       "Dora,Sample,dora@x.example.org\n"
                       "Emil,Sample,emil@x.example.org\n";

class ImportDialogTest : public Test {
protected:
    QString file(const char* name, const char* contents) {
        const QString path = meeting.folder.filePath(QString::fromLatin1(name));
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(contents);
        return path;
    }

    void open(const QString& path) {
        dialog = std::make_unique<ImportDialog>(*meeting.workspace, path);
        dialog->show();
        QObject::connect(meeting.workspace.get(), &Workspace::said, dialog.get(),
                         [this](const QString& text, bool) { said = text; });
    }

    template <class Widget>
    Widget* find(const char* name) {
        return dialog->findChild<Widget*>(QString::fromLatin1(name));
    }
    QTableView* people() { return find<QTableView>("importTable"); }
    QPushButton* accept() { return find<QPushButton>("acceptButton"); }
    QStringList names() {
        QStringList all;
        for (int row = 0; row < people()->model()->rowCount(); ++row)
            all << people()->model()->index(row, 0).data().toString();
        return all;
    }
    void click(const char* button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void filter(const char* words) {
        auto* field = find<QLineEdit>("importFilterEdit");
        QTest::keyClicks(field, QString::fromUtf8(words));
        QTest::keyClick(field, Qt::Key_Return);
    }
    qsizetype everybody() { return contactIds(*meeting.session, {})->size(); }

    Meeting meeting;
    std::unique_ptr<ImportDialog> dialog;
    QString said;
};

} // namespace

TEST_F(ImportDialogTest, offersToChooseAFileFirst) {
    open({});
    EXPECT_TRUE(find<QPushButton>("chooseFileButton")->isVisible());
    EXPECT_FALSE(accept()->isEnabled());
}

TEST_F(ImportDialogTest, nothingScrollsThatFits) {
    open({});
    EXPECT_FALSE(find<QScrollArea>("dialogScrollArea")->verticalScrollBar()->isVisible());
    open(file("Connections.csv", connections));
    EXPECT_FALSE(find<QScrollArea>("dialogScrollArea")->verticalScrollBar()->isVisible());
}

TEST_F(ImportDialogTest, ofLinkedInNobodyIsSelectedAndNothingIsWritten) {
    open(file("Connections.csv", connections));
    EXPECT_THAT(names(), ElementsAre(QStringLiteral("Ana Sample"), QStringLiteral("Ben Sample"),
                                     QStringLiteral("Cleo Sample")));
    EXPECT_FALSE(accept()->isEnabled());
    EXPECT_THAT(find<QLabel>("importAdviceLabel")->text().toStdString(),
                HasSubstr("Pick the few dozen"));
    EXPECT_EQ(everybody(), 0);
}

TEST_F(ImportDialogTest, importsThoseShownByTheFilterWithTagAndEventAsOneStep) {
    const EventId sir = meeting.addConference();
    open(file("Connections.csv", connections));
    filter("radiology");
    EXPECT_THAT(names(), ElementsAre(QStringLiteral("Ana Sample"), QStringLiteral("Cleo Sample")));
    click("selectShownButton");
    EXPECT_EQ(accept()->text(), u"Import 2 people");
    find<QComboBox>("importEventCombo")->setCurrentIndex(1);
    QTest::keyClicks(find<QLineEdit>("importTagsEdit"), QStringLiteral("#linkedin, IR"));
    QTest::mouseClick(accept(), Qt::LeftButton);
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_EQ(said, u"2 people added");
    ContactFilter there;
    there.event = sir;
    const auto added = contactSummaries(*meeting.session, *contactIds(*meeting.session, there));
    ASSERT_EQ(added->size(), 2);
    EXPECT_THAT(added->first().contact.tags,
                UnorderedElementsAre(QStringLiteral("linkedin"), QStringLiteral("IR")));
    ASSERT_TRUE(meeting.session->undo().ok());
    EXPECT_EQ(everybody(), 0);
}

TEST_F(ImportDialogTest, spaceChecksTheSelectedLine) {
    open(file("Connections.csv", connections));
    people()->setFocus();
    people()->selectRow(1);
    QTest::keyClick(people(), Qt::Key_Space);
    EXPECT_EQ(accept()->text(), u"Import 1 person");
    QTest::mouseClick(accept(), Qt::LeftButton);
    EXPECT_EQ(everybody(), 1);
    EXPECT_EQ(said, u"1 person added");
}

TEST_F(ImportDialogTest, aTableIsSelectedWholeAndImportedOnce) {
    const QString path = file("people.csv", table);
    open(path);
    EXPECT_EQ(accept()->text(), u"Import 2 people");
    QTest::mouseClick(accept(), Qt::LeftButton);
    EXPECT_EQ(everybody(), 2);
    open(path);
    EXPECT_FALSE(accept()->isEnabled());
    EXPECT_FALSE(people()->isVisible());
    EXPECT_THAT(find<QLabel>("importAdviceLabel")->text().toStdString(), HasSubstr("here already"));
}

TEST_F(ImportDialogTest, selectingNoneLeavesNothingToImport) {
    open(file("people.csv", table));
    click("selectNoneButton");
    EXPECT_FALSE(accept()->isEnabled());
}

TEST_F(ImportDialogTest, aFileOfSomethingElseIsRefusedInWords) {
    open(file("picture.csv", "\x89PNG\r\n\x1a\nnothing here"));
    EXPECT_TRUE(find<QLabel>("importErrorLabel")->isVisible());
    EXPECT_FALSE(find<QLabel>("importErrorLabel")->text().isEmpty());
    EXPECT_FALSE(accept()->isEnabled());
    dialog->read(file("people.csv", table));
    EXPECT_TRUE(accept()->isEnabled()) << "another file can be tried";
}

TEST_F(ImportDialogTest, aMissingFileIsRefusedInWords) {
    open(meeting.folder.filePath(QStringLiteral("nowhere.csv")));
    EXPECT_TRUE(find<QLabel>("importErrorLabel")->isVisible());
}

} // namespace matchbook
