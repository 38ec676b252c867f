// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/conferences/meeting.h"
#include "desktop/summary/summarydialog.h"
#include "desktop/themed.h"
#include "session/contactactions.h"
#include "session/exportactions.h"
#include "support/pdftext.h"
#include "support/print.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPrinter>
#include <QRadioButton>
#include <QTest>
#include <QTextBrowser>

using namespace ::testing;

namespace matchbook {

namespace {

class SummaryDialogTest : public Test {
protected:
    SummaryDialogTest() {
        Contact mentor;
        mentor.name = QStringLiteral("Ana Sample");
        mentor.relationship = Relationship::Mentor;
        mentor.note = QStringLiteral("wordsforme");
        EXPECT_TRUE(saveContact(*meeting.session, mentor, QStringLiteral("UCSF"), {}).ok());
        dialog = std::make_unique<SummaryDialog>(*meeting.workspace);
        dialog->show();
    }

    template <class Widget>
    Widget* find(const char* name) {
        return dialog->findChild<Widget*>(QString::fromLatin1(name));
    }
    std::string shown() {
        return find<QTextBrowser>("summaryPreviewBrowser")->toPlainText().toStdString();
    }
    std::string contents(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }

    Meeting meeting;
    std::unique_ptr<SummaryDialog> dialog;
};

} // namespace

TEST_F(SummaryDialogTest, showsWhatWillBeExported) {
    EXPECT_THAT(shown(), HasSubstr("Ana Sample"));
}

TEST_F(SummaryDialogTest, thePaperChosenLastIsThatOfTheNextExport) {
    auto* paper = find<QComboBox>("paperCombo");
    EXPECT_EQ(paper->currentIndex(), 0);
    paper->setCurrentIndex(1);
    Q_EMIT paper->activated(1);
    dialog = std::make_unique<SummaryDialog>(*meeting.workspace);
    EXPECT_EQ(find<QComboBox>("paperCombo")->currentIndex(), 1);
}

TEST_F(SummaryDialogTest, theAdviserDoesNotReadNotes) {
    find<QRadioButton>("adviserRadio")->setChecked(true);
    EXPECT_THAT(shown(), AllOf(HasSubstr("Ana Sample"), Not(HasSubstr("wordsforme"))));
    EXPECT_THAT(find<QLabel>("leftOutLabel")->text().toStdString(), HasSubstr("Left out: notes"));
}

TEST_F(SummaryDialogTest, paperIsWhiteInTheDarkToo) {
    applyTheme(*qApp, ThemeChoice::Dark);
    SummaryDialog dark(*meeting.workspace);
    dark.show();
    auto* paper = dark.findChild<QTextBrowser*>(QStringLiteral("summaryPreviewBrowser"));
    EXPECT_GT(pixelsOf(*paper, Qt::white), paper->width() * paper->height() / 2);
    applyTheme(*qApp, ThemeChoice::Light);
}

TEST_F(SummaryDialogTest, thePreviewFetchesNothing) {
    auto* browser = find<QTextBrowser>("summaryPreviewBrowser");
    EXPECT_FALSE(browser->openLinks());
    EXPECT_FALSE(browser->openExternalLinks());
    const QUrl local = QUrl::fromLocalFile(QStringLiteral(SOURCE_ROOT "/LICENSE"));
    EXPECT_FALSE(browser->loadResource(QTextDocument::HtmlResource, local).isValid());
}

TEST_F(SummaryDialogTest, writesTheFormatThatWasChosen) {
    auto* format = find<QComboBox>("summaryFormatCombo");
    format->setCurrentIndex(format->findData(int(SummaryFormat::Markdown)));
    const QString path = meeting.folder.filePath(QStringLiteral("summary.md"));
    dialog->exportTo(path);
    EXPECT_THAT(contents(path), HasSubstr("Ana Sample"));
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(SummaryDialogTest, givesEachMentorAPageWhereThatIsChosen) {
    EXPECT_THAT(shown(), Not(HasSubstr("Last update")));
    find<QRadioButton>("pagesRadio")->setChecked(true);
    EXPECT_THAT(shown(), HasSubstr("Last update"));
    EXPECT_TRUE(find<QRadioButton>("mineRadio")->isChecked()) << "the reader is another choice";
}

TEST_F(SummaryDialogTest, printsThePagesOfThePdfOnThePaperThatWasChosen) {
    auto* paper = find<QComboBox>("paperCombo");
    paper->setCurrentIndex(paper->findData(int(Paper::A4)));
    const QString path = meeting.folder.filePath(QStringLiteral("printed.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(path);
    dialog->printOn(printer);
    EXPECT_EQ(printer.pageLayout().pageSize().id(), QPageSize::A4);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList pages = test::pdfPages(file.readAll());
    EXPECT_THAT(pages.join(u' ').toStdString(), HasSubstr("Ana Sample"));
    EXPECT_THAT(pages[0].toStdString(), HasSubstr("Page 1 of"));
}

TEST_F(SummaryDialogTest, aFolderThatIsNotThereIsAnErrorAndKeepsTheDialog) {
    bool failed = false;
    QObject::connect(
        meeting.workspace.get(), &Workspace::failed, dialog.get(),
        [&](const Error& error) { failed = error.code == Error::Code::FileUnwritable; });
    dialog->exportTo(meeting.folder.filePath(QStringLiteral("no/such/folder/x.md")));
    EXPECT_TRUE(failed);
    EXPECT_TRUE(dialog->isVisible());
}

} // namespace matchbook
