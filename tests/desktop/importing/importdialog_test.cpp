// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/meeting.h"
#include "desktop/importing/columnmeanings.h"
#include "desktop/importing/importdialog.h"
#include "desktop/importing/importmodel.h"
#include "io/contactcolumns.h"
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
#include <QSettings>
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

constexpr auto ownTable = "Who,Where I met them,Hospital,Mail,Last spoke\n"
                          "Jane Doe,in Boston,Example Hospital,jane@example.org,in March\n"
                          "Omar Haddad,,Other Hospital,,\n";

class ImportDialogTest : public Test {
protected:
    ImportDialogTest() { QSettings().clear(); }

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
    /// What a column is read as, by the beginning of its name.
    QComboBox* column(const char* name) {
        const auto combos = dialog->findChildren<QComboBox*>(QStringLiteral("columnCombo"));
        const auto found = std::ranges::find_if(combos, [&](const QComboBox* combo) {
            return combo->accessibleName().startsWith(QString::fromUtf8(name));
        });
        return found == combos.end() ? nullptr : *found;
    }
    static void choose(QComboBox* combo, const char* readAs) {
        combo->setCurrentIndex(combo->findData(QString::fromLatin1(readAs)));
    }
    Contact contact(const QString& name) {
        return contactDetails(*meeting.session, *findContact(*meeting.session, name))
            ->summary.contact;
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

TEST_F(ImportDialogTest, whatDiffersIsNamedAsInTheWindow) {
    open(file("before.csv", "Name,E-mail,Job Title\nDora Sample,dora@x.example.org,Chair\n"));
    QTest::mouseClick(accept(), Qt::LeftButton);
    open(file("after.csv", "Name,E-mail,Job Title\nDora Sample,dora@x.example.org,Dean\n"));
    const auto* problems = find<QListWidget>("importProblemList");
    ASSERT_EQ(problems->count(), 1);
    EXPECT_EQ(problems->item(0)->text(), QStringLiteral("Line 2, Dora Sample: Title is “Dean” in "
                                                        "the file and “Chair” here, which stays"));
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

TEST_F(ImportDialogTest, ofATableOfOnesOwnItAsksWhichColumnIsWhat) {
    open(file("own.csv", ownTable));
    EXPECT_FALSE(people()->isVisible());
    EXPECT_EQ(accept()->text(), u"Continue");
    EXPECT_EQ(column("Who")->currentText(), u"A field of its own");
    EXPECT_EQ(column("Hospital")->currentText(), u"Organization");
    EXPECT_EQ(column("Mail")->currentText(), u"E-mail");
    EXPECT_EQ(column("Who")->accessibleName(), u"Who, for example Jane Doe, Omar Haddad");
    EXPECT_FALSE(find<QLabel>("columnsErrorLabel")->isHidden()) << "nothing has the names";
    choose(column("Who"), "name");
    EXPECT_TRUE(find<QLabel>("columnsErrorLabel")->isHidden());
    choose(column("Where"), "note");
    choose(column("Hospital"), "skip");
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    EXPECT_TRUE(people()->isVisible());
    EXPECT_THAT(names(), ElementsAre(QStringLiteral("Jane Doe"), QStringLiteral("Omar Haddad")));
    EXPECT_EQ(accept()->text(), u"Import 2 people");
    EXPECT_EQ(find<QListWidget>("importProblemList")->count(), 0);
    click("acceptButton");
    const Contact jane = contact(QStringLiteral("Jane Doe"));
    EXPECT_EQ(jane.note, u"in Boston");
    EXPECT_TRUE(jane.roles.isEmpty());
    EXPECT_THAT(jane.custom,
                ElementsAre(CustomValue{QStringLiteral("Last spoke"), QStringLiteral("in March")}));
}

TEST_F(ImportDialogTest, aTableInWhichNobodyIsFoundIsReadOnceItIsKnownWhoIsWho) {
    open(file("own.csv", "Who,Pet\nJane Doe,Cat\nOmar Haddad,\n"));
    EXPECT_FALSE(find<QLabel>("columnsErrorLabel")->isHidden());
    EXPECT_FALSE(accept()->isEnabled());
    choose(column("Who"), "name");
    EXPECT_TRUE(find<QLabel>("columnsErrorLabel")->isHidden());
    EXPECT_TRUE(accept()->isEnabled());
    choose(column("Who"), "skip");
    EXPECT_FALSE(accept()->isEnabled());
    choose(column("Who"), "name");
    click("acceptButton");
    click("acceptButton");
    EXPECT_EQ(everybody(), 2);
    EXPECT_EQ(contact(QStringLiteral("Jane Doe")).custom.size(), 1);
}

TEST_F(ImportDialogTest, knownColumnsAreNotAskedForAndCanBeChangedAllTheSame) {
    open(file("people.csv", table));
    EXPECT_TRUE(people()->isVisible());
    click("columnsButton");
    EXPECT_FALSE(people()->isVisible());
    EXPECT_EQ(column("First")->currentText(), u"First name");
    choose(column("First"), "lastname");
    choose(column("Last"), "firstname");
    click("acceptButton");
    EXPECT_THAT(names(), ElementsAre(QStringLiteral("Sample Dora"), QStringLiteral("Sample Emil")));
}

TEST_F(ImportDialogTest, whatWasSaidOfColumnsIsKnownOfTheNextFileLikeIt) {
    open(file("own.csv", ownTable));
    choose(column("Who"), "name");
    click("acceptButton");
    click("acceptButton");
    open(file("next.csv", "Who,Where I met them,Hospital,Mail,Last spoke\n"
                          "Lena Weiss,,Example Hospital,,\n"));
    EXPECT_TRUE(people()->isVisible());
    EXPECT_THAT(names(), ElementsAre(QStringLiteral("Lena Weiss")));
    open(file("other.csv", "Who,Mail\nAna Sample,ana@example.org\n"));
    EXPECT_FALSE(people()->isVisible()) << "another table is asked about";
}

TEST_F(ImportDialogTest, thereAreNoColumnsToSayOfOtherFiles) {
    open({});
    EXPECT_FALSE(find<QPushButton>("columnsButton")->isVisible()) << "no file is chosen yet";
    open(file("Connections.csv", connections));
    EXPECT_FALSE(find<QPushButton>("columnsButton")->isVisible());
    dialog->read(file("own.csv", ownTable));
    EXPECT_FALSE(people()->isVisible());
    dialog->read(file("Connections.csv", connections));
    EXPECT_TRUE(people()->isVisible());
    EXPECT_FALSE(find<QPushButton>("columnsButton")->isVisible());
}

TEST(ColumnMeanings, offerEveryColumnThatPeopleWrite) {
    QStringList offered;
    for (const ColumnMeaning& meaning : columnMeanings())
        offered += meaning.readAs;
    EXPECT_EQ(offered.removeDuplicates(), 0);
    const QStringList ours{QStringLiteral("sourcekeys"), QStringLiteral("vcardlines"),
                           QStringLiteral("uid")};
    for (const ContactColumn& one : contactColumns()) {
        const QString& key = one.keys.first();
        const bool read = one.use != ContactColumn::Use::HonorificOrTitle &&
                          one.use != ContactColumn::Use::Custom && !ours.contains(key);
        EXPECT_EQ(offered.contains(key), read) << key.toStdString();
    }
    for (const QString& key : offered.mid(2))
        EXPECT_TRUE(contactColumn(key)) << key.toStdString();
}

} // namespace matchbook
