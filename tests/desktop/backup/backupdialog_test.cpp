// SPDX-FileCopyrightText: The Matchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/backup/backupdialog.h"
#include "desktop/backup/restoredialog.h"
#include "desktop/themed.h"
#include "desktop/widgets/messages.h"
#include "support/store.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace ::testing;

namespace matchbook {

namespace {

/// A store in a file with Jane in it, and what the window would be told.
class BackupDialogTest : public Test {
protected:
    BackupDialogTest()
        : store(folder.filePath(QStringLiteral("store.sqlite")))
        , workspace(store.session())
        , said(&workspace, &Workspace::said) {
        store.add(QStringLiteral("Jane Sample"));
    }

    [[nodiscard]] QString backup() const { return folder.filePath(QStringLiteral("copy.backup")); }

    template <class Widget>
    static Widget* find(const QWidget& dialog, const char* name) {
        return dialog.findChild<Widget*>(QString::fromLatin1(name));
    }
    static void type(const QWidget& dialog, const char* field, const char* text) {
        auto* edit = find<QLineEdit>(dialog, field);
        edit->clear();
        QTest::keyClicks(edit, QString::fromUtf8(text));
    }
    static std::string text(const QWidget& dialog, const char* label) {
        return find<QLabel>(dialog, label)->text().toStdString();
    }
    /// All that is to be read in the dialog.
    static std::string words(const QWidget& dialog) {
        QStringList texts;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            if (!label->isHidden())
                texts += label->text();
        }
        return texts.join(u'\n').toStdString();
    }

    /// Closes the message that comes up meanwhile, and gives its words.
    template <class Function>
    static std::string messageOf(Function function) {
        std::string message;
        QTimer::singleShot(0, [&] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            message = words(*dialog);
            dialog->accept();
        });
        function();
        return message;
    }

    QStringList people() const {
        QStringList names;
        const auto session = Session::open(store.session().file(), store.clock.clock());
        for (const Contact& contact :
             (*session)->read([](Stores& stores) { return stores.contacts.all(); }).value())
            names += contact.name;
        return names;
    }

    QTemporaryDir folder;
    test::Store store;
    Workspace workspace;
    QSignalSpy said;
};

} // namespace

TEST_F(BackupDialogTest, aPassphraseIsWantedTwiceAlike) {
    BackupDialog dialog(workspace);
    dialog.show();
    QPushButton* backUp = find<QPushButton>(dialog, "backUpButton");
    backUp->click();
    EXPECT_THAT(words(dialog), HasSubstr("Type a passphrase"));
    type(dialog, "passphraseEdit", "a tree and a boat");
    type(dialog, "passphraseAgainEdit", "a tree and a coat");
    backUp->click();
    EXPECT_THAT(words(dialog), HasSubstr("This is not the same passphrase"));
    dialog.backUpTo(backup());
    EXPECT_FALSE(QFile::exists(backup()));
    EXPECT_TRUE(dialog.isVisible());
}

TEST_F(BackupDialogTest, aProtectedBackupIsWrittenAndSaidToBeThere) {
    BackupDialog dialog(workspace);
    dialog.show();
    EXPECT_TRUE(find<QCheckBox>(dialog, "protectCheckBox")->isChecked());
    EXPECT_EQ(find<QLineEdit>(dialog, "passphraseEdit")->echoMode(), QLineEdit::Password);
    type(dialog, "passphraseEdit", "a tree and a boat");
    type(dialog, "passphraseAgainEdit", "a tree and a boat");
    dialog.backUpTo(backup());
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(readBackupHeader(backup())->recipe);
    ASSERT_EQ(said.count(), 1);
    EXPECT_THAT(said.first().first().toString().toStdString(), HasSubstr("copy.backup"));
}

TEST_F(BackupDialogTest, withoutAPassphraseItSaysWhoCanReadIt) {
    BackupDialog dialog(workspace);
    dialog.show();
    EXPECT_THAT(text(dialog, "meaningLabel"), HasSubstr("nobody can open the backup"));
    find<QCheckBox>(dialog, "protectCheckBox")->setChecked(false);
    EXPECT_THAT(text(dialog, "meaningLabel"), HasSubstr("Whoever has the file"));
    EXPECT_FALSE(find<QLineEdit>(dialog, "passphraseEdit")->isEnabled());
    dialog.backUpTo(backup());
    EXPECT_FALSE(readBackupHeader(backup())->recipe);
}

TEST_F(BackupDialogTest, whatCannotBeWrittenIsToldOverTheDialog) {
    BackupDialog dialog(workspace);
    dialog.show();
    find<QCheckBox>(dialog, "protectCheckBox")->setChecked(false);
    const auto message = messageOf([&] { dialog.backUpTo(store.session().file()); });
    EXPECT_THAT(message, HasSubstr("This is a store of Matchbook"));
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(said.count(), 0);
}

TEST_F(BackupDialogTest, aRestoreSaysWhatWillBeAndWhereTheFormerStoreLies) {
    ASSERT_TRUE(backUp(store.session(), backup()));
    store.add(QStringLiteral("John Later"));
    RestoreDialog dialog(workspace, backup(), *readBackupHeader(backup()));
    dialog.show();
    EXPECT_THAT(words(dialog), AllOf(HasSubstr("2 March at 12:00"), HasSubstr("is not lost"),
                                     HasSubstr("copy.backup")));
    EXPECT_FALSE(find<QLineEdit>(dialog, "passphraseEdit"));
    const QSignalSpy restored(&dialog, &RestoreDialog::restored);
    find<QPushButton>(dialog, "acceptButton")->click();
    ASSERT_EQ(restored.count(), 1);
    EXPECT_TRUE(QFile::exists(restored.first().first().toString()));
    EXPECT_EQ(people(), QStringList(QStringLiteral("Jane Sample")));
}

TEST_F(BackupDialogTest, aWrongPassphraseCanBeTypedAgain) {
    ASSERT_TRUE(backUp(store.session(), backup(), QStringLiteral("a tree"),
                       {.operations = 1, .memory = 8192}));
    store.add(QStringLiteral("John Later"));
    RestoreDialog dialog(workspace, backup(), *readBackupHeader(backup()));
    dialog.show();
    const QSignalSpy restored(&dialog, &RestoreDialog::restored);
    find<QPushButton>(dialog, "acceptButton")->click();
    EXPECT_THAT(words(dialog), HasSubstr("its passphrase is needed"));
    type(dialog, "passphraseEdit", "a trap");
    find<QPushButton>(dialog, "acceptButton")->click();
    EXPECT_THAT(words(dialog), HasSubstr("The passphrase does not open this backup"));
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(restored.count(), 0);
    EXPECT_EQ(people().size(), 2);
    type(dialog, "passphraseEdit", "a tree");
    find<QPushButton>(dialog, "acceptButton")->click();
    EXPECT_EQ(restored.count(), 1);
    EXPECT_EQ(people().size(), 1);
}

TEST_F(BackupDialogTest, aFileThatIsNoBackupIsToldBeforeAnythingIsAsked) {
    QWidget window;
    const auto message =
        messageOf([&] { EXPECT_FALSE(restoreDialog(workspace, store.session().file(), &window)); });
    EXPECT_THAT(message, HasSubstr("This is no backup"));
}

} // namespace matchbook
